import { openExcel, type TestExcel } from "../open";

const SHEETS = {
  统计表: [
    ["单位", "条数"],
    ["水利局", 36],
  ],
};

async function readThenWrite(excel: TestExcel): Promise<void> {
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("统计表");
    const range = sheet.getUsedRange();
    range.load("values");
    await context.sync();
    sheet.getRange("A3").values = [["教育局"]];
    sheet.getRange("B3").values = [[28]];
    await context.sync();
  });
}

function written(excel: TestExcel): unknown[] {
  const sheet = excel.workbook.sheet("统计表");
  return [sheet.value(2, 0), sheet.value(2, 1)];
}

test("requests are counted without the clean-up, and told reading from writing", async () => {
  const excel = await openExcel({ sheets: SHEETS });
  await readThenWrite(excel);
  expect(excel.traffic.requests.map(({ writes }) => writes)).toEqual([false, true]);
  expect(excel.traffic.all.map(({ kind }) => kind)).toEqual(["work", "work", "cleanUp"]);
  expect(excel.traffic.summary).toMatch(/^1 request to read, 1 to write, \d+ actions, \d+ bytes in, \d+ out$/);
});

test("a lost request changes nothing", async () => {
  const excel = await openExcel({ sheets: SHEETS });
  excel.fail.at({ request: 2 });
  await expect(readThenWrite(excel)).rejects.toMatchObject({ code: "ConnectionFailure" });
  expect(written(excel)).toEqual([null, null]);
});

test("a lost answer leaves the work done", async () => {
  const excel = await openExcel({ sheets: SHEETS });
  excel.fail.at({ request: 2, carriedOut: true });
  await expect(readThenWrite(excel)).rejects.toMatchObject({ code: "ConnectionFailure" });
  expect(written(excel)).toEqual(["教育局", 28]);
});

test("every action of every request can fail, and those before it stay done", async () => {
  const counted = await openExcel({ sheets: SHEETS });
  await readThenWrite(counted);
  const outcomes = new Set<string>();
  for (const [index, { actions }] of counted.traffic.requests.entries()) {
    for (let action = 1; action <= actions; action++) {
      const excel = await openExcel({ sheets: SHEETS });
      excel.fail.at({ request: index + 1, action });
      await expect(readThenWrite(excel)).rejects.toMatchObject({ code: "GeneralException" });
      outcomes.add(JSON.stringify(written(excel)));
    }
  }
  expect([...outcomes]).toEqual(["[null,null]", '["教育局",null]']);
});

test("failures count from the mark, and can last until they are called off", async () => {
  const excel = await openExcel({ sheets: SHEETS });
  await readThenWrite(excel);
  excel.mark();
  excel.fail.from({ request: 2 });
  await expect(readThenWrite(excel)).rejects.toMatchObject({ code: "ConnectionFailure" });
  await expect(readThenWrite(excel)).rejects.toMatchObject({ code: "ConnectionFailure" });
  excel.fail.never();
  await readThenWrite(excel);
  expect(written(excel)).toEqual(["教育局", 28]);
});

test("a request over the limit is refused and not carried out", async () => {
  const excel = await openExcel();
  const values = Array.from({ length: 1000 }, () => ["长".repeat(2000)]);
  const run = excel.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1:A1000").values = values;
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
  expect(excel.workbook.active.usedArea(true)).toBeUndefined();
});

test("an answer over the limit is refused", async () => {
  const excel = await openExcel({ sheets: { Data: Array.from({ length: 50 }, () => ["长".repeat(100)]) } });
  excel.host.payloadLimit = 10_000;
  const run = excel.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getUsedRange().load("values");
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
});

test("while a cell is edited requests are refused", async () => {
  const excel = await openExcel({ sheets: SHEETS });
  excel.user.startEditing();
  await expect(readThenWrite(excel)).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
  excel.user.endEditing();
  await readThenWrite(excel);
});

test("a request that may wait waits until editing has ended", async () => {
  const excel = await openExcel({ sheets: SHEETS });
  excel.user.startEditing();
  const run = excel.Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A3").values = [["教育局"]];
    await context.sync();
  });
  await excel.until(() => excel.host.editing.isWaitedFor);
  expect(written(excel)[0]).toBeNull();
  excel.user.endEditing();
  await run;
  expect(written(excel)[0]).toBe("教育局");
});

test("a host that announces an older ExcelApi refuses newer members", async () => {
  const excel = await openExcel({ sheets: SHEETS, announce: { ExcelApi: "1.8" } });
  expect(excel.Office.context.requirements.isSetSupported("ExcelApi", "1.9")).toBe(false);
  expect(excel.Office.context.requirements.isSetSupported("ExcelApi", "1.8")).toBe(true);
  expect(excel.Office.context.requirements.isSetSupported("NoSuchSet")).toBe(false);
  const run = excel.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().pageLayout.orientation = "Landscape";
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({
    code: "ApiNotFound",
    debugInfo: { errorLocation: "Worksheet.pageLayout" },
  });
  await readThenWrite(excel);
});

test("with everything loaded, an older host leaves out what it does not know", async () => {
  const excel = await openExcel({ sheets: SHEETS, announce: { ExcelApi: "1.6" } });
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load();
    await context.sync();
    expect(sheet.name).toBe("统计表");
    expect(() => sheet.tabColor).toThrow(/tabColor/);
  });
});
