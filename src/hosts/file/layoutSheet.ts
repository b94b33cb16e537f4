import { areaName } from "../../cells/address";
import type { Area } from "../../cells/area";
import type { CellStyle, Page, SheetLayout } from "../../layout/sheetLayout";
import { footerCode } from "../footerCode";
import { looksLikeError, looksLikeFormula, storableText } from "./cellText";
import { columnWidth } from "./columnWidth";
import type { FileCell, FileStyle, NamedRange, WriteSheet } from "./spreadsheet";

const POINTS_PER_INCH = 72;

/** A layout as the sheet of an .xlsx file. */
export function layoutSheet(layout: SheetLayout): WriteSheet {
  return {
    name: layout.name,
    columns: layout.columnWidths.map((points) => ({ width: columnWidth(points) })),
    rowDefs: new Map(layout.rowHeights.map((height, row) => [row, { height }])),
    cells: styledCells(layout),
    merges: layout.merges.map(({ row, column, rows, columns }) => ({
      startRow: row,
      startCol: column,
      endRow: row + rows - 1,
      endCol: column + columns - 1,
    })),
    ...(layout.freeze > 0 && { freezePane: { rows: layout.freeze } }),
    view: { showGridLines: false },
    pageSetup: pageSetup(layout.page),
    headerFooter: {
      oddFooter: `&R${footerCode(layout.page.footer, "right")}`,
      evenFooter: `&L${footerCode(layout.page.footer, "left")}`,
      differentOddEven: true,
    },
  };
}

/** The print area and the repeated rows of a layout's sheet; both are names in the workbook. */
export function printNames({ name, rows, repeat }: SheetLayout): NamedRange[] {
  const sheet = `'${name.replace(/'/g, "''")}'`;
  const all = areaName({ row: 0, column: 0, rows: rows.length, columns: rows[0]?.length ?? 1 });
  const area = { name: "_xlnm.Print_Area", range: `${sheet}!${all.replace(/[A-Z]+|\d+/g, "$$$&")}`, scope: name };
  if (!repeat) return [area];
  return [
    area,
    { name: "_xlnm.Print_Titles", range: `${sheet}!$${repeat.first + 1}:$${repeat.last + 1}`, scope: name },
  ];
}

function pageSetup({
  orientation,
  margins,
  centerHorizontally,
  onePageTall,
}: Page): NonNullable<WriteSheet["pageSetup"]> {
  const { top, bottom, left, right, header, footer } = margins;
  const inches = (points: number): number => points / POINTS_PER_INCH;
  return {
    paperSize: "a4",
    orientation,
    fitToPage: true,
    fitToWidth: 1,
    // 0: as many pages as the rows need.
    fitToHeight: onePageTall ? 1 : 0,
    horizontalCentered: centerHorizontally,
    margins: {
      top: inches(top),
      bottom: inches(bottom),
      left: inches(left),
      right: inches(right),
      header: inches(header),
      footer: inches(footer),
    },
  };
}

function styledCells({ rows, areas, styles }: SheetLayout): Map<string, Partial<FileCell>> {
  const cells = new Map<string, Partial<FileCell>>();
  const put = (row: number, column: number, style: CellStyle | undefined): void => {
    cells.set(`${row},${column}`, fileCell(rows[row]?.[column] ?? "", style));
  };
  rows.forEach((row, i) => row.forEach((_, j) => put(i, j, undefined)));
  for (const { area, style } of areas) forEachCell(area, (row, column) => put(row, column, styles[style]));
  return cells;
}

function forEachCell({ row, column, rows, columns }: Area, visit: (row: number, column: number) => void): void {
  for (let i = row; i < row + rows; i++) for (let j = column; j < column + columns; j++) visit(i, j);
}

function fileCell(value: string | number, style: CellStyle | undefined): Partial<FileCell> {
  const look = style && fileStyle(style);
  if (value === "" || typeof value === "number")
    return { value: value === "" ? null : value, ...(look && { style: look }) };
  const asText = style?.asText || looksLikeFormula(value);
  const cell = { style: { ...look, ...(asText && { numFmt: "@" }) } };
  const text = storableText(value);
  // A text of one run is the one form in which the library does not take "#REF!" for an error.
  return looksLikeError(text) ? { ...cell, richText: [{ text }] } : { ...cell, value: text };
}

function fileStyle({ font, size, bold, horizontal, vertical, wrap, border }: CellStyle): FileStyle {
  const line = { style: "thin" } as const;
  return {
    font: { name: font, size, bold },
    alignment: { horizontal, vertical, wrapText: wrap },
    ...(border && { border: { top: line, right: line, bottom: line, left: line } }),
  };
}
