import { fittingWidth } from "../workbook/cellText";
import { WHOLE_SHEET } from "../workbook/area";
import type { Sheet } from "../workbook/sheet";
import type { GridView } from "./grid/gridView";
import { followPointer } from "./pointer";

const POINTS_PER_PIXEL = 72 / 96;
/** A column that is narrower could not be found again. */
const LEAST_PIXELS = 4;

/** Drags the line at the right of a column's head; tells the new width, in points, unless it stayed. */
export function dragColumn(view: GridView, column: number, event: PointerEvent, done: (width: number) => void): void {
  const start = view.axes.columns.span(column);
  const widthAt = (x: number): number => Math.max(LEAST_PIXELS, start + x - event.clientX);
  followPointer({
    moved: ({ clientX }) => view.guide(event.clientX + widthAt(clientX) - start),
    ended({ clientX }) {
      view.guide(undefined);
      if (widthAt(clientX) !== start) done(widthAt(clientX) * POINTS_PER_PIXEL);
    },
  });
}

/** The width, in points, into which everything in a column fits; merged and wrapped cells are left out, as in Excel. */
export function widthOfContent(sheet: Sheet, column: number): number | undefined {
  const widths = sheet
    .storedCells({ ...WHOLE_SHEET, column, columns: 1 })
    .filter(({ row, cell }) => cell.value !== null && !sheet.mergeAt(row, column) && !sheet.style(row, column).wrapText)
    .map(({ row }) => fittingWidth(sheet, row, column));
  return widths.length === 0 ? undefined : widths.reduce((a, b) => Math.max(a, b));
}
