import type { Operation } from "./operation";

/** The sheet that the operations work on; the workbook should be a new one. */
const SHEET = "对照";
const OTHER = "对照 2";

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem(SHEET);

async function loaded<T extends OfficeExtension.ClientObject & { load(names: string): unknown }>(
  object: T,
  names: string,
): Promise<T> {
  object.load(names);
  await object.context.sync();
  return object;
}

/** Operations on a range: sets it up and reads it back. */
function onRange(name: string, address: string, names: string, prepare: (range: Excel.Range) => void): Operation {
  return {
    name,
    async run(context) {
      const range = sheetOf(context).getRange(address);
      prepare(range);
      await context.sync();
      return (await loaded(range, names)).toJSON();
    },
  };
}

/** An operation that only asks for something and gives nothing back unless it fails. */
function bare(name: string, queue: (context: Excel.RequestContext) => unknown): Operation {
  return {
    name,
    async run(context) {
      queue(context);
      await context.sync();
      return "done";
    },
  };
}

const ENTRIES = [
  "2023/3/1",
  "2023年3月1日",
  "3月1日",
  "2023.3.1",
  "12%",
  "1,234",
  "(5)",
  "TRUE",
  "１２",
  "12:30",
  "+水利局",
  "1-3",
  "1e3",
  " 7 ",
];

const SHEETS: readonly Operation[] = [
  {
    name: "a sheet is added",
    async run(context) {
      const sheet = context.workbook.worksheets.add(SHEET);
      sheet.load("name,visibility,showGridlines,showHeadings,tabColor");
      await context.sync();
      return sheet.toJSON();
    },
  },
  bare("a name that is taken", ({ workbook }) => workbook.worksheets.add(SHEET)),
  bare("a name that is taken, but for its case", ({ workbook }) => workbook.worksheets.add(SHEET.toUpperCase())),
  bare("a name with a sign that is not allowed", ({ workbook }) => workbook.worksheets.add("甲/乙")),
  bare("a name that is too long", ({ workbook }) => workbook.worksheets.add("长".repeat(32))),
  bare("a sheet that is not there", ({ workbook }) => workbook.worksheets.getItem("没有").load("name")),
  {
    name: "a sheet that may not be there",
    async run({ workbook, sync }) {
      const sheet = workbook.worksheets.getItemOrNullObject("没有");
      const used = sheet.getUsedRangeOrNullObject(true);
      await sheet.context.sync();
      return { sheet: sheet.isNullObject, used: used.isNullObject, typeOfSync: typeof sync };
    },
  },
  {
    name: "the used range of an empty sheet",
    async run(context) {
      const used = sheetOf(context).getUsedRangeOrNullObject(true);
      await context.sync();
      return used.isNullObject;
    },
  },
  {
    name: "protection of the structure",
    run: async ({ workbook }) => (await loaded(workbook.protection, "protected")).protected,
  },
];

const CELLS: readonly Operation[] = [
  onRange("values come back as they are read", "A1:C2", "values,text,formulas,valueTypes,address", (range) => {
    range.values = [
      ["单位", "'=1+1", "'007"],
      [36, 0.35, true],
    ];
  }),
  ...ENTRIES.map((entry, i) =>
    onRange(`typed: ${entry}`, `E${i + 1}`, "values,text,numberFormat,formulas,valueTypes", (range) => {
      range.values = [[entry]];
    }),
  ),
  onRange("a number in a cell for texts", "A4", "values,valueTypes,numberFormat", (range) => {
    range.numberFormat = [["@"]];
    range.values = [[12]];
  }),
  onRange("one format for many cells", "A5:B6", "numberFormat", (range) => {
    range.numberFormat = "@" as unknown as string[][];
  }),
  onRange("an array of another size", "A7:B7", "values", (range) => {
    range.values = [[1, 2, 3]];
  }),
  onRange("a formula with a mistake", "A8", "values", (range) => {
    range.formulas = [["=SUM("]];
  }),
  onRange("errors of formulas", "A9:D9", "values,text,valueTypes", (range) => {
    range.formulas = [["=1/0", "=NOSUCHFUNCTION()", "=对照3!A1", '="a"+1']];
  }),
  {
    name: "a part of a range by its size",
    async run(context) {
      const part = sheetOf(context).getRange("A1:C2").getCell(1, 0).getAbsoluteResizedRange(2, 3);
      return (await loaded(part, "address,rowIndex,columnIndex,rowCount,columnCount")).toJSON();
    },
  },
  bare("an address that is none", (context) => sheetOf(context).getRange("甲1").load("address")),
];

const LOOKS: readonly Operation[] = [
  onRange("a look", "A1:C2", "text", (range) => {
    range.format.font.set({ name: "仿宋_GB2312", size: 12, bold: true, color: "#000000" });
    range.format.horizontalAlignment = "Center";
    range.format.verticalAlignment = "Center";
    range.format.wrapText = true;
    range.format.columnWidth = 100;
    range.format.rowHeight = 30;
  }),
  {
    name: "font and sizes of the look",
    async run(context) {
      const { format } = sheetOf(context).getRange("A1");
      format.load("columnWidth,rowHeight,horizontalAlignment,wrapText,font/name,font/size,font/bold,font/color");
      await context.sync();
      return format.toJSON();
    },
  },
  {
    name: "borders between cells",
    async run(context) {
      const { borders } = sheetOf(context).getRange("A1:C2").format;
      for (const edge of ["EdgeTop", "InsideHorizontal", "InsideVertical"] as const) {
        borders.getItem(edge).set({ style: "Continuous", weight: "Thin", color: "#000000" });
      }
      const below = sheetOf(context).getRange("B2").format.borders.getItem("EdgeTop");
      return (await loaded(below, "style,weight,color,sideIndex")).toJSON();
    },
  },
  {
    name: "a cell without a look",
    async run(context) {
      const { format } = sheetOf(context).getRange("K40");
      format.load(
        "columnWidth,rowHeight,horizontalAlignment,verticalAlignment,wrapText,fill/color,font/name,font/size,font/color",
      );
      await context.sync();
      return format.toJSON();
    },
  },
  {
    name: "merged cells",
    async run(context) {
      const range = sheetOf(context).getRange("A20:C20");
      range.values = [["甲", "乙", "丙"]];
      range.merge(false);
      sheetOf(context).getRange("B20").values = [["覆盖"]];
      range.load("values");
      await context.sync();
      const merged = sheetOf(context).getRange("A19:D21").getMergedAreasOrNullObject();
      return { values: range.values, address: (await loaded(merged, "address")).address };
    },
  },
  {
    name: "visible cells around hidden rows",
    async run(context) {
      sheetOf(context).getRange("22:23").rowHidden = true;
      sheetOf(context).getRange("A21:B25").values = Array.from({ length: 5 }, (_, i) => [i, i]);
      const visible = sheetOf(context).getRange("A21:B25").getSpecialCellsOrNullObject("Visible");
      return (await loaded(visible, "address,cellCount")).toJSON();
    },
  },
  {
    name: "frozen rows",
    async run(context) {
      const { freezePanes } = sheetOf(context);
      freezePanes.freezeRows(3);
      return (await loaded(freezePanes.getLocationOrNullObject(), "address")).address;
    },
  },
];

const PAGES: readonly Operation[] = [
  {
    name: "the page of a new sheet",
    run: async (context) => (await loaded(sheetOf(context).pageLayout, "")).toJSON(),
  },
  {
    name: "the page of an appendix",
    async run(context) {
      const page = sheetOf(context).pageLayout;
      page.set({ orientation: "Portrait", centerHorizontally: true, topMargin: 72, footerMargin: 49.6 });
      page.paperSize = "A4" as Excel.PaperType;
      page.zoom = { horizontalFitToPages: 1 };
      page.setPrintTitleRows("$3:$3");
      page.setPrintArea("A1:G38");
      page.headersFooters.state = "OddAndEven";
      page.headersFooters.oddPages.rightFooter = '&"宋体,常规"&14— &P —';
      page.load("orientation,paperSize,zoom,centerHorizontally,topMargin,footerMargin");
      const titles = page.getPrintTitleRowsOrNullObject();
      titles.load("address");
      const area = page.getPrintAreaOrNullObject();
      area.load("address");
      page.headersFooters.oddPages.load("rightFooter");
      await context.sync();
      const { rightFooter } = page.headersFooters.oddPages;
      return { ...page.toJSON(), titles: titles.address, area: area.address, rightFooter };
    },
  },
];

const STORED: readonly Operation[] = [
  {
    name: "a hidden name of a sheet",
    async run(context) {
      const name = sheetOf(context).names.add("_mark", '="{0-1}"');
      name.visible = false;
      return (await loaded(name, "name,formula,visible,scope,type,value")).toJSON();
    },
  },
  bare("a name twice", (context) => sheetOf(context).names.add("_mark", "=1")),
  {
    name: "a setting",
    async run({ workbook: { settings } }) {
      settings.add("adoption-bulletin-golden", { 文: [1, null, "a"] });
      settings.add("adoption-bulletin-golden", { 文: [2] });
      const other = settings.getItemOrNullObject("ADOPTION-BULLETIN-GOLDEN");
      const setting = await loaded(settings.getItem("adoption-bulletin-golden"), "key,value");
      return { ...setting.toJSON(), otherCase: other.isNullObject };
    },
  },
  bare("the setting goes", ({ workbook }) => workbook.settings.getItem("adoption-bulletin-golden").delete()),
  bare("a setting that is not there", ({ workbook }) => workbook.settings.getItem("没有").load("value")),
];

const THIRD = "对照 四";

/** What docs/real-excel.md is unsure about, and what a generation rests on. */
const DOUBTS: readonly Operation[] = [
  {
    name: "cells pasted over merged cells of another shape, and a formula that points there",
    async run(context) {
      const { worksheets } = context.workbook;
      const source = worksheets.add(THIRD).getRange("A1:C3");
      const target = sheetOf(context).getRange("M1:O3");
      sheetOf(context).getRange("M1:N2").merge(false);
      sheetOf(context).getRange("Q1").formulas = [["=M3"]];
      source.values = [
        ["题", "", ""],
        ["甲", 1, 2],
        ["乙", 3, 4],
      ];
      worksheets.getItem(THIRD).getRange("A1:C1").merge(false);
      target.unmerge();
      target.copyFrom(source, "All");
      const merged = target.getMergedAreasOrNullObject();
      merged.load("address,areaCount");
      const pointing = sheetOf(context).getRange("Q1").load("formulas,values");
      target.load("values");
      await context.sync();
      return { values: target.values, merged: merged.areaCount, formula: pointing.formulas, shows: pointing.values };
    },
  },
  {
    name: "more than 512 merged areas",
    async run(context) {
      const sheet = context.workbook.worksheets.getItem(THIRD);
      for (let row = 0; row < 513; row++) sheet.getRangeByIndexes(row, 5, 1, 2).merge(false);
      await context.sync();
      const merged = sheet.getRange("F1:G513").getMergedAreasOrNullObject();
      merged.load("areaCount");
      await context.sync();
      return merged.areaCount;
    },
  },
  {
    name: "the text of a number in a narrow column",
    async run(context) {
      const range = sheetOf(context).getRange("T1");
      range.values = [[123456789]];
      range.format.columnWidth = 20;
      return (await loaded(range, "text")).text;
    },
  },
  {
    name: "hidden rows and columns of a protected sheet",
    async run(context) {
      const sheet = context.workbook.worksheets.getItem(THIRD);
      sheet.getRange("2:2").rowHidden = true;
      sheet.getRange("C:C").columnHidden = true;
      sheet.protection.protect();
      const range = sheet.getRange("A1:C3").load("rowHidden,columnHidden");
      const rows = range.getRowProperties({ rowHidden: true });
      const columns = range.getColumnProperties({ columnHidden: true });
      await context.sync();
      sheet.protection.unprotect();
      await context.sync();
      return {
        all: [range.rowHidden, range.columnHidden],
        rows: rows.value.map(({ rowHidden }) => rowHidden),
        columns: columns.value.map(({ columnHidden }) => columnHidden),
      };
    },
  },
  {
    name: "a hidden name of the workbook that refers to a sheet, and a copy of the sheet",
    async run(context) {
      const { worksheets, names } = context.workbook;
      const sheet = worksheets.getItem(THIRD);
      names.add("_adoption_bulletin_golden", sheet.getRange("A1")).visible = false;
      const copy = sheet.copy("End");
      copy.visibility = "Hidden";
      copy.load("name,visibility");
      const mark = names.getItemOrNullObject("_adoption_bulletin_golden").load("formula,visible,scope");
      const own = copy.names.getItemOrNullObject("_adoption_bulletin_golden").load("formula");
      await context.sync();
      const told = {
        mark: [mark.formula, mark.visible, mark.scope],
        copy: [copy.name, copy.visibility],
        own: own.isNullObject ? null : own.formula,
      };
      copy.delete();
      await context.sync();
      return told;
    },
  },
  {
    name: "a sheet that is renamed and deleted under its mark",
    async run(context) {
      const { worksheets, names } = context.workbook;
      const mark = names.getItemOrNullObject("_adoption_bulletin_golden");
      worksheets.getItem(THIRD).name = `${THIRD}改`;
      mark.load("formula");
      await context.sync();
      const renamed = String(mark.formula);
      worksheets.getItem(`${THIRD}改`).delete();
      mark.load("formula");
      await context.sync();
      const deleted = String(mark.formula);
      mark.delete();
      await context.sync();
      return { renamed, deleted };
    },
  },
  {
    name: "which sheet is in view after rows of another are frozen, and the scale of a sheet that is not",
    async run(context) {
      const { worksheets } = context.workbook;
      sheetOf(context).activate();
      const other = worksheets.add(THIRD);
      other.pageLayout.zoom = { horizontalFitToPages: 1 };
      other.freezePanes.freezeRows(2);
      other.pageLayout.load("zoom");
      const active = worksheets.getActiveWorksheet();
      active.load("name");
      await context.sync();
      const told = { active: active.name, zoom: other.pageLayout.zoom };
      other.delete();
      await context.sync();
      return told;
    },
  },
];

const END: readonly Operation[] = [
  {
    name: "a sheet is renamed, shown and listed",
    async run(context) {
      const sheet = context.workbook.worksheets.add(OTHER);
      sheet.name = `${OTHER}3`;
      sheet.activate();
      const active = context.workbook.worksheets.getActiveWorksheet();
      return (await loaded(active, "name,visibility")).toJSON();
    },
  },
  bare("a name that another sheet has", ({ workbook }) => {
    workbook.worksheets.getItem(`${OTHER}3`).name = SHEET;
  }),
  {
    name: "a sheet that is deleted is gone",
    async run({ workbook }) {
      workbook.worksheets.getItem(`${OTHER}3`).delete();
      workbook.worksheets.getItem(SHEET).delete();
      const sheet = workbook.worksheets.getItemOrNullObject(SHEET);
      await sheet.context.sync();
      return sheet.isNullObject;
    },
  },
];

/** Everything that the add-in asks of Excel, in an order in which one thing prepares the next. */
export const OPERATIONS: readonly Operation[] = [...SHEETS, ...CELLS, ...LOOKS, ...PAGES, ...STORED, ...DOUBTS, ...END];
