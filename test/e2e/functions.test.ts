import { goTo, shows, typeInto, values } from "./support/clerk";
import { openPage, useBrowser } from "./support/openPage";

useBrowser();

const SHEETS = {
  统计: [
    ["单位", "本市", "上级"],
    ["水利局", 36, 0],
    ["农业园", 35, 3],
    ["教育局", 22, "=1+1"],
  ],
};

test("a score is typed, worked out by the add-in and worked out again when a count changes", async () => {
  const { page } = await openPage({ sheets: SHEETS, pane: "closed" });
  await typeInto(page, "D2", "=ADOPTSCORE(B2,C2)");
  await shows(page, "D2", "180");
  await typeInto(page, "B2", "40");
  await shows(page, "D2", "200");
  await goTo(page, "D2");
  expect(await page.locator("#formula-bar").inputValue()).toBe("=ADOPTSCORE(B2,C2)");
});

test("a column spills and follows its source", async () => {
  const { page } = await openPage({ sheets: SHEETS });
  await typeInto(page, "D2", "=ADOPTSCORE(B2:B4,C2:C4)");
  await shows(page, "D4", "130");
  expect((await values(page, "统计")).slice(1).map((row) => row[3])).toEqual([180, 205, 130]);
  await typeInto(page, "C4", "5");
  await shows(page, "D4", "160");
});

test("whole columns are refused, as Excel on the web does", async () => {
  const { page } = await openPage({ sheets: { 统计: [[36], [35]] } });
  await typeInto(page, "D1", "=ADOPTSCORE(A:A)");
  await shows(page, "D1", "#CALC!");
});

test("ranks come out of scores, as published without ties", async () => {
  const { page } = await openPage({ sheets: { 统计: [[180], [205], [130], [180]] } });
  await typeInto(page, "B1", "=ADOPTRANK(A1:A4,A1:A4)");
  await shows(page, "B4", "3");
  await typeInto(page, "C1", "=ADOPTRANK(A1:A4,A1:A4,2)");
  await shows(page, "C4", "2");
  expect((await values(page, "统计")).map((row) => row.slice(1))).toEqual([
    [2, 2],
    [1, 1],
    [4, 4],
    [3, 2],
  ]);
});

test("what is no count shows #VALUE! with the add-in's message", async () => {
  const { page } = await openPage({ sheets: SHEETS });
  await typeInto(page, "B3", "十二条左右");
  await typeInto(page, "D3", "=ADOPTSCORE(B3,C3)");
  await shows(page, "D3", "#VALUE!");
  await goTo(page, "D3");
  const message = await page.locator('[data-cell="D3"]').getAttribute("title");
  expect(message).toContain("十二条左右");
  await page.locator("#facts", { hasText: message! }).waitFor();
});

test("the messages are English in an English Excel", async () => {
  const { page } = await openPage({ sheets: SHEETS, language: "en-US" });
  await typeInto(page, "D3", '=ADOPTSCORE("abc",C3)');
  await shows(page, "D3", "#VALUE!");
  expect(await page.locator('[data-cell="D3"]').getAttribute("title")).toMatch(/^[\x20-\x7e“”]+$/);
});

test("a formula with a mistake is not taken, and typing goes on", async () => {
  const { page } = await openPage({ sheets: SHEETS });
  await typeInto(page, "D2", "=ADOPTSCORE(B2,");
  await page.getByRole("status").filter({ hasText: "公式有误" }).waitFor();
  await page.keyboard.type("C2)");
  await page.keyboard.press("Enter");
  await shows(page, "D2", "180");
});
