import { published } from "../support/zhalantun";
import { packageParts, ROW } from "../hosts/file/package";
import { readActive } from "../hosts/file/read";
import { zip } from "../hosts/file/zip";
import { SAMPLE_FILE } from "../../scripts/samples/sample";
import { readFileSync } from "node:fs";
import { generateSample, openSample } from "../hosts/excel/openSample";
import { WHOLE_SHEET } from "../../excel-stand-in/workbook/area";
import { Host } from "../../excel-stand-in/requests/host";
import { openExcel } from "../../excel-stand-in/open";
import type { Sheet } from "../../excel-stand-in/workbook/sheet";
import { snapshotSheet } from "../../excel-stand-in/workbook/snapshot";
import { loadWorkbook } from "../../excel-stand-in/xlsx/loadWorkbook";
import { saveWorkbook } from "../../excel-stand-in/xlsx/saveWorkbook";
import type { Workbook } from "../../excel-stand-in/workbook/workbook";

async function reopened(workbook: Workbook): Promise<Workbook> {
  return (await loadWorkbook(workbook.name, await saveWorkbook(workbook))).workbook;
}

/** What a sheet shows, whichever of its looks were given and whichever are the default. */
function seen(sheet: Sheet): unknown {
  const { merges, freeze, showGridlines, page, columnWidths, rowHeights } = sheet;
  const cells = sheet
    .storedCells(WHOLE_SHEET)
    .filter(({ cell }) => cell.value !== null || cell.formula !== undefined || cell.style !== undefined)
    .map(({ row, column, cell }) => [row, column, cell.value, cell.formula, sheet.style(row, column)]);
  const margins = Object.fromEntries(
    Object.entries(page).map(([key, value]) => [key, key.endsWith("Margin") ? Math.round(Number(value)) : value]),
  );
  const pixels = [...columnWidths].map(([column, width]) => [column, Math.round((width * 96) / 72)]);
  return { merges, freeze, showGridlines, page: margins, pixels, rowHeights, cells };
}

const snapshots = (workbook: Workbook): string[] => workbook.sheets.map(snapshotSheet);

describe("a workbook that is saved and opened again", () => {
  test("has the sheets that the add-in wrote, whole", async () => {
    const { excel, host } = await openSample();
    await generateSample(host);
    const again = await reopened(excel.workbook);
    const names = excel.workbook.sheets.map(({ name }) => name);
    expect(again.sheets.map(({ name }) => name)).toEqual(names);
    for (const name of ["附件1", "附件2"]) expect(seen(again.sheet(name))).toEqual(seen(excel.workbook.sheet(name)));
    expect(again.active.name).toBe("附件1");
  });

  test("keeps settings, ids, hidden names and texts of sheets", async () => {
    const { excel, host } = await openSample();
    await generateSample(host);
    const sheet = excel.workbook.sheet("附件1");
    sheet.customProperties.set("a", { key: "A", value: "值" });
    const again = await reopened(excel.workbook);
    expect([...again.settings]).toEqual([...excel.workbook.settings]);
    expect(again.sheets.map(({ id }) => id)).toEqual(excel.workbook.sheets.map(({ id }) => id));
    expect([...again.names]).toEqual([...excel.workbook.names]);
    expect(again.names.size).toBeGreaterThan(0);
    expect(again.sheet("附件1").customProperties.get("a")).toEqual({ key: "A", value: "值" });
    expect(again.addSheet("新").id).not.toBe(again.sheets[0]!.id);
  });

  test("is the same after the second time", async () => {
    const { excel, host } = await openSample();
    await generateSample(host);
    const once = await reopened(excel.workbook);
    expect(snapshots(await reopened(once))).toEqual(snapshots(once));
  });

  test("keeps what cells can hold, and works formulas out again", async () => {
    const { workbook, host, user } = await openExcel({
      sheets: { 表: [["'#REF!", "'007", 1.5, true, "=A1:A2", "=SUM(C1,2)", "2023/3/1", "=1/0", "文\n字"]] },
    });
    host.work(() => workbook.markDirty());
    user.hideRows("3:3");
    user.protectSheet("表", "密");
    const sheet = workbook.sheet("表");
    sheet.freeze = { rows: 1, columns: 2 };
    sheet.hiddenColumns.add(3);
    const again = await reopened(workbook);
    new Host(again).work(() => again.markDirty());
    expect(seen(again.sheet("表"))).toEqual(seen(sheet));
    expect(again.sheet("表").value(1, 4)).toBe(0);
    expect(again.sheet("表").value(0, 5)).toBe(3.5);
  });
});

test("the sample opens with its merged title, widths, heights and formulas", async () => {
  const bytes = new Uint8Array(readFileSync(SAMPLE_FILE));
  const { workbook, frozen } = await loadWorkbook("样表.xlsx", bytes);
  const sheet = workbook.active;
  expect(frozen).toEqual([]);
  expect(sheet.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 5 }]);
  expect(sheet.style(0, 0)).toMatchObject({
    fontName: "宋体",
    fontSize: 16,
    bold: true,
    horizontalAlignment: "Center",
  });
  expect(sheet.rowHeights.get(0)).toBe(36);
  expect(sheet.cell(55, 3)?.formula).toBe("=SUM(D3:D55)");
  const [, ...units] = published("counts");
  expect(units.map((_, i) => sheet.value(2 + i, 1))).toEqual(units.map(([unit]) => unit));
});

test("formulas that cannot be worked out show what the file says", async () => {
  const { workbook } = await openExcel({ sheets: { 表: [["甲", 3]] } });
  const cell = workbook.sheet("表").touch(1, 0);
  cell.formula = "=SUBTOTAL(9,A:B)";
  cell.value = 3;
  const { workbook: again, frozen } = await loadWorkbook("a.xlsx", await saveWorkbook(workbook));
  expect(frozen).toEqual(["表!A2"]);
  new Host(again).work(() => again.markDirty());
  expect(again.sheet("表").cell(1, 0)).toMatchObject({ formula: "=SUBTOTAL(9,A:B)", value: 3 });
});

test("notes and threads are in the file, and come back from it", async () => {
  const { workbook } = await openExcel({ sheets: { 表: [["水利局", 36]] } });
  const sheet = workbook.sheet("表");
  sheet.notes.push({ row: 0, column: 1, author: "张", content: "张:\n实为25条" });
  sheet.comments.push({ id: "{1}", row: 4, column: 0, content: "重复", resolved: true, replies: ["不计"] });
  const again = await reopened(workbook);
  expect(again.sheets.map(snapshotSheet)).toEqual(snapshots(workbook));
  const grid = await readActive("表.xlsx", await saveWorkbook(workbook));
  expect(Object.fromEntries(grid.comments)).toEqual({ B1: { texts: ["实为25条"] }, A5: { texts: ["重复", "不计"] } });
});

test("threads of a file are threads, and the notes beside them are none", async () => {
  const twin = "[Threaded comment]\n\nLearn more: https://go.microsoft.com/fwlink/?linkid=870924\n\nComment:\n    重复";
  const parts = packageParts(ROW, {
    "xl/worksheets/_rels/sheet1.xml.rels":
      '<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="../comments1.xml"/><Relationship Id="rId2" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" Target="../threadedComments/threadedComment1.xml"/></Relationships>',
    "xl/comments1.xml": `<comments><authors><author>tc={1}</author></authors><commentList><comment ref="A1" authorId="0"><text><t>${twin}</t></text></comment></commentList></comments>`,
    "xl/threadedComments/threadedComment1.xml":
      '<ThreadedComments><threadedComment ref="A1" personId="{9}" id="{1}" done="1"><text>重复</text></threadedComment><threadedComment personId="{9}" id="{2}" parentId="{1}"><text>不计</text></threadedComment></ThreadedComments>',
  });
  const { comments, notes } = (await loadWorkbook("表.xlsx", zip(parts))).workbook.sheets[0]!;
  expect([comments, notes]).toEqual([
    [{ id: "{1}", row: 0, column: 0, content: "重复", resolved: true, replies: ["不计"] }],
    [],
  ]);
});
