import type { Area } from "../cells/area";
import type { Appendix, AppendixPart, AppendixRow } from "./appendix";
import type { AppendixColumn, Cell } from "./appendixColumns";
import { printed } from "./printed";
import { acrossTable } from "./acrossTable";
import { appendixStyles } from "./appendixStyles";
import { columnWidths } from "./columnWidths";
import type { FontSet } from "./fonts";
import { headerRows } from "./headerRows";
import { cellHeight } from "./measure";
import { officialPage, turned, typeAreaWidth } from "./page";
import type { CellStyle, Page, StyleName } from "./sheetLayout";

/** More columns than this and the page is turned on its side. */
const PORTRAIT_COLUMNS = 8;

/** Height of a row of one line in points. */
export const ROW_HEIGHT = 20;

/** An appendix with all that a sheet or a page needs to draw its table. Lengths are points. */
export interface AppendixLayout {
  readonly appendix: Appendix;
  readonly page: Page;
  readonly styles: Styles;
  /** One for each column. */
  readonly columnWidths: readonly number[];
  /** Headings, parts and sums from top to bottom. */
  readonly table: readonly TableBand[];
}

export type Styles = Readonly<Record<StyleName, CellStyle>>;

/** Some rows of a table that look alike, from top to bottom. */
export interface TableBand {
  /** Whether it holds the headings. */
  readonly isHeader: boolean;
  /** Every row has one cell for each column; "" where another one is merged over it. */
  readonly rows: readonly (readonly Cell[])[];
  /** One style for each column. */
  readonly styles: readonly StyleName[];
  /** Exactly so many decimals are shown of the numbers of a column, where that is said. */
  readonly decimals?: readonly (number | undefined)[];
  /** Cells that are merged, counted from the band's first row. */
  readonly merges: readonly Area[];
  /** One for each row, tall enough for its wrapped text. */
  readonly heights: readonly number[];
  /** Whether it stands on one page with the band below it. */
  readonly keepsNext?: boolean;
}

/**
 * How many rows from the top are repeated on every page: the headings, but where others follow further down, for those of
 * the first units must not stand over others.
 */
export function repeatedRows([first, ...others]: readonly TableBand[]): number {
  return first?.isHeader && others.every(({ isHeader }) => !isHeader) ? first.rows.length : 0;
}

/** Lays the table of an appendix out as official documents do. */
export function appendixLayout(appendix: Appendix, fonts: FontSet): AppendixLayout {
  const { columns, parts, sums, sumsPrinted, across, units } = appendix;
  const upright = officialPage(fonts);
  const page = (across ? units : columns.length) > PORTRAIT_COLUMNS ? turned(upright) : upright;
  const styles = appendixStyles(fonts);
  if (across) return { appendix, page, styles, ...acrossTable(appendix, styles, typeAreaWidth(page)) };
  const last = sumsPrinted ? [sums] : [];
  const body = [...parts.flatMap(({ rows }) => rows.map(({ cells }) => cells)), ...last];
  const widths = columnWidths(columns, body, styles, typeAreaWidth(page));
  const bodyBand = (rows: TableBand["rows"]): TableBand => bandOf(rows, columns, widths, styles);
  const partBands = ({ caption, rows }: AppendixPart): TableBand[] => [
    ...(caption === "" ? [] : [captionBand(caption, widths, styles)]),
    { ...bodyBand(rows.map(({ cells }) => cells)), merges: unitMerges(rows, columns) },
  ];
  return {
    appendix,
    page,
    styles,
    columnWidths: widths,
    table: [headerBand(columns, widths, styles), ...parts.flatMap(partBands), bodyBand(last)],
  };
}

/** The sum of some lengths. */
export function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function headerBand(columns: readonly AppendixColumn[], widths: readonly number[], { header }: Styles): TableBand {
  const { rows, cells } = headerRows(columns);
  const heights = rows.map(() => ROW_HEIGHT);
  // texts of one row first, then those over several rows, which enlarge the last of theirs where they must
  for (const { text, area } of [...cells].sort((a, b) => a.area.rows - b.area.rows)) {
    const width = total(widths.slice(area.column, area.column + area.columns));
    const has = total(heights.slice(area.row, area.row + area.rows));
    heights[area.row + area.rows - 1]! += Math.max(0, cellHeight(text, width, header) - has);
  }
  const merges = cells.map(({ area }) => area).filter((area) => area.rows > 1 || area.columns > 1);
  return { isHeader: true, rows, styles: columns.map(() => "header"), merges, heights };
}

function captionBand(caption: string, widths: readonly number[], { header }: Styles): TableBand {
  return {
    isHeader: false,
    rows: [[caption, ...widths.slice(1).map(() => "")]],
    styles: widths.map(() => "header"),
    merges: [{ row: 0, column: 0, rows: 1, columns: widths.length }],
    heights: [Math.max(ROW_HEIGHT, cellHeight(caption, total(widths), header))],
  };
}

/** Where each item has a row, what is about its unit stands over all of the unit's rows. */
function unitMerges(rows: readonly AppendixRow[], columns: readonly AppendixColumn[]): Area[] {
  return rows.flatMap(({ span }, row) =>
    span > 1
      ? columns.flatMap(({ isOfItems }, column) => (isOfItems ? [] : [{ row, column, rows: span, columns: 1 }]))
      : [],
  );
}

function bandOf(
  rows: TableBand["rows"],
  columns: readonly AppendixColumn[],
  widths: readonly number[],
  styles: Styles,
): TableBand {
  const heights = rows.map((cells) =>
    cells.reduce<number>(
      (most, cell, j) => Math.max(most, cellHeight(printed(cell, columns[j]!), widths[j]!, styles[columns[j]!.style])),
      ROW_HEIGHT,
    ),
  );
  return {
    isHeader: false,
    rows,
    styles: columns.map(({ style }) => style),
    decimals: columns.map(({ decimals }) => decimals),
    merges: [],
    heights,
  };
}
