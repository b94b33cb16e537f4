import { asSeen, type CellValue, type Grid, type Marks, NO_MARKS } from "../../cells/grid";
import { SheetTooLarge } from "../sheetTooLarge";

/** A value and where it stands, counted from 0. */
export interface PlacedValue {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** More cells than this are no table, and would not fit into memory. */
const MOST_CELLS = 20_000_000;

/** An area above this size of which less than a hundredth is filled is a table with something far away from it. */
const MOST_SPARSE_CELLS = 2_000_000;

/**
 * The grid of the cells of a whole sheet that hold something: the smallest area that has them all. Cells that are only
 * formatted are not among them, so they cost nothing wherever they are.
 *
 * @param values none of them blank
 * @throws SheetTooLarge; Error when two values stand in one cell
 */
export function placedGrid(sheet: string, values: readonly PlacedValue[], marks: Partial<Marks>): Grid {
  let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
  for (const { row, column } of values) {
    if (row < top) top = row;
    if (row > bottom) bottom = row;
    if (column < left) left = column;
    if (column > right) right = column;
  }
  if (bottom === -1) return { sheet, row: 0, column: 0, values: [], ...NO_MARKS, ...marks };
  const width = right - left + 1;
  const size = (bottom - top + 1) * width;
  if (size > MOST_CELLS || (size > MOST_SPARSE_CELLS && values.length * 100 < size)) throw new SheetTooLarge(sheet);
  const rows = Array.from({ length: bottom - top + 1 }, () => Array<CellValue>(width).fill(""));
  for (const { row, column, value } of values) {
    const cells = rows[row - top]!;
    if (cells[column - left] !== "") throw new Error(`two values in one cell of row ${row + 1}`);
    cells[column - left] = value;
  }
  const grid: Grid = { sheet, row: top, column: left, values: rows, ...NO_MARKS, ...marks };
  // no program writes merged areas that overlap; looking at thousands of them over a whole sheet would never end
  return asSeen(mergedCells(grid) > size ? { ...grid, merges: [], untold: ["merges"] } : grid);
}

/** How many cells of a grid its merged areas have together; more than there are when they overlap. */
function mergedCells({ row, column, values, merges }: Grid): number {
  const width = values[0]?.length ?? 0;
  const inside = (from: number, length: number, first: number, count: number): number =>
    Math.max(0, Math.min(from + length, first + count) - Math.max(from, first));
  return merges.reduce(
    (cells, area) =>
      cells + inside(area.row, area.rows, row, values.length) * inside(area.column, area.columns, column, width),
    0,
  );
}
