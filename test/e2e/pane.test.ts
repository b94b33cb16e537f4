import type { Frame, Page } from "playwright-core";
import { page as en } from "../../src/texts/en/page";
import { help } from "../../src/texts/zh/help";
import { page as zh } from "../../src/texts/zh/page";
import { published } from "../support/zhalantun";
import { command, goTo, openPart, saved, tabs, typeInto, values } from "./support/clerk";
import { openPage, useBrowser } from "./support/openPage";

useBrowser();

const texts = zh.pane;
const COUNTS = [["扎兰屯市政府门户网站2023年1-3月信息采用情况"], ...published("counts")];
/** The same, with a count that nobody can read. */
const DOUBTFUL = COUNTS.map((row, i) => (i === 4 ? [...row.slice(0, -1), "十几条"] : row));

/** The pane, once it shows the rankings of its sheet. */
async function ready(opened: { pane(): Promise<Frame> }): Promise<Frame> {
  const pane = await opened.pane();
  await pane.getByRole("region", { name: "市直各部门信息采用情况统计表" }).waitFor();
  return pane;
}

async function generate(pane: Frame): Promise<void> {
  await pane.getByRole("button", { name: texts.generate, exact: true }).click();
}

const alert = (pane: Frame, text: RegExp | string) => pane.getByRole("alert").filter({ hasText: text }).waitFor();
const written = (pane: Frame) => pane.getByRole("status").filter({ hasText: texts.written }).waitFor();

function act(page: Page, script: string): Promise<unknown> {
  return page.evaluate(script);
}

test("the first opening shows the sheet in view, its columns and the rankings", async () => {
  const opened = await openPage();
  const pane = await ready(opened);
  await openPart(pane, texts.source);
  expect(await pane.getByLabel(texts.sheet, { exact: true }).inputValue()).toBe("采用情况");
  expect(await pane.getByLabel(texts.unitColumn, { exact: true }).inputValue()).toBe("单位");
  const table = pane.getByRole("region", { name: "市直各部门信息采用情况统计表" });
  const [first] = published("appendix1").slice(1);
  const row = table.getByRole("row").nth(1).getByRole("cell");
  expect(await row.last().textContent()).toBe(String(first!.at(-1)));
  expect(await table.getByRole("rowheader").first().textContent()).toContain(String(first![1]));
  expect(opened.errors).toEqual([]);
});

test("the preview is what is written", async () => {
  const opened = await openPage();
  const pane = await ready(opened);
  await generate(pane);
  await written(pane);
  expect(await tabs(opened.page)).toEqual(["采用情况", "附件1", "附件2"]);
  expect((await values(opened.page, "附件1")).slice(2)).toEqual(published("appendix1"));
});

test("while a cell is being edited the pane says so after two seconds, and 停止 ends the waiting", async () => {
  const opened = await openPage();
  const pane = await ready(opened);
  await act(opened.page, "excelPage.session.user.startEditing()");
  await generate(pane);
  const hint = pane.getByText(texts.cellEdited);
  await hint.waitFor({ state: "attached" });
  expect(await hint.isVisible()).toBe(false);
  await hint.waitFor(); // it is there from the beginning, and shows after two seconds
  await pane.getByRole("button", { name: texts.stop, exact: true }).click();
  await pane.getByText(texts.cancelled).waitFor();
  await act(opened.page, "excelPage.session.user.endEditing()");
  expect(await tabs(opened.page)).toEqual(["采用情况"]);
  await generate(pane); // and nothing hinders the next one
  await written(pane);
});

test("停止 while Excel still owes an answer says that it waits, and then nothing is there", async () => {
  const opened = await openPage();
  const pane = await ready(opened);
  const session = "excelPage.session";
  const edit = `() => ${session}.user.startEditing()`;
  await act(opened.page, `${session}.host.traffic.mark(), ${session}.host.failures.before({ request: 3 }, ${edit})`);
  await generate(pane); // two requests read, the third adds sheets
  await pane.getByText(texts.cellEdited).waitFor();
  await pane.getByRole("button", { name: texts.stop, exact: true }).click();
  await pane.getByText(texts.stopping).waitFor();
  await act(opened.page, `${session}.user.endEditing()`);
  await pane.getByText(texts.cancelled).waitFor();
  expect(await tabs(opened.page)).toEqual(["采用情况"]);
});

test("columns and the period can be chosen", async () => {
  const opened = await openPage();
  const pane = await ready(opened);
  await openPart(pane, texts.source);
  await pane.getByRole("textbox", { name: texts.period }).fill("一季度");
  await pane.getByRole("columnheader", { name: "一季度得分" }).first().waitFor();
  const group = pane.getByLabel(texts.groupColumn);
  await group.selectOption({ label: texts.noGroupColumn });
  await group.selectOption({ label: "类别" });
  await generate(pane);
  await written(pane);
  expect((await values(opened.page, "附件1"))[2]!.at(-1)).toBe("一季度得分");
});

test("what must be settled keeps from generating until it is settled", async () => {
  const opened = await openPage({ sheets: { 统计表: DOUBTFUL } });
  const pane = await opened.pane();
  const button = pane.getByRole("button", { name: texts.generate, exact: true });
  await pane.getByText(texts.toSettle(1)).waitFor();
  expect(await button.isDisabled()).toBe(true);
  await pane.locator("li[data-open]").getByRole("button").first().click();
  await pane.locator("li[data-open]").waitFor({ state: "detached" });
});

test("a reopened workbook is remembered in the pane", async () => {
  const first = await openPage({ sheets: { 说明: [["别的"]], 统计表: COUNTS } });
  const pane = await ready(first);
  await openPart(pane, texts.source);
  await pane.getByRole("textbox", { name: texts.period }).fill("一季度");
  await generate(pane);
  await written(pane);
  const again = await openPage({ file: await saved(first.page) });
  const paneAgain = await ready(again);
  await openPart(paneAgain, texts.source);
  expect(await paneAgain.getByLabel(texts.sheet, { exact: true }).inputValue()).toBe("统计表");
  expect(await paneAgain.getByRole("textbox", { name: texts.period }).inputValue()).toBe("一季度");
});

describe("the pane says", () => {
  test("that the clerk's own sheet has the name, and takes another on request", async () => {
    const { page, ...opened } = await openPage({ sheets: { 附件1: [["我的"]], 统计表: COUNTS } });
    const pane = await ready(opened);
    await generate(pane);
    await alert(pane, "已有您自己的工作表“附件1”");
    await pane.getByRole("button", { name: "另取名称" }).click();
    await written(pane);
    expect(await tabs(page)).toEqual(["附件1", "统计表", "附件1 (2)", "附件2"]);
    expect(await values(page, "附件1")).toEqual([["我的"]]);
  });

  test("that sheets of its own were renamed, and keeps them on request", async () => {
    const { page, ...opened } = await openPage({ sheets: { 统计表: COUNTS } });
    const pane = await ready(opened);
    await generate(pane);
    await written(pane);
    await page.getByRole("tab", { name: "附件1" }).dblclick();
    await page.locator("input.tab").fill("一季度附件1");
    await page.keyboard.press("Enter");
    await generate(pane);
    await alert(pane, "已改名为“一季度附件1”");
    await pane.getByRole("button", { name: texts.keepRenamed }).click();
    await written(pane);
    expect((await tabs(page)).sort()).toEqual(["一季度附件1", "统计表", "附件1", "附件2"].sort());
  });

  test("that the sheet has changed since the preview", async () => {
    const { page, ...opened } = await openPage({ sheets: { 统计表: COUNTS } });
    const pane = await ready(opened);
    await typeInto(page, "C3", "99");
    await generate(pane);
    await alert(pane, texts.changed("统计表"));
    expect(await tabs(page)).toEqual(["统计表"]);
  });

  test("that the structure is protected", async () => {
    const { page, ...opened } = await openPage({ sheets: { 统计表: COUNTS } });
    const pane = await ready(opened);
    await act(page, "excelPage.session.user.protectWorkbook()");
    await generate(pane);
    await alert(pane, "工作簿的结构受保护");
  });

  test("that writing failed, and that all was taken back", async () => {
    const { page, ...opened } = await openPage({ sheets: { 统计表: COUNTS } });
    const pane = await ready(opened);
    // Reading takes two requests; of the three that write, the second is lost.
    await act(page, "excelPage.session.host.traffic.mark(), excelPage.session.host.failures.at({ request: 4 })");
    await generate(pane);
    await alert(pane, "已全部撤回，其他工作表没有改动");
    expect(await tabs(page)).toEqual(["统计表"]);
  });

  test("that the sheet could not be read, and reads it when asked again", async () => {
    const { page, ...opened } = await openPage({ sheets: { 统计表: COUNTS } });
    const pane = await ready(opened);
    // one failure is overcome by asking for less, so Excel answers nothing until it is itself again
    await act(page, "excelPage.session.host.traffic.mark(), excelPage.session.host.failures.from({ request: 1 })");
    await pane.getByRole("button", { name: texts.readAgain }).click();
    await alert(pane, "没有读出来");
    await act(page, "excelPage.session.host.failures.never()");
    await pane.getByRole("button", { name: texts.readAgain }).click();
    await ready(opened);
  });

  test("that a sheet is no longer there", async () => {
    const { page, ...opened } = await openPage({ sheets: { 旧表: [["甲"]], 统计表: COUNTS } });
    const pane = await ready(opened);
    await openPart(pane, texts.source);
    // Excel answers nothing while a cell is edited, so that the sheet is gone before it is read
    await act(page, "excelPage.session.user.startEditing()");
    await pane.getByLabel(texts.sheet, { exact: true }).selectOption("旧表");
    await act(page, "excelPage.session.act((user) => user.deleteSheet('旧表'))");
    await act(page, "excelPage.session.user.endEditing()");
    await alert(pane, "没有名为“旧表”的工作表");
  });

  test("what the ribbon button could not settle by itself", async () => {
    const { page, ...opened } = await openPage({ sheets: { 统计表: DOUBTFUL }, pane: "closed" });
    await command(page, "生成附件");
    const pane = await opened.pane();
    await page.getByRole("region", { name: "信息采用通报助手" }).waitFor();
    await alert(pane, "必须先处理");
    expect(await tabs(page)).toEqual(["统计表"]);
  });
});

test("while a cell is being edited the pane waits, and goes on afterwards", async () => {
  const { page, ...opened } = await openPage({ sheets: { 统计表: COUNTS } });
  const pane = await ready(opened);
  await goTo(page, "H1");
  await page.keyboard.type("12");
  await generate(pane);
  await pane.getByText(texts.work.writing).or(pane.getByText(texts.work.reading)).first().waitFor();
  expect(await tabs(page)).toEqual(["统计表"]);
  await page.locator("textarea.editor").press("Escape");
  await written(pane);
});

test("the pane closes, keeps running and opens again by its ribbon button", async () => {
  const { page, ...opened } = await openPage();
  await ready(opened);
  await page.getByRole("button", { name: "关闭任务窗格" }).click();
  await page.locator("#pane").waitFor({ state: "hidden" });
  expect(await command(page, "生成附件")).toBe("生成附件：已完成");
  await page.getByRole("button", { name: "打开面板" }).click();
  await page.getByRole("region", { name: "信息采用通报助手" }).waitFor();
});

test("in an English Excel everything is English", async () => {
  const { page, ...opened } = await openPage({ language: "en-US" });
  const pane = await opened.pane();
  await pane.getByRole("heading", { name: en.pane.preview }).waitFor();
  expect(await pane.locator("html").getAttribute("lang")).toBe("en");
  const words = await pane.locator("h2, label, footer button").allTextContents();
  expect(words.filter((word) => /[\u4e00-\u9fff]/.test(word.replace(/Adopted by .*/, "")))).toEqual([]);
  await pane.getByRole("button", { name: en.pane.generate, exact: true }).click();
  await pane.getByRole("status").filter({ hasText: en.pane.written }).waitFor();
  expect(await tabs(page)).toContain("附件1");
});

test("what is kept in the workbook can be cleared, and the pane says what that was", async () => {
  const opened = await openPage();
  const pane = await ready(opened);
  await generate(pane);
  await written(pane);
  await generate(pane);
  await written(pane);
  await openPart(pane, texts.help);
  await pane.getByRole("button", { name: help.forget }).click();
  await pane.getByText(help.forgetMeans).waitFor();
  await pane.locator(".message", { hasText: help.forgetMeans }).getByRole("button", { name: help.forgetNow }).click();
  const said = pane.getByRole("status").filter({ hasText: "已清除：" });
  await said.waitFor();
  expect(await said.textContent()).toBe(
    "已清除：读取的工作表和范围、字体等选项、隐藏的工作表“附件1（上次）”“附件2（上次）”、4 个隐藏名称。“附件1”“附件2”保留，以后算您自己的工作表。请保存工作簿，保存后文件里才没有这些记录。",
  );
  const kept = await act(
    opened.page,
    "({ settings: [...excelPage.session.workbook.settings.keys()], names: [...excelPage.session.workbook.names.keys()], sheets: excelPage.session.workbook.sheets.map(({ name }) => name) })",
  );
  expect(kept).toEqual({ settings: [], names: [], sheets: ["采用情况", "附件1", "附件2"] });
  await generate(pane);
  await pane.getByRole("group").filter({ hasText: "已有您自己的工作表“附件1”“附件2”" }).waitFor();
  expect(opened.errors).toEqual([]);
});
