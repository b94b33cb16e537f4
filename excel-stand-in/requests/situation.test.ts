import { openExcel, type TestExcel } from "../open";

/** The code of the error that a request ends with. */
async function refusal(
  excel: TestExcel,
  queue: (context: Excel.RequestContext, sheet: Excel.Worksheet) => void,
): Promise<string> {
  return excel.Excel.run(async (context) => {
    queue(context, context.workbook.worksheets.getItem("表"));
    await context.sync();
    return "done";
  }).catch((error: unknown) => (error as { code: string }).code);
}

const open = (): Promise<TestExcel> =>
  openExcel({ sheets: { 表: Array.from({ length: 600 }, (_, i) => [i, i]), 其他: [["=表!A2"]] } });

test("more than 512 merged areas are not told, their halves are", async () => {
  const excel = await open();
  for (let row = 1; row <= 600; row++) excel.user.merge(`A${row}:B${row}`);
  expect(
    await refusal(excel, (_, sheet) => sheet.getRange("A1:B600").getMergedAreasOrNullObject().load("address")),
  ).toBe("GeneralException");
  expect(
    await refusal(excel, (_, sheet) => sheet.getRange("A1:B300").getMergedAreasOrNullObject().load("address")),
  ).toBe("done");
});

test("with a chart sheet in view there is no active worksheet", async () => {
  const excel = await open();
  excel.host.situation.chartInView = true;
  expect(await refusal(excel, ({ workbook }) => workbook.worksheets.getActiveWorksheet().load("name"))).toBe(
    "UnsupportedSheet",
  );
});

test("no single range is told where several are selected", async () => {
  const excel = await open();
  const selected = ({ workbook }: Excel.RequestContext) => workbook.getSelectedRange().load("address");
  expect(await refusal(excel, selected)).toBe("done");
  excel.host.situation.selectsNoRange = true;
  expect(await refusal(excel, selected)).toBe("InvalidSelection");
});

test("with another workbook in front neither sheets nor their names nor the view can be changed", async () => {
  const excel = await open();
  excel.host.situation.anotherInFront = "InvalidSelection";
  for (const queue of [
    ({ workbook }: Excel.RequestContext) => workbook.worksheets.add("新"),
    (_: Excel.RequestContext, sheet: Excel.Worksheet) => sheet.delete(),
    (_: Excel.RequestContext, sheet: Excel.Worksheet) => sheet.names.load("items/name"),
    (_: Excel.RequestContext, sheet: Excel.Worksheet) => sheet.activate(),
    (_: Excel.RequestContext, sheet: Excel.Worksheet) => sheet.freezePanes.freezeRows(1),
    (_: Excel.RequestContext, sheet: Excel.Worksheet) => (sheet.showGridlines = false),
  ])
    expect(await refusal(excel, queue)).toBe("InvalidSelection");
  expect(await refusal(excel, ({ workbook }) => workbook.names.load("items/name"))).toBe("done");
});

test("cells pasted over a sheet leave the references to it alone", async () => {
  const excel = await open();
  await refusal(excel, ({ workbook }, sheet) => {
    const source = workbook.worksheets.add("来源").getRange("A1:B3");
    source.values = [
      [7, 8],
      [9, 10],
      ["", ""],
    ];
    source.format.font.bold = true;
    sheet.getRange("A1:B3").copyFrom(source);
  });
  expect(excel.workbook.sheet("其他").cell(0, 0)).toMatchObject({ formula: "=表!A2", value: 9 });
  expect(excel.workbook.sheet("表").value(2, 0)).toBe(null);
  expect(excel.workbook.sheet("表").style(1, 1).bold).toBe(true);
});

test("a copy of a sheet gets names of its own for those of the workbook that refer to it", async () => {
  const excel = await open();
  await refusal(excel, ({ workbook }, sheet) => {
    workbook.names.add("合计", sheet.getRange("A1"));
    sheet.copy("End");
  });
  expect(excel.workbook.names.get("合计")?.formula).toBe("=表!$A$1");
  expect(excel.workbook.sheet("表 (2)").names.get("合计")?.formula).toBe("='表 (2)'!$A$1");
});

test("a name is hidden when it is made, and not through getItemOrNullObject", async () => {
  const excel = await open();
  await refusal(excel, ({ workbook: { names } }, sheet) => {
    names.add("_a", sheet.getRange("A1")).visible = false;
    names.add("_b", sheet.getRange("A1"));
    names.getItemOrNullObject("_b").visible = false;
  });
  expect(["_a", "_b"].map((key) => excel.workbook.names.get(key)?.visible)).toEqual([false, true]);
});

test("freezing rows of a sheet that is not in view brings it there", async () => {
  const excel = await open();
  await refusal(excel, ({ workbook }) => workbook.worksheets.getItem("其他").freezePanes.freezeRows(1));
  expect(excel.workbook.active.name).toBe("其他");
});

test("fitting to pages may be ignored out of view, and paper sizes refused without a printer", async () => {
  const excel = await open();
  excel.host.situation.zoomsOnlyInView = true;
  await refusal(excel, ({ workbook }) => {
    workbook.worksheets.getItem("其他").pageLayout.zoom = { horizontalFitToPages: 1 };
  });
  expect(excel.workbook.sheet("其他").page.zoom).toEqual({ scale: 100 });
  excel.host.situation.hasPrinter = false;
  expect(await refusal(excel, (_, sheet) => (sheet.pageLayout.paperSize = "A4" as Excel.PaperType))).toBe(
    "GeneralException",
  );
});

test("rows and columns tell and take what they are", async () => {
  const excel = await open();
  excel.user.hideRows("2:3");
  const properties = await excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("表").getRange("A1:B4");
    const rows = range.getRowProperties({ rowHidden: true, format: { rowHeight: true } });
    const columns = range.getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
    await context.sync();
    return { rows: rows.value, columns: columns.value };
  });
  expect(properties.rows.map(({ rowHidden }) => rowHidden)).toEqual([false, true, true, false]);
  expect(properties.columns).toHaveLength(2);
  await refusal(excel, (_, sheet) =>
    sheet.getRange("A1:A2").setRowProperties([{ rowHidden: true }, { rowHidden: false, format: { rowHeight: 30 } }]),
  );
  expect([...excel.workbook.sheet("表").hiddenRows]).toEqual([2, 0]);
  expect(excel.workbook.sheet("表").rowHeights.get(1)).toBe(30);
});

test("somebody may act just before a request, and a page that is gone gets no answer", async () => {
  const excel = await open();
  excel.mark();
  excel.fail.before({ request: 2 }, () => excel.user.renameSheet("表", "改名"));
  expect(await refusal(excel, () => undefined)).toBe("done");
  expect(await refusal(excel, (_, sheet) => sheet.load("name"))).toBe("ItemNotFound");
  excel.fail.isDead = true;
  const late = refusal(excel, ({ workbook }) => workbook.worksheets.load("items"));
  expect(await Promise.race([late, new Promise((resolve) => setTimeout(resolve, 20, "no answer"))])).toBe("no answer");
});
