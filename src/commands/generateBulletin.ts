import { readSource } from "../generate/source";
import type { Remark, Undo, WorkbookHost } from "../hosts/workbook";
import type { RibbonResult } from "../runtime/handoff";

/**
 * Writes the appendices of the sheet in view as the workbook remembers it or as they are guessed, without a question.
 * Where a person is needed, and after any failure, nothing is written.
 */
export async function generateBulletin(host: WorkbookHost): Promise<RibbonResult> {
  let sheet: string | undefined;
  try {
    const source = await readSource(host);
    sheet = source.grid.sheet;
    // what reads and writes is no part of the start
    const [{ makeDraft }, { generate }] = await Promise.all([
      import("../generate/draft"),
      import("../generate/generate"),
    ]);
    let undo: Undo | undefined;
    const remarks: Remark[] = [];
    const sheets = await generate(host, makeDraft(source, {}), {
      taken: "number",
      renamed: "ask",
      replaced: "ask",
      keepUndo: (way) => void (undo = way),
      remark: (remark) => void remarks.push(remark),
    });
    return { is: "written", sheets, ...(undo && { undo }), remarks };
  } catch (problem) {
    return { is: "stopped", sheet, problem };
  }
}
