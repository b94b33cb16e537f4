import { fillSheet, Workbook } from "../../excel-stand-in/workbook/workbook";
import { saveWorkbook } from "../../excel-stand-in/xlsx/saveWorkbook";
import { page as zh } from "../../src/texts/zh/page";
import { clickCell, command, fillTo, shows, tabs, values } from "./support/clerk";
import { openPage, useBrowser } from "./support/openPage";

useBrowser();

/** The table as it lies ready at the end of a quarter: every unit, no counts yet. */
const READY = [
  ["扎兰屯市政府门户网站2023年1-3月信息采用情况"],
  ["单位", "类别", "扎兰屯市政府网采用条数", "呼伦贝尔市政府网采用条数", "得分"],
  ["水利局", "市直各部门"],
  ["农牧局", "市直各部门"],
  ["教育局", "市直各部门"],
  ["大河湾镇", "各乡镇街道"],
  ["成吉思汗镇", "各乡镇街道"],
];

const COUNTS: readonly (readonly [own: string, upper: string])[] = [
  ["36", "0"],
  ["35", "3"],
  ["22", "1"],
  ["41", "0"],
  ["30", "0"],
];

async function readyWorkbook(): Promise<Buffer> {
  const workbook = new Workbook("2023年第一季度.xlsx");
  fillSheet(workbook, workbook.addSheet("采用情况"), READY);
  workbook.settle();
  return Buffer.from(await saveWorkbook(workbook));
}

test("the story of the README: a workbook is opened, counts are typed, scored, published, looked at, and undone", async () => {
  const { page, pane, errors } = await openPage({ sheets: { 空: [] } });

  // open a workbook
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "打开", exact: true }).click(),
  ]);
  await chooser.setFiles({ name: "2023年第一季度.xlsx", mimeType: "", buffer: await readyWorkbook() });
  await shows(page, "A3", "水利局");
  expect(await tabs(page)).toEqual(["采用情况"]);

  // type the counts, row by row, as in a list on paper
  await clickCell(page, "C3");
  for (const [own, upper] of COUNTS) {
    await page.keyboard.type(own);
    await page.keyboard.press("Tab");
    await page.keyboard.type(upper);
    await page.keyboard.press("Enter");
    await page.keyboard.press("ArrowLeft");
  }

  // score the first unit by pointing, and fill down
  await clickCell(page, "E3");
  await page.keyboard.type("=ADOPTS");
  await page.getByRole("option", { name: /^ADOPTSCORE ?信息采用得分/ }).waitFor();
  await page.keyboard.press("Tab");
  await clickCell(page, "C3");
  await page.keyboard.type(",");
  await clickCell(page, "D3");
  await page.keyboard.type(")");
  await page.keyboard.press("Enter");
  await shows(page, "E3", "180");
  await fillTo(page, "E3", "E7");
  await shows(page, "E7", "150");
  expect((await values(page, "采用情况")).slice(2).map((row) => row[4])).toEqual([180, 205, 120, 205, 150]);

  // publish
  expect(await command(page, "生成附件")).toBe("生成附件：已完成");
  expect(await tabs(page)).toEqual(["采用情况", "附件1", "附件2"]);
  expect((await values(page, "附件1")).slice(3, 6).map((row) => row.slice(0, 2))).toEqual([
    [1, "农牧局"],
    [2, "水利局"],
    [3, "教育局"],
  ]);

  // look at the paper
  await page.getByRole("tab", { name: "附件1" }).click();
  await page.keyboard.press("Control+p");
  const preview = page.getByRole("dialog", { name: "打印预览" });
  await preview.getByText("A4 纵向，缩放 100%，共 1 页").waitFor();
  const paper = preview.getByRole("group", { name: "第 1 页，共 1 页" });
  await paper.locator('[data-cell="B4"]', { hasText: "农牧局" }).waitFor();
  await paper.locator(".paper-footer", { hasText: "— 1 —" }).waitFor();
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toEqual(["595×842"]);
  await page.keyboard.press("Escape");
  expect(await preview.isVisible()).toBe(false);

  // and take it back
  const frame = await pane();
  await frame.getByRole("button", { name: zh.pane.undo }).click();
  await page.getByRole("tab", { name: "附件1" }).waitFor({ state: "detached" });
  expect(await tabs(page)).toEqual(["采用情况"]);
  await shows(page, "E7", "150");
  expect(errors).toEqual([]);
});

/** The sizes of the pages of a PDF file, in points. */
function pagesOf(pdf: Buffer): string[] {
  const boxes = pdf.toString("latin1").matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g);
  return [...boxes].map(([, width, height]) => `${Math.round(Number(width))}×${Math.round(Number(height))}`);
}
