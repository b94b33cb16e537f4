import { cellName } from "./address";
import type { Area } from "./area";

/** What a cell holds: a number, a text, a truth value, or "" for a blank cell. A formula error is a text such as #REF!. */
export type CellValue = string | number | boolean;

/** The used part of one sheet, as read. Rows and columns are counted from 0 over the whole sheet. */
export interface Grid {
  readonly sheet: string;
  /** Row of values[0]. */
  readonly row: number;
  /** Column of values[…][0]. */
  readonly column: number;
  /** Row by row; every row has the same length. */
  readonly values: readonly (readonly CellValue[])[];
  /** What a cell shows where that is not simply its value (number formats), by address; "" where it shows nothing. */
  readonly shown: ReadonlyMap<string, string>;
  /** Merged areas; only the first cell of one has a value. */
  readonly merges: readonly Area[];
  /** Rows that are hidden or filtered away. */
  readonly hiddenRows: ReadonlySet<number>;
}

/** Address of values[i][j]. */
export function addressIn(grid: Grid, i: number, j: number): string {
  return cellName(grid.row + i, grid.column + j);
}

/** A grid of a sheet's upper left corner without anything special: for text files, samples and tests. */
export function plainGrid(sheet: string, rows: readonly (readonly CellValue[])[]): Grid {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const values = rows.map((row) => [...row, ...Array<CellValue>(width - row.length).fill("")]);
  return { sheet, row: 0, column: 0, values, shown: new Map(), merges: [], hiddenRows: new Set() };
}

/** The part of a grid that lies in `area`; addresses stay what they are. */
export function crop(grid: Grid, area: Area): Grid {
  const row = Math.max(grid.row, area.row);
  const column = Math.max(grid.column, area.column);
  const rows = grid.values.slice(row - grid.row, Math.max(0, area.row + area.rows - grid.row));
  const end = Math.max(0, area.column + area.columns - grid.column);
  return { ...grid, row, column, values: rows.map((cells) => cells.slice(column - grid.column, end)) };
}
