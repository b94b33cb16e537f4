import type { TestExcel } from "../../../excel-stand-in/open";
import { SETTING } from "../../../src/hosts/excel/stored";
import type { Undo, WorkbookHost } from "../../../src/hosts/workbook";
import { generateSample, openNext, SMALL, tabs, value } from "./openSample";

/** A workbook with the sheets of February, in which hidden copies of those of January are kept for the way back. */
async function withCopies(): Promise<{ excel: TestExcel; host: WorkbookHost; undo: Undo }> {
  const { excel, host } = await openNext({ sheets: SMALL });
  await generateSample(host, {}, { period: "1月" });
  excel.user.activate("统计表");
  let undo: Undo | undefined;
  await generateSample(host, { keepUndo: (way) => (undo = way) }, { period: "2月" });
  return { excel, host, undo: undo! };
}

/** The clerk has found January's first sheet and wants to keep it. */
function show({ user, workbook }: TestExcel): void {
  workbook.sheet("附件1（上次）").visibility = "Visible";
  user.renameSheet("附件1（上次）", "一月定稿");
  user.activate("统计表");
}

test("a hidden copy that somebody has brought into view is theirs: the next generation leaves it alone", async () => {
  const { excel, host } = await withCopies();
  show(excel);
  await generateSample(host, { keepUndo: () => undefined }, { period: "3月" });
  expect(tabs(excel)).toEqual(["说明", "统计表", "附件1", "附件2", "一月定稿"]);
  expect(value(excel, "一月定稿", 2, 6)).toBe("1月得分");
  await host.forget!();
  expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(["说明", "统计表", "附件1", "附件2", "一月定稿"]);
});

test("nothing is given back from a copy that somebody has brought into view and may have changed", async () => {
  const { excel, undo } = await withCopies();
  show(excel);
  const before = excel.snapshot();
  await expect(undo()).rejects.toMatchObject({ kind: "undo-refused", changed: ["一月定稿"] });
  expect(excel.snapshot()).toEqual(before);
});

test("a generation that was cut off is given back from a copy that is in view, and the copy stays", async () => {
  const { excel, host } = await withCopies();
  excel.user.activate("统计表");
  const setting = excel.workbook.settings.get(SETTING) as { copies: string[]; made: { mark: string; name: string }[] };
  const replaced = setting.made.map(({ mark, name }, i) => ({ mark, copy: setting.copies[i]!, name, visible: true }));
  excel.workbook.settings.set(SETTING, {
    ...setting,
    copies: [],
    unfinished: { added: [], replaced, exchanging: true },
  });
  show(excel);
  await generateSample(host, { keepUndo: () => undefined }, { period: "3月" });
  expect(tabs(excel)).toEqual(["说明", "统计表", "附件1", "附件2", "一月定稿"]);
  expect(value(excel, "附件1（上次）", 2, 6)).toBe("1月得分");
});

test("a sheet that our setting names twice is one sheet: it is written, and not emptied at once", async () => {
  const { excel, host } = await withCopies();
  const setting = excel.workbook.settings.get(SETTING) as { made: { mark: string }[]; copies: string[] };
  const [first, second] = setting.made as [{ mark: string }, { mark: string }];
  excel.workbook.settings.set(SETTING, {
    ...setting,
    made: [first, second, first, second],
    copies: [...setting.copies, second.mark],
  });
  await generateSample(host, {}, { period: "3月" });
  expect(tabs(excel)).toEqual(["说明", "统计表", "附件1", "附件2"]);
  for (const name of ["附件1", "附件2"]) expect(value(excel, name, 0, 0)).toBe(name);
  await host.forget!();
  expect(tabs(excel)).toEqual(["说明", "统计表", "附件1", "附件2"]);
});

test("names of the workbook that are not marks of ours are no leave to delete sheets, whatever our setting says", async () => {
  const { excel, host } = await withCopies();
  excel.workbook.names.set("说明区", {
    ...[...excel.workbook.names.values()][0]!,
    name: "说明区",
    formula: "='说明'!$A$1",
  });
  const setting = excel.workbook.settings.get(SETTING) as object;
  const replaced = [{ mark: "说明区", copy: "说明区", name: "说明", visible: true }];
  excel.workbook.settings.set(SETTING, {
    ...setting,
    copies: ["说明区"],
    unfinished: { added: ["说明区"], replaced, exchanging: true },
  });
  const before = excel.snapshot("说明");
  await generateSample(host, {}, { period: "3月" });
  await host.forget!();
  expect(excel.snapshot("说明")).toEqual(before);
});
