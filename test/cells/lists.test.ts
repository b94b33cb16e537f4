import { lastIndex, transposed } from "../../src/cells/lists";

test.each([
  [[1, 2, 3, 4], 3],
  [[2, 1], 0],
  [[1, 3], -1],
  [[], -1],
])("the last even number of %j is at %i", (numbers, position) => {
  expect(lastIndex(numbers, (number) => number % 2 === 0)).toBe(position);
});

test.each([
  [
    [
      [1, 2],
      [3, 4],
      [5, 6],
    ],
    [
      [1, 3, 5],
      [2, 4, 6],
    ],
  ],
  [
    [[1, 2, 3], [4]],
    [[1, 4], [2], [3]],
  ],
  [[[], []], []],
  [[], []],
])("the columns of %j are %j", (rows: number[][], columns) => {
  expect(transposed(rows)).toEqual(columns);
});
