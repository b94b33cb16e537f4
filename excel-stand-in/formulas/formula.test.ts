import { Workbook } from "../workbook/workbook";
import { isCellError } from "../workbook/value";

function resultOf(formula: string): unknown {
  const workbook = new Workbook("test");
  const sheet = workbook.addSheet("表");
  const other = workbook.addSheet("另 一");
  workbook.enter(sheet, sheet.area("A1:B3"), [
    [1, "甲"],
    [2, "乙"],
    [3.5, null],
  ]);
  workbook.enter(other, other.area("A1"), 10);
  sheet.names.set("系数", { name: "系数", formula: "=表!$A$2*2", comment: "", visible: true });
  workbook.enter(sheet, sheet.area("D1"), formula);
  workbook.settle();
  const value = sheet.value(0, 3);
  return isCellError(value) ? value.error : value;
}

test.each([
  ["=1+2*3^2", 19],
  ["=-(1+2)%", -0.03],
  ['="共"&SUM(A1:A3)&"分"', "共6.5分"],
  ["=SUM(A1:A3,B1:B3,1)", 7.5],
  ["=SUM(A:A)", 6.5],
  ["=MAX(A1:A3)-MIN(A1:A3)", 2.5],
  ["=COUNT(A1:B3)", 3],
  ["=AVERAGE(A1:A2)", 1.5],
  ["=AVERAGE(B1:B3)", "#DIV/0!"],
  ["=ROUND(A3/3,2)", 1.17],
  ["=ROUND(2.5,0)", 3],
  ["=ROUND(-2.5,0)", -3],
  ["=ROUND(1.005,2)", 1.01],
  ['=IF(A1<A2,"升","降")', "升"],
  ["=IF(FALSE,1)", false],
  ["=A1<>A2", true],
  ['=B1="甲"', true],
  ["=C9", 0],
  ["=1/0", "#DIV/0!"],
  ["=B1*2", "#VALUE!"],
  ["='另 一'!A1+表!A1", 11],
  ["=没有!A1", "#REF!"],
  ["=系数+$A$1", 5],
  ["=没有的名字", "#NAME?"],
  ["=水利局 报送", "#NAME?"],
  ["=NOSUCHFUNCTION(1)", "#NAME?"],
  ["=D1", 0],
])("%s is %j", (formula, result) => {
  expect(resultOf(formula)).toBe(result);
});

test("a table of results spills over its neighbours", () => {
  const workbook = new Workbook("test");
  const sheet = workbook.addSheet("表");
  workbook.enter(sheet, sheet.area("A1:A2"), [[1], [2]]);
  workbook.enter(sheet, sheet.area("C1"), "=A1:A2*10");
  workbook.settle();
  expect([sheet.value(0, 2), sheet.value(1, 2)]).toEqual([10, 20]);
});

test.each([
  ["C1", "=A:A*10", 10],
  ["C2", "=A:A*10", "#SPILL!"],
  ["C2", "=-A:A", "#SPILL!"],
  ["A4", "=A:A", "#SPILL!"],
  ["A4", "=1:1", 1],
  ["C2", "=SUM(A:A)", 3],
])("entire columns and rows do not go beyond the sheet: %s %s is %j", (cell, formula, result) => {
  const workbook = new Workbook("test");
  const sheet = workbook.addSheet("表");
  workbook.enter(sheet, sheet.area("A1:A2"), [[1], [2]]);
  workbook.enter(sheet, sheet.area(cell), formula);
  workbook.settle();
  const { row, column } = sheet.area(cell);
  const value = sheet.value(row, column);
  expect(isCellError(value) ? value.error : value).toBe(result);
});

test.each(["={1,2}", "=A1#", "=表[列]"])("%s, which Excel would take, is a gap and says so", (formula) => {
  expect(() => resultOf(formula)).toThrow("does not implement");
});
