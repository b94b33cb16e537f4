import { openExcel, type TestExcel } from "../open";

type Seen = Record<string, unknown>[];

async function listen(
  excel: TestExcel,
  add: (sheets: Excel.WorksheetCollection, sheet: Excel.Worksheet, note: (event: object) => Promise<void>) => void,
): Promise<Seen> {
  const seen: Seen = [];
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("统计表");
    sheet.load("id");
    await context.sync();
    add(context.workbook.worksheets, sheet, async (event) => {
      seen.push(event as Record<string, unknown>);
    });
    await context.sync();
  });
  return seen;
}

const SHEETS = { 统计表: [["单位"], [1]], 另一张: [] };

test("a change made by the user or by the add-in is told, with what a single cell was before", async () => {
  const excel = await openExcel({ sheets: SHEETS });
  const seen = await listen(excel, (_sheets, sheet, note) => sheet.onChanged.add(note));
  excel.user.type("A2", 2);
  await excel.until(() => seen.length === 1);
  const details = { valueBefore: 1, valueAfter: 2, valueTypeBefore: "Double", valueTypeAfter: "Double" };
  const worksheetId = excel.workbook.sheet("统计表").id;
  expect(seen[0]).toMatchObject({
    type: "WorksheetChanged",
    changeType: "RangeEdited",
    address: "A2",
    source: "Local",
    worksheetId,
    details,
  });
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("统计表").getRange("A1:B2").values = [
      [1, 2],
      [3, 4],
    ];
    await context.sync();
  });
  await excel.until(() => seen.length === 2);
  expect(seen[1]).toMatchObject({ address: "A1:B2" });
});

test("the collection tells of changes on any sheet, and of sheets that come, go and step forward", async () => {
  const excel = await openExcel({ sheets: SHEETS });
  const seen = await listen(excel, (sheets, _sheet, note) => {
    sheets.onAdded.add(note);
    sheets.onDeleted.add(note);
    sheets.onActivated.add(note);
    sheets.onChanged.add(note);
  });
  excel.user.addSheet("新");
  excel.user.type("A1", 1);
  excel.user.deleteSheet("新");
  await excel.until(() => seen.length === 5);
  expect(seen.map(({ type }) => type)).toEqual([
    "WorksheetAdded",
    "WorksheetActivated",
    "WorksheetChanged",
    "WorksheetActivated",
    "WorksheetDeleted",
  ]);
});

test("a sheet tells of selections, of leaving the front and of calculations", async () => {
  const excel = await openExcel({ sheets: SHEETS });
  const seen = await listen(excel, (_sheets, sheet, note) => {
    sheet.onSelectionChanged.add(note);
    sheet.onDeactivated.add(note);
    sheet.onActivated.add(note);
    sheet.onCalculated.add(note);
  });
  excel.user.select("B2:C3");
  excel.user.type("C1", "=A2*2");
  excel.user.activate("另一张");
  excel.user.activate("统计表");
  await excel.until(() => seen.length === 4);
  expect(seen.map(({ type, address }) => [type, address])).toEqual([
    ["WorksheetSelectionChanged", "B2:C3"],
    ["WorksheetCalculated", ""],
    ["WorksheetDeactivated", undefined],
    ["WorksheetActivated", undefined],
  ]);
});

test("a removed handler is told nothing more", async () => {
  const excel = await openExcel({ sheets: SHEETS });
  let handler: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs> | undefined;
  const seen = await listen(excel, (_sheets, sheet, note) => {
    handler = sheet.onChanged.add(note);
  });
  await excel.Excel.run(handler?.context as Excel.RequestContext, async (context) => {
    handler?.remove();
    await context.sync();
  });
  excel.user.type("A1", 1);
  const other = await listen(excel, (_sheets, sheet, note) => sheet.onChanged.add(note));
  excel.user.type("A1", 2);
  await excel.until(() => other.length === 1);
  expect(seen).toEqual([]);
});

test("a library that has gone over to another workbook works in that one, and hears nothing of the first any more", async () => {
  const first = await openExcel({ sheets: SHEETS });
  const seen = await listen(first, (_sheets, sheet, note) => sheet.onChanged.add(note));
  first.user.type("A2", 2);
  const second = await openExcel({ sheets: { 二: [["甲"]] }, library: first.library, announce: { ExcelApi: "1.9" } });
  first.user.type("A2", 3);
  const value = await second.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("二").getRange("A1");
    cell.load("values");
    await context.sync();
    return cell.values[0]![0] as unknown;
  });
  expect(value).toBe("甲");
  expect(second.Office.context.requirements.isSetSupported("ExcelApi", "1.10")).toBe(false);
  expect(seen).toEqual([]);
});
