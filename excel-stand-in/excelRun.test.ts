import { openExcel } from "./open";

const SHEETS = {
  统计表: [
    ["单位", "条数"],
    ["水利局", 36],
    ["教育局", 28],
  ],
  说明: [["旧"]],
};

test("Excel.run reads the used range with its address and sizes", async () => {
  const excel = await openExcel({ sheets: SHEETS });
  await excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("统计表").getUsedRange(true);
    range.load("values,address,rowCount,columnCount,rowIndex,columnIndex,cellCount");
    await context.sync();
    expect(range.values).toEqual(SHEETS.统计表);
    expect(range.address).toBe("统计表!A1:B3");
    expect([range.rowIndex, range.columnIndex, range.rowCount, range.columnCount, range.cellCount]).toEqual([
      0, 0, 3, 2, 6,
    ]);
  });
});

test("a sheet is added, written, formatted and read back", async () => {
  const excel = await openExcel({ sheets: SHEETS });
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("附件1");
    sheet.tabColor = "#ff0000";
    sheet.showGridlines = false;
    sheet.getRange("A1:C1").merge();
    const title = sheet.getRange("A1");
    title.values = [["信息采用情况"]];
    title.format.font.set({ bold: true, size: 18, name: "方正小标宋简体", color: "red" });
    title.format.fill.color = "#eeeeee";
    title.format.horizontalAlignment = "Center";
    sheet.getRangeByIndexes(2, 0, 2, 3).values = [
      ["水利局", 4, "12.5"],
      ["教育局", 200, 0.35],
    ];
    const total = sheet.getRange("C5");
    total.formulas = [["=SUM(B3:B4)*C4"]];
    total.numberFormat = [["#,##0.00"]];
    await context.sync();
    const all = sheet.getRange("A1:C5");
    all.load("values,formulas,text,valueTypes");
    title.format.font.load("bold,size,name,color");
    sheet.load("name,position,visibility,id,tabColor,showGridlines");
    await context.sync();
    expect(all.values[2]).toEqual(["水利局", 4, 12.5]);
    expect(all.formulas[4]?.[2]).toBe("=SUM(B3:B4)*C4");
    expect(all.text[4]?.[2]).toBe("71.40");
    expect(all.valueTypes[0]).toEqual(["String", "Empty", "Empty"]);
    expect(title.format.font.toJSON()).toEqual({ bold: true, size: 18, name: "方正小标宋简体", color: "#FF0000" });
    expect(sheet).toMatchObject({
      name: "附件1",
      position: 2,
      visibility: "Visible",
      tabColor: "#FF0000",
      showGridlines: false,
    });
  });
});

test("things that are not there are null objects, and so is what hangs on them", async () => {
  const excel = await openExcel({ sheets: SHEETS });
  await excel.Excel.run(async (context) => {
    const none = context.workbook.worksheets.getItemOrNullObject("没有");
    const cell = none.getRange("A1");
    const empty = context.workbook.worksheets.add("空").getUsedRangeOrNullObject();
    const setting = context.workbook.settings.getItemOrNullObject("没有");
    await context.sync();
    expect([none.isNullObject, cell.isNullObject, empty.isNullObject, setting.isNullObject]).toEqual([
      true,
      true,
      true,
      true,
    ]);
    cell.values = [[1]];
    await context.sync();
  });
});

test("sheets are found by name in any case, and by id after they were renamed", async () => {
  const excel = await openExcel({ sheets: { Data: [[1]] } });
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("DATA");
    sheet.load("id");
    await context.sync();
    sheet.name = "改名";
    await context.sync();
    const same = context.workbook.worksheets.getItem(sheet.id);
    same.load("name");
    await context.sync();
    expect(same.name).toBe("改名");
  });
});

test("a collection loads properties of its items", async () => {
  const excel = await openExcel({ sheets: SHEETS });
  await excel.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/visibility");
    const count = worksheets.getCount();
    await context.sync();
    expect(worksheets.items.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["统计表", "Visible"],
      ["说明", "Visible"],
    ]);
    expect(count.value).toBe(2);
  });
});

test("a setting survives the way through JSON", async () => {
  const excel = await openExcel();
  const value = { 规则: [1, 2.5, null], 深: { 是: true } };
  await excel.Excel.run(async (context) => {
    context.workbook.settings.add("配置", value);
    await context.sync();
  });
  await excel.Excel.run(async (context) => {
    const setting = context.workbook.settings.getItem("配置");
    setting.load("key,value");
    await context.sync();
    expect([setting.key, setting.value]).toEqual(["配置", value]);
    setting.delete();
    const count = context.workbook.settings.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  });
});

test("an array of more than 1500 cells, which the library cuts into pieces, arrives whole", async () => {
  const excel = await openExcel();
  const values = Array.from({ length: 1000 }, (_, row) => [row, `单位${row}`, row / 2]);
  await excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("B2:D1001");
    range.values = values;
    await context.sync();
    range.load("values");
    await context.sync();
    expect(range.values).toEqual(values);
  });
  expect(excel.traffic.requests[0]?.actions).toBeGreaterThan(5);
});

test("large arrays that do not fit the range are refused before anything is written", async () => {
  const excel = await openExcel();
  const values = Array.from({ length: 1000 }, () => [1, 2]);
  const run = excel.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1:B999").values = values;
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({ code: "InvalidArgument", debugInfo: { errorLocation: "Range.values" } });
  expect(excel.workbook.active.usedArea(false)).toBeUndefined();
});

test("entire columns and more than five million cells read as null", async () => {
  const excel = await openExcel({ sheets: SHEETS });
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("统计表");
    const column = sheet.getRange("A:A");
    const huge = sheet.getRange("A1:F1000000");
    column.load("values,address");
    huge.load("values,formulas,text");
    await context.sync();
    expect([column.values, column.address]).toEqual([null, "统计表!A:A"]);
    expect([huge.values, huge.formulas, huge.text]).toEqual([null, null, null]);
  });
});

test("no reference is left in Excel after Excel.run has cleaned up", async () => {
  const excel = await openExcel({ sheets: SHEETS });
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("统计表").getRange("A1").load("values");
    await context.sync();
    expect(excel.host.references.size).toBe(1);
  });
  expect(excel.host.references.size).toBe(0);
});

test("a hidden sheet leaves the front, and the last visible one cannot be hidden or deleted", async () => {
  const excel = await openExcel({ sheets: SHEETS });
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("统计表").visibility = "Hidden";
    await context.sync();
  });
  expect(excel.workbook.active.name).toBe("说明");
  const hide = excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("说明").visibility = "VeryHidden";
    await context.sync();
  });
  await expect(hide).rejects.toMatchObject({ code: "InvalidOperation" });
  const remove = excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("说明").delete();
    await context.sync();
  });
  await expect(remove).rejects.toMatchObject({ code: "InvalidOperation" });
});

test("the globals of an add-in are installed and taken off again", async () => {
  const excel = await openExcel({ sheets: SHEETS });
  const undo = excel.install();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("说明").activate();
    await context.sync();
  });
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.15")).toBe(true);
  undo();
  expect(excel.workbook.active.name).toBe("说明");
  expect("Excel" in globalThis).toBe(false);
});

test("the task pane is shown and hidden through the library", async () => {
  const excel = await openExcel();
  await excel.Office.addin.showAsTaskpane();
  expect(excel.host.taskPane).toBe("Visible");
  await excel.Office.addin.hide();
  expect(excel.host.taskPane).toBe("Background");
});
