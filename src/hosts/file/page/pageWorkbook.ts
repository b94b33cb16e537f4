import { cellName } from "../../../cells/address";
import type { Area } from "../../../cells/area";
import type { Grid } from "../../../cells/grid";
import { FileNotSheets } from "../fileErrors";
import { PlacedCells } from "../placedCells";
import type { SheetList } from "../sheetList";
import { textSheetName } from "../text/textGrid";
import { type HtmlCell, type HtmlTable, htmlTables } from "./htmlTables";
import { asksForPassword, webPages } from "./webPage";

/** A web page whose tables are sheets; the largest is the one in view. */
export interface PageWorkbook extends SheetList {
  /** @throws SheetTooLarge */
  grid(name: string): Grid;
}

/**
 * Opens a web page, such as systems export it under the name of an .xls file.
 *
 * @throws FileNotSheets when it has no table; TextUndecodable
 */
export function openPage(file: string, bytes: Uint8Array): PageWorkbook {
  const pages = webPages(file, bytes);
  if (pages.some(asksForPassword)) throw new FileNotSheets(file, "login-page");
  const tables = pages.flatMap(htmlTables).filter(isTable);
  if (tables.length === 0) throw new FileNotSheets(file, "page");
  const stem = textSheetName(file);
  const named = tables.map((table, i) => ({ table, name: tables.length === 1 ? stem : `${stem} (${i + 1})` }));
  const sizes = tables.map(({ rows }) => rows.reduce((sum, { cells }) => sum + cells.length, 0));
  return {
    sheets: named.map(({ name }) => ({ name, visible: true })),
    active: sizes.indexOf(sizes.reduce((most, size) => Math.max(most, size), 0)),
    grid: (name) => pageGrid(name, named.find((one) => one.name === name)!.table),
  };
}

/** One row or one column of cells lays a page out. */
function isTable({ rows }: HtmlTable): boolean {
  return rows.filter(({ cells }) => cells.length > 0).length > 1 && rows.some(({ cells }) => cells.length > 1);
}

function pageGrid(name: string, { rows, hiddenColumns }: HtmlTable): Grid {
  const values = new PlacedCells();
  const merges: Area[] = [];
  const shown = new Map<string, string>();
  const marked = new Map<string, string>();
  for (const { cell, row, column } of placed(rows.map(({ cells }) => cells))) {
    if (cell.rows > 1 || cell.columns > 1) merges.push({ row, column, rows: cell.rows, columns: cell.columns });
    const value = cell.number ?? cell.text;
    if (value !== "") values.put(row, column, value);
    if (cell.number !== undefined && cell.text !== String(cell.number)) shown.set(cellName(row, column), cell.text);
    if (cell.marked !== undefined) marked.set(cellName(row, column), cell.marked);
  }
  const hiddenRows = new Set(rows.flatMap(({ hidden }, row) => (hidden ? [row] : [])));
  const faults = [{ fault: "other-format", format: "page" } as const];
  return values.grid(name, { shown, merges, marked, hiddenRows, hiddenColumns, faults });
}

/** Each cell stands in the first column of its row that no cell from above reaches into. */
function placed(rows: readonly (readonly HtmlCell[])[]): { cell: HtmlCell; row: number; column: number }[] {
  const found: { cell: HtmlCell; row: number; column: number }[] = [];
  /** For each column the first row that no cell from above covers. */
  const free: number[] = [];
  rows.forEach((cells, row) => {
    let column = 0;
    for (const cell of cells) {
      while ((free[column] ?? 0) > row) column++;
      found.push({ cell, row, column });
      for (let i = 0; i < cell.columns; i++) free[column + i] = row + cell.rows;
      column += cell.columns;
    }
  });
  return found;
}
