import { type Ask, bare, loaded, onRange, sheetOf, THIRD } from "./question";

/** What becomes of formats, merged cells and what is hidden. */
export const LOOKS = {
  "a look": onRange("A1:C2", "text", (range) => {
    range.format.font.set({ name: "仿宋_GB2312", size: 12, bold: true, color: "#000000" });
    range.format.horizontalAlignment = "Center";
    range.format.verticalAlignment = "Center";
    range.format.wrapText = true;
    range.format.columnWidth = 100;
    range.format.rowHeight = 30;
  }),
  "font and sizes of the look": async (context) => {
    const { format } = sheetOf(context).getRange("A1");
    format.load("columnWidth,rowHeight,horizontalAlignment,wrapText,font/name,font/size,font/bold,font/color");
    await context.sync();
    return format.toJSON();
  },
  "borders between cells": async (context) => {
    const { borders } = sheetOf(context).getRange("A1:C2").format;
    for (const edge of ["EdgeTop", "InsideHorizontal", "InsideVertical"] as const)
      borders.getItem(edge).set({ style: "Continuous", weight: "Thin", color: "#000000" });
    const below = sheetOf(context).getRange("B2").format.borders.getItem("EdgeTop");
    return (await loaded(below, "style,weight,color,sideIndex")).toJSON();
  },
  "a line that is given only a colour": async (context) => {
    const line = sheetOf(context).getRange("H2").format.borders.getItem("EdgeTop");
    line.color = "#FF0000";
    return (await loaded(line, "style,weight,color")).toJSON();
  },
  "a cell without a look": async (context) => {
    const { format } = sheetOf(context).getRange("K40");
    format.load(
      "columnWidth,rowHeight,horizontalAlignment,verticalAlignment,wrapText,fill/color,font/name,font/size,font/color",
    );
    await context.sync();
    return format.toJSON();
  },
  "the height of a row after its own is taken away": async (context) => {
    const { format } = sheetOf(context).getRange("H30");
    format.font.size = 20;
    format.rowHeight = 60;
    await context.sync();
    format.autofitRows();
    return (await loaded(format, "rowHeight")).rowHeight;
  },
  "merged cells": async (context) => {
    const range = sheetOf(context).getRange("A20:C20");
    range.values = [["甲", "乙", "丙"]];
    range.merge(false);
    sheetOf(context).getRange("B20").values = [["覆盖"]];
    range.load("values");
    await context.sync();
    const merged = sheetOf(context).getRange("A19:D21").getMergedAreasOrNullObject();
    return { values: range.values, address: (await loaded(merged, "address")).address };
  },
  "merged cells after their formats are cleared": async (context) => {
    const range = sheetOf(context).getRange("H20:I20");
    range.merge(false);
    range.clear("Formats");
    const merged = range.getMergedAreasOrNullObject();
    await context.sync();
    return merged.isNullObject;
  },
  "visible cells around hidden rows": async (context) => {
    sheetOf(context).getRange("22:23").rowHidden = true;
    sheetOf(context).getRange("A21:B25").values = Array.from({ length: 5 }, (_, i) => [i, i]);
    const visible = sheetOf(context).getRange("A21:B25").getSpecialCellsOrNullObject("Visible");
    return (await loaded(visible, "address,cellCount")).toJSON();
  },
  "frozen rows": async (context) => {
    const { freezePanes } = sheetOf(context);
    freezePanes.freezeRows(3);
    return (await loaded(freezePanes.getLocationOrNullObject(), "address")).address;
  },
  "more than 512 merged areas": async (context) => {
    const sheet = context.workbook.worksheets.add(THIRD);
    for (let row = 0; row < 513; row++) sheet.getRangeByIndexes(row, 5, 1, 2).merge(false);
    await context.sync();
    const merged = sheet.getRange("F1:G513").getMergedAreasOrNullObject();
    return (await loaded(merged, "areaCount")).areaCount;
  },
  "hidden rows and columns of a protected sheet": async (context) => {
    const sheet = context.workbook.worksheets.getItem(THIRD);
    sheet.getRange("2:2").rowHidden = true;
    sheet.getRange("C:C").columnHidden = true;
    sheet.protection.protect();
    const range = sheet.getRange("A1:C3").load("rowHidden,columnHidden");
    const rows = range.getRowProperties({ rowHidden: true });
    const columns = range.getColumnProperties({ columnHidden: true });
    await context.sync();
    return {
      all: [range.rowHidden, range.columnHidden],
      rows: rows.value.map(({ rowHidden }) => rowHidden),
      columns: columns.value.map(({ columnHidden }) => columnHidden),
    };
  },
  "visible cells of a protected sheet": async ({ workbook }) => {
    const range = workbook.worksheets.getItem(THIRD).getRange("A1:C3");
    return (await loaded(range.getSpecialCellsOrNullObject("Visible"), "address")).address;
  },
  "a format on a protected sheet": bare(({ workbook }) => {
    workbook.worksheets.getItem(THIRD).getRange("A1").format.font.bold = true;
  }),
  "the protected sheet goes": bare(({ workbook }) => workbook.worksheets.getItem(THIRD).delete()),
} satisfies Readonly<Record<string, Ask>>;
