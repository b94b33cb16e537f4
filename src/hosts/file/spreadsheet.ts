/**
 * The one door to the library that reads and writes spreadsheet files. Everything else in this folder imports it with
 * `import()`, so that a page loads the library when a file is opened or saved, not before.
 */
import { formatValue } from "hucre";
import { parseCsv } from "hucre/csv";
import { readXlsx, writeXlsx } from "hucre/xlsx";
import type { Sheet } from "hucre";

export { writeXlsx };
export type { CellStyle as FileStyle, Cell as FileCell, NamedRange, Sheet, WriteSheet } from "hucre";

/** The sheets of an .xlsx file, without their content. */
export interface SheetList {
  readonly sheets: readonly { readonly name: string; readonly visible: boolean }[];
  /** Position of the sheet in view. */
  readonly active: number;
  /** Dates are counted from 1904 (Excel for Mac of old), not from 1900. */
  readonly from1904: boolean;
}

/** Reads which sheets an .xlsx file has. */
export async function listSheets(bytes: Uint8Array): Promise<SheetList> {
  const sheets: { name: string; visible: boolean }[] = [];
  const workbook = await readXlsx(bytes, {
    sheets: ({ name, hidden, veryHidden }) => {
      sheets.push({ name, visible: !hidden && !veryHidden });
      return false;
    },
  });
  return { sheets, active: workbook.activeSheet ?? 0, from1904: workbook.dateSystem === "1904" };
}

/**
 * Reads one sheet of an .xlsx file. Cells with the number format of a date hold a Date counted from 1904 whatever the
 * workbook says, because the library's own count from 1900 takes the serials 59 and 60 for the same day.
 */
export async function readSheet(bytes: Uint8Array, name: string): Promise<Sheet> {
  const { sheets } = await readXlsx(bytes, { sheets: [name], readStyles: true, dateSystem: "1904" });
  const [sheet] = sheets;
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** The serial number behind a Date of `readSheet`. */
export function serialNumber(date: Date): number {
  return Math.round(((date.getTime() - Date.UTC(1904, 0, 1)) / 86_400_000) * 1e10) / 1e10;
}

/** What Excel shows for a value under a number format. */
export function format(value: string | number, numberFormat: string, from1904: boolean): string {
  return formatValue(value, numberFormat, { is1904: from1904 });
}

/** Cuts a text into rows of cells; a cell in double quotes may hold the delimiter, line breaks and doubled quotes. */
export function splitCells(text: string, delimiter: string): string[][] {
  // Without type inference every cell is a string.
  return parseCsv(text, { delimiter }) as string[][];
}
