import { numbersColumns } from "../../../src/intake/columns/columnNumbers";
import { draw } from "../../support/draw";

test.each([
  ["甲|1|2", true],
  ["甲|乙|1|2", true],
  ["1|2|3", true],
  ["A|B|C", true],
  ["a|b|c", true],
  ["（1）|（2）|（3）", true],
  ["①|②|③", true],
  ["一|二|三", true],
  ["甲||1|2", true],
  ["甲|1|2|乙", true],
  ["丙|1|2", false],
  ["1|2|4", false],
  ["1|3|2", false],
  ["2|3|4", false],
  ["甲|1|3", false],
  ["1|2|100", false],
  ["水利局|1|2", false],
  ["甲乙|1|2", false],
  ["甲", false],
  ["|1|2", false],
  ["子|丑|寅", false],
  // the cell that says what the row is has a number of its own, which is left out
  ["栏次|1|2", true],
  ["栏次|2|3", true],
  ["栏次|甲|1|2", true],
  ["1|栏次|3", true],
  ["栏次|1|4", false],
  ["栏次|1", false],
  ["栏次|水利局|1", false],
])("the row %s numbers the columns: %j", (row, is) => {
  const grid = draw(`${row}\n水利局|36|0`);
  expect(numbersColumns(grid, 0, 0, 2)).toBe(is);
});

test.each(["甲乙丙丁戊己庚辛壬癸", "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "①②③④⑤⑥⑦⑧⑨⑩", "一二三四五六七八九十"])(
  "%s go on up to the last sign, and none is left out",
  (series) => {
    for (let length = 2; length <= series.length; length++) {
      const signs = [...series].slice(0, length);
      const numbers = (all: readonly string[]): boolean =>
        numbersColumns(draw(`栏次|${all.join("|")}\n水利局`), 0, 0, 2);
      expect([signs, numbers(signs)]).toEqual([signs, true]);
      expect([signs, numbers([...signs.slice(0, -1), "子"])]).toEqual([signs, false]);
    }
  },
);

test("units that are called by such signs are units", () => {
  const grid = draw("甲|1|2\n乙|3|4\n丙|5|6");
  expect(numbersColumns(grid, 0, 0, 3)).toBe(false);
  expect(numbersColumns(draw("甲|1|2\n1|3|4"), 0, 0, 2)).toBe(true);
});

test("the last row of a table is a unit's unless a figure stands in place of its name", () => {
  expect(numbersColumns(draw("水利局|36|0\n甲|1|2"), 1, 0, 2)).toBe(false);
  expect(numbersColumns(draw("水利局|36|0\n1|2|3"), 1, 0, 2)).toBe(true);
});
