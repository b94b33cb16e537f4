import { openExcel, type TestExcel } from "../open";

const SHEETS = {
  统计表: [
    ["单位", "条数"],
    ["水利局", 36],
    ["合计", "=SUM(B2:B2)"],
  ],
  另一张: [],
};

async function change(excel: TestExcel, action: (sheet: Excel.Worksheet) => void): Promise<void> {
  await excel.Excel.run(async (context) => {
    action(context.workbook.worksheets.getItem("统计表"));
    await context.sync();
  });
}

const CHANGES: [what: string, action: (sheet: Excel.Worksheet) => void][] = [
  [
    "a value",
    (sheet) => {
      sheet.getRange("A1").values = [["部门"]];
    },
  ],
  [
    "a formula with the same result",
    (sheet) => {
      sheet.getRange("B3").formulas = [["=B2"]];
    },
  ],
  [
    "a number format",
    (sheet) => {
      sheet.getRange("B2").numberFormat = [["0"]];
    },
  ],
  [
    "a font",
    (sheet) => {
      sheet.getRange("A1").format.font.bold = true;
    },
  ],
  [
    "a border",
    (sheet) => {
      sheet.getRange("A1").format.borders.getItem("EdgeTop").style = "Continuous";
    },
  ],
  [
    "a column's style",
    (sheet) => {
      sheet.getRange("D:D").format.wrapText = true;
    },
  ],
  [
    "a column's width",
    (sheet) => {
      sheet.getRange("A:A").format.columnWidth = 100;
    },
  ],
  [
    "a row's height",
    (sheet) => {
      sheet.getRange("1:1").format.rowHeight = 30;
    },
  ],
  ["a merged cell", (sheet) => sheet.getRange("D1:E1").merge()],
  [
    "a hidden row",
    (sheet) => {
      sheet.getRange("2:2").rowHidden = true;
    },
  ],
  ["frozen panes", (sheet) => sheet.freezePanes.freezeRows(1)],
  [
    "the page",
    (sheet) => {
      sheet.pageLayout.orientation = "Landscape";
    },
  ],
  [
    "a footer",
    (sheet) => {
      sheet.pageLayout.headersFooters.evenPages.leftFooter = "— &P —";
    },
  ],
  ["the print area", (sheet) => sheet.pageLayout.setPrintArea("A1:B3")],
  ["a name", (sheet) => sheet.names.add("表头", "=1")],
  ["a custom property", (sheet) => sheet.customProperties.add("标记", "1")],
  [
    "the visibility",
    (sheet) => {
      sheet.visibility = "Hidden";
    },
  ],
  [
    "the tab's colour",
    (sheet) => {
      sheet.tabColor = "#00FF00";
    },
  ],
  [
    "the sheet's name",
    (sheet) => {
      sheet.name = "改名";
    },
  ],
];

test.each(CHANGES)("%s makes a difference", async (_what, action) => {
  const excel = await openExcel({ sheets: SHEETS });
  const before = Object.values(excel.snapshot())[0];
  await change(excel, action);
  expect(Object.values(excel.snapshot())[0]).not.toBe(before);
});

test("reading, moving and what happens on other sheets make none", async () => {
  const excel = await openExcel({ sheets: SHEETS });
  await change(excel, (sheet) => sheet.getUsedRange().load("values,text"));
  const before = excel.snapshot("统计表");
  excel.user.moveSheet("统计表", 1);
  excel.user.renameSheet("另一张", "别的");
  await change(excel, (sheet) => sheet.getRange("A1:B3").load("format/font/bold,format/borders/items/style"));
  expect(excel.snapshot("统计表")).toBe(before);
});

test("a change that is taken back leaves the same snapshot", async () => {
  const excel = await openExcel({ sheets: SHEETS });
  await change(excel, (sheet) => sheet.getUsedRange().load("values"));
  const before = excel.snapshot("统计表");
  await change(excel, (sheet) => {
    const cell = sheet.getRange("D5");
    cell.values = [["临时"]];
    cell.clear();
    sheet.names.add("临时", "=1").delete();
  });
  expect(excel.snapshot("统计表")).toBe(before);
});
