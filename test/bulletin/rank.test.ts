import { ranks, ties } from "../../src/bulletin/rank";

const equal = (a: number, b: number): boolean => a === b;

test.each([
  ["ordinal", [1, 2, 3, 4]],
  ["competition", [1, 2, 2, 4]],
  ["dense", [1, 2, 2, 3]],
  ["none", [null, null, null, null]],
] as const)("four units, the middle ones tied, are ranked %s %j", (style, expected) => {
  expect(ranks([9, 7, 7, 5], equal, style)).toEqual(expected);
});

test("units that all tie share the first competition rank", () => {
  expect(ranks([3, 3, 3], equal, "competition")).toEqual([1, 1, 1]);
});

test("ties are runs of two and more", () => {
  expect(ties([9, 7, 7, 5, 4, 4, 4], equal)).toEqual([
    [1, 2],
    [4, 6],
  ]);
});

test("nobody is nobody's tie", () => {
  expect(ranks([], equal, "ordinal")).toEqual([]);
  expect(ties([], equal)).toEqual([]);
});
