import { goTo, saved, shows, tabs, typeInto, values } from "./support/clerk";
import { openPage, useBrowser } from "./support/openPage";
import { loadWorkbook } from "../../excel-stand-in/xlsx/loadWorkbook";

useBrowser();

const SHEETS = {
  表: [
    ["甲", "乙"],
    [1, 2],
    [3, "=A3*2"],
  ],
};

test("cells are typed into, corrected and emptied", async () => {
  const { page } = await openPage({ sheets: SHEETS, pane: "closed" });
  await typeInto(page, "A4", "=SUM(A2:A3)");
  await shows(page, "A4", "4");
  await goTo(page, "A2");
  await page.keyboard.press("F2");
  await page.keyboard.type("0");
  await page.keyboard.press("Tab");
  await shows(page, "A4", "13");
  expect(await page.locator("#name-box").inputValue()).toBe("B2");
  await page.keyboard.type("不要");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("Delete");
  expect(await values(page, "表")).toEqual([
    ["甲", "乙"],
    [10, ""],
    [3, ""],
    [13, ""],
  ]);
});

test("the formula bar shows formulas and takes them", async () => {
  const { page } = await openPage({ sheets: SHEETS, pane: "closed" });
  await goTo(page, "B3");
  const bar = page.locator("#formula-bar");
  expect(await bar.inputValue()).toBe("=A3*2");
  await bar.fill("=A3*3");
  await bar.press("Enter");
  await shows(page, "B3", "9");
});

test("the pointer selects cells and rows, and the status bar counts", async () => {
  const { page } = await openPage({ sheets: SHEETS, pane: "closed" });
  await page.locator('[data-cell="A2"]').hover();
  await page.mouse.down();
  await page.locator('[data-cell="B3"]').hover();
  await page.mouse.up();
  await page.locator("#facts", { hasText: "求和: 12" }).waitFor();
  await page.locator(".row-heads .head", { hasText: /^3$/ }).click();
  await page.locator("#facts", { hasText: "求和: 9" }).waitFor();
});

test("sheets are added, renamed and changed to", async () => {
  const { page } = await openPage({ sheets: SHEETS, pane: "closed" });
  await page.getByRole("button", { name: "新建工作表" }).click();
  await page.getByRole("tab", { name: "Sheet2", selected: true }).dblclick();
  await page.locator("input.tab").fill("说明");
  await page.keyboard.press("Enter");
  await page.getByRole("tab", { name: "说明" }).waitFor();
  expect(await tabs(page)).toEqual(["表", "说明"]);
  await page.getByRole("tab", { name: "说明" }).dblclick();
  await page.locator("input.tab").fill("表");
  await page.keyboard.press("Enter");
  await page.getByRole("status").filter({ hasText: "ItemAlreadyExists" }).waitFor();
  await page.getByRole("tab", { name: "表" }).click();
  await shows(page, "A1", "甲");
});

test("a sheet of 20,000 rows is drawn only where it is seen, and its end is reached at once", async () => {
  const rows = Array.from({ length: 20_000 }, (_, i) => [i + 1, `单位${i + 1}`, i % 40]);
  const { page } = await openPage({ sheets: { 大表: rows }, pane: "closed" });
  await shows(page, "A1", "1");
  await goTo(page, "B2");
  await page.keyboard.press("Control+ArrowDown");
  await shows(page, "B20000", "单位20000");
  expect(await page.locator("[data-cell]").count()).toBeLessThan(2000);
});

test("the downloaded file opens as the same workbook", async () => {
  const { page } = await openPage({ sheets: SHEETS, pane: "closed" });
  await typeInto(page, "C1", "'007");
  const { workbook } = await loadWorkbook("a.xlsx", await saved(page));
  expect(workbook.sheet("表").value(0, 2)).toBe("007");
  expect(workbook.sheet("表").cell(2, 1)).toMatchObject({ formula: "=A3*2", value: 6 });
});
