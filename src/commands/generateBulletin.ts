import { readSource } from "../generate/source";
import type { WorkbookHost } from "../hosts/workbook";
import type { Matter } from "../runtime/attention";

/**
 * Writes the appendices of the sheet in view as the workbook remembers it or as they are guessed, without a question.
 * Where a person is needed, and after any failure, nothing is written.
 *
 * @returns what stopped it; undefined when the sheets are written
 */
export async function generateBulletin(host: WorkbookHost): Promise<Matter | undefined> {
  let sheet: string | undefined;
  try {
    const source = await readSource(host);
    sheet = source.grid.sheet;
    // what reads and writes is no part of the start
    const [{ makeDraft }, { generate }] = await Promise.all([
      import("../generate/draft"),
      import("../generate/generate"),
    ]);
    await generate(host, makeDraft(source, {}), { taken: "number", renamed: "ask" });
    return undefined;
  } catch (problem) {
    return { sheet, problem };
  }
}
