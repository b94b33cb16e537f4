import type { Page } from "playwright-core";
import { fillSheet, Workbook } from "../../excel-stand-in/workbook/workbook";
import { saveWorkbook } from "../../excel-stand-in/xlsx/saveWorkbook";
import { page as zh } from "../../src/texts/zh/page";
import { clickCell, command, dragTo, fillDown, fillTo, goTo, shows, typeInto, values } from "./support/clerk";
import { openPage, useBrowser } from "./support/openPage";

useBrowser();

const SHEETS = {
  统计: [
    ["单位", "本市", "上级", "得分"],
    ["水利局", 36, 0, "=B2*5+C2*10"],
    ["农业园", 35, 3, null],
    ["教育局", 22, 2, null],
  ],
};

const status = (page: Page, text: RegExp | string): Promise<void> =>
  page.getByRole("status").filter({ hasText: text }).waitFor();

/** What stands in a cell, as the formula bar shows it. */
async function content(page: Page, address: string): Promise<string> {
  await goTo(page, address);
  return page.locator("#formula-bar").inputValue();
}

test("copied formulas stay formulas, with references that move along", async () => {
  const { page } = await openPage({ sheets: SHEETS, pane: "closed" });
  await clickCell(page, "D2");
  await page.keyboard.press("Control+c");
  await dragTo(page, "D3", "D4");
  await page.keyboard.press("Control+v");
  await shows(page, "D3", "205");
  await shows(page, "D4", "130");
  expect(await content(page, "D4")).toBe("=B4*5+C4*10");
});

test("text from elsewhere is pasted as text", async () => {
  const { page } = await openPage({
    sheets: SHEETS,
    pane: "closed",
    context: { permissions: ["clipboard-read", "clipboard-write"] },
  });
  await clickCell(page, "D2");
  await page.keyboard.press("Control+c");
  await page.evaluate(() => navigator.clipboard.writeText("1\t2\n3\t4"));
  await clickCell(page, "F2");
  await page.keyboard.press("Control+v");
  await shows(page, "G3", "4");
  expect(await content(page, "F2")).toBe("1");
});

test("cells that are clicked and dragged over while a formula is typed stand in it", async () => {
  const { page } = await openPage({ sheets: SHEETS, pane: "closed" });
  await clickCell(page, "D3");
  await page.keyboard.type("=");
  await clickCell(page, "B3");
  await status(page, "点");
  await page.keyboard.type("*5+");
  await clickCell(page, "B4");
  await clickCell(page, "C3");
  await page.keyboard.type("*10+SUM(");
  await dragTo(page, "B2", "C2");
  await page.keyboard.type(")");
  await page.keyboard.press("Enter");
  expect(await content(page, "D3")).toBe("=B3*5+C3*10+SUM(B2:C2)");
  await shows(page, "D3", "241");
});

test("arrows point while a formula waits for a reference, and end the typing else", async () => {
  const { page } = await openPage({ sheets: SHEETS, pane: "closed" });
  await clickCell(page, "E2");
  await page.keyboard.type("=");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.type("+1");
  await page.keyboard.press("Enter");
  expect(await content(page, "E2")).toBe("=C2+1");
  await clickCell(page, "E3");
  await page.keyboard.type("7");
  await page.keyboard.press("ArrowLeft");
  await shows(page, "E3", "7");
  expect(await page.locator("#name-box").inputValue()).toBe("D3");
});

test("what was typed is undone and done again, by keys and by buttons", async () => {
  const { page } = await openPage({ sheets: SHEETS, pane: "closed" });
  await typeInto(page, "B2", "40");
  await typeInto(page, "D3", "=B3");
  await shows(page, "D2", "200");
  await page.keyboard.press("Control+z");
  await shows(page, "D3", "");
  await page.getByRole("button", { name: "撤消" }).click();
  await shows(page, "D2", "180");
  await page.keyboard.press("Control+y");
  await shows(page, "D2", "200");
  await page.getByRole("button", { name: "恢复" }).click();
  await shows(page, "D3", "35");
  expect(await page.getByRole("button", { name: "恢复" }).isDisabled()).toBe(true);
});

test("what the add-in wrote is undone by the pane alone: older edits are not put over it", async () => {
  const { page, pane } = await openPage();
  await typeInto(page, "J2", "随手一记");
  expect(await command(page, "生成附件")).toBe("生成附件：已完成");
  expect(await page.getByRole("button", { name: "撤消" }).isDisabled()).toBe(true);
  await page.locator("#grid").click({ position: { x: 200, y: 200 } });
  await page.keyboard.press("Control+z");
  await status(page, "没有可以撤消的操作");
  await (await pane()).getByRole("button", { name: zh.pane.undo }).click();
  await page.getByRole("tab", { name: "附件1" }).waitFor({ state: "detached" });
  expect(await content(page, "J2")).toBe("随手一记");
});

test("a column is made wider by dragging its edge, fitted by two clicks, and as it was by undoing", async () => {
  const { page } = await openPage({
    sheets: { 统计: [["单位"], ["呼伦贝尔市生态环境局扎兰屯市分局"]] },
    pane: "closed",
  });
  const widthIs = (least: number, most: number): Promise<unknown> =>
    page.waitForFunction(
      ([low, high]) => {
        const head = document.querySelector(".column-heads .head");
        const { width = 0 } = head?.getBoundingClientRect() ?? {};
        return width >= low && width <= high;
      },
      [least, most] as const,
    );
  await widthIs(72, 72);
  const { x, y } = (await page.locator(".column-heads").boundingBox())!;
  await page.mouse.move(x + 70, y + 8);
  expect(await page.locator("#grid").evaluate((grid) => grid.style.cursor)).toBe("col-resize");
  await page.mouse.down();
  await page.mouse.move(x + 110, y + 8);
  await page.mouse.up();
  await widthIs(112, 112);
  await page.mouse.dblclick(x + 110, y + 8);
  await widthIs(200, 400);
  await page.keyboard.press("Control+z");
  await widthIs(112, 112);
  await page.keyboard.press("Control+z");
  await widthIs(72, 72);
});

test("the small square at the selection's corner fills, dragged or clicked twice", async () => {
  const { page } = await openPage({ sheets: SHEETS, pane: "closed" });
  await fillDown(page, "D2");
  await shows(page, "D4", "130");
  await typeInto(page, "F1", "第1期");
  await fillTo(page, "F1", "F4");
  await shows(page, "F4", "第4期");
  await page.keyboard.press("Control+z");
  await shows(page, "F4", "");
  expect(await content(page, "D4")).toBe("=B4*5+C4*10");
});

test("while a formula is typed the add-in's functions are offered with what they do, and then their arguments", async () => {
  const { page } = await openPage({ sheets: SHEETS, pane: "closed" });
  await clickCell(page, "D3");
  await page.keyboard.type("=adop");
  const list = page.getByRole("listbox", { name: "函数" });
  await list.getByRole("option", { name: /ADOPTSCORE .*得分/ }).waitFor();
  const offered = await list.getByRole("option").allTextContents();
  expect(offered.filter((option) => !/^ADOPT[A-Z]+.*[\u4e00-\u9fff]{4}/.test(option))).toEqual([]);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Tab");
  await page.locator(".suggestions .call").waitFor();
  await clickCell(page, "B3");
  await page.keyboard.type(",");
  await clickCell(page, "C3");
  await page.keyboard.type(")");
  await page.keyboard.press("Enter");
  await shows(page, "D3", "205");
  await clickCell(page, "E3");
  await page.keyboard.type("=VLOO");
  await list.getByRole("option", { name: "VLOOKUP" }).click();
  expect(await page.locator("#formula-bar").inputValue()).toBe("=VLOOKUP(");
  await page.keyboard.press("Escape");
  expect(await list.isVisible()).toBe(false);
});

test("the status bar says what is going on, and the average, count and sum of what is selected", async () => {
  const { page } = await openPage({ sheets: SHEETS, pane: "closed" });
  await clickCell(page, "B2");
  await status(page, /^就绪$/);
  await page.keyboard.type("3");
  await status(page, /^输入$/);
  await page.keyboard.press("F2");
  await status(page, /^编辑$/);
  await page.keyboard.press("Escape");
  await status(page, /^就绪$/);
  await dragTo(page, "A2", "B4");
  expect(await page.locator("#facts").textContent()).toBe("平均值: 31   计数: 6   求和: 93");
  await dragTo(page, "A2", "A3");
  expect(await page.locator("#facts").textContent()).toBe("计数: 2");
});

test("a clerk's formulas are worked out as they are typed", async () => {
  const { page } = await openPage({ sheets: SHEETS, pane: "closed" });
  await typeInto(page, "F1", '=SUMIF(A2:A4,"水利*",B2:B4)');
  await shows(page, "F1", "36");
  await typeInto(page, "F2", '=IF(COUNTIF(B2:B4,">30")>1,TEXT(0.285,"0.0%"),"")');
  await shows(page, "F2", "28.5%");
  await typeInto(page, "F3", '=VLOOKUP("教育局",A2:C4,3,FALSE)&MID(A4,1,2)');
  await shows(page, "F3", "2教育");
  await typeInto(page, "F4", "=RANK(B3,B2:B4)");
  await shows(page, "F4", "2");
});

test.each(["F3", "D4"])("entire columns below row 1 end: %s shows #CALC!, and work goes on", async (address) => {
  const { page } = await openPage({ sheets: SHEETS, pane: "closed" });
  await typeInto(page, address, "=ADOPTSCORE(D:D)");
  await shows(page, address, "#CALC!");
  await typeInto(page, "H3", "=B:B*5");
  await shows(page, "H3", "#SPILL!");
  await typeInto(page, "B2", "1");
  await shows(page, "D2", "5");
  expect((await values(page, "统计"))[1]?.[1]).toBe(1);
});

test("another sheet is gone to only with a finished formula", async () => {
  const { page } = await openPage({ sheets: { 一: [[1]], 二: [[2]] }, pane: "closed" });
  await goTo(page, "C3");
  await page.keyboard.type("=SUM(");
  await page.getByRole("tab", { name: "一" }).click();
  await status(page, "公式有误");
  await page.keyboard.type("A1)");
  await page.getByRole("tab", { name: "一" }).click();
  await shows(page, "A1", "1");
  expect((await values(page, "二"))[2]?.[2]).toBe(2);
});

test("the print preview shows the pages: titles repeated, page numbers, and what is to be printed", async () => {
  const workbook = new Workbook("长表.xlsx");
  const sheet = workbook.addSheet("长表");
  const rows = Array.from({ length: 120 }, (_, i) => [i + 1, `单位${i + 1}`, i % 40]);
  fillSheet(workbook, sheet, [["序号", "单位", "得分"], ...rows]);
  Object.assign(sheet.page, { titleRows: sheet.area("1:1"), orientation: "Landscape" });
  sheet.page.texts.oddPages.centerFooter = "— &P / &N —";
  const { page } = await openPage({ file: await saveWorkbook(workbook), pane: "closed" });
  await page.getByRole("button", { name: "打印预览" }).click();
  const preview = page.getByRole("dialog", { name: "打印预览" });
  await preview.getByText("A4 横向，缩放 100%，共 4 页").waitFor();
  const last = preview.getByRole("group", { name: "第 4 页，共 4 页" });
  await last.locator('[data-cell="B1"]', { hasText: "单位" }).waitFor();
  await last.locator('[data-cell="B121"]', { hasText: "单位120" }).waitFor();
  await last.locator(".paper-footer", { hasText: "— 4 / 4 —" }).waitFor();
  await preview.getByRole("button", { name: "关闭预览" }).click();
  expect(await preview.isVisible()).toBe(false);
  await page.getByRole("button", { name: "新建工作表" }).click();
  await page.getByRole("button", { name: "打印预览" }).click();
  await preview.getByText("没有可以打印的内容").waitFor();
});
