import { asSeen, type CellValue, type Grid, type Marks, NO_MARKS } from "../../cells/grid";
import { SheetTooLarge } from "../workbookErrors";

/** More cells than this are no table, and would not fit into memory. */
export const MOST_CELLS = 20_000_000;

/** An area above this size of which less than a hundredth is filled is a table with something far away from it. */
const MOST_SPARSE_CELLS = 2_000_000;

/** So many blank cells between two of a row are kept with them; beyond that the row is kept in pieces. */
const MOST_BLANK = 16;

/** Cells of one row that follow each other, blank ones among them. */
interface Piece {
  readonly row: number;
  readonly first: number;
  readonly cells: CellValue[];
}

/**
 * Collects the cells of a whole sheet that hold something, best in their order; those of a row then become the grid's own
 * without being copied again. Cells that are only formatted are not among them, so they cost nothing wherever they are.
 */
export class PlacedCells {
  private readonly pieces: Piece[] = [];
  private filled = 0;
  /** The piece that grows: the first `length` of `cells`, at `row` from column `first` on. */
  private readonly cells: CellValue[] = [];
  private length = 0;
  private row = -1;
  private first = 0;
  /** How long pieces become, so that rows with blanks at their end are as long as the others. */
  private usual = 0;

  /**
   * @param row counted from 0, as `column`
   * @param value not ""
   */
  put(row: number, column: number, value: CellValue): void {
    const blank = column - this.first - this.length;
    if (row !== this.row || blank < 0 || blank > MOST_BLANK) {
      this.endPiece();
      this.row = row;
      this.first = column;
    } else for (let i = 0; i < blank; i++) this.cells[this.length++] = "";
    this.cells[this.length++] = value;
    this.filled++;
  }

  /**
   * The grid of the smallest area that has all cells.
   *
   * @throws SheetTooLarge; Error when two values stand in one cell
   */
  grid(sheet: string, marks: Partial<Marks>): Grid {
    this.endPiece();
    const { pieces } = this;
    let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
    for (const { row, first, cells } of pieces) {
      if (row < top) top = row;
      if (row > bottom) bottom = row;
      if (first < left) left = first;
      const last = lastFilled(cells) + first;
      if (last > right) right = last;
    }
    if (bottom === -1) return { sheet, row: 0, column: 0, values: [], ...NO_MARKS, ...marks };
    const width = right - left + 1;
    const size = (bottom - top + 1) * width;
    if (size > MOST_CELLS || (size > MOST_SPARSE_CELLS && this.filled * 100 < size)) throw new SheetTooLarge(sheet);
    const rows = Array<CellValue[]>(bottom - top + 1);
    for (const piece of pieces) rows[piece.row - top] = joined(rows[piece.row - top], piece, left, width);
    for (let i = 0; i < rows.length; i++) rows[i] ??= blanks(width);
    const grid: Grid = { sheet, row: top, column: left, values: rows, ...NO_MARKS, ...marks };
    // no program writes merged areas that overlap; looking at thousands of them over a whole sheet would never end
    return asSeen(mergedCells(grid) > size ? { ...grid, merges: [], untold: ["merges"] } : grid);
  }

  private endPiece(): void {
    if (this.length === 0) return;
    if (this.length > this.usual) this.usual = this.length;
    else if (this.usual - this.length <= MOST_BLANK) while (this.length < this.usual) this.cells[this.length++] = "";
    this.pieces.push({ row: this.row, first: this.first, cells: this.cells.slice(0, this.length) });
    this.length = 0;
  }
}

function lastFilled(cells: readonly CellValue[]): number {
  let last = cells.length - 1;
  while (cells[last] === "") last--;
  return last;
}

function blanks(width: number): CellValue[] {
  return Array<CellValue>(width).fill("");
}

/** A row of the grid with one more of its pieces. */
function joined(row: CellValue[] | undefined, piece: Piece, left: number, width: number): CellValue[] {
  const { first, cells } = piece;
  if (!row && first === left && cells.length === width) return cells;
  const whole = row ?? blanks(width);
  cells.forEach((value, n) => {
    if (value === "") return;
    if (whole[first + n - left] !== "") throw new Error(`two values in one cell of row ${piece.row + 1}`);
    whole[first + n - left] = value;
  });
  return whole;
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
