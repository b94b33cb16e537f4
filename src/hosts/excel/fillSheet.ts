import type { Area } from "../../cells/area";
import { areaName } from "../../cells/address";
import type { CellStyle, SheetLayout } from "../../layout/sheetLayout";
import { footerCode } from "../footerCode";
import { supports } from "./supports";

/** Queues everything about one sheet but its values, after them. Formats go to whole ranges, never to single cells. */
export function dressSheet(worksheet: Excel.Worksheet, layout: SheetLayout): void {
  for (const { area, style } of layout.areas) dressArea(range(worksheet, area), area, layout.styles[style]);
  for (const area of layout.merges) range(worksheet, area).merge(false);
  runs(layout.columnWidths).forEach(({ first, count, value }) => {
    worksheet.getRangeByIndexes(0, first, 1, count).format.columnWidth = value;
  });
  runs(layout.rowHeights).forEach(({ first, count, value }) => {
    worksheet.getRangeByIndexes(first, 0, count, 1).format.rowHeight = value;
  });
  worksheet.showGridlines = false;
  if (layout.freeze > 0) worksheet.freezePanes.freezeRows(layout.freeze);
  if (supports("1.9")) dressPage(worksheet.pageLayout, layout);
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

function dressPage(page: Excel.PageLayout, { page: wanted, repeat, rows }: SheetLayout): void {
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
  page.zoom = { horizontalFitToPages: 1, ...(wanted.onePageTall && { verticalFitToPages: 1 }) };
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
