import type { Scheme } from "../../../src/bulletin/scheme";
import { zhalantun } from "../../../src/gallery/zhalantun";
import type { Undo } from "../../../src/hosts/workbook";
import { generateSample, openSample } from "./openSample";

const SHEETS = {
  统计表: [
    ["单位", "类别", "扎兰屯市政府网采用条数", "呼伦贝尔市政府网采用条数"],
    ["水利局", "市直各部门", 36, 0],
    ["公安局", "市直各部门", 25, 1],
    ["大河湾镇", "各乡镇街道", 41, 0],
  ],
};

const WITH_CHART: Scheme = { ...zhalantun, version: 2, chart: {} };

type Opened = Awaited<ReturnType<typeof openSample>>;

/** The charts of a sheet: their names, titles and what they are drawn from. */
function charts({ excel }: Opened, sheet: string): unknown {
  const all = excel.workbook.sheet(sheet).charts;
  return all.map(({ name, title, series }) => [
    name,
    title.text,
    ...series.map((one) => [one.name, one.categories, one.values]),
  ]);
}

const CELLS = ["=附件1!$B$4:$B$5", "=附件1!$G$4:$G$5"];
const OURS = ["采用情况图1", "市直各部门信息采用情况统计表：1月得分", ["1月得分", ...CELLS]];

/** The workbook with a month's bulletin, its charts, and a chart of the clerk's own beside one of them. */
async function withCharts(): Promise<Opened> {
  const opened = await openSample({ sheets: SHEETS });
  await generateSample(opened.host, {}, { period: "1月", scheme: WITH_CHART });
  await opened.excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("附件1");
    sheet.charts.add("Pie", sheet.getRange("B3:C5")).name = "科里的图";
    await context.sync();
  });
  opened.excel.user.activate("统计表");
  return opened;
}

const CLERKS = ["科里的图", "", expect.anything()];

test("a chart stands beside the table, drawn from its cells, and outside what is printed", async () => {
  const { excel } = await withCharts();
  const sheet = excel.workbook.sheet("附件1");
  const [chart] = sheet.charts;
  expect(charts({ excel } as Opened, "附件1")).toEqual([OURS, CLERKS]);
  const table = [...sheet.columnWidths.values()].reduce((sum, width) => sum + width, 0);
  expect(chart!.left).toBeGreaterThan(table);
  expect(sheet.page.printArea).toEqual([{ row: 0, column: 0, rows: 5, columns: 7 }]);
  expect(chart!.categoryAxis).toMatchObject({ reversePlotOrder: true, tickLabelPosition: "Low" });
});

test("the next generation puts its chart in the place of ours, and leaves the clerk's", async () => {
  const opened = await withCharts();
  const { excel, host } = opened;
  excel.user.type("A3:D3", [["", "", "", ""]]);
  await generateSample(host, {}, { period: "2月" });
  const one = ["采用情况图1", "市直各部门信息采用情况统计表：2月得分", ["2月得分", "=附件1!$B$4", "=附件1!$G$4"]];
  expect(charts(opened, "附件1")).toEqual([CLERKS, one]);
  await generateSample(host, {}, { period: "3月", scheme: zhalantun });
  expect(charts(opened, "附件1")).toEqual([CLERKS]);
});

test("an undo brings the former chart back, and takes away one that was not there", async () => {
  const opened = await withCharts();
  const { excel, host } = opened;
  const undos: Undo[] = [];
  const keepUndo = (undo: Undo): void => void undos.push(undo);
  excel.user.type("A3:D3", [["", "", "", ""]]);
  await generateSample(host, { keepUndo }, { period: "2月" });
  await undos[0]!();
  expect(charts(opened, "附件1")).toEqual([CLERKS, OURS]);
  await generateSample(host, { keepUndo }, { period: "2月", scheme: zhalantun });
  await undos[1]!();
  expect(charts(opened, "附件1")).toEqual([CLERKS, OURS]);
  await generateSample(host, {}, { period: "2月", scheme: zhalantun });
  await generateSample(host, { keepUndo }, { period: "2月", scheme: WITH_CHART });
  await undos[2]!();
  expect(charts(opened, "附件1")).toEqual([CLERKS]);
});

test("an appendix that is emptied has no chart, and gets one again when it is needed", async () => {
  const opened = await withCharts();
  const { excel, host } = opened;
  excel.user.type("A4:D4", [["", "", "", ""]]);
  await generateSample(host, {}, { period: "2月" });
  expect(charts(opened, "附件2")).toEqual([]);
  excel.user.activate("统计表");
  excel.user.type("A4:D4", [["大河湾镇", "各乡镇街道", 41, 0]]);
  await generateSample(host, {}, { period: "2月" });
  expect(charts(opened, "附件2")).toHaveLength(1);
});

test("a heading that begins with = becomes no reference", async () => {
  const opened = await openSample({ sheets: SHEETS });
  const scheme = { ...WITH_CHART, headings: { ...zhalantun.headings, total: "=统计表!A1" } };
  await generateSample(opened.host, {}, { period: "1月", scheme });
  expect(charts(opened, "附件1")).toEqual([expect.arrayContaining([["统计表!A1", ...CELLS]])]);
});
