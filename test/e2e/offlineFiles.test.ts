import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { page as zh } from "../../src/texts/zh/page";
import { schemeForm } from "../../src/texts/zh/schemeForm";
import { readAll } from "../hosts/file/read";
import { violations } from "./support/axe";
import { openPart } from "./support/clerk";
import { bytesOf, downloadOf, drop, openPage, usePage } from "./support/offlinePage";

usePage();

const folder = mkdtempSync(join(tmpdir(), "offline-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes a table as a clerk's .csv file. */
function csv(name: string, month: string, counts: readonly (readonly [unit: string, own: number | string])[]): string {
  const path = join(folder, name);
  const head = [`扎兰屯市政府门户网站${month}信息采用情况`, "单位,扎兰屯市政府网采用条数,呼伦贝尔市政府网采用条数"];
  writeFileSync(path, [...head, ...counts.map(([unit, own]) => `${unit},${own},0`)].join("\r\n"));
  return path;
}

const { pane: texts, offline } = zh;
const fileInput = (page: Page): ReturnType<Page["locator"]> => page.locator("input[type=file][multiple]");
const generate = (page: Page): ReturnType<Page["locator"]> =>
  page.getByRole("button", { name: texts.generate, exact: true });
const preview = (page: Page): ReturnType<Page["locator"]> => page.locator("table").first();

const cell = (page: Page, text: string): ReturnType<Page["locator"]> =>
  preview(page).getByRole("cell", { name: text, exact: true }).first();

/** Unit and count of each row of the first appendix that is handed over. */
async function generated(page: Page): Promise<unknown[][]> {
  const bytes = await bytesOf(await downloadOf(page, () => generate(page).click()));
  const [first] = await readAll("结果.xlsx", bytes);
  return first!.values.filter(([rank]) => typeof rank === "number").map((row) => [row[1], row[2]]);
}

test("a file that was changed after it was dropped is read again, and what was chosen holds", async () => {
  const path = csv("一月.csv", "1月", [
    ["水利局", 3],
    ["公安局", 2],
  ]);
  const { page, errors } = await openPage();
  await drop(page, path);
  await preview(page).getByText("水利局").waitFor();
  await openPart(page.mainFrame(), texts.settings);
  await page.getByLabel(schemeForm.points).first().fill("7");
  await page.getByLabel(schemeForm.points).first().blur();
  await cell(page, "21").waitFor();

  csv("一月.csv", "1月", [
    ["水利局", 3],
    ["公安局", 99],
  ]);
  await page.getByRole("button", { name: texts.readAgain }).click();
  await cell(page, "693").waitFor();
  expect(await generated(page)).toEqual([
    ["公安局", 99],
    ["水利局", 3],
  ]);
  await page.getByText(texts.savedAs("一月-通报附件.xlsx")).waitFor();
  expect(errors).toEqual([]);
});

test("a changed file that the browser does not give out again is asked for, and what was chosen holds", async () => {
  const path = csv("二月.csv", "2月", [
    ["水利局", 3],
    ["公安局", 2],
  ]);
  const { page } = await openPage();
  await fileInput(page).setInputFiles(path);
  await preview(page).getByText("水利局").waitFor();
  await openPart(page.mainFrame(), texts.settings);
  await page.getByLabel(schemeForm.points).first().fill("7");
  await page.getByLabel(schemeForm.points).first().blur();
  await cell(page, "21").waitFor();

  csv("二月.csv", "2月", [
    ["水利局", 3],
    ["公安局", 99],
  ]);
  await page.getByRole("button", { name: texts.readAgain }).click();
  await page.getByText("“二月.csv”在打开之后改过").waitFor();
  expect(await generate(page).isDisabled()).toBe(true);
  expect(await violations(page)).toEqual([]);
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: texts.chooseAgain("二月.csv") }).click(),
  ]);
  await chooser.setFiles(path);
  await cell(page, "693").waitFor();
  expect(await generated(page)).toEqual([
    ["公安局", 99],
    ["水利局", 3],
  ]);
});

test("several files that are dropped together are added up, and each can be left out", async () => {
  const paths = [
    csv("三月.csv", "3月", [
      ["水利局", 3],
      ["公安局", 2],
    ]),
    csv("四月.csv", "4月", [
      ["水利局", 30],
      ["教育局", 5],
    ]),
  ];
  const { page, errors } = await openPage();
  await drop(page, ...paths);
  await page.getByText("三月.csv 5 + 四月.csv 35 = 采用 40 条").waitFor();
  await page.getByText("三月.csv、四月.csv").waitFor();
  expect(await generated(page)).toEqual([
    ["水利局", 33],
    ["教育局", 5],
    ["公安局", 2],
  ]);
  await openPart(page.mainFrame(), texts.source);
  await page.getByLabel("四月.csv").click();
  await page.getByText("表里 2 行单位").waitFor();
  expect(errors).toEqual([]);
});

test("files of several months give a set for each month in one workbook", async () => {
  const paths = [
    csv("七月.csv", "7月", [
      ["水利局", 3],
      ["公安局", 9],
    ]),
    csv("六月.csv", "6月", [
      ["水利局", 30],
      ["教育局", 5],
    ]),
  ];
  const { page, errors } = await openPage();
  await drop(page, ...paths);
  await page.getByText("七月.csv 12 + 六月.csv 35 = 采用 47 条").waitFor();
  await openPart(page.mainFrame(), texts.source);
  await page.getByLabel(texts.together.label).selectOption("byMonth");
  await page.getByText("表里 4 行单位 → 附件 4 个单位，采用 47 条").waitFor();
  expect(await violations(page)).toEqual([]);
  const bytes = await bytesOf(await downloadOf(page, () => generate(page).click()));
  const sheets = await readAll("结果.xlsx", bytes);
  expect(sheets.map(({ sheet, values }) => [sheet, values[0]![0], values[2]!.at(-1), values[3]![1]])).toEqual([
    ["附件（6月）", "附件", "6月得分", "水利局"],
    ["附件（7月）", "附件", "7月得分", "公安局"],
  ]);
  expect(errors).toEqual([]);
});

test("after a file that cannot be opened nothing of the one before can be generated, and one goes back to it", async () => {
  const { page } = await openPage();
  await drop(page, csv("五月.csv", "5月", [["水利局", 3]]));
  await preview(page).getByText("水利局").waitFor();
  const damaged = { name: "六月.xlsx", mimeType: "", buffer: Buffer.from("PK\x03\x04 and nothing more") };
  await fileInput(page).setInputFiles(damaged);
  await page.getByText("“六月.xlsx”已损坏或不完整").waitFor();
  expect(await generate(page).isVisible()).toBe(false);
  expect(await violations(page)).toEqual([]);
  await page.getByRole("button", { name: offline.backTo("五月.csv") }).click();
  expect(await generated(page)).toEqual([["水利局", 3]]);
});

test("what was read and written is told apart from the sheet's own total row", async () => {
  const units = [
    ["水利局", 3],
    ["公安局", 2],
  ] as const;
  const { page } = await openPage();
  await drop(page, csv("七月.csv", "7月", [...units, ["合计", 5]]));
  await page.getByText(texts.totals.agree).waitFor();
  await page.getByText(texts.agrees).waitFor();
  await drop(page, csv("八月.csv", "8月", [...units, ["合计", 9]]));
  await page.getByRole("button", { name: "以各单位的数为准" }).click();
  await page.getByText(texts.totals.differ).waitFor();
  await page.getByText(texts.agrees).waitFor();
  expect(await page.getByText(texts.totals.agree).count()).toBe(0);
});
