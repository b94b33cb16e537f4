import type { Scheme } from "../../bulletin/scheme";
import { type Grid, rowIn } from "../../cells/grid";
import type { Header } from "../columns/header";
import { logHeader, plainHeadings } from "./logHeader";
import { unitColumn } from "./logColumns";

/** A log that lacks a column, as it is read with one that was made for it. */
export interface WithColumn {
  readonly grid: Grid;
  readonly header: Header;
}

/** A column that is made: the row of its heading, what it says of the rows below, and from which column that comes. */
interface Made {
  readonly row: number;
  readonly heading: string;
  readonly textOf: (i: number) => string;
  readonly from: number;
}

const NONE: ReadonlySet<number> = new Set();

/** A log with one column more behind all others; its cells are those from which it comes. */
export function withColumn(grid: Grid, { row, heading, textOf, from }: Made, scheme: Scheme): WithColumn {
  const width = rowIn(grid, 0).length;
  const values = grid.values.map((cells, i) => [...cells, i === row ? heading : i > row ? textOf(i) : ""]);
  const columns = [...Array.from({ length: width }, (_, j) => grid.column + j), grid.column + from];
  const made: Grid = { ...grid, values, turned: { columns, without: values.map(() => NONE) } };
  return { grid: made, header: logHeader(made, row, unitColumn(plainHeadings(rowIn(made, row))), scheme) };
}
