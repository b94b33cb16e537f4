/** The one door of the emulation to the library that reads and writes .xlsx files. */
export { readXlsx, writeXlsx } from "hucre/xlsx";
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
  Sheet as FileSheet,
  WriteSheet as NewFileSheet,
} from "hucre";
