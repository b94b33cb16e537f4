import type { SheetLayout } from "../../layout/sheetLayout";
import { MEASURING_FONT } from "./columnWidth";
import { layoutSheet, printNames } from "./layoutSheet";

/** The library writes the current time otherwise; the same sheets must make the same file. It is what the file's parts are dated. */
const WRITTEN = new Date("1980-01-01T00:00:00Z");

/**
 * The bytes of a new .xlsx file that holds these sheets and nothing else: no author, no formulas, no macros. The same
 * layouts always make the same bytes.
 */
export async function writeXlsx(layouts: readonly SheetLayout[]): Promise<Uint8Array> {
  const { writeXlsx } = await import("./spreadsheet");
  return writeXlsx({
    sheets: layouts.map(layoutSheet),
    namedRanges: layouts.flatMap(printNames),
    defaultFont: MEASURING_FONT,
    properties: { modified: WRITTEN },
  });
}
