import type { Area } from "../../cells/area";
import { areaName } from "../../cells/address";
import type { CellStyle, SheetLayout } from "../../layout/sheetLayout";
import { footerCode } from "../footerCode";
import { supports } from "./supports";

/** Queues the looks of a sheet's cells, after its values. Formats go to whole ranges, never to single cells. */
export function dressCells(worksheet: Excel.Worksheet, layout: SheetLayout): void {
  // merged first: on the web, merging takes lines and fills away that were there before
  for (const area of layout.merges) range(worksheet, area).merge(false);
  for (const { area, style, numberFormat } of layout.areas) {
    dressArea(range(worksheet, area), area, layout.styles[style]);
    if (numberFormat !== undefined) setAll(range(worksheet, area), "numberFormat", numberFormat);
  }
}

/**
 * Queues widths and heights.
 *
 * @param old how far the sheet was used before; what of it the layout does not reach gets the usual size
 */
export function sizeSheet(
  worksheet: Excel.Worksheet,
  { columnWidths, rowHeights }: SheetLayout,
  old: { readonly rows: number; readonly columns: number } = { rows: 0, columns: 0 },
): void {
  runs(columnWidths).forEach(({ first, count, value }) => {
    worksheet.getRangeByIndexes(0, first, 1, count).format.columnWidth = value;
  });
  runs(rowHeights).forEach(({ first, count, value }) => {
    worksheet.getRangeByIndexes(first, 0, count, 1).format.rowHeight = value;
  });
  const [wide, tall] = [old.columns - columnWidths.length, old.rows - rowHeights.length];
  if (wide > 0) worksheet.getRangeByIndexes(0, columnWidths.length, 1, wide).format.useStandardWidth = true;
  if (tall > 0) worksheet.getRangeByIndexes(rowHeights.length, 0, tall, 1).format.useStandardHeight = true;
}

/** Queues what a sheet looks like on the screen and on paper. */
export function dressPage(worksheet: Excel.Worksheet, layout: SheetLayout): void {
  worksheet.showGridlines = false;
  if (layout.freeze > 0) worksheet.freezePanes.freezeRows(layout.freeze);
  else worksheet.freezePanes.unfreeze();
  if (supports("1.9")) setUpPage(worksheet.pageLayout, layout);
}

/** How many pages the layout is scaled to. */
export function zoomOf({ page }: SheetLayout): Excel.PageLayoutZoomOptions {
  return { horizontalFitToPages: 1, ...(page.pagesTall !== undefined && { verticalFitToPages: page.pagesTall }) };
}

/** Queues the values of rows `first` … `first + rows.length - 1`. */
export function writeRows(worksheet: Excel.Worksheet, first: number, rows: SheetLayout["rows"]): void {
  worksheet.getRangeByIndexes(first, 0, rows.length, rows[0]!.length).values = rows.map((cells) => cells.map(literal));
}

/**
 * A value that Excel takes as it is. The apostrophe, which Excel does not store, keeps a text from becoming a formula, a
 * number or a date; that holds for cells that have no format yet, so formats come after the values.
 */
export function literal<Value extends string | number | boolean>(value: Value): Value | string {
  return typeof value === "string" && value !== "" ? `'${value}` : value;
}

function dressArea(cells: Excel.Range, { rows, columns }: Area, style: CellStyle): void {
  const { format } = cells;
  format.font.name = style.font;
  format.font.size = style.size;
  format.font.bold = style.bold;
  format.font.color = "#000000";
  format.horizontalAlignment = HORIZONTAL[style.horizontal];
  format.verticalAlignment = style.vertical === "top" ? "Top" : "Center";
  format.wrapText = style.wrap;
  if (style.asText) setAll(cells, "numberFormat", "@");
  if (!style.border) return;
  for (const edge of EDGES) {
    if ((edge === "InsideHorizontal" && rows === 1) || (edge === "InsideVertical" && columns === 1)) continue;
    const border = format.borders.getItem(edge);
    border.style = "Continuous";
    border.weight = "Thin";
    border.color = "#000000";
  }
}

function setUpPage(page: Excel.PageLayout, layout: SheetLayout): void {
  const { page: wanted, repeat, rows } = layout;
  const { margins, footer } = wanted;
  page.orientation = wanted.orientation === "portrait" ? "Portrait" : "Landscape";
  page.paperSize = "A4" as Excel.PaperType;
  page.topMargin = margins.top;
  page.bottomMargin = margins.bottom;
  page.leftMargin = margins.left;
  page.rightMargin = margins.right;
  page.headerMargin = margins.header;
  page.footerMargin = margins.footer;
  page.centerHorizontally = wanted.centerHorizontally;
  page.zoom = zoomOf(layout);
  if (repeat) page.setPrintTitleRows(`$${repeat.first + 1}:$${repeat.last + 1}`);
  page.setPrintArea(areaName({ row: 0, column: 0, rows: rows.length, columns: rows[0]!.length }));
  const { headersFooters } = page;
  headersFooters.state = "OddAndEven";
  headersFooters.oddPages.rightFooter = footerCode(footer, "right");
  headersFooters.evenPages.leftFooter = footerCode(footer, "left");
}

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;

function range(worksheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range {
  return worksheet.getRangeByIndexes(row, column, rows, columns);
}

/** Sets one value for all cells; the library takes it so, though its types ask for a value a cell. */
function setAll(cells: Excel.Range, property: "numberFormat", value: string): void {
  cells[property] = value as unknown as string[][];
}

/** Neighbours of equal value as one run, so that one range serves for all of them. */
function runs(values: readonly number[]): { first: number; count: number; value: number }[] {
  const found: { first: number; count: number; value: number }[] = [];
  values.forEach((value, i) => {
    const last = found.at(-1);
    if (last?.value === value) last.count++;
    else found.push({ first: i, count: 1, value });
  });
  return found;
}
