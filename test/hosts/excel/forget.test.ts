import { rememberedIn } from "../../../src/generate/remembered";
import { excelWorkbook } from "../../../src/hosts/excel/excelWorkbook";
import type { TestExcel } from "../../../excel-stand-in/open";
import { generateSample, openNext, tabs } from "./openSample";
import { errorText } from "../../support/words";

/** Small, so that it can be opened for every way to fail. */
const SHEETS = {
  说明: [["本表由办公室填写"], ["=1+1", 1]],
  统计表: [
    ["单位", "类别", "扎兰屯市政府网采用条数", "呼伦贝尔市政府网采用条数"],
    ["水利局", "市直各部门", 36, 0],
    ["大河湾镇", "各乡镇街道", 41, 0],
  ],
};

/** Everything of ours that a workbook holds, wherever it may stand. */
function traces({ workbook }: TestExcel): string[] {
  return [
    ...[...workbook.settings.keys()].map((key) => `setting ${key}`),
    ...[...workbook.names.values()].filter(({ name }) => /adoption/i.test(name)).map(({ name }) => `name ${name}`),
    ...workbook.sheets.flatMap((sheet) => [
      ...[...sheet.names.values()].filter(({ name }) => /adoption/i.test(name)).map(({ name }) => `name ${name}`),
      ...[...sheet.customProperties.values()].map(({ key }) => `property ${key}`),
      ...(sheet.visibility === "Visible" ? [] : [`hidden sheet ${sheet.name}`]),
    ]),
  ];
}

/** A workbook in which all that we ever keep is kept: two generations, the second with the way back. */
async function full() {
  const opened = await openNext({ sheets: SHEETS });
  await generateSample(opened.host, {}, { period: "1月" });
  opened.excel.user.activate("统计表");
  await generateSample(opened.host, { keepUndo: () => undefined }, { period: "2月" });
  opened.excel.mark();
  return opened;
}

test("all that we keep goes, the sheets stay as they are, and what it was is told", async () => {
  const { excel, host } = await full();
  expect(traces(excel).length).toBeGreaterThan(4);
  const before = excel.snapshot();
  const { memory, ...rest } = await host.forget!();
  expect(rest).toEqual({ marks: 4, removed: ["附件1（上次）", "附件2（上次）"], kept: ["附件1", "附件2"] });
  expect(rememberedIn(memory)).toEqual(expect.arrayContaining(["source", "period"]));
  expect(traces(excel)).toEqual([]);
  for (const sheet of ["说明", "统计表", "附件1", "附件2"]) expect(excel.snapshot(sheet)).toBe(before[sheet]);
  expect(tabs(excel)).toEqual(["说明", "统计表", "附件1", "附件2"]);
  expect((await host.look()).memory).toBeUndefined();
});

test("sheets that were emptied and hidden when they were not needed any more go as well", async () => {
  const { excel, host } = await full();
  excel.user.activate("统计表");
  excel.user.type("A3:D3", [["", "", "", ""]]);
  await generateSample(host, {}, { period: "2月" });
  expect(traces(excel)).toEqual(expect.arrayContaining(["hidden sheet 附件1", "hidden sheet 附件2"]));
  expect(await host.forget!()).toMatchObject({ removed: ["附件1", "附件2"], kept: ["附件"] });
  expect(traces(excel)).toEqual([]);
});

test("afterwards the finished sheets are the clerk's own", async () => {
  const { excel, host } = await full();
  await host.forget!();
  excel.user.activate("统计表");
  const before = excel.snapshot("附件1");
  await expect(generateSample(host)).rejects.toMatchObject({ kind: "name-taken", sheets: ["附件1", "附件2"] });
  expect(await generateSample(host, { taken: "number" })).toEqual(["附件1 (2)", "附件2 (2)"]);
  expect(excel.snapshot("附件1")).toBe(before);
});

test("a workbook without records stays as it is", async () => {
  const { excel, host } = await openNext({ sheets: SHEETS });
  await host.look(); // formulas are calculated by then
  const before = excel.snapshot();
  expect(await host.forget!()).toEqual({ memory: undefined, marks: 0, removed: [], kept: [] });
  expect(excel.snapshot()).toEqual(before);
});

test("a mark that no setting knows and one of an older version go, too", async () => {
  const { excel, host } = await openNext({ sheets: SHEETS });
  await excel.Excel.run(async (context) => {
    context.workbook.names.add("_adoption_bulletin_0000000", "=1");
    context.workbook.worksheets.getItem("说明").names.add("_adoption_bulletin", '="{1}"');
    await context.sync();
  });
  expect((await host.forget!()).marks).toBe(2);
  expect(traces(excel)).toEqual([]);
});

test("what a broken-off generation left goes, and its replaced sheets have their old content", async () => {
  const { excel, host } = await openNext({ sheets: SHEETS });
  await generateSample(host, {}, { period: "1月" });
  excel.user.activate("统计表");
  const before = excel.snapshot("附件1");
  excel.mark();
  // the third request ends a generation: one action of it fails, and nothing can be put right afterwards
  excel.fail.at({ request: 4, action: 40 });
  excel.fail.from({ request: 5 });
  await generateSample(host, {}, { period: "2月" }).catch(() => undefined);
  excel.fail.never();
  expect(traces(excel).length).toBeGreaterThan(4);
  await excelWorkbook().forget!();
  expect(traces(excel)).toEqual([]);
  expect(tabs(excel)).toEqual(["说明", "统计表", "附件1", "附件2"]);
  expect(excel.snapshot("附件1")).toBe(before);
});

test("whatever fails, nothing wrong is said, no sheet of the clerk's is touched, and once more helps", async () => {
  const first = await full();
  const clerks = Object.keys(SHEETS);
  await first.host.forget!();
  const points = first.excel.traffic.requests.flatMap(({ actions }, i) => [
    { request: i + 1 },
    { request: i + 1, carriedOut: true },
    ...Array.from({ length: actions }, (_, action) => ({ request: i + 1, action: action + 1 })),
  ]);
  const said = new Set<string>();
  for (const point of points) {
    const { excel, host } = await full();
    const before = excel.snapshot();
    excel.fail.at(point);
    const error = await host.forget!().then(
      () => undefined,
      (problem: unknown) => problem,
    );
    excel.fail.never();
    const at = JSON.stringify(point);
    said.add(error === undefined ? "done" : errorText(error, "zh").replace(/（.*?）/, ""));
    if (error === undefined) expect([at, traces(excel)]).toEqual([at, []]);
    for (const sheet of [...clerks, "附件1", "附件2"]) expect([at, excel.snapshot(sheet)]).toEqual([at, before[sheet]]);
    await excelWorkbook().forget!();
    expect([at, traces(excel)]).toEqual([at, []]);
  }
  expect([...said].filter((text) => /已全部撤回|没有写入/.test(text))).toEqual([]);
  expect(said).toContain("done");
  expect([...said].some((text) => text.includes("可能只清除了一部分"))).toBe(true);
});

test("hidden copies of a protected workbook cannot go: nothing is done, and it is said", async () => {
  const { excel, host } = await full();
  excel.user.protectWorkbook();
  const before = traces(excel);
  const error: unknown = await host.forget!().catch((problem: unknown) => problem);
  expect(errorText(error, "zh")).toContain("工作簿的结构受保护，不能添加或删除工作表");
  expect(traces(excel)).toEqual(before);
});
