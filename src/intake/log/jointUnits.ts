import { onceEach } from "../../cells/onceEach";
import { type Answer, question } from "../../findings/question";
import { placeIn, type Reading } from "../reading";
import { inBrackets, withPlus } from "./partners";
import type { LogRow } from "./readLog";
import { oneName, type UnitsWritten, unitsWritten, type Written } from "../units/unitNames";

/** A unit of an item, and its part of it. */
export interface UnitPart {
  readonly unit: string;
  readonly part: number;
}

/**
 * The units of every item. Several in one cell (甲局、乙局) share the item as the scheme says (log.joint); where it says
 * nothing, or the parts are to be written there and are not, the clerk is asked once, and once about those of which only the
 * look says that they are several. Until then they are one unit.
 *
 * @returns the units that a row's unit, as written, stands for
 */
export function readUnits(
  reading: Reading,
  rows: readonly LogRow[],
  column: number,
): (unit: string) => readonly UnitPart[] {
  const { scheme } = reading;
  const cells = [...new Set(rows.map(({ unit }) => unit))];
  const asTyped = unitsWritten(new Set([...cells, ...cells.map(withPlus)]), scheme);
  const alone = new Set(cells);
  const written = onceEach((text: string): UnitsWritten => {
    const two = inBrackets(text, (unit) => alone.has(unit));
    if (two) return { units: two.map((unit) => ({ unit, part: undefined })), sure: false };
    const parted = asTyped(withPlus(text));
    return parted.units.length > 1 ? parted : asTyped(text);
  });
  const how = scheme.log?.joint;
  const openAs = onceEach((text: string): Doubt | "none" => {
    const { units, sure } = written(text);
    if (units.length < 2) return "none";
    if (!sure) return "log-maybe-joint";
    if (how === "written" && !isComplete(units)) return "log-no-part";
    return how === undefined ? "log-joint" : "none";
  });
  const answers = new Map(
    DOUBTS.flatMap((doubt) => {
      const open = rows.filter(({ unit }) => openAs(unit) === doubt);
      return open.length > 0 ? [[doubt, ask(reading, open, column, doubt)] as const] : [];
    }),
  );
  return onceEach((text: string): readonly UnitPart[] => {
    const { units } = written(text);
    const doubt = openAs(text);
    const answer = doubt === "none" ? undefined : answers.get(doubt);
    const rule = doubt === "none" ? how : answer?.as === "joint" ? answer.part : undefined;
    const [only, another] = units;
    if (only && !another) return [{ unit: only.unit, part: 1 }];
    if (rule === undefined) return [{ unit: oneName(text), part: 1 }];
    return units.map(({ unit, part = 1 }) => ({
      unit,
      part: rule === "equal" ? 1 / units.length : rule === "full" ? 1 : part,
    }));
  });
}

/** What may be doubtful of a cell with several units. */
type Doubt = (typeof DOUBTS)[number];

const DOUBTS = ["log-joint", "log-no-part", "log-maybe-joint"] as const;

function isComplete(units: readonly Written[]): boolean {
  const parts = units.map(({ part }) => part);
  const total = parts.reduce<number>((sum, part) => sum + (part ?? NaN), 0);
  return Math.abs(total - 1) < 1e-3;
}

function ask({ grid, inquiry }: Reading, rows: readonly LogRow[], column: number, doubt: Doubt): Answer | undefined {
  const found = [...new Set(rows.map(({ unit }) => unit.replace(/\n/g, " ")))];
  const about = { places: rows.map(({ i }) => placeIn(grid, i, column)), units: found };
  const asked = question(
    "sheet",
    [doubt === "log-no-part" ? "log-joint" : doubt, grid.sheet, ...found],
    [{ as: "joint", part: "equal" }, { as: "joint", part: "full" }, { as: "unit" }],
  );
  return inquiry.ask(doubt, about, { found }, asked);
}
