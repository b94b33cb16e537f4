import { published } from "../support/zhalantun";
import { loadWorkbook } from "../../excel-stand-in/xlsx/loadWorkbook";
import { command, saved, tabs, values } from "./support/clerk";
import { openPage, useBrowser } from "./support/openPage";

useBrowser();

const COUNTS = [["扎兰屯市政府门户网站2023年1-3月信息采用情况"], ...published("counts")];

test("one click on the sample writes both sheets, cell for cell as published", async () => {
  const { page, errors } = await openPage();
  expect(await command(page, "生成附件")).toBe("生成附件：已完成");
  expect(await tabs(page)).toEqual(["采用情况", "附件1", "附件2"]);
  expect(await page.getByRole("tab", { selected: true }).textContent()).toBe("附件1");
  const [first, second] = [await values(page, "附件1"), await values(page, "附件2")];
  expect(first[1]![0]).toBe("市直各部门信息采用情况统计表");
  expect(first.slice(2)).toEqual(published("appendix1"));
  expect(second[1]![0]).toBe("各乡镇街道信息采用情况统计表");
  expect(second.slice(2, -1)).toEqual(published("appendix2"));
  await expect(page.locator('[data-cell="B4"]').textContent()).resolves.toBe("扎兰屯市现代农业产业园服务中心");
  expect(errors).toEqual([]);
});

test("the clerk's own 附件1 is kept", async () => {
  const { page } = await openPage({ sheets: { 附件1: [["我自己的表", 1]], 统计表: COUNTS } });
  await command(page, "生成附件");
  expect(await tabs(page)).toEqual(["附件1", "统计表", "附件1 (2)", "附件2"]);
  expect(await values(page, "附件1")).toEqual([["我自己的表", 1]]);
  expect((await values(page, "附件1 (2)")).slice(2)).toEqual(published("appendix1"));
});

test("a second click replaces what the first one wrote", async () => {
  const { page } = await openPage({ sheets: { 统计表: COUNTS } });
  await command(page, "生成附件");
  await page.getByRole("tab", { name: "统计表" }).click();
  await command(page, "生成附件");
  await page.getByRole("tab", { name: "附件1", selected: true }).waitFor();
  expect(await tabs(page)).toEqual(["统计表", "附件1", "附件2"]);
});

test("the written sheets open again from the downloaded file, and equal", async () => {
  const { page } = await openPage();
  await command(page, "生成附件");
  const { workbook } = await loadWorkbook("下载.xlsx", await saved(page));
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["采用情况", "附件1", "附件2"]);
  const sheet = workbook.sheet("附件1");
  const rows = published("appendix1");
  const read = rows.map((row, i) => row.map((_, j) => sheet.value(2 + i, j)));
  expect(read).toEqual(rows);
  expect(sheet.merges).toHaveLength(2);
  expect(sheet.freeze).toEqual({ rows: 3, columns: 0 });
  expect(sheet.style(1, 0)).toMatchObject({ fontName: "方正小标宋简体", fontSize: 22 });
});

test("a saved workbook keeps its settings: opened again, its sheets are still the add-in's", async () => {
  const first = await openPage({ sheets: { 说明: [["别的"]], 统计表: COUNTS } });
  await command(first.page, "生成附件");
  const file = await saved(first.page);
  const { page } = await openPage({ file });
  // The sheet of last time is read although one of the add-in's own is in view.
  expect(await page.getByRole("tab", { selected: true }).textContent()).toBe("附件1");
  await command(page, "生成附件");
  expect(await tabs(page)).toEqual(["说明", "统计表", "附件1", "附件2"]);
  expect((await values(page, "附件1")).slice(2)).toEqual(published("appendix1"));
});

test("a command that never completes is reported", async () => {
  const { page } = await openPage({ commandTimeout: 500 });
  // While a cell is being edited the add-in waits for the end of it.
  await page.evaluate("excelPage.session.user.startEditing()");
  expect(await command(page, "生成附件")).toBe("生成附件：0.5 秒内没有报告完成（event.completed() 没有被调用）");
});

test("a command that the add-in does not have is reported", async () => {
  const { page } = await openPage();
  const end = await page.evaluate("excelPage.addin.addin.runCommand('noSuchCommand', 'x', 20000)");
  expect(end).toEqual({ is: "unknown" });
});

test("the ribbon has the manifest's group and buttons in English too", async () => {
  const { page } = await openPage({ language: "en-US" });
  const group = page.getByRole("group", { name: "Adoption Bulletin" });
  expect(await group.getByRole("button").allTextContents()).toEqual(["Make Appendices", "Open Pane"]);
  await group.getByRole("button", { name: "Make Appendices" }).hover();
  await page.getByRole("tooltip").filter({ hasText: "The source sheet is not changed." }).waitFor();
  expect(await command(page, "Make Appendices")).toBe("Make Appendices: completed");
});
