import { type Ask, bare, loaded, onRange, SHEET, sheetOf } from "./question";

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
] as const;

/** The name of the question what becomes of a text that is sent to a cell. */
export type Typed = `typed: ${(typeof ENTRIES)[number]}`;

const TYPED = Object.fromEntries(
  ENTRIES.map((entry, i) => [
    `typed: ${entry}`,
    onRange(`E${i + 1}`, "values,text,numberFormat,formulas,valueTypes", (range) => {
      range.values = [[entry]];
    }),
  ]),
) as Readonly<Record<Typed, Ask>>;

/** What becomes of values and formulas. */
export const CELLS = {
  "values come back as they are read": onRange("A1:C2", "values,text,formulas,valueTypes", (range) => {
    range.values = [
      ["单位", "'=1+1", "'007"],
      [36, 0.35, true],
    ];
  }),
  ...TYPED,
  "a number in a cell for texts": onRange("A4", "values,valueTypes,numberFormat", (range) => {
    range.numberFormat = [["@"]];
    range.values = [[12]];
  }),
  "a formula in a cell for texts": onRange("C4", "values,formulas,valueTypes", (range) => {
    range.numberFormat = [["@"]];
    range.formulas = [["=1+1"]];
  }),
  "a formula in a cell that was one for texts": onRange("D4", "values,formulas,valueTypes", (range) => {
    range.numberFormat = [["@"]];
    range.numberFormat = [["General"]];
    range.formulas = [["=1+1"]];
  }),
  "a date in a cell that has a format": onRange("B4", "values,numberFormat", (range) => {
    range.numberFormat = [["0.0"]];
    range.values = [["2023/3/1"]];
  }),
  "one format for many cells": onRange("A5:B6", "numberFormat", (range) => {
    range.numberFormat = "@" as unknown as string[][];
  }),
  "one formula for many cells": onRange("C5:D6", "formulas,values", (range) => {
    range.formulas = "=NA()" as unknown as string[][];
  }),
  "an array of another size": onRange("A7:B7", "values", (range) => {
    range.values = [[1, 2, 3]];
  }),
  "a formula with a mistake": onRange("A8", "values", (range) => {
    range.formulas = [["=SUM("]];
  }),
  "errors of formulas": onRange("A9:D9", "values,text,valueTypes", (range) => {
    range.formulas = [["=1/0", "=NOSUCHFUNCTION()", "=没有这张表!A1", '="a"+1']];
  }),
  "a text that is too long": onRange("A10", "valueTypes", (range) => {
    range.values = [["长".repeat(32_768)]];
  }),
  "a part of a range by its size": async (context) => {
    const part = sheetOf(context).getRange("A1:C2").getCell(1, 0).getAbsoluteResizedRange(2, 3);
    return (await loaded(part, "address,rowIndex,columnIndex,rowCount,columnCount")).toJSON();
  },
  "addresses on sheets with signs and blanks in their names": async ({ workbook }) => {
    const sheets = [`${SHEET}.x_1`, `${SHEET}-x`, `${SHEET} x`, `${SHEET}'x`].map((name) =>
      workbook.worksheets.add(name),
    );
    const ranges = sheets.map((sheet) => sheet.getRange("A1").load("address"));
    await workbook.context.sync();
    for (const sheet of sheets) sheet.delete();
    await workbook.context.sync();
    return ranges.map(({ address }) => address);
  },
  "an address that is none": bare((context) => sheetOf(context).getRange("甲1").load("address")),
  "the active cell of a selection": async (context) => {
    const sheet = sheetOf(context);
    sheet.activate();
    sheet.getRange("C3:D4").select();
    return (await loaded(context.workbook.getActiveCell(), "address")).address;
  },
  "the text of a number in a narrow column": async (context) => {
    const range = sheetOf(context).getRange("T1");
    range.values = [[123456789]];
    range.format.columnWidth = 20;
    return (await loaded(range, "text")).text;
  },
} satisfies Readonly<Record<string, Ask>>;
