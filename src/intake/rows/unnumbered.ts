import { cellIn, type Grid, mergeIn } from "../../cells/grid";
import { rosterFinder } from "../../bulletin/unitKey";
import { type Answer, question } from "../../findings/question";
import { allLeft, askInParts, type UnitsLeft } from "./askInParts";
import type { Columns } from "../columns/columns";
import { placeIn, type Reading } from "../reading";
import type { UnitRow } from "./rows";
import { numbersRows } from "../columns/headingRole";
import { hasNoSerial, readSerial } from "./serialNumber";

/** In a shorter table a number may be missing by accident. */
const FEWEST_NUMBERED = 5;
/** Of so many numbered rows one may be without a number and still stand out. */
const NUMBERED_FOR_EACH = 4;

/**
 * Rows without a serial number where nearly all others have one: 政府网自采 under the last unit, 交警大队 under its bureau.
 * The clerk who numbered the units left them out; whether they count nobody else knows. A row whose number is only missing
 * in the count (1, 2, _, 4) is none of them, nor is a unit that the scheme's roster has.
 *
 * @param isAsked whether the clerk has been asked already whether a row is a unit's
 * @returns the rows that count, and those of them of which the clerk has not said so yet
 */
export function withoutUnnumbered(
  { grid, scheme, inquiry }: Reading,
  rows: readonly UnitRow[],
  { all, unit }: Columns,
  isAsked: (row: UnitRow) => boolean,
): UnitsLeft {
  const serial = all.find(({ label }) => numbersRows(label));
  if (!serial) return allLeft(rows);
  const inRoster = rosterFinder(scheme);
  const numbered = rows.filter(({ i }) => readSerial(cellIn(grid, i, serial.j)) !== undefined);
  const bare = rows.filter(({ i }) => hasNoSerial(cellIn(grid, i, serial.j)) && !mergeIn(grid, i, serial.j));
  const isCounted = countedRows(grid, serial.j, rows, bare);
  const without = bare.filter((row) => !isAsked(row) && !isCounted(row) && !inRoster(row.unit));
  const standOut = numbered.length >= FEWEST_NUMBERED && without.length * NUMBERED_FOR_EACH <= numbered.length;
  if (without.length === 0 || !standOut) return allLeft(rows);
  const ask = (some: readonly UnitRow[]): Answer | undefined => {
    const names = some.map((row) => row.unit);
    const asked = question("sheet", ["unnumbered", grid.sheet, ...names], [{ as: "leave-out" }, { as: "unit" }]);
    const places = some.map(({ i }) => placeIn(grid, i, unit.j));
    return inquiry.ask("unnumbered-rows", { places, units: names }, { column: serial.label }, asked);
  };
  return askInParts(rows, without, () => "", ask);
}

/** Which rows without a number are counted all the same: the number above and the one below leave room for just them. */
function countedRows(
  grid: Grid,
  j: number,
  rows: readonly UnitRow[],
  bare: readonly UnitRow[],
): (row: UnitRow) => boolean {
  const last = rows.at(-1)?.i ?? 0;
  const counted = new Set<UnitRow>();
  let before = 0;
  let waiting: UnitRow[] = [];
  const byRow = new Map(bare.map((row) => [row.i, row]));
  for (let i = rows[0]?.i ?? 0; i <= last; i++) {
    const row = byRow.get(i);
    const serial = readSerial(cellIn(grid, i, j));
    if (row) waiting.push(row);
    else if (serial !== undefined) {
      if (serial === before + waiting.length + 1) for (const each of waiting) counted.add(each);
      [before, waiting] = [serial, []];
    }
  }
  return (row) => counted.has(row);
}
