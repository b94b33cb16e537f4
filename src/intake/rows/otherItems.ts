import { unitKey } from "../../bulletin/unitKey";
import { cellText, type Grid, wholeCell } from "../../cells/grid";
import { plainText } from "../../cells/plainText";
import { question } from "../../findings/question";
import { type Column, type Columns, figureColumns } from "../columns/columns";
import { isMeasure, readHeading } from "../columns/headingRole";
import { placeIn, type Reading } from "../reading";
import type { SourceRow } from "./rows";

/** Of fewer units the words beside them may be anything. */
const FEWEST = 2;

/** A column that says of each row what its figures are: 报送数 in one row of a unit, 采用数 in the other. */
interface Items {
  readonly column: Column;
  /** Its texts for rows of anything but adopted items, in their order. */
  readonly others: ReadonlySet<string>;
}

/**
 * The rows of a table without those of which a column of their own says that they hold something else than adopted items:
 * a unit has a row of 报送数 and one of 采用数, or one of 条数 and one of 得分. Neither their sum nor the first of them is what
 * was adopted. That is certain only where each unit has just one row of adopted items; the clerk is told, and may say
 * that they count all the same.
 */
export function withoutOtherItems(
  reading: Reading,
  rows: readonly SourceRow[],
  columns: Columns,
): readonly SourceRow[] {
  const { grid, inquiry } = reading;
  const found = columns.down ? undefined : findItems(reading, rows, columns);
  if (!found) return rows;
  const { column, others } = found;
  const isOther = ({ i }: SourceRow): boolean => others.has(textOf(grid, i, column.j));
  const places = rows.filter(isOther).map(({ i }) => placeIn(grid, i, column.j));
  const names = [...others];
  const asked = question("sheet", ["items", grid.sheet, column.label, ...names], [{ as: "leave-out" }, { as: "unit" }]);
  const answer = inquiry.ask("rows-left-out", { places }, { found: names }, asked);
  return answer?.as === "unit" ? rows : rows.filter((row) => !isOther(row));
}

function findItems(reading: Reading, rows: readonly SourceRow[], columns: Columns): Items | undefined {
  const figures = new Set(figureColumns(columns).map(({ j }) => j));
  const units = rows.filter((row) => row.is === "unit");
  const [first] = units;
  if (units.length < 2 * FEWEST || !first) return undefined;
  for (const column of columns.all) {
    if (column === columns.unit || figures.has(column.j) || textOf(reading.grid, first.i, column.j) === "") continue;
    const others = otherItems(reading, rows, column);
    if (others) return { column, others };
  }
  return undefined;
}

/** The words of a column for rows of other figures; undefined where it does not say of every unit which row is which. */
function otherItems(
  { grid, scheme }: Reading,
  rows: readonly SourceRow[],
  { j }: Column,
): ReadonlySet<string> | undefined {
  const isOf = new Map<string, "adopted" | "other" | undefined>();
  const adopted = new Set<string>();
  const units = new Set<string>();
  const others = new Set<string>();
  for (const row of rows) {
    if (row.is !== "unit") continue;
    const text = textOf(grid, row.i, j);
    if (!isOf.has(text)) isOf.set(text, meaning(text, scheme));
    const key = unitKey(row.unit, scheme.place);
    const is = isOf.get(text);
    if (is === undefined || (is === "adopted" && adopted.has(key))) return undefined;
    if (is === "adopted") adopted.add(key);
    else others.add(text);
    units.add(key);
  }
  return others.size > 0 && units.size >= FEWEST && adopted.size === units.size ? others : undefined;
}

/** What figures such a text speaks of, by the words that would say so in a heading. */
function meaning(text: string, scheme: Reading["scheme"]): "adopted" | "other" | undefined {
  const { role, rest } = readHeading([text], scheme);
  if (role.is === "count")
    return (rest === "" || isMeasure(text)) && role.channel === undefined ? "adopted" : undefined;
  return ["submitted", "score", "rate", "other"].includes(role.is) ? "other" : undefined;
}

function textOf(grid: Grid, i: number, j: number): string {
  return plainText(cellText(wholeCell(grid, i, j)));
}
