/**
 * The one door to the library that writes .xlsx files. Everything else in this folder imports it with `import()`, so that
 * a page loads the library when a file is saved, not before.
 */
export { writeXlsx } from "hucre/xlsx";
export type { CellStyle as FileStyle, Cell as FileCell, NamedRange, WriteSheet } from "hucre";
