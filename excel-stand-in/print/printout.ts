import type { Area } from "../workbook/area";
import type { Sheet } from "../workbook/sheet";
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from "../workbook/style";
import { paperOf } from "./paper";

/** What stands on one page: rows and columns that are not hidden, without the titles that are repeated. */
export interface PrintedPage {
  readonly titleRows: readonly number[];
  readonly titleColumns: readonly number[];
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** A sheet as it is printed. */
export interface Printout {
  /** The paper, in points. */
  readonly width: number;
  readonly height: number;
  /** 1 where nothing is made smaller or larger. */
  readonly scale: number;
  /** First down, then over, as Excel counts them. */
  readonly pages: readonly PrintedPage[];
}

/** The height of a row as it is printed, in points. */
export function rowHeight(sheet: Sheet, row: number): number {
  return sheet.isRowHidden(row) ? 0 : (sheet.rowHeights.get(row) ?? DEFAULT_ROW_HEIGHT);
}

/** The width of a column as it is printed, in points. */
export function columnWidth(sheet: Sheet, column: number): number {
  return sheet.hiddenColumns.has(column) ? 0 : (sheet.columnWidths.get(column) ?? DEFAULT_COLUMN_WIDTH);
}

/** Lays a sheet out on pages by its page set-up; undefined for a sheet on which there is nothing to print. */
export function printout(sheet: Sheet): Printout | undefined {
  const used = sheet.usedArea(false);
  const areas =
    sheet.page.printArea.length > 0
      ? sheet.page.printArea
      : used
        ? [{ ...used, row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns }]
        : [];
  if (areas.length === 0) return undefined;
  const scale = scaleOf(sheet, areas);
  return { ...paperOf(sheet.page), scale, pages: areas.flatMap((area) => pagesOf(sheet, area, scale)) };
}

// Fitting never makes larger, and goes in whole percents down to a tenth.
function scaleOf(sheet: Sheet, areas: readonly Area[]): number {
  const { scale, horizontalFitToPages: across, verticalFitToPages: down } = sheet.page.zoom;
  if (across === undefined && down === undefined) return (scale ?? 100) / 100;
  const fits = (percent: number): boolean =>
    areas.every((area) => {
      const { rows, columns } = strips(sheet, area, percent / 100);
      return columns.length <= (across ?? Infinity) && rows.length <= (down ?? Infinity);
    });
  let percent = 100;
  while (percent > 10 && !fits(percent)) percent -= 1;
  return percent / 100;
}

/** Rows, or columns, that go onto one page, with the titles that are repeated before them. */
interface Strip {
  readonly titles: readonly number[];
  readonly own: readonly number[];
}

function pagesOf(sheet: Sheet, area: Area, scale: number): PrintedPage[] {
  const { rows, columns } = strips(sheet, area, scale);
  return columns.flatMap((across) =>
    rows.map((down) => ({
      titleRows: down.titles,
      titleColumns: across.titles,
      rows: down.own,
      columns: across.own,
    })),
  );
}

function strips(sheet: Sheet, area: Area, scale: number): { readonly rows: Strip[]; readonly columns: Strip[] } {
  const { leftMargin, rightMargin, topMargin, bottomMargin, titleRows, titleColumns } = sheet.page;
  const { width, height } = paperOf(sheet.page);
  const heightOf = (row: number): number => rowHeight(sheet, row);
  const widthOf = (column: number): number => columnWidth(sheet, column);
  const rowTitles = titleRows ? indexes(titleRows.row, titleRows.rows) : [];
  const columnTitles = titleColumns ? indexes(titleColumns.column, titleColumns.columns) : [];
  return {
    rows: cut(indexes(area.row, area.rows), rowTitles, heightOf, (height - topMargin - bottomMargin) / scale),
    columns: cut(indexes(area.column, area.columns), columnTitles, widthOf, (width - leftMargin - rightMargin) / scale),
  };
}

function indexes(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => first + i);
}

/** Cuts rows or columns into strips that fit; titles stand before each strip that begins behind them. */
function cut(
  all: readonly number[],
  titles: readonly number[],
  sizeOf: (index: number) => number,
  room: number,
): Strip[] {
  const found: { titles: readonly number[]; own: number[] }[] = [];
  let left = 0;
  for (const index of all) {
    const size = sizeOf(index);
    if (size === 0) continue;
    // A hair over the edge comes of the conversion between units, not of the table.
    const strip = found.at(-1);
    if (strip && size <= left + 0.01) {
      strip.own.push(index);
      left -= size;
      continue;
    }
    const isBehind = titles.length > 0 && index > (titles.at(-1) ?? 0);
    const repeated = isBehind ? titles.filter((title) => sizeOf(title) > 0) : [];
    found.push({ titles: repeated, own: [index] });
    left = room - size - repeated.reduce((sum, title) => sum + sizeOf(title), 0);
  }
  return found;
}
