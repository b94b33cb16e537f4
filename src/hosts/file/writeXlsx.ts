import { oneByOne, type Stepwise } from "../../cells/stepwise";
import type { SheetLayout } from "../../layout/sheetLayout";
import { inSlices } from "../inSlices";
import { type Flate, loadFlate } from "./package/flate";
import { chartParts } from "./write/chartParts";
import { Looks } from "./write/looks";
import { SharedTexts } from "./write/sharedTexts";
import { sheetPart } from "./write/sheetPart";
import { sheetPath, workbookParts } from "./write/workbookParts";
import { zipFile } from "./write/zipFile";

/**
 * The bytes of a new .xlsx file that holds these sheets and nothing else: no author, no formulas, no macros. The same
 * layouts always make the same bytes.
 *
 * @throws Cancelled
 */
export async function writeXlsx(
  layouts: readonly SheetLayout[],
  signal?: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  return inSlices(writing(layouts, await loadFlate()), signal);
}

function* writing(layouts: readonly SheetLayout[], flate: Flate): Stepwise<Uint8Array<ArrayBuffer>> {
  const shared = { texts: new SharedTexts(), looks: new Looks() };
  const written = yield* oneByOne(layouts, (layout) => sheetPart(layout, shared));
  const sheets = written.map((part, n) => [sheetPath(n + 1), part] as const);
  const parts = {
    ...workbookParts(layouts),
    ...Object.fromEntries(sheets),
    // made of the sheets, and so after them
    "xl/styles.xml": shared.looks.part(),
    "xl/sharedStrings.xml": shared.texts.part(),
    ...chartParts(layouts),
  };
  return yield* zipFile(parts, flate);
}
