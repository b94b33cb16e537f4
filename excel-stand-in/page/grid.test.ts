import { openExcel } from "../open";
import { pastedRows, copiedText } from "./clipboard";
import { editText } from "./editText";
import { Axis } from "./grid/axis";
import { axesOf } from "./grid/axes";
import { cellBox } from "./grid/cellBox";
import { borderCss, fontFamily } from "./grid/cellCss";
import { sheetPosition, stretches } from "./grid/panes";
import { areaBetween, jumpFrom, stepFrom } from "./grid/place";

const DOWN = { down: 1, right: 0 } as const;
const RIGHT = { down: 0, right: 1 } as const;

async function sheetWith(table: (number | string | null)[][]) {
  const { workbook, host } = await openExcel({ sheets: { 表: table } });
  host.work(() => workbook.markDirty());
  const sheet = workbook.active;
  return { sheet, axes: axesOf(sheet, { rows: 0, columns: 0 }), workbook };
}

describe("an axis", () => {
  const axis = new Axis(5, (index) => [10, 0, 20, 10, 10][index]!);

  test.each([
    [0, 0],
    [9, 0],
    [10, 2],
    [29, 2],
    [30, 3],
    [1000, 4],
  ])("has at position %d the row %d", (position, row) => expect(axis.at(position)).toBe(row));

  test("leaves hidden rows out", () => {
    expect(axis.between(5, 35)).toEqual([0, 2, 3]);
    expect([axis.next(0, 1), axis.next(2, -1), axis.next(4, 1)]).toEqual([2, 0, 4]);
  });
});

test("frozen rows stay while the others are scrolled", async () => {
  const { axes } = await sheetWith([]);
  const { down } = stretches(axes, { rows: 3, columns: 0 }, { width: 500, height: 300, left: 0, top: 190 });
  expect(down).toEqual([
    { from: 0, to: 57, shift: 0 },
    { from: 57, to: 300, shift: 190 },
  ]);
  expect(axes.rows.at(sheetPosition(down, 20))).toBe(1);
  expect(axes.rows.at(sheetPosition(down, 60))).toBe(13);
});

test("a selection takes merged cells in whole, and a step crosses them", async () => {
  const { sheet, axes } = await sheetWith([["甲"]]);
  sheet.merge(sheet.area("B2:C3"));
  expect(areaBetween(sheet, { row: 0, column: 0 }, { row: 1, column: 1 })).toEqual(sheet.area("A1:C3"));
  expect(stepFrom(sheet, axes, { row: 1, column: 1 }, RIGHT)).toEqual({ row: 1, column: 3 });
  sheet.hiddenRows.add(1);
  const laidOutAnew = axesOf(sheet, { rows: 0, columns: 0 });
  expect(stepFrom(sheet, laidOutAnew, { row: 0, column: 0 }, DOWN)).toEqual({ row: 2, column: 0 });
});

test("Ctrl and an arrow lead to the edge of what is filled, then to the next, then to the end", async () => {
  const { sheet, axes } = await sheetWith([[1], [2], [null], [3]]);
  const jump = (row: number) => jumpFrom(sheet, axes, { row, column: 0 }, DOWN).row;
  expect([jump(0), jump(1), jump(3)]).toEqual([1, 3, axes.rows.count - 1]);
});

describe("a cell", () => {
  test("is aligned by what it holds, and flows over empty neighbours", async () => {
    const { sheet, axes } = await sheetWith([["很长很长的一句话，写不下", null, null, 1], [5]]);
    expect(cellBox(sheet, axes, 0, 0)).toMatchObject({ align: "left", overflow: 2 });
    expect(cellBox(sheet, axes, 1, 0)).toMatchObject({ align: "right", text: "5", overflow: 0 });
  });

  test("shows its error with what the function said", async () => {
    const { sheet, axes } = await sheetWith([[1]]);
    sheet.touch(0, 1).value = { error: "#VALUE!", message: "不是条数" };
    expect(cellBox(sheet, axes, 0, 1)).toMatchObject({ text: "#VALUE!", message: "不是条数", align: "center" });
  });

  test("under a merged cell is not drawn", async () => {
    const { sheet, axes } = await sheetWith([["甲"]]);
    sheet.merge(sheet.area("A1:B1"));
    expect(cellBox(sheet, axes, 0, 1)).toBeUndefined();
    expect(cellBox(sheet, axes, 0, 0)?.area).toEqual(sheet.area("A1:B1"));
  });

  test("has the line that its neighbour has on that side", async () => {
    const { sheet, axes } = await sheetWith([[1, 2]]);
    const line = { style: "Continuous", weight: "Medium", color: "#FF0000" };
    sheet.restyle(sheet.area("B1"), (style) => ({ ...style, borders: { left: line } }));
    expect(borderCss(cellBox(sheet, axes, 0, 0)!.right!)).toBe("2px solid #FF0000");
  });
});

test("a font that is not installed has one near to it", () => {
  expect(fontFamily("方正小标宋简体")).toContain("serif");
  expect(fontFamily("仿宋_GB2312")).toMatch(/ serif$/);
  expect(fontFamily("黑体")).toMatch(/sans-serif$/);
});

describe("what is edited", () => {
  test.each([
    ["=A1+1", "General", "=A1+1"],
    [45000, "yyyy/m/d", "2023/3/15"],
    [0.12, "0%", "12%"],
    [0.123, "0%", "0.123"],
    ["'007", "General", "'007"],
    ["文字", "General", "文字"],
    [1234.5, "#,##0", "1234.5"],
  ])("of %s in the format %s is %s", async (input, format, text) => {
    const { sheet } = await sheetWith([[input]]);
    sheet.restyle(sheet.area("A1"), (style) => ({ ...style, numberFormat: format }));
    expect(editText(sheet, 0, 0)).toBe(text);
  });
});

test("cells are copied as rows of texts, and rows are pasted", async () => {
  const { sheet } = await sheetWith([
    ["甲", 1],
    ["乙", 2],
  ]);
  expect(copiedText(sheet, sheet.area("A:B"))).toBe("甲\t1\r\n乙\t2");
  expect(pastedRows("甲\t1\r\n乙\r\n")).toEqual([
    ["甲", "1"],
    ["乙", ""],
  ]);
});
