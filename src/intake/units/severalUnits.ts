import { rosterFinder, unitKey } from "../../bulletin/unitKey";
import { cellIn } from "../../cells/grid";
import { printable } from "../../cells/steering";
import { type Answer, question } from "../../findings/question";
import { allLeft, askInParts, type UnitsLeft } from "../rows/askInParts";
import type { Column } from "../columns/columns";
import { endsAsUnit } from "../groups/groupNames";
import { placeIn, type Reading } from "../reading";
import type { UnitRow } from "../rows/rows";
import { mayNameSeveral, unitsWritten } from "./unitNames";

/**
 * Rows whose cell names several units are asked about: whose the counts are, nobody but the office knows. What the roster
 * has as one unit is one.
 *
 * @param isAsked whether it is asked already whether a row counts
 * @returns the rows that count, and those of them of which the clerk has not said so yet
 */
export function settleSeveral(
  reading: Reading,
  rows: readonly UnitRow[],
  column: Column,
  isAsked: (row: UnitRow) => boolean,
): UnitsLeft {
  const { grid, scheme } = reading;
  const isOfRoster = rosterFinder(scheme);
  const text = ({ i }: UnitRow): string => String(cellIn(grid, i, column.j));
  const divisible = rows.filter((row) => mayNameSeveral(text(row)) && !isAsked(row));
  if (divisible.length === 0) return allLeft(rows);
  const written = unitsWritten(rows.map(text), scheme);
  const several = divisible.filter((row) => {
    const { units, sure } = written(text(row));
    return units.length > 1 && (!sure || units.every(({ unit }) => endsAsUnit(unit) || isOfRoster(unit)));
  });
  return askInParts(
    rows,
    several,
    () => "",
    (part) => ask(reading, part, column),
  );
}

function ask({ grid, scheme, inquiry }: Reading, rows: readonly UnitRow[], { j }: Column): Answer | undefined {
  const onOneLine = (text: string): string => printable(text.replace(/\s+/g, " ").trim());
  const found = rows.map(({ i }) => onOneLine(String(cellIn(grid, i, j))));
  const asked = question(
    rows.length === 1 ? "unit" : "sheet",
    ["several", ...rows.map(({ unit }) => unitKey(unit, scheme.place))],
    [{ as: "unit" }, { as: "leave-out" }],
  );
  const about = { places: rows.map(({ i }) => placeIn(grid, i, j)), units: rows.map(({ unit }) => unit) };
  return inquiry.ask("several-units", about, { found }, asked);
}
