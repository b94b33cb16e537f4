import { formatArea, parseArea, qualifiedAddress, splitAddress } from "./address";

test.each(["A1", "B2:C10", "A:A", "C:XFD", "1:1", "3:1048576", "AA27:ZZ702"])(
  "%s is read and written back",
  (address) => {
    const area = parseArea(address);
    expect(area && formatArea(area)).toBe(address);
  },
);

test.each([
  ["$B$2:$A$1", "A1:B2"],
  ["b2", "B2"],
  ["$3:$1", "1:3"],
])("%s is the same as %s", (address, same) => {
  expect(parseArea(address)).toEqual(parseArea(same));
});

test.each(["", "A", "1", "A0", "XFE1", "A1048577", "A1:B", "A1:B2:C3", "甲1"])("%j is no address", (address) => {
  expect(parseArea(address)).toBeUndefined();
});

test.each([
  ["统计表", "统计表!A1"],
  ["附件 1", "'附件 1'!A1"],
  ["a'b", "'a''b'!A1"],
  ["A1", "'A1'!A1"],
  ["2023", "'2023'!A1"],
])("the address of a cell on %s is %s, and is taken apart again", (sheet, address) => {
  expect(qualifiedAddress(sheet, { row: 0, column: 0, rows: 1, columns: 1 })).toBe(address);
  expect(splitAddress(address)).toEqual({ sheet, area: "A1" });
});
