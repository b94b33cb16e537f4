import { areaName, cellName, columnName, parseArea, parseRange } from "../../src/cells/address";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16383, "XFD"],
])("column %d is %s", (column, name) => {
  expect(columnName(column)).toBe(name);
});

test.each([
  ["A1", { row: 0, column: 0, rows: 1, columns: 1 }],
  ["B3:D12", { row: 2, column: 1, rows: 10, columns: 3 }],
  ["Y3:AB12", { row: 2, column: 24, rows: 10, columns: 4 }],
  ["$AA$10", { row: 9, column: 26, rows: 1, columns: 1 }],
  ["Sheet1!$A$1:$B$2", { row: 0, column: 0, rows: 2, columns: 2 }],
  ["'甲!乙,丙'!C4", { row: 3, column: 2, rows: 1, columns: 1 }],
])("%s is an area", (address, area) => {
  expect(parseArea(address)).toEqual(area);
});

test("an area is named as Excel does", () => {
  expect(areaName({ row: 2, column: 1, rows: 10, columns: 3 })).toBe("B3:D12");
  expect(areaName({ row: 0, column: 0, rows: 1, columns: 1 })).toBe("A1");
  expect(areaName({ row: 0, column: 0, rows: 1, columns: 2 })).toBe("A1:B1");
  expect(areaName({ row: 0, column: 0, rows: 2, columns: 1 })).toBe("A1:A2");
  expect(cellName(11, 1)).toBe("B12");
});

test.each(["", "12", "A", "A:A", "甲", "ABCD1", "A1B", "A1:B"])("%j is no area", (address) => {
  expect(() => parseArea(address)).toThrow(RangeError);
});

test.each([
  ["A3:D40", { row: 2, column: 0, rows: 38, columns: 4 }],
  ["D40:A3", { row: 2, column: 0, rows: 38, columns: 4 }],
  ["C3:E40", { row: 2, column: 2, rows: 38, columns: 3 }],
  ["E3:C40", { row: 2, column: 2, rows: 38, columns: 3 }],
  ["C40:E3", { row: 2, column: 2, rows: 38, columns: 3 }],
  ["A:D", { row: 0, column: 0, rows: 1_048_576, columns: 4 }],
  ["$D:$B", { row: 0, column: 1, rows: 1_048_576, columns: 3 }],
  ["2:40", { row: 1, column: 0, rows: 39, columns: 16_384 }],
])("%s is a range", (text, area) => {
  expect(parseRange(text)).toEqual(area);
});

test.each(["", "A", "0:3", "A:3", "表格"])("%j is no range", (text) => {
  expect(() => parseRange(text)).toThrow(RangeError);
});
