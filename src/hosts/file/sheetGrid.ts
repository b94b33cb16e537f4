import { cellName } from "../../cells/address";
import type { Area } from "../../cells/area";
import type { CellValue, Grid } from "../../cells/grid";
import { shownDate, shownText } from "./shownText";
import type { FileCell, Sheet } from "./spreadsheet";
import { usedGrid } from "./usedGrid";

type Spreadsheet = typeof import("./spreadsheet");

/**
 * The grid of a sheet as it came from an .xlsx file. Takes the rows of `sheet` over instead of copying them.
 *
 * @param from1904 whether the workbook counts its dates from 1904
 */
export function sheetGrid(sheet: Sheet, from1904: boolean, spreadsheet: Spreadsheet): Grid {
  const shown = shownTexts(sheet, from1904, spreadsheet);
  markUncalculated(sheet);
  return usedGrid(sheet.name, plainValues(sheet.rows, spreadsheet), {
    shown,
    merges: (sheet.merges ?? []).map(mergedArea),
    hiddenRows: new Set([...(sheet.rowDefs ?? [])].filter(([, { hidden }]) => hidden).map(([row]) => row)),
  });
}

function shownTexts({ cells }: Sheet, from1904: boolean, spreadsheet: Spreadsheet): Map<string, string> {
  const shown = new Map<string, string>();
  for (const [key, cell] of cells ?? []) {
    const text = shownIn(cell, from1904, spreadsheet);
    if (text !== undefined) shown.set(cellName(...position(key)), text);
  }
  return shown;
}

function shownIn({ value, style }: FileCell, from1904: boolean, spreadsheet: Spreadsheet): string | undefined {
  const { format, serialNumber } = spreadsheet;
  if (value instanceof Date) return shownDate(serialNumber(value), style?.numFmt, from1904, format);
  if (style?.numFmt === undefined || value === null || typeof value === "boolean") return undefined;
  return shownText(value, style.numFmt, from1904, format);
}

/**
 * A formula that no program has calculated yet has no value in the file. It must not pass for a blank cell, so the cell
 * holds the formula's text.
 */
function markUncalculated({ cells, rows }: Sheet): void {
  for (const [key, { formula, value }] of cells ?? []) {
    if (formula === undefined || value !== null) continue;
    const [row, column] = position(key);
    const cellsOfRow = rows[row];
    if (cellsOfRow) cellsOfRow[column] = `=${formula}`;
  }
}

function plainValues(rows: Sheet["rows"], { serialNumber }: Spreadsheet): CellValue[][] {
  for (const row of rows)
    row.forEach((value, i) => {
      if (value === null) row[i] = "";
      else if (value instanceof Date) row[i] = serialNumber(value);
    });
  return rows as CellValue[][];
}

function mergedArea({ startRow, startCol, endRow, endCol }: NonNullable<Sheet["merges"]>[number]): Area {
  return { row: startRow, column: startCol, rows: endRow - startRow + 1, columns: endCol - startCol + 1 };
}

/** Row and column of a key such as "4,2". */
function position(key: string): [row: number, column: number] {
  const comma = key.indexOf(",");
  return [Number(key.slice(0, comma)), Number(key.slice(comma + 1))];
}
