import { openExcel, type TestExcel } from "./open";

const SHEETS = {
  统计表: [
    ["单位", "条数", "得分"],
    ["水利局", 36, 72],
    ["教育局", 28, 50],
    ["卫健委", 3, 6],
  ],
  另一张: [],
};

async function onSheet<T>(
  excel: TestExcel,
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return excel.Excel.run((context) => batch(context.workbook.worksheets.getItem("统计表"), context));
}

test("names belong to a sheet, keep their kind of value and travel with a copy", async () => {
  const excel = await openExcel({ sheets: SHEETS });
  await onSheet(excel, async (sheet, context) => {
    const table = sheet.names.add("统计区", sheet.getRange("A1:C4"), "由插件记下");
    const version = sheet.names.add("版本", '="1.0"');
    const count = sheet.names.add("个数", "=3");
    count.visible = false;
    const missing = sheet.names.getItemOrNullObject("没有");
    const again = sheet.names.getItemOrNullObject("统计区");
    for (const item of [table, version, count, again]) item.load("name,value,formula,type,comment,visible,scope");
    await context.sync();
    expect(table).toMatchObject({
      value: "统计表!$A$1:$C$4",
      formula: "=统计表!$A$1:$C$4",
      type: "Range",
      scope: "Worksheet",
    });
    expect(version).toMatchObject({ value: "1.0", formula: '="1.0"', type: "String" });
    expect([count.value, count.type, count.visible]).toEqual([3, "Integer", false]);
    expect([missing.isNullObject, again.comment]).toEqual([true, "由插件记下"]);
  });
  const copy = excel.user.copySheet("统计表");
  expect(copy.name).toBe("统计表 (2)");
  expect(copy.id).not.toBe(excel.workbook.sheet("统计表").id);
  expect(copy.names.get("统计区")?.formula).toBe("='统计表 (2)'!$A$1:$C$4");
  excel.user.renameSheet("统计表", "新表");
  expect(excel.workbook.sheet("新表").names.get("统计区")?.formula).toBe("=新表!$A$1:$C$4");
});

test("a taken name is refused, a deleted one is free again", async () => {
  const excel = await openExcel({ sheets: SHEETS });
  await onSheet(excel, async (sheet, context) => {
    sheet.names.add("甲", "=1");
    sheet.names.getItem("甲").delete();
    sheet.names.add("甲", "=2");
    await context.sync();
    sheet.names.add("甲", "=3");
    await expect(context.sync()).rejects.toMatchObject({ code: "ItemAlreadyExists" });
  });
});

test("custom properties of a sheet are texts", async () => {
  const excel = await openExcel({ sheets: SHEETS });
  await onSheet(excel, async (sheet, context) => {
    sheet.customProperties.add("来源", "第一版");
    sheet.customProperties.add("来源", "第二版");
    const property = sheet.customProperties.getItemOrNullObject("来源");
    const missing = sheet.customProperties.getItemOrNullObject("没有");
    property.load("key,value");
    await context.sync();
    expect([property.key, property.value, missing.isNullObject]).toEqual(["来源", "第二版", true]);
  });
});

test("panes are frozen, found and let go", async () => {
  const excel = await openExcel({ sheets: SHEETS });
  await onSheet(excel, async (sheet, context) => {
    sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
    const both = sheet.freezePanes.getLocationOrNullObject().load("address");
    await context.sync();
    expect(both.address).toBe("统计表!A1:B3");
    sheet.freezePanes.freezeRows(3);
    const rows = sheet.freezePanes.getLocationOrNullObject().load("address");
    await context.sync();
    expect(rows.address).toBe("统计表!1:3");
    sheet.freezePanes.unfreeze();
    const none = sheet.freezePanes.getLocationOrNullObject();
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
});

test("the page is laid out", async () => {
  const excel = await openExcel({ sheets: SHEETS });
  await onSheet(excel, async (sheet, context) => {
    const page = sheet.pageLayout;
    page.set({
      orientation: "Landscape",
      paperSize: "A4",
      centerHorizontally: true,
      topMargin: 100,
      firstPageNumber: 3,
    });
    page.setPrintMargins("Centimeters", { left: 2.54, right: 2.54 });
    page.zoom = { horizontalFitToPages: 1 };
    page.setPrintArea("A1:C4");
    page.setPrintTitleRows("$1:$2");
    page.headersFooters.state = "OddAndEven";
    page.headersFooters.oddPages.rightFooter = "— &P —";
    page.headersFooters.evenPages.leftFooter = "— &P —";
    const area = page.getPrintAreaOrNullObject().load("address");
    const titles = page.getPrintTitleRowsOrNullObject().load("address");
    page.load("orientation,topMargin,leftMargin,zoom,firstPageNumber,headersFooters/state");
    await context.sync();
    expect([area.address, titles.address]).toEqual(["统计表!A1:C4", "统计表!1:2"]);
    expect(page).toMatchObject({
      orientation: "Landscape",
      topMargin: 100,
      zoom: { horizontalFitToPages: 1 },
      firstPageNumber: 3,
    });
    expect(page.leftMargin).toBeCloseTo(72);
    expect(page.headersFooters.state).toBe("OddAndEven");
  });
});

test("rows hidden by hand and by a filter leave blocks of visible cells", async () => {
  const excel = await openExcel({ sheets: SHEETS });
  excel.user.filter("A1:C4", 1, (count) => Number(count) >= 30);
  excel.user.hideColumns("B:B");
  await onSheet(excel, async (sheet, context) => {
    const used = sheet.getUsedRange();
    const visible = used.getSpecialCellsOrNullObject("Visible").load("address,areaCount,cellCount");
    const hidden = sheet.getRange("A3:A4").getSpecialCellsOrNullObject("Visible");
    used.load("rowHidden,columnHidden,hidden");
    const row = sheet.getRange("3:3").load("rowHidden,hidden");
    await context.sync();
    expect(visible.address).toBe("统计表!A1:A2, 统计表!C1:C2");
    expect([visible.areaCount, visible.cellCount, hidden.isNullObject]).toEqual([2, 4, true]);
    expect([used.rowHidden, used.columnHidden, used.hidden, row.rowHidden, row.hidden]).toEqual([
      null,
      null,
      null,
      true,
      true,
    ]);
  });
});

test("merged cells are found, drop what is sent under them, and are taken apart", async () => {
  const excel = await openExcel({ sheets: SHEETS });
  await onSheet(excel, async (sheet, context) => {
    sheet.getRange("E1:F1").merge();
    sheet.getRange("E2:F3").merge(true);
    sheet.getRange("E1:F1").values = [["标题", "看不见"]];
    const areas = sheet.getRange("A1:Z9").getMergedAreasOrNullObject().load("address,areaCount");
    const values = sheet.getRange("E1:F1").load("values");
    await context.sync();
    expect(areas.address).toBe("统计表!E1:F1, 统计表!E2:F2, 统计表!E3:F3");
    expect(values.values).toEqual([["标题", ""]]);
    sheet.getRange("E1:F9").unmerge();
    const none = sheet.getRange("A1:Z9").getMergedAreasOrNullObject();
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
});

test("ranges lead to other ranges", async () => {
  const excel = await openExcel({ sheets: SHEETS });
  await onSheet(excel, async (sheet, context) => {
    const range = sheet.getRange("B2:C3");
    const ranges = [
      range.getCell(1, 1),
      range.getRow(1),
      range.getColumn(0),
      range.getOffsetRange(1, -1),
      range.getResizedRange(1, 1),
      range.getAbsoluteResizedRange(1, 1),
      range.getBoundingRect("E5"),
      range.getEntireRow(),
      range.getEntireColumn(),
      range.getIntersectionOrNullObject("C3:D9"),
      sheet.getRange("A:B").getUsedRangeOrNullObject(true),
    ];
    for (const one of ranges) one.load("address");
    const none = range.getIntersectionOrNullObject("X1");
    await context.sync();
    const addresses = ranges.map(({ address }) => address.replace("统计表!", ""));
    expect(addresses).toEqual(["C3", "B3:C3", "B2:B3", "A3:B4", "B2:D4", "B2", "B2:E5", "2:3", "B:C", "C3", "A1:B4"]);
    expect(none.isNullObject).toBe(true);
  });
});

test("formats that differ read as null, and a line between two cells is one line", async () => {
  const excel = await openExcel({ sheets: SHEETS });
  await onSheet(excel, async (sheet, context) => {
    const both = sheet.getRange("A1:A2");
    sheet.getRange("A1").format.font.bold = true;
    sheet.getRange("A1").format.borders.getItem("EdgeBottom").style = "Double";
    both.format.font.load("bold,size");
    both.format.fill.load("color");
    const top = sheet.getRange("A2").format.borders.getItem("EdgeTop").load("style");
    const inside = both.format.borders.getItemAt(5).load("style,sideIndex");
    const all = sheet.getRange("A2").format.borders.load("items/style,items/sideIndex");
    await context.sync();
    expect([both.format.font.bold, both.format.font.size, both.format.fill.color]).toEqual([null, 11, "#FFFFFF"]);
    expect([top.style, inside.sideIndex, inside.style]).toEqual(["Double", "InsideHorizontal", "Double"]);
    expect(all.items.map((border) => border.sideIndex)).toHaveLength(8);
  });
});

test("clearing takes contents, formats or both", async () => {
  const excel = await openExcel({ sheets: SHEETS });
  await onSheet(excel, async (sheet, context) => {
    sheet.getRange("A1:C1").format.font.bold = true;
    sheet.getRange("A1").clear("Contents");
    sheet.getRange("B1").clear("Formats");
    sheet.getRange("C1").clear();
    await context.sync();
  });
  const sheet = excel.workbook.sheet("统计表");
  expect([0, 1, 2].map((column) => [sheet.value(0, column), sheet.style(0, column).bold])).toEqual([
    [null, true],
    ["条数", false],
    [null, false],
  ]);
});

test("a protected sheet takes values in unlocked cells only", async () => {
  const excel = await openExcel({ sheets: SHEETS });
  await onSheet(excel, async (sheet, context) => {
    sheet.getRange("B2").format.protection.locked = false;
    sheet.protection.protect({ allowFormatCells: false }, "密码");
    sheet.getRange("B2").values = [[37]];
    sheet.protection.load("protected");
    await context.sync();
    expect(sheet.protection.protected).toBe(true);
    sheet.protection.unprotect("错");
    await expect(context.sync()).rejects.toMatchObject({ code: "AccessDenied" });
    sheet.protection.unprotect("密码");
    sheet.getRange("B3").values = [[29]];
    await context.sync();
  });
  expect(() => excel.user.protectSheet("没有")).toThrow("doesn't exist");
  excel.user.protectSheet("统计表");
  expect(() => excel.user.type("B3", 1)).toThrow("cannot perform");
});

test("the selection and the active cell follow the user", async () => {
  const excel = await openExcel({ sheets: SHEETS, active: "另一张" });
  excel.user.activate("统计表");
  excel.user.select("B2:C3");
  await excel.Excel.run(async (context) => {
    const selected = context.workbook.getSelectedRange().load("address");
    const cell = context.workbook.getActiveCell().load("address,worksheet/name");
    await context.sync();
    expect([selected.address, cell.address, cell.worksheet.name]).toEqual(["统计表!B2:C3", "统计表!B2", "统计表"]);
    context.workbook.worksheets.getItem("另一张").getRange("D4").select();
    await context.sync();
  });
  expect(excel.workbook.active.name).toBe("另一张");
});

test("in manual mode formulas wait for calculate", async () => {
  const excel = await openExcel({ sheets: { 统计表: [[1, "=A1*2"]] } });
  await onSheet(excel, async (sheet, context) => {
    context.workbook.application.calculationMode = "Manual";
    sheet.getRange("C1").formulas = [["=A1*3"]];
    const range = sheet.getRange("A1:C1").load("values");
    await context.sync();
    sheet.getRange("A1").values = [[10]];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[10, 2, 3]]);
    context.workbook.application.calculate("Full");
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[10, 20, 30]]);
  });
});

test("with calculation suspended a formula is worked out when the request ends", async () => {
  const excel = await openExcel({ sheets: { 统计表: [[1, "=A1*2"]] } });
  await onSheet(excel, async (sheet, context) => {
    const range = sheet.getRange("B1").load("values");
    await context.sync();
    context.workbook.application.suspendApiCalculationUntilNextSync();
    context.workbook.application.suspendScreenUpdatingUntilNextSync();
    sheet.getRange("A1").values = [[5]];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[2]]);
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[10]]);
  });
});

test("a deleted sheet is not the sheet that takes its name", async () => {
  const excel = await openExcel({ sheets: { 统计表: [["=附件!A1+1"]], 附件: [[5]] } });
  excel.user.deleteSheet("附件");
  excel.user.addSheet("附件");
  const cell = excel.workbook.sheet("统计表").cell(0, 0);
  expect([cell?.formula, cell?.value]).toEqual(["=#REF!A1+1", { error: "#REF!" }]);
});

test("columns and rows have sizes and fit themselves", async () => {
  const excel = await openExcel({ sheets: SHEETS });
  await onSheet(excel, async (sheet, context) => {
    const range = sheet.getRange("B1:B2");
    sheet.getRange("B2").values = [[123456789]];
    range.format.columnWidth = 20;
    range.format.rowHeight = 40;
    range.load("text");
    range.format.load("columnWidth,rowHeight");
    await context.sync();
    expect([range.format.columnWidth, range.format.rowHeight]).toEqual([20, 40]);
    expect(range.text[1]?.[0]).toBe("123456789"); // the width plays no part in it
    range.format.autofitColumns();
    range.format.autofitRows();
    range.load("text");
    await context.sync();
    expect(range.text[1]?.[0]).toBe("123456789");
  });
});
