import { zhalantun } from "../../src/gallery/zhalantun";
import { type CellValue, plainGrid } from "../../src/cells/grid";
import { makeDraft } from "../../src/generate/draft";
import { writeXlsx } from "../../src/hosts/file/writeXlsx";
import { appendixLayout } from "../../src/layout/appendixLayout";
import { appendixSheet } from "../../src/layout/appendixSheet";

/** The bytes of a workbook with the appendices of such a table, as an office would have published them. */
export async function published(rows: readonly (readonly CellValue[])[]): Promise<Uint8Array> {
  const grid = plainGrid("Sheet1", rows);
  const view = { sheets: [{ name: grid.sheet, visible: true, ours: false }], active: grid.sheet, memory: undefined };
  const { appendices, fonts } = makeDraft({ view, memory: { scheme: zhalantun }, grid }, {});
  return writeXlsx(appendices.map((each) => appendixSheet(appendixLayout(each, fonts))));
}
