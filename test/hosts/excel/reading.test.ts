import { excelWorkbook } from "../../../src/hosts/excel/excelWorkbook";
import type { Undo } from "../../../src/hosts/workbook";
import { generateSample, openSample } from "./openSample";
import { errorText } from "../../support/words";

const HEADER = ["单位", "类别", "扎兰屯市政府网采用条数", "呼伦贝尔市政府网采用条数"];

/** Sheets of so many units, each of which takes two rows. */
const merged = (units: number): (string | number)[][] => [
  HEADER,
  ...Array.from({ length: units }, (_, i) => [
    [`第${i}局`, "市直各部门", i, 0],
    ["", "", "", ""],
  ]).flat(),
];

test("more than 512 merged areas are told part by part", async () => {
  const { excel, host } = await openSample({ sheets: { 统计表: merged(600) } });
  for (let unit = 0; unit < 600; unit++) excel.user.merge(`A${2 * unit + 2}:A${2 * unit + 3}`);
  const { grid } = await host.look();
  expect([grid!.merges.length, grid!.untold]).toEqual([600, undefined]);
  expect((await host.read("统计表")).merges).toHaveLength(600);
});

test("merged areas whose addresses are cut off where the list grows too long are told part by part", async () => {
  const { excel, host } = await openSample({ sheets: { 统计表: merged(400) } });
  excel.host.situation.longestAddress = 8192;
  for (let unit = 0; unit < 400; unit++) excel.user.merge(`A${2 * unit + 2}:A${2 * unit + 3}`);
  const { grid } = await host.look();
  expect([grid!.merges.length, grid!.merges.at(-1), grid!.untold]).toEqual([
    400,
    { row: 799, column: 0, rows: 2, columns: 1 },
    undefined,
  ]);
});

test("a library older than Excel, which cannot ask for merged areas, costs nothing but these", async () => {
  const { excel, host } = await openSample({ sheets: { 统计表: merged(3) } });
  const { getMergedAreasOrNullObject } = excel.Excel.Range.prototype;
  Reflect.deleteProperty(excel.Excel.Range.prototype, "getMergedAreasOrNullObject");
  try {
    excel.mark();
    const { grid } = await host.look();
    expect([grid!.untold, excel.traffic.requests.length]).toEqual([["merges"], 2]);
    let undo: Undo | undefined;
    await generateSample(host, { keepUndo: (given) => (undo = given) });
    expect(await undo?.()).toMatchObject({ removed: ["附件"] });
  } finally {
    Object.assign(excel.Excel.Range.prototype, { getMergedAreasOrNullObject });
  }
});

test("merged areas that Excel does not tell at all cost nothing else", async () => {
  const { excel, host } = await openSample({ sheets: { 统计表: merged(3) } });
  excel.host.situation.tellsMerges = false;
  excel.user.hideRows("3:3");
  const { grid } = await host.look();
  expect(grid).toMatchObject({ untold: ["merges"], merges: [] });
  expect([...grid!.hiddenRows]).toEqual([2]);
  expect(grid!.values).toHaveLength(6);
});

test("hidden rows that Excel does not tell are known not to be known", async () => {
  const { excel, host } = await openSample({ sheets: { 统计表: merged(3) } });
  excel.host.situation.tellsProperties = false;
  excel.user.hideRows("3:3");
  expect((await host.look()).grid).toMatchObject({ untold: ["hidden"] });
});

test("a sheet without hidden rows needs no list of them", async () => {
  const { excel, host } = await openSample({ sheets: { 统计表: merged(3) } });
  excel.host.situation.tellsProperties = false;
  const { grid } = await host.look();
  expect([grid!.untold, grid!.hiddenRows.size]).toEqual([undefined, 0]);
});

test("a protected sheet is read with all that it is", async () => {
  const { excel, host } = await openSample({ sheets: { 统计表: merged(3) } });
  excel.user.hideRows("3:3");
  excel.user.hideColumns("D:D");
  excel.user.merge("A2:A3");
  excel.user.protectSheet("统计表");
  const { grid } = await host.look();
  expect([[...grid!.hiddenRows], [...grid!.hiddenColumns], grid!.merges.length]).toEqual([[2], [3], 1]);
});

test("with a chart sheet in view the workbook is looked at all the same", async () => {
  const { excel, host } = await openSample();
  excel.host.situation.chartInView = true;
  const { sheets, active, grid } = await host.look();
  expect([sheets.map(({ name }) => name), active, grid]).toEqual([["说明", "统计表"], "说明", undefined]);
  expect((await host.read("统计表")).values[1]).toEqual(HEADER);
});

test.each(["null", "RangeExceedsLimit"] as const)(
  "more than 5,000,000 cells are read in parts, where Excel says %s",
  async (beyondLimit) => {
    const { excel, host } = await openSample({ sheets: { 统计表: merged(1) } });
    excel.user.type("IA20000", "远处");
    excel.host.situation.beyondLimit = beyondLimit;
    expect((await host.look()).sheets).toHaveLength(1);
    const { values } = await host.read("统计表");
    expect([values.length, values[0]!.length]).toEqual([20_000, 235]);
  },
  120_000,
);

test("with another workbook in front it is said which one Excel wants", async () => {
  for (const code of ["InvalidSelection", "InactiveWorkbook"] as const) {
    const { excel, host } = await openSample();
    await host.look();
    excel.host.situation.anotherInFront = code;
    const said = await generateSample(host).catch((error: unknown) => errorText(error, "zh"));
    expect(said).toContain("现在最前面的是另一个工作簿");
    excel.host.situation.anotherInFront = undefined;
    expect(await generateSample(host)).toEqual(["附件1", "附件2"]); // and nothing is left that would be in the way
  }
});

test("our sheets are known in a workbook that was opened again, whatever ids its sheets have", async () => {
  const { excel, host } = await openSample();
  await generateSample(host);
  excel.workbook.renewIds();
  const again = excelWorkbook();
  const { sheets } = await again.look();
  expect(sheets.filter(({ ours }) => ours).map(({ name }) => name)).toEqual(["附件1", "附件2"]);
  excel.user.activate("统计表");
  expect(await generateSample(again)).toEqual(["附件1", "附件2"]);
});

test("a workbook marked by an older version is understood, with the ids of then and with others", async () => {
  for (const renewed of [false, true]) {
    const { excel, host } = await openSample();
    await generateSample(host);
    markAsBefore(excel);
    if (renewed) excel.workbook.renewIds();
    const again = excelWorkbook();
    expect((await again.look()).sheets.filter(({ ours }) => ours).map(({ name }) => name)).toEqual(["附件1", "附件2"]);
    excel.user.activate("统计表");
    expect(await generateSample(again)).toEqual(["附件1", "附件2"]);
    const marks = [...excel.workbook.names.values()].filter(({ name }) => name.startsWith("_adoption"));
    expect(marks.map(({ visible }) => visible)).toEqual([false, false]);
  }
});

/** Marks the sheets as versions up to 0.1 did: a name of the sheet with its id, and the id in the setting. */
function markAsBefore({ workbook }: Awaited<ReturnType<typeof openSample>>["excel"]): void {
  workbook.names.clear();
  const made = ["附件1", "附件2"].map((name) => ({ name, id: workbook.sheet(name).id }));
  for (const { name, id } of made)
    workbook.sheet(name).names.set("_adoption_bulletin", {
      name: "_adoption_bulletin",
      formula: `="${id}"`,
      comment: "",
      visible: false,
    });
  workbook.settings.set("adoption-bulletin", { memory: {}, made });
}
