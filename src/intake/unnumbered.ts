import { cellIn, isBlank, mergeIn } from "../cells/grid";
import { plainText } from "../cells/plainText";
import { type Answer, question } from "../findings/question";
import { allLeft, askInParts, type UnitsLeft } from "./askInParts";
import type { Columns } from "./columns";
import { isFigure } from "./header";
import { placeIn, type Reading } from "./reading";
import type { UnitRow } from "./rows";

const SERIAL = /^(序号|编号|序|号|no\.?)$/i;
/** In a shorter table a number may be missing by accident. */
const FEWEST_NUMBERED = 5;
/** Of so many numbered rows one may be without a number and still stand out. */
const NUMBERED_FOR_EACH = 4;

/**
 * Rows without a serial number where nearly all others have one: 政府网自采 under the last unit, 交警大队 under its bureau.
 * The clerk who numbered the units left them out; whether they count nobody else knows.
 *
 * @param isAsked whether the clerk has been asked already whether a row is a unit's
 * @returns the rows that count, and those of them of which the clerk has not said so yet
 */
export function withoutUnnumbered(
  { grid, inquiry }: Reading,
  rows: readonly UnitRow[],
  { all, unit }: Columns,
  isAsked: (row: UnitRow) => boolean,
): UnitsLeft {
  const serial = all.find(({ label }) => SERIAL.test(plainText(label)));
  if (!serial) return allLeft(rows);
  const numbered = rows.filter(({ i }) => isFigure(cellIn(grid, i, serial.j)));
  const isWithout = ({ i }: UnitRow): boolean => isBlank(cellIn(grid, i, serial.j)) && !mergeIn(grid, i, serial.j);
  const without = rows.filter((row) => isWithout(row) && !isAsked(row));
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
