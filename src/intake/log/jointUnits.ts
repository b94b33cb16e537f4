import { rosterFinder } from "../../bulletin/unitKey";
import type { Scheme } from "../../bulletin/scheme";
import { onceEach } from "../../cells/onceEach";
import { plainText } from "../../cells/plainText";
import { type Answer, question } from "../../findings/question";
import { placeIn, type Reading } from "../reading";
import { cleanUnitName } from "../unitName";
import { partOf } from "./marks";
import type { LogRow } from "./readLog";

/** A unit of an item, and its part of it. */
export interface UnitPart {
  readonly unit: string;
  readonly part: number;
}

/** A unit with what stands behind its name, where that is a part of the item. */
interface Written {
  readonly unit: string;
  readonly part: number | undefined;
}

/**
 * The units of every item. Several in one cell (甲局、乙局) share the item as the scheme says (log.joint); where it says
 * nothing, or the parts are to be written there and are not, the clerk is asked once. Until then they are one unit.
 *
 * @returns the units that a row's unit, as written, stands for
 */
export function readUnits(
  reading: Reading,
  rows: readonly LogRow[],
  column: number,
): (unit: string) => readonly UnitPart[] {
  const { scheme } = reading;
  const written = onceEach((unit: string) => unitsIn(unit, scheme));
  const how = scheme.log?.joint;
  const isOpen = onceEach((unit: string) => {
    const units = written(unit);
    return units.length > 1 && (how === undefined || (how === "written" && !isComplete(units)));
  });
  const open = rows.filter(({ unit }) => isOpen(unit));
  const answer = open.length > 0 ? ask(reading, open, column, how === "written") : undefined;
  return onceEach((text: string): readonly UnitPart[] => {
    const units = written(text);
    const rule = isOpen(text) ? (answer?.as === "joint" ? answer.part : undefined) : how;
    const [only, another] = units;
    if (only && !another) return [{ unit: only.unit, part: 1 }];
    if (rule === undefined) return [{ unit: text, part: 1 }];
    return units.map(({ unit, part = 1 }) => ({
      unit,
      part: rule === "equal" ? 1 / units.length : rule === "full" ? 1 : part,
    }));
  });
}

/** The units that a cell names; one that is in the roster as it stands is one, and so is 水利局、. */
function unitsIn(text: string, scheme: Scheme): Written[] {
  if (rosterFinder(scheme)(text)) return [{ unit: text, part: undefined }];
  const parts = text
    .split(/[、，,；;/\n\r]+/)
    .map((each) => each.trim())
    .filter((each) => each !== "");
  const isNames = parts.every((each) => plainText(each).length >= 2);
  if (!isNames || parts.length < 2) return [{ unit: isNames ? (parts[0] ?? text) : text, part: undefined }];
  return parts.map(withPart);
}

function withPart(text: string): Written {
  const match = /((?:0?\.\d+)|(?:\d{1,2}(?:\.\d+)?%))[)）]?$/.exec(text);
  const part = match ? partOf(match[1] ?? "") : undefined;
  const name = match ? withoutOpening(text.slice(0, match.index)) : "";
  return part !== undefined && name !== ""
    ? { unit: cleanUnitName(name).name, part }
    : { unit: cleanUnitName(text).name, part: undefined };
}

/** A name without what stands between it and its part: 甲局（50%）, 甲局：0.5. */
function withoutOpening(text: string): string {
  let end = text.length;
  while (/[\s(（:：]/.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

function isComplete(units: readonly Written[]): boolean {
  const parts = units.map(({ part }) => part);
  const total = parts.reduce<number>((sum, part) => sum + (part ?? NaN), 0);
  return Math.abs(total - 1) < 1e-3;
}

function ask(
  { grid, inquiry }: Reading,
  rows: readonly LogRow[],
  column: number,
  written: boolean,
): Answer | undefined {
  const found = [...new Set(rows.map(({ unit }) => unit))];
  const about = { places: rows.map(({ i }) => placeIn(grid, i, column)), units: found };
  const asked = question(
    "sheet",
    ["log-joint", grid.sheet, ...found],
    [{ as: "joint", part: "equal" }, { as: "joint", part: "full" }, { as: "unit" }],
  );
  return inquiry.ask(written ? "log-no-part" : "log-joint", about, { found }, asked);
}
