import type { Area } from "../workbook/area";
import type { Sheet } from "../workbook/sheet";
import type { Place } from "./grid/place";

/** The area to fill when the small square of the selection is dragged to a cell: along one side only. */
export function fillTarget(source: Area, { row, column }: Place): Area {
  const down = beyond(row, source.row, source.rows);
  const right = beyond(column, source.column, source.columns);
  if (down === 0 && right === 0) return source;
  return Math.abs(down) >= Math.abs(right)
    ? { ...source, row: source.row + Math.min(0, down), rows: source.rows + Math.abs(down) }
    : { ...source, column: source.column + Math.min(0, right), columns: source.columns + Math.abs(right) };
}

/** How far an index lies behind a stretch, or, below zero, before it. */
function beyond(index: number, start: number, length: number): number {
  if (index < start) return index - start;
  return Math.max(0, index - (start + length - 1));
}

/** The area to fill when the square is clicked twice: down beside what is filled at the left, else at the right. */
export function fillBeside(sheet: Sheet, source: Area): Area {
  const last = source.row + source.rows - 1;
  const ends = [source.column - 1, source.column + source.columns]
    .filter((column) => column >= 0)
    .map((column) => {
      let row = last;
      while (sheet.value(row + 1, column) !== null) row += 1;
      return row;
    });
  const end = ends.find((row) => row > last) ?? last;
  return { ...source, rows: source.rows + end - last };
}
