import { plainText } from "../../cells/plainText";
import { type Answer, question } from "../../findings/question";
import { allLeft, type UnitsLeft } from "../rows/askInParts";
import type { Columns } from "../columns/columns";
import { holds, onlyPeriod, periodOfName } from "../period/period";
import { placeIn, type Reading } from "../reading";
import type { UnitRow } from "../rows/rows";
import { monthText, NUMBERED_MONTHS } from "./downColumns";

/**
 * Rows that are of other months than the table, where a column says of which each is: the clerk says whether they count. What
 * the table is of is as a person has typed it, or as its title or the sheet's name says.
 */
export function withoutOtherMonths(
  reading: Reading,
  rows: readonly UnitRow[],
  columns: Columns,
  title: string,
): UnitsLeft {
  const { grid, inquiry } = reading;
  const period = onlyPeriod(reading.period ?? title) ?? periodOfName(grid.sheet);
  const months = columnOfMonths(columns);
  if (months === undefined || !period) return allLeft(rows);
  const heading = columns.all.find(({ j }) => j === months)?.label ?? "";
  const textOf = ({ i }: UnitRow): string => monthText(grid, i, months, heading) ?? "";
  const others = rows.filter((row) => {
    const own = onlyPeriod(textOf(row));
    return own !== undefined && !holds(period, own);
  });
  if (others.length === 0) return allLeft(rows);
  const found = [...new Set(others.map(textOf))];
  const answers: Answer[] = [{ as: "leave-out" }, { as: "accept" }];
  const cells = others.map(({ i }) => placeIn(grid, i, months).cell);
  const asked = question("sheet", ["row-period", grid.sheet, period.text, ...found, ...cells], answers);
  const about = {
    places: others.map(({ i }) => placeIn(grid, i, months)),
    units: [...new Set(others.map(({ unit }) => unit))],
  };
  const data = { column: heading, found, period: period.text };
  const answer = inquiry.ask("rows-outside-period", about, data, asked);
  const out = new Set(answer?.as === "leave-out" ? others : []);
  return { rows: rows.filter((row) => !out.has(row)), asked: others, open: answer ? [] : others };
}

/** Position of the column that says of which month each row is: one headed so, or one of kinds where units have a row for each month. */
export function columnOfMonths({ down, all, kinds }: Columns): number | undefined {
  return down?.months ?? all.find(({ lowest }) => NUMBERED_MONTHS.test(plainText(lowest)))?.j ?? kinds?.j;
}
