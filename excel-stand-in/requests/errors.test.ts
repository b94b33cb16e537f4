import { openExcel, type TestExcel } from "../open";

interface Failure {
  readonly code: string;
  readonly location?: string;
}

async function failureOf(excel: TestExcel, batch: (context: Excel.RequestContext) => void): Promise<Failure> {
  try {
    await excel.Excel.run(async (context) => {
      batch(context);
      await context.sync();
    });
  } catch (error) {
    if (!(error instanceof excel.OfficeExtension.Error)) throw error;
    return { code: error.code, location: (error.debugInfo as { errorLocation?: string }).errorLocation ?? "" };
  }
  throw new Error("Nothing failed.");
}

const data = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Data");
const protect = (context: Excel.RequestContext) => context.workbook.protection.protect();

const CASES: [what: string, code: string, location: string, batch: (context: Excel.RequestContext) => void][] = [
  [
    "a sheet that is not there",
    "ItemNotFound",
    "WorksheetCollection.getItem",
    (c) => c.workbook.worksheets.getItem("X").activate(),
  ],
  [
    "a setting that is not there",
    "ItemNotFound",
    "SettingCollection.getItem",
    (c) => c.workbook.settings.getItem("x").load(),
  ],
  ["an address that is none", "InvalidArgument", "Worksheet.getRange", (c) => data(c).getRange("ZZZZ1").load("values")],
  [
    "a sheet in an address that is not there",
    "ItemNotFound",
    "Worksheet.getRange",
    (c) => data(c).getRange("X!A1").load("values"),
  ],
  [
    "an array of another size",
    "InvalidArgument",
    "Range.values",
    (c) => {
      data(c).getRange("A1:B2").values = [[1, 2]];
    },
  ],
  [
    "formats of another size",
    "InvalidArgument",
    "Range.numberFormat",
    (c) => {
      data(c).getRange("A1:B2").numberFormat = [["0"]];
    },
  ],
  [
    "a formula that is none",
    "InvalidArgument",
    "Range.formulas",
    (c) => {
      data(c).getRange("A1").formulas = [["=SUM("]];
    },
  ],
  [
    "a text over 255 characters in a formula",
    "InvalidArgument",
    "Range.formulas",
    (c) => {
      data(c).getRange("A1").formulas = [[`="${"长".repeat(256)}"`]];
    },
  ],
  [
    "a text that begins like a formula and is none",
    "InvalidArgument",
    "Range.values",
    (c) => {
      data(c).getRange("A1").values = [["-1 条，未采用"]];
    },
  ],
  [
    "a range that leaves the sheet",
    "InvalidArgument",
    "Range.getOffsetRange",
    (c) => data(c).getRange("A1").getOffsetRange(-1, 0).load("address"),
  ],
  [
    "a sheet name that is taken",
    "ItemAlreadyExists",
    "WorksheetCollection.add",
    (c) => c.workbook.worksheets.add("DATA"),
  ],
  [
    "a sheet name that is too long",
    "InvalidArgument",
    "WorksheetCollection.add",
    (c) => c.workbook.worksheets.add("长".repeat(32)),
  ],
  [
    "a sheet name with a slash",
    "InvalidArgument",
    "Worksheet.name",
    (c) => {
      data(c).name = "1/2";
    },
  ],
  [
    "a sheet name that begins with an apostrophe",
    "InvalidArgument",
    "Worksheet.name",
    (c) => {
      data(c).name = "'表";
    },
  ],
  [
    "a word that is none of the choices",
    "InvalidArgument",
    "RangeFormat.horizontalAlignment",
    (c) => {
      data(c).getRange("A1").format.horizontalAlignment = "Middle" as "Center";
    },
  ],
  [
    "a colour that is none",
    "InvalidArgument",
    "RangeFill.color",
    (c) => {
      data(c).getRange("A1").format.fill.color = "#12";
    },
  ],
  ["a name that looks like a cell", "InvalidArgument", "NamedItemCollection.add", (c) => data(c).names.add("A1", "=1")],
  [
    "a header that is too long",
    "InvalidArgument",
    "HeaderFooter.centerHeader",
    (c) => {
      data(c).pageLayout.headersFooters.defaultForAllPages.centerHeader = "页".repeat(256);
    },
  ],
  [
    "the workbook's structure protected twice",
    "AccessDenied",
    "WorkbookProtection.protect",
    (c) => {
      protect(c);
      protect(c);
    },
  ],
  [
    "a sheet added to a protected workbook",
    "AccessDenied",
    "WorksheetCollection.add",
    (c) => {
      protect(c);
      c.workbook.worksheets.add("新");
    },
  ],
  [
    "a sheet deleted in a protected workbook",
    "AccessDenied",
    "Worksheet.delete",
    (c) => {
      protect(c);
      data(c).delete();
    },
  ],
  [
    "a sheet renamed in a protected workbook",
    "AccessDenied",
    "Worksheet.name",
    (c) => {
      protect(c);
      data(c).name = "新";
    },
  ],
  [
    "values on a protected sheet",
    "AccessDenied",
    "Range.values",
    (c) => {
      data(c).protection.protect();
      data(c).getRange("A1").values = [[1]];
    },
  ],
  [
    "formats on a protected sheet",
    "AccessDenied",
    "RangeFont.bold",
    (c) => {
      data(c).protection.protect();
      data(c).getRange("A1").format.font.bold = true;
    },
  ],
  [
    "a type that is not emulated",
    "EmulatedHostNotImplemented",
    "Worksheet.pivotTables",
    (c) => data(c).pivotTables.load("items"),
  ],
  [
    "a method that is not emulated",
    "EmulatedHostNotImplemented",
    "Range.delete",
    (c) => data(c).getRange("A1").delete("Up"),
  ],
  [
    "a property that is not emulated",
    "EmulatedHostNotImplemented",
    "setting Range.style",
    (c) => {
      data(c).getRange("A1").style = "Good";
    },
  ],
  [
    "a loaded property that is not emulated",
    "EmulatedHostNotImplemented",
    "loading Range.hasspill",
    (c) => data(c).getRange("A1").load("hasSpill"),
  ],
  [
    "a kind of special cells that is not emulated",
    "EmulatedHostNotImplemented",
    "Range.getSpecialCellsOrNullObject of Blanks",
    (c) => data(c).getRange("A1").getSpecialCellsOrNullObject("Blanks").load("address"),
  ],
  [
    "a formula function that is not emulated",
    "EmulatedHostNotImplemented",
    "the formula function SUBTOTAL",
    (c) => {
      data(c).getRange("A1").formulas = [["=SUBTOTAL(9,B1:C2)"]];
    },
  ],
];

test.each(CASES)("%s is %s at %s", async (_what, code, location, batch) => {
  const excel = await openExcel({ sheets: { Data: [[1, 2]], 另一张: [] } });
  expect(await failureOf(excel, batch)).toEqual({ code, location });
});

test("errors that the library makes without asking Excel are the real ones", async () => {
  const excel = await openExcel({ sheets: { Data: [[1]] } });
  const unloaded = excel.Excel.run(async (context) => {
    const range = data(context).getRange("A1");
    await context.sync();
    return range.values;
  });
  await expect(unloaded).rejects.toMatchObject({ name: "RichApi.Error", code: "PropertyNotLoaded" });
  const noPromise = excel.Excel.run((() => 1) as unknown as () => Promise<void>);
  await expect(noPromise).rejects.toMatchObject({ code: "RunMustReturnPromise" });
});

test("a proxy that was used after its Excel.run is refused", async () => {
  const excel = await openExcel({ sheets: { Data: [[1]] } });
  let leaked: Excel.Range | undefined;
  await excel.Excel.run(async (context) => {
    leaked = data(context).getRange("A1");
    leaked.load("values");
    await context.sync();
  });
  const range = leaked as Excel.Range;
  const again = excel.Excel.run(range, async (context) => {
    range.values = [[2]];
    await context.sync();
  });
  await expect(again).rejects.toMatchObject({ code: "InvalidObjectPath" });
});

test("what was done before the failing action stays done, and the statement is named", async () => {
  const excel = await openExcel({ sheets: { Data: [[1]] } });
  const run = excel.Excel.run(async (context) => {
    data(context).getRange("A9").values = [["留下"]];
    context.workbook.worksheets.getItem("没有").activate();
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({ debugInfo: { statement: "var worksheet1 = worksheets.getItem(...);" } });
  expect(excel.workbook.sheet("Data").value(8, 0)).toBe("留下");
});

test("an array with one bad input writes nothing at all", async () => {
  const excel = await openExcel({ sheets: { Data: [] } });
  await failureOf(excel, (context) => {
    data(context).getRange("A1:B1").values = [["好", "=("]];
  });
  expect(excel.workbook.sheet("Data").usedArea(true)).toBeUndefined();
});

test("a range on a sheet that has gone is not found", async () => {
  const excel = await openExcel({ sheets: { Data: [[1]], 另一张: [] } });
  const run = excel.Excel.run(async (context) => {
    const range = data(context).getRange("A1");
    range.load("values");
    await context.sync();
    excel.user.deleteSheet("Data");
    range.load("values");
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({ code: "ItemNotFound" });
});
