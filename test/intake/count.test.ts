import { readCount, readScore } from "../../src/intake/count";

test.each([
  [12, 12],
  [0, 0],
  ["12", 12],
  ["１２", 12],
  [" 12 ", 12],
  ["　12　", 12],
  ["12\u200b", 12],
  ["\u00a012", 12],
  ["12条", 12],
  ["12 条", 12],
  ["１２篇", 12],
  ["3次", 3],
  ["3件", 3],
  ["1,234", 1234],
  ["1，234", 1234],
  ["12.0", 12],
])("%j is %d items", (value, count) => {
  expect(readCount(value)).toEqual({ is: "count", count });
});

test.each(["", " ", "　", "\u200b", "\n"])("%j is blank", (value) => {
  expect(readCount(value)).toEqual({ is: "blank" });
});

test.each<[string | number | boolean, number[]]>([
  ["约12", [12]],
  ["12条左右", [12]],
  ["十余条", []],
  ["12+3", [15]],
  ["12/15", [12, 15]],
  ["12、15", [12, 15]],
  ["1 2", [12]],
  ["—", [0]],
  ["-", [0]],
  ["——", [0]],
  ["/", [0]],
  ["无", [0]],
  ["零", [0]],
  ["未采用", [0]],
  ["57.10%", []],
  ["12%", []],
  ["3.5", []],
  ["①", []],
  ["⑫条", []],
  ["5²", []],
  ["Ⅻ", []],
  ["-3", []],
  ["12分", [12]],
  ["1,23", [1, 23]],
  ["2023/4/1", [2023, 4, 1]],
  [3.5, []],
  [-1, []],
  [1e20, []],
  [true, []],
])("%j is for a person to settle", (value, suggestions) => {
  expect(readCount(value)).toEqual({ is: "unreadable", suggestions });
});

test.each<[string | number | boolean, number | undefined]>([
  [205, 205],
  ["205", 205],
  ["20.5分", 20.5],
  ["－5", -5],
  ["", undefined],
  ["无", undefined],
  [true, undefined],
])("the score %j is %j", (value, score) => {
  expect(readScore(value)).toBe(score);
});
