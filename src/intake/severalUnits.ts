import { rosterFinder, unitKey } from "../bulletin/unitKey";
import { cellIn } from "../cells/grid";
import { plainText } from "../cells/plainText";
import { printable } from "../cells/steering";
import { question } from "../findings/question";
import type { Column } from "./columns";
import { endsAsUnit } from "./groupNames";
import { placeIn, type Reading } from "./reading";
import type { UnitRow } from "./rows";

/** What stands between names and in none: 水利局、财政局. */
const BETWEEN = /[、，,；;/／＋+&]+/;
/** What stands between names, and in many: 住房和城乡建设局; lines are broken within names, too. */
const PERHAPS_BETWEEN = /[和与及同]|[\s\u00a0\u3000]+/g;
/** Most names have nothing of it. */
const MAY_DIVIDE = /[、，,；;/／＋+&和与及同\s\u00a0\u3000]/;
/** With a blank behind it such a name is the beginning of a longer one: 扎兰屯市委 办公室. */
const BEGINS = /[市县区旗州盟省乡镇](委|党委|政府|人民政府)$/;
/** More cells than this are asked about together. */
const MOST_ALONE = 3;
/** No cell with several names that is asked about is longer. */
const LONGEST = 120;

/**
 * Rows whose cell names several units are asked about: whose the counts are, nobody but the office knows. What the roster
 * has as one unit is one.
 *
 * @returns the rows that count
 */
export function settleSeveral(reading: Reading, rows: readonly UnitRow[], column: Column): readonly UnitRow[] {
  const { grid, scheme } = reading;
  const text = ({ i }: UnitRow): string => String(cellIn(grid, i, column.j)).trim();
  const alone = rows.filter((row) => !MAY_DIVIDE.test(text(row)));
  if (alone.length === rows.length) return rows;
  const keys = new Set(alone.map(({ unit }) => unitKey(unit, scheme.place)));
  const isOfRoster = rosterFinder(scheme);
  const isKnown = (name: string): boolean => keys.has(unitKey(name, scheme.place)) || isOfRoster(name) !== undefined;
  const several = rows.filter((row) => !isOfRoster(row.unit) && unitsNamedIn(text(row), isKnown).length > 0);
  const parts = several.length > MOST_ALONE ? [several] : several.map((row) => [row]);
  const out = new Set(parts.filter((part) => isLeftOut(reading, part, column)).flat());
  return rows.filter((row) => !out.has(row));
}

function isLeftOut({ grid, scheme, inquiry }: Reading, rows: readonly UnitRow[], { j }: Column): boolean {
  const found = rows.map(({ i }) =>
    printable(
      String(cellIn(grid, i, j))
        .replace(/\s+/g, " ")
        .trim(),
    ),
  );
  const asked = question(
    rows.length === 1 ? "unit" : "sheet",
    ["several", ...rows.map(({ unit }) => unitKey(unit, scheme.place))],
    [{ as: "unit" }, { as: "leave-out" }],
  );
  const about = { places: rows.map(({ i }) => placeIn(grid, i, j)), units: rows.map(({ unit }) => unit) };
  return inquiry.ask("several-units", about, { found }, asked)?.as === "leave-out";
}

/**
 * The units that a cell names, two at least, where each part of it is a unit for certain: one that is known, or one that
 * ends as units do on both sides of what divides them. 住房和城乡建设局 is one: there is no unit 住房.
 *
 * @param isKnown whether a name is that of a unit elsewhere
 * @returns none where the cell names one unit
 */
export function unitsNamedIn(text: string, isKnown: (name: string) => boolean): readonly string[] {
  if (text.length > LONGEST || !MAY_DIVIDE.test(text)) return [];
  const isUnit = (name: string): boolean => endsAsUnit(name) || isKnown(name);
  // 司 法 局 is spread over its cell
  const isSpread = text.split(/\s+/).some((word) => word.length === 1);
  const parts = (isSpread ? plainText(text) : text)
    .split(BETWEEN)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const names = parts.flatMap((part) => namesIn(part, isUnit, isKnown));
  return names.length > 1 && names.every((name) => plainText(name).length > 1 && isUnit(name)) ? names : [];
}

/** A part at its words for “and” and its blanks, where a unit stands on both sides; else whole. */
function namesIn(
  part: string,
  isUnit: (name: string) => boolean,
  isKnown: (name: string) => boolean,
): readonly string[] {
  if (isKnown(part)) return [part];
  for (const { 0: sign, index } of part.matchAll(PERHAPS_BETWEEN)) {
    const [before, after] = [part.slice(0, index).trim(), part.slice(index + sign.length).trim()];
    // short names such as 县委 and 工会 are parts of longer ones, too
    const isSure = (name: string): boolean => isKnown(name) || (plainText(name).length > 2 && isUnit(name));
    if (!isSure(before) || (BEGINS.test(plainText(before)) && !isKnown(before))) continue;
    const rest = namesIn(after, isUnit, isKnown);
    if (rest.every(isSure)) return [before, ...rest];
  }
  return [part];
}
