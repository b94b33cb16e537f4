import type { SheetLayout } from "../../layout/sheetLayout";
import { loadFlate } from "./package/flate";
import { chartParts } from "./write/chartParts";
import { Looks } from "./write/looks";
import { SharedTexts } from "./write/sharedTexts";
import { sheetPart } from "./write/sheetPart";
import { sheetPath, workbookParts } from "./write/workbookParts";
import { zipFile } from "./write/zipFile";

/**
 * The bytes of a new .xlsx file that holds these sheets and nothing else: no author, no formulas, no macros. The same
 * layouts always make the same bytes.
 */
export async function writeXlsx(layouts: readonly SheetLayout[]): Promise<Uint8Array<ArrayBuffer>> {
  const shared = { texts: new SharedTexts(), looks: new Looks() };
  const sheets = layouts.map((layout, n) => [sheetPath(n + 1), sheetPart(layout, shared)] as const);
  const parts = {
    ...workbookParts(layouts),
    ...Object.fromEntries(sheets),
    // made of the sheets, and so after them
    "xl/styles.xml": shared.looks.part(),
    "xl/sharedStrings.xml": shared.texts.part(),
    ...chartParts(layouts),
  };
  return zipFile(parts, await loadFlate());
}
