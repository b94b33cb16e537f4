import { makeDraft } from "../../../src/generate/draft";
import { readSource } from "../../../src/generate/source";
import { generate } from "../../../src/generate/generate";
import type { TestExcel } from "../../../excel-stand-in/open";
import { published } from "../../support/zhalantun";
import { generateSample, openSample, tabs } from "./openSample";

/** Values of a sheet row by row, as shown in Excel. */
async function valuesOf(excel: TestExcel, sheet: string): Promise<unknown[][]> {
  return excel.Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange(true);
    used.load("values");
    await context.sync();
    return used.values as unknown[][];
  });
}

describe("the sample", () => {
  test("comes out cell for cell as published", async () => {
    const { excel, host } = await openSample();
    expect(await generateSample(host)).toEqual(["附件1", "附件2"]);
    const [first, second] = [await valuesOf(excel, "附件1"), await valuesOf(excel, "附件2")];
    expect(first.slice(0, 2).map(([cell]) => cell)).toEqual(["附件1", "市直各部门信息采用情况统计表"]);
    expect(first.slice(2)).toEqual(published("appendix1"));
    expect(second.slice(0, 2).map(([cell]) => cell)).toEqual(["附件2", "各乡镇街道信息采用情况统计表"]);
    expect(second.slice(2, -1)).toEqual(published("appendix2"));
    expect(second.at(-1)![0]).toBe("注：1.各单位上报信息扎兰屯市采用一条计5分，呼伦贝尔市采用一条计10分。");
  });

  test.each(["for the first time", "over a former generation"])(
    "takes two requests to read and three to write, one more where sheets are replaced: %s",
    async (when) => {
      const { excel, host } = await openSample();
      if (when !== "for the first time") await generateSample(host);
      excel.user.activate("统计表");
      excel.mark();
      const draft = makeDraft(await readSource(host), {});
      const reading = excel.traffic.requests.length;
      await generate(host, draft, { taken: "ask", renamed: "ask" });
      const writing = excel.traffic.requests.length - reading;
      const actions = excel.traffic.requests.reduce((sum, request) => sum + request.actions, 0);
      console.log(`${when}: ${reading} requests to read, ${writing} to write, ${actions} actions in all`);
      expect([reading, writing]).toEqual([2, when === "for the first time" ? 3 : 4]);
      expect(tabs(excel)).toEqual(["说明", "统计表", "附件1", "附件2"]);
    },
  );

  test("shows the first appendix", async () => {
    const { excel, host } = await openSample();
    await generateSample(host);
    expect(excel.workbook.active.name).toBe("附件1");
  });

  test("leaves the clerk's sheets as they were", async () => {
    const { excel, host } = await openSample();
    await host.look();
    const before = excel.snapshot();
    await generateSample(host);
    const { 附件1, 附件2, ...others } = excel.snapshot();
    expect([附件1, 附件2]).not.toContain(undefined);
    expect(others).toEqual(before);
  });

  test("looks as the layout says", async () => {
    const { excel, host } = await openSample();
    await generateSample(host);
    const sheet = excel.workbook.sheet("附件1");
    const style = (row: number, column: number): unknown => sheet.cell(row, column)?.style;
    expect(style(0, 0)).toMatchObject({ fontName: "黑体", fontSize: 16, horizontalAlignment: "Left" });
    expect(style(1, 0)).toMatchObject({ fontName: "方正小标宋简体", fontSize: 22, horizontalAlignment: "Center" });
    expect(style(2, 6)).toMatchObject({
      fontName: "黑体",
      fontSize: 12,
      wrapText: true,
      horizontalAlignment: "Center",
    });
    expect(style(3, 1)).toMatchObject({ fontName: "仿宋_GB2312", horizontalAlignment: "Left", numberFormat: "@" });
    expect(style(37, 6)).toMatchObject({ fontName: "仿宋_GB2312", fontSize: 12, horizontalAlignment: "Center" });
    const line = { style: "Continuous", weight: "Thin", color: "#000000" };
    expect(style(10, 3)).toMatchObject({ borders: { bottom: line, right: line } });
    expect(style(2, 0)).toMatchObject({ borders: { top: line, left: line } });
    expect(sheet.merges).toEqual([
      { row: 0, column: 0, rows: 1, columns: 7 },
      { row: 1, column: 0, rows: 1, columns: 7 },
    ]);
    expect(sheet).toMatchObject({ showGridlines: false, freeze: { rows: 3, columns: 0 } });
    expect(sheet.page).toMatchObject({
      orientation: "Portrait",
      paperSize: "A4",
      centerHorizontally: true,
      zoom: { horizontalFitToPages: 1 },
      titleRows: { row: 2, rows: 1 },
      headerState: "OddAndEven",
    });
    expect(sheet.page.texts.oddPages.rightFooter).toContain("— &P —");
    expect(sheet.page.texts.evenPages.leftFooter).toContain("— &P —");
  });
});

describe("texts that look like something else", () => {
  const names = ["=1+1", "+86局", "-甲局", "@乙局", "'丙局", "2023年办", "1-3", "007", "12%", "TRUE"];

  test("stay texts", async () => {
    const table = [
      ["单位", "类别", "扎兰屯市政府网采用条数", "呼伦贝尔市政府网采用条数"],
      ...names.map((name, i) => [`'${name}`, "市直各部门", 20 - i, 0]),
    ];
    const { excel, host } = await openSample({ sheets: { 统计表: table } });
    await generateSample(host);
    const values = await valuesOf(excel, "附件");
    expect(values.slice(3).map((row) => row[1])).toEqual(names);
    const sheet = excel.workbook.sheet("附件");
    names.forEach((_, i) => expect(sheet.cell(3 + i, 1)?.formula).toBeUndefined());
  });
});

test("the scheme, the sheet and the answers are remembered in the workbook", async () => {
  const { excel, host } = await openSample();
  await generateSample(host, {}, { period: "一季度" });
  const { memory } = await host.look();
  expect(memory).toMatchObject({ sheet: "统计表", period: { typed: "一季度", title: "1-3月" } });
  expect(excel.workbook.active.name).toBe("附件1");
  await generateSample(host); // one of ours is in view: the sheet of last time is read
  expect((await valuesOf(excel, "附件1"))[2]!.at(-1)).toBe("一季度得分");
});
