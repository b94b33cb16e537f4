import { addressIn, type CellValue, cellText, type Grid, mergeIn, rowIn, wholeCell } from "../../cells/grid";

/** A month as a date shows it: 1月, 2023年1月. Excel makes a date of 2023年1月 that somebody types as a heading. */
const MONTH = /^(\d{4}年)?\d{1,2}月份?$/;

/** The cells of a row as headings: dates that show a month are texts. */
export function headingsIn(grid: Grid, row: number): readonly CellValue[] {
  const cells = rowIn(grid, row);
  if (grid.shown.size === 0 || !cells.some((cell) => typeof cell === "number")) return cells;
  return cells.map((cell, j) => (typeof cell === "number" ? (monthShown(grid, row, j) ?? cell) : cell));
}

/** The text of the heading that stands in a cell, or in the merged one that covers it. */
export function headingAt(grid: Grid, row: number, j: number): string {
  const value = wholeCell(grid, row, j);
  if (typeof value !== "number") return cellText(value);
  const area = mergeIn(grid, row, j);
  const [top, left] = area ? [area.row - grid.row, area.column - grid.column] : [row, j];
  return monthShown(grid, top, left) ?? cellText(value);
}

function monthShown(grid: Grid, row: number, j: number): string | undefined {
  const shown = grid.shown.get(addressIn(grid, row, j));
  return shown !== undefined && MONTH.test(shown) ? shown : undefined;
}
