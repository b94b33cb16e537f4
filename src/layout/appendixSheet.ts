import type { Area } from "../cells/area";
import { type AppendixLayout, repeatedRows, type Styles, type TableBand, total } from "./appendixLayout";
import { cellHeight, HIGHEST_ROW, rowsOfText } from "./measure";
import { fitPage, typeAreaHeight } from "./page";
import { sheetCharts } from "./sheetCharts";
import type { Page, SheetLayout, StyledArea, StyleName } from "./sheetLayout";

const TITLE_HEIGHT = 48;

/** The rows of a sheet that a text fills alone, or those of a table. */
type Band = Omit<TableBand, "isHeader">;

/** An appendix as a sheet: its name, its title, the table, the note. */
export function appendixSheet(layout: AppendixLayout): SheetLayout {
  const { appendix, page, styles, columnWidths, table } = layout;
  const { name, title, note } = appendix;
  const wide = (text: string, style: StyleName, least = 0): Band => wideBand(text, style, columnWidths, styles, least);
  const above = [wide(name, "mark"), wide(title, "title", TITLE_HEIGHT)];
  const heightAbove = total(above.flatMap(({ heights }) => heights));
  const bands = [
    ...above,
    ...wholeOnPages(table, heightAbove, page),
    ...noteBands(note, wide, total(columnWidths), styles),
  ];
  const repeated = repeatedRows(table);
  const freeze = above.length + repeated;
  const stacked = stack(bands);
  const charts = sheetCharts(layout, above.length, stacked.rowHeights);
  return {
    name,
    ...stacked,
    styles,
    columnWidths,
    ...(repeated > 0 && { repeat: { first: above.length, last: freeze - 1 } }),
    freeze,
    page: fitPage(page, total(stacked.rowHeights), total(stacked.rowHeights.slice(above.length, freeze))),
    ...(charts.length > 0 && { charts }),
  };
}

/** A page holds so much less than its height, in points: programs round the heights of rows. */
const ROUNDING = 12;

/**
 * Bands that belong together on one page each, where they fit: blank rows fill the page before them. A page break would do
 * nothing, since Excel passes over it on pages that are fitted to the width.
 */
function wholeOnPages(table: readonly TableBand[], above: number, page: Page): Band[] {
  const height = typeAreaHeight(page) - ROUNDING;
  const placed: Band[] = [];
  let used = above;
  for (const block of blocks(table)) {
    const own = total(block.flatMap(({ heights }) => heights));
    if (block.length > 1 && used + own > height && own <= height) {
      placed.push(gap(height + ROUNDING - used, block[0]!.styles));
      used = 0;
    }
    for (const band of block) placed.push(band);
    used += own;
  }
  return placed;
}

/** Bands with those that they keep to. */
function blocks(table: readonly TableBand[]): TableBand[][] {
  const all: TableBand[][] = [];
  let isOpen = false;
  for (const band of table) {
    if (isOpen) all.at(-1)!.push(band);
    else all.push([band]);
    isOpen = band.keepsNext ?? false;
  }
  return all;
}

function gap(height: number, { length }: readonly StyleName[]): Band {
  const rows = Math.ceil(height / HIGHEST_ROW);
  return {
    rows: Array.from({ length: rows }, () => Array<string>(length).fill("")),
    styles: Array<StyleName>(length).fill("note"),
    merges: [],
    heights: Array<number>(rows).fill(Math.floor(height / rows)),
  };
}

/** The note below the table; one that is longer than a row can be high goes on in the next. */
function noteBands(
  note: string,
  wide: (text: string, style: StyleName) => Band,
  width: number,
  styles: Styles,
): Band[] {
  return note === "" ? [] : rowsOfText(note, width, styles.note).map((part) => wide(part, "note"));
}

/** One text across the table. */
function wideBand(text: string, style: StyleName, widths: readonly number[], styles: Styles, least: number): Band {
  return {
    rows: [[text, ...widths.slice(1).map(() => "")]],
    styles: widths.map(() => style),
    merges: [{ row: 0, column: 0, rows: 1, columns: widths.length }],
    heights: [Math.max(least, cellHeight(text, total(widths), styles[style]))],
  };
}

/** Puts bands under one another. */
function stack(bands: readonly Band[]): Pick<SheetLayout, "rows" | "areas" | "merges" | "rowHeights"> {
  const areas: StyledArea[] = [];
  const merges: Area[] = [];
  let row = 0;
  for (const { rows, styles, decimals = [], merges: merged } of bands) {
    for (const area of merged) merges.push({ ...area, row: area.row + row });
    if (rows.length > 0) for (const area of bandAreas(styles, decimals, row, rows.length)) areas.push(area);
    row += rows.length;
  }
  return {
    rows: bands.flatMap(({ rows }) => rows),
    areas,
    merges,
    rowHeights: bands.flatMap(({ heights }) => heights),
  };
}

/** Neighbouring columns of one style make one area. */
function bandAreas(
  styles: readonly StyleName[],
  decimals: readonly (number | undefined)[],
  row: number,
  rows: number,
): StyledArea[] {
  const areas: StyledArea[] = [];
  styles.forEach((style, column) => {
    const last = areas.at(-1);
    const places = decimals[column];
    const numberFormat = places === undefined ? undefined : (0).toFixed(places);
    if (last?.style === style && last.numberFormat === numberFormat)
      areas[areas.length - 1] = { ...last, area: { ...last.area, columns: last.area.columns + 1 } };
    else areas.push({ style, ...(numberFormat && { numberFormat }), area: { row, column, rows, columns: 1 } });
  });
  return areas;
}
