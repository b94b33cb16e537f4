import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { page as zh } from "../../src/texts/zh/page";
import { sourceSheet as words } from "../../src/texts/zh/sourceSheet";
import { packageParts } from "../hosts/file/package";
import { zip } from "../hosts/file/zip";
import { violations } from "./support/axe";
import { drop, openPage, usePage } from "./support/offlinePage";

usePage();

const folder = mkdtempSync(join(tmpdir(), "source-sheet-"));
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
afterAll(() => rmSync(folder, { recursive: true }));

/** A sheet with a count in D4 that nobody can read, and enough rows to scroll. */
function doubtful(): string {
  const rows = Array.from({ length: 300 }, (_, n) => `第${n + 1}局,市直各部门,${n % 9},0`);
  rows[1] = "公安局,市直各部门,25,约12";
  rows[250] = "民政局,市直各部门,多,0";
  const file = join(folder, "四月.csv");
  writeFileSync(
    file,
    ["单位,类别,扎兰屯市政府网采用条数,呼伦贝尔市政府网采用条数", "水利局,市直各部门,36,0", ...rows].join("\n"),
  );
  return file;
}

test("on a wide screen the sheet stands beside the pane; a count is typed where it is in doubt", async () => {
  const { page, errors } = await openPage();
  await drop(page, doubtful());
  const beside = page.getByRole("complementary", { name: words.heading });
  await page.getByText("约12").first().waitFor();
  expect(await beside.count()).toBe(0);

  await page.setViewportSize({ width: 1300, height: 900 });
  await beside.getByText(words.marked(2)).waitFor();
  const field = beside.getByLabel(words.count("D4"));
  expect(await beside.getByRole("button", { name: words.doubtful("D4", "约12") }).isVisible()).toBe(true);
  await page.screenshot({ path: "out/e2e/source-sheet.png" });
  expect(await violations(page)).toEqual([]);
  await field.fill("12");
  await field.press("Enter");
  await beside.getByText(words.marked(1)).waitFor();
  expect(await page.evaluate(() => document.activeElement?.className)).toBe("source-view");

  await page
    .getByRole("button", { name: zh.pane.locateCell("C253") })
    .first()
    .click();
  const far = beside.getByRole("button", { name: words.doubtful("C253", "多") });
  await far.click();
  await beside.getByLabel(zh.pane.otherCount).fill("3");
  await page.screenshot({ path: "out/e2e/source-sheet-far.png" });
  await beside.getByLabel(zh.pane.otherCount).press("Enter");
  await beside.getByText(words.marked(0)).waitFor();
  await page.getByRole("region", { name: "市直各部门信息采用情况统计表" }).waitFor();
  expect(errors).toEqual([]);
});

test("what is struck out or raised stands so beside the pane, and is read out without signs", async () => {
  const cell = (at: string, runs: string): string => `<c r="${at}" t="inlineStr"><is>${runs}</is></c>`;
  const row = (r: number, name: string, count: string): string =>
    `<row r="${r}">${cell(`A${r}`, name)}${cell(`B${r}`, count)}${cell(`C${r}`, "<r><t>0</t></r>")}</row>`;
  const run = (text: string, look = ""): string => `<r><rPr>${look}</rPr><t>${text}</t></r>`;
  const heads = ["单位", "扎兰屯市政府网采用条数", "呼伦贝尔市政府网采用条数"];
  const rows = [
    `<row r="1">${heads.map((head, n) => cell(`${"ABC"[n]}1`, run(head))).join("")}</row>`,
    row(2, run("水利局"), run("12", "<strike/>") + run("36")),
    row(3, run("公安局"), run("25") + run("1", '<vertAlign val="superscript"/>')),
  ];
  const file = join(folder, "划掉.xlsx");
  writeFileSync(file, zip(packageParts(`<sheetData>${rows.join("")}</sheetData>`)));
  const { page, errors } = await openPage();
  await page.setViewportSize({ width: 1300, height: 900 });
  await drop(page, file);
  const beside = page.getByRole("complementary", { name: words.heading });
  await beside.locator("s").getByText("12").waitFor();
  expect(await beside.locator("sup").innerText()).toBe("1");
  expect(await beside.getByRole("button", { name: words.doubtful("B2", "1236") }).innerText()).toBe("1236");
  await page.getByText("[划掉：12]36").first().waitFor();
  expect(await violations(page)).toEqual([]);
  expect(errors).toEqual([]);
});

test("a comment shows as a corner of its cell, says what it says, and is asked about in its words", async () => {
  const cell = (at: string, text: string): string => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const row = (r: number, ...texts: readonly string[]): string =>
    `<row r="${r}">${texts.map((text, n) => cell(`${"ABC"[n]}${r}`, text)).join("")}</row>`;
  const rows = [
    row(1, "单位", "扎兰屯市政府网采用条数", "呼伦贝尔市政府网采用条数"),
    row(2, "水利局", "36", "0"),
    row(3, "公安局", "25", "1"),
  ];
  const note = (ref: string, text: string): string =>
    `<comment ref="${ref}" authorId="0"><text><t>${text}</t></text></comment>`;
  const parts = packageParts(`<sheetData>${rows.join("")}</sheetData>`, {
    "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships><Relationship Id="rId1" Type="${OFFICE}/comments" Target="../comments1.xml"/></Relationships>`,
    "xl/comments1.xml": `<comments><commentList>${note("B2", "实为25条")}${note("C3", "见附件")}</commentList></comments>`,
  });
  const file = join(folder, "批注.xlsx");
  writeFileSync(file, zip(parts));
  const { page, errors } = await openPage();
  await page.setViewportSize({ width: 1300, height: 900 });
  await drop(page, file);
  const beside = page.getByRole("complementary", { name: words.heading });
  await beside.getByRole("img", { name: words.comment(["见附件"], false) }).waitFor();
  const corner = beside.getByRole("img", { name: words.comment(["实为25条"], false) });
  expect(await corner.getAttribute("title")).toBe("批注：实为25条");
  await page.getByText("有批注“实为25条”").first().waitFor();
  await page.screenshot({ path: "out/e2e/source-sheet-comments.png" });
  await page.getByRole("button", { name: "按 25 条计" }).first().click();
  await beside.getByText(words.marked(0)).waitFor();
  expect(await violations(page)).toEqual([]);
  expect(errors).toEqual([]);
});
