/** The one door of the emulation to the library that reads and writes .xlsx files. */
export { readXlsx, writeXlsx } from "hucre/xlsx";

/** The number behind a date that was counted from 1904: the library's own count from 1900 has one day too many for two serials. */
export function serialNumber(date: Date): number {
  return Math.round(((date.getTime() - Date.UTC(1904, 0, 1)) / 86_400_000) * 1e10) / 1e10;
}

export type {
  BorderLineStyle,
  Cell as FileCell,
  CellStyle as FileStyle,
  CellValue as FileValue,
  Color as FileColor,
  FontStyle as FileFont,
  HeaderFooter as FileHeaderFooter,
  NamedRange as FileName,
  PageSetup as FilePage,
  RichTextRun as FileRun,
  Sheet as FileSheet,
  WriteSheet as NewFileSheet,
} from "hucre";
