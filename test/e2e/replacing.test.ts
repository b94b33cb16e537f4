import type { Frame, Page } from "playwright-core";
import { page as en } from "../../src/texts/en/page";
import { page as zh } from "../../src/texts/zh/page";
import { published } from "../support/zhalantun";
import { command, saved, tabs, typeInto, values } from "./support/clerk";
import { openPage, useBrowser } from "./support/openPage";

useBrowser();

const texts = zh.pane;
const COUNTS = published("counts");
const month = (name: string) => [[`扎兰屯市政府门户网站2023年${name}信息采用情况`], ...COUNTS];
const MONTHS = { "2月": month("2月"), "1月": month("1月") };
const EDITED = /“附件1”生成以后有人改过/;

const alert = (pane: Frame, text: RegExp | string) => pane.getByRole("alert").filter({ hasText: text }).waitFor();
const press = (pane: Frame, name: RegExp | string) =>
  pane.getByRole("button", typeof name === "string" ? { name, exact: true } : { name }).click();
const written = (pane: Frame) => pane.getByRole("status").filter({ hasText: texts.written }).waitFor();

async function edit(page: Page): Promise<void> {
  await page.getByRole("tab", { name: "附件1", exact: true }).click();
  await typeInto(page, "B4", "手改的单位");
}

const show = (page: Page, sheet: string) => page.getByRole("tab", { name: sheet, exact: true }).click();

test("an edited appendix is asked about by the ribbon, which opens the pane at the question; it can be kept", async () => {
  const { page, pane: frame } = await openPage({ sheets: { 统计表: month("1-3月") }, pane: "closed" });
  await command(page, "生成附件");
  await edit(page);
  await show(page, "统计表");
  await command(page, "生成附件");
  const pane = await frame();
  await alert(pane, EDITED);
  expect((await values(page, "附件1"))[3]![1]).toBe("手改的单位");
  await pane.getByRole("button", { name: "保留改过的，另存为“附件1（原）”" }).press("Enter");
  await written(pane);
  expect(await tabs(page)).toEqual(["统计表", "附件1", "附件2", "附件1（原）"]);
  expect((await values(page, "附件1（原）"))[3]![1]).toBe("手改的单位");
  expect((await values(page, "附件1")).slice(2)).toEqual(published("appendix1"));
});

test("next month's click does not replace last month's appendices without a word", async () => {
  const { page, pane: frame } = await openPage({ sheets: MONTHS, pane: "closed" });
  await command(page, "生成附件");
  await show(page, "2月");
  await command(page, "生成附件");
  const pane = await frame();
  await alert(pane, "现有的“附件1”“附件2”是“1月”（1月）的，这次要写的是“2月”（2月）的。");
  await press(pane, texts.cancel);
  expect((await values(page, "附件1"))[2]!.at(-1)).toBe("1月得分");
  await press(pane, texts.generate);
  await press(pane, "保留上期，另存为“附件1（1月）”“附件2（1月）”");
  await written(pane);
  expect(await tabs(page)).toEqual(["2月", "1月", "附件1", "附件2", "附件1（1月）", "附件2（1月）"]);
  expect((await values(page, "附件1（1月）"))[2]!.at(-1)).toBe("1月得分");
  expect((await values(page, "附件1"))[2]!.at(-1)).toBe("2月得分");
  await press(pane, texts.undo);
  await pane.getByText("已撤销").waitFor();
  expect(await tabs(page)).toEqual(["2月", "1月", "附件1", "附件2"]);
});

test("the pane asks before it replaces an edited appendix, in a workbook opened again, too", async () => {
  const first = await openPage({ sheets: { 统计表: month("1-3月") } });
  await command(first.page, "生成附件");
  await edit(first.page);
  const { page, pane: frame } = await openPage({ file: await saved(first.page), language: "en-US" });
  const pane = await frame();
  await press(pane, en.pane.generate);
  await alert(pane, "Somebody has edited “附件1” since");
  await press(pane, en.pane.replace);
  await pane.getByRole("status").filter({ hasText: en.pane.written }).waitFor();
  expect((await values(page, "附件1")).slice(2)).toEqual(published("appendix1"));
  expect(await tabs(page)).toEqual(["统计表", "附件1", "附件2"]);
});

test("a pane that is opened after the ribbon says what was written and takes it back", async () => {
  const { page, pane: frame } = await openPage({ sheets: { 统计表: month("1-3月") }, pane: "closed" });
  await command(page, "生成附件");
  await page.getByRole("button", { name: "打开面板" }).click();
  const pane = await frame();
  await written(pane);
  await press(pane, texts.undo);
  await pane.getByText("已撤销").waitFor();
  expect(await tabs(page)).toEqual(["统计表"]);
});
