import { SHEET_COLUMNS, SHEET_ROWS } from "../../workbook/area";
import type { Sheet } from "../../workbook/sheet";
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from "../../workbook/style";
import { Axis } from "./axis";

const PIXELS_PER_POINT = 96 / 72;
// Beyond what is used the grid goes on a little, so that there is room to type and to scroll.
const MORE_ROWS = 60;
const MORE_COLUMNS = 12;

/** The rows and columns of a sheet in pixels. */
export interface Axes {
  readonly rows: Axis;
  readonly columns: Axis;
}

/** The part of a sheet that the grid reaches. */
export interface Reach {
  readonly rows: number;
  readonly columns: number;
}

/** Lays a sheet out; at least as far as `reach`. */
export function axesOf(sheet: Sheet, reach: Reach): Axes {
  const used = sheet.usedArea(false);
  const rows = Math.max(used ? used.row + used.rows + MORE_ROWS : 0, reach.rows, 100);
  const columns = Math.max(used ? used.column + used.columns + MORE_COLUMNS : 0, reach.columns, 26);
  return {
    rows: new Axis(Math.min(rows, SHEET_ROWS), (row) => rowPixels(sheet, row)),
    columns: new Axis(Math.min(columns, SHEET_COLUMNS), (column) => columnPixels(sheet, column)),
  };
}

function rowPixels(sheet: Sheet, row: number): number {
  if (sheet.isRowHidden(row)) return 0;
  return Math.round((sheet.rowHeights.get(row) ?? DEFAULT_ROW_HEIGHT) * PIXELS_PER_POINT);
}

function columnPixels(sheet: Sheet, column: number): number {
  if (sheet.hiddenColumns.has(column)) return 0;
  return Math.round((sheet.columnWidths.get(column) ?? DEFAULT_COLUMN_WIDTH) * PIXELS_PER_POINT);
}
