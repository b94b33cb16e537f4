import type { TestExcel } from "../../../excel-stand-in/open";
import type { Undo } from "../../../src/hosts/workbook";
import { generateSample, openNext, SMALL, tabs, value } from "./openSample";

/** A program hides all sheets of ours, and the copies that we keep, so that only a program can show them. */
function hideWell({ workbook }: TestExcel): void {
  for (const sheet of workbook.sheets) if (sheet.name.startsWith("附件")) sheet.visibility = "VeryHidden";
  workbook.activate(workbook.sheet("统计表"));
}

/** A workbook with the sheets of January. */
async function withJanuary(): Promise<Awaited<ReturnType<typeof openNext>>> {
  const opened = await openNext({ sheets: SMALL });
  await generateSample(opened.host, {}, { period: "1月" });
  return opened;
}

test("sheets of ours that are very well hidden are written anew and seen again, and what is left of them goes", async () => {
  const { excel, host } = await withJanuary();
  for (const period of ["2月", "3月"]) {
    hideWell(excel);
    await generateSample(host, { keepUndo: () => undefined }, { period });
    expect(tabs(excel)).toEqual(["说明", "统计表", "附件1", "附件2"]);
    expect(value(excel, "附件1", 2, 6)).toBe(`${period}得分`);
  }
});

test("copies that are kept are made of sheets that are very well hidden, and taken back when they are so themselves", async () => {
  const { excel, host } = await withJanuary();
  const undos: Undo[] = [];
  hideWell(excel);
  await generateSample(host, { replaced: "keep", keepUndo: (undo) => undos.push(undo) }, { period: "2月" });
  expect(tabs(excel)).toHaveLength(6);
  hideWell(excel);
  const { removed } = await undos[0]!();
  expect(removed).toEqual(["附件1", "附件2", "附件1（1月）", "附件2（1月）"]);
  expect(value(excel, "附件1", 2, 6)).toBe("1月得分");
});

test("a generation is undone, and everything of ours forgotten, when its sheets are very well hidden", async () => {
  const { excel, host } = await openNext({ sheets: SMALL });
  const undos: Undo[] = [];
  await generateSample(host, { keepUndo: (undo) => undos.push(undo) }, { period: "1月" });
  hideWell(excel);
  await undos[0]!();
  expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(["说明", "统计表"]);

  for (const period of ["2月", "3月"]) await generateSample(host, { keepUndo: () => undefined }, { period });
  hideWell(excel);
  await host.forget!();
  expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(["说明", "统计表", "附件1", "附件2"]);
});
