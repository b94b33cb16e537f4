import { jest } from "@jest/globals";
import { fileWorkbook } from "../../../src/hosts/file/fileWorkbook";
import { writeXlsx } from "hucre/xlsx";
import { readSheet } from "./read";

const march15 = new Date("2023-03-15T00:00:00Z");

test("numbers, texts and truth values come as they are, blank cells as empty texts", async () => {
  const grid = await readSheet({ rows: [["水利局", 36, true, null, " a "]] });
  expect(grid.values).toEqual([["水利局", 36, true, "", " a "]]);
});

test("rows and columns before the first filled cell are left out but still counted", async () => {
  const grid = await readSheet({
    rows: [[], [null, null], [null, null, "单位", 1, null], [], [null, null, null, 2], [null]],
  });
  expect(grid).toMatchObject({
    row: 2,
    column: 2,
    values: [
      ["单位", 1],
      ["", ""],
      ["", 2],
    ],
  });
});

test("a sheet without anything in it has no rows", async () => {
  const grid = await readSheet({ rows: [] });
  expect(grid).toMatchObject({ sheet: "统计", row: 0, column: 0, values: [] });
});

test("a formula gives its calculated value", async () => {
  const cells = new Map([
    ["0,0", { formula: "1+2", formulaResult: 3 }],
    ["0,1", { formula: 'A1&"条"', formulaResult: "3条" }],
  ]);
  expect((await readSheet({ cells })).values).toEqual([[3, "3条"]]);
});

test("a formula that nobody has calculated gives its own text, not a blank", async () => {
  const cells = new Map([["0,0", { formula: "SUM(B1:B9)" }]]);
  expect((await readSheet({ cells })).values).toEqual([["=SUM(B1:B9)"]]);
});

test("a formula whose result is an empty text is blank", async () => {
  const grid = await readSheet({
    rows: [["a"]],
    cells: new Map([
      ["0,1", { formula: '""', formulaResult: "" }],
      ["0,2", { value: 1 }],
    ]),
  });
  expect(grid.values).toEqual([["a", "", 1]]);
});

test("an error of a formula is its text", async () => {
  expect((await readSheet({ rows: [["#REF!", "#DIV/0!"]] })).values).toEqual([["#REF!", "#DIV/0!"]]);
});

test("a text of several fonts is one plain text", async () => {
  const cells = new Map([["0,0", { richText: [{ text: "水利", font: { bold: true } }, { text: "局" }] }]]);
  expect((await readSheet({ cells })).values).toEqual([["水利局"]]);
});

test("a date is its serial number and shows its text", async () => {
  const cells = new Map([["1,1", { value: march15, style: { numFmt: 'yyyy"年"m"月"d"日"' } }]]);
  const grid = await readSheet({ cells });
  expect([grid.values, [...grid.shown]]).toEqual([[[45000]], [["B2", "2023年3月15日"]]]);
});

test("a date with a time keeps the part of the day", async () => {
  const cells = new Map([["0,0", { value: new Date("2023-03-15T18:00:00Z"), style: { numFmt: "yyyy-mm-dd hh:mm" } }]]);
  const grid = await readSheet({ cells });
  expect([grid.values, grid.shown.get("A1")]).toEqual([[[45000.75]], "2023-03-15 18:00"]);
});

test("a count in a cell with the format of a date keeps its number, 60 too", async () => {
  const cells = new Map([59, 60, 61].map((value, i) => [`${i},0`, { value, style: { numFmt: "yyyy/m/d" } }] as const));
  expect((await readSheet({ cells })).values).toEqual([[59], [60], [61]]);
});

test("Excel's short date shows year, month and day in the Chinese order", async () => {
  const cells = new Map([["0,0", { value: march15, style: { numFmt: "m/d/yyyy" } }]]);
  expect((await readSheet({ cells })).shown.get("A1")).toBe("2023/3/15");
});

test("a built-in Chinese date format, which has no code in the file, shows as a date", async () => {
  const cells = new Map([["0,0", { value: 45000, style: { numFmt: "0.0" } }]]);
  const grid = await readSheet({ cells }, (text) =>
    text.replaceAll('numFmtId="164"', 'numFmtId="31"').replace(/<numFmts.*<\/numFmts>/, ""),
  );
  expect([grid.values, grid.shown.get("A1")]).toEqual([[[45000]], "2023年3月15日"]);
});

test("a workbook that counts its dates from 1904 shows the right day", async () => {
  const cells = new Map([["0,0", { value: 45000 - 1462, style: { numFmt: "yyyy/m/d" } }]]);
  const grid = await readSheet({ cells }, (text, part) =>
    part === "xl/workbook.xml" ? text.replace("<bookViews>", '<workbookPr date1904="1"/><bookViews>') : text,
  );
  expect([grid.values, grid.shown.get("A1")]).toEqual([[[43538]], "2023/3/15"]);
});

test.each([
  [3.04, "0", "3"],
  [0.571, "0.00%", "57.10%"],
  [0.5, "0%", "50%"],
  [12, '0"条"', "12条"],
  [12, 'General"条"', "12条"],
  [12, '"约"General', "约12"],
  [1234567, "#,##0", "1,234,567"],
  [3, "0.00", "3.00"],
  [-3, "0.00_);[Red]\\(0.00\\)", "(3.00)"],
  [0, '_ * #,##0_ ;_ * \\-#,##0_ ;_ * "-"_ ;_ @_ ', "-"],
  [7, "000", "007"],
  [-0.4, "0", "0"],
  [12, ";;;", ""],
  ["水利", '@"局"', "水利局"],
  ["水利", ";;;", ""],
])("%p under the format %s shows %p", async (value, numFmt, shown) => {
  const grid = await readSheet({ cells: new Map([["0,0", { value, style: { numFmt } }]]) });
  expect([grid.values, grid.shown.get("A1")]).toEqual([[[value]], shown]);
});

test.each([
  [3, "0"],
  [3, "General"],
  [12, "[DBNum1]0"],
  [12, "[红色]0"],
  [-5, "General;-General"],
  ["水利局", "@"],
  ["水利局", "0.00"],
])("%p under the format %s shows nothing but itself", async (value, numFmt) => {
  const grid = await readSheet({ cells: new Map([["0,0", { value, style: { numFmt } }]]) });
  expect([...grid.shown]).toEqual([]);
});

test("merged areas are counted from the sheet's first cell and only their first cell has the value", async () => {
  const grid = await readSheet({
    rows: [[], [null, "标题"], [null, "单位", "条数"]],
    merges: [{ startRow: 1, startCol: 1, endRow: 1, endCol: 2 }],
  });
  expect([grid.merges, grid.values[0]]).toEqual([[{ row: 1, column: 1, rows: 1, columns: 2 }], ["标题", ""]]);
});

test("hidden rows are read and named", async () => {
  const grid = await readSheet({ rows: [["a"], ["b"], ["c"]], rowDefs: new Map([[1, { hidden: true }]]) });
  expect([grid.values, [...grid.hiddenRows]]).toEqual([[["a"], ["b"], ["c"]], [1]]);
});

test("look lists hidden sheets as not visible and names the sheet in view", async () => {
  const bytes = await writeXlsx({
    sheets: [{ name: "说明", hidden: true }, { name: "一月" }, { name: "名录", veryHidden: true }, { name: "二月" }],
    activeSheet: 3,
  });
  expect(await fileWorkbook("台账.xlsx", bytes, () => {}).look()).toEqual({
    sheets: [
      { name: "说明", visible: false, ours: false },
      { name: "一月", visible: true, ours: false },
      { name: "名录", visible: false, ours: false },
      { name: "二月", visible: true, ours: false },
    ],
    active: "二月",
    memory: undefined,
  });
});

test("reading one sheet does not touch another", async () => {
  const bytes = await writeXlsx({
    sheets: [
      { name: "一月", rows: [[1]] },
      { name: "二月", rows: [[2]] },
    ],
  });
  const workbook = fileWorkbook("台账.xlsx", bytes, () => {});
  expect((await workbook.read("二月")).values).toEqual([[2]]);
  expect((await workbook.read("一月")).values).toEqual([[1]]);
});

test("reading says when it is done", async () => {
  const bytes = await writeXlsx({ sheets: [{ name: "一月", rows: [[1]] }] });
  const progress = jest.fn();
  await fileWorkbook("台账.xlsx", bytes, () => {}).read("一月", progress);
  expect(progress).toHaveBeenLastCalledWith(1);
});
