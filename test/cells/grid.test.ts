import type { Area } from "../../src/cells/area";
import {
  asSeen,
  cellIn,
  cellText,
  crop,
  type Grid,
  isBlank,
  mergeIn,
  mergesOfRow,
  NO_MARKS,
  plainGrid,
} from "../../src/cells/grid";

const VALUES = [
  ["甲", 1, 2],
  ["乙", 3, 4],
  ["丙", 5, 6],
];

/** B2:D4 of a sheet, which holds VALUES. */
function grid(...merges: Area[]): Grid {
  return { sheet: "采用", row: 1, column: 1, values: VALUES, ...NO_MARKS, merges };
}

describe("of a merged area", () => {
  test.each<[string, Area, (string | number)[][], [string, string | number][]]>([
    [
      "only the first cell is seen",
      { row: 1, column: 2, rows: 2, columns: 2 },
      [
        ["甲", 1, ""],
        ["乙", "", ""],
        ["丙", 5, 6],
      ],
      [
        ["D2", 2],
        ["C3", 3],
        ["D3", 4],
      ],
    ],
    [
      "none is seen where its first cell lies above",
      { row: 0, column: 1, rows: 2, columns: 1 },
      [["", 1, 2], ...VALUES.slice(1)],
      [["B2", "甲"]],
    ],
    [
      "none is seen where its first cell lies to the left",
      { row: 3, column: 0, rows: 1, columns: 2 },
      [...VALUES.slice(0, 2), ["", 5, 6]],
      [["B4", "丙"]],
    ],
    ["what lies outside the grid does not matter", { row: 3, column: 3, rows: 9, columns: 9 }, VALUES, []],
  ])("%s", (_, merge, values, covered) => {
    const seen = asSeen(grid(merge));
    expect(seen.values).toEqual(values);
    expect([...seen.covered]).toEqual(covered);
  });

  test("a blank that is covered is nothing to remember", () => {
    const blank = { ...plainGrid("采用", [["甲", ""]]), merges: [{ row: 0, column: 0, rows: 1, columns: 2 }] };
    expect(asSeen(blank)).toBe(blank);
  });
});

test("a merged area is found from each of its cells and from no other", () => {
  const wide = { row: 0, column: 1, rows: 2, columns: 2 };
  const beside = { row: 1, column: 3, rows: 9, columns: 1 };
  const merged = grid(wide, beside);
  const found = VALUES.map((cells, i) => cells.map((_, j) => mergeIn(merged, i, j)));
  expect(found).toEqual([
    [wide, wide, beside],
    [undefined, undefined, beside],
    [undefined, undefined, beside],
  ]);
  expect([-1, 0, 1, 2, 3].map((i) => mergesOfRow(merged, i))).toEqual([[], [wide, beside], [beside], [beside], []]);
});

test.each<[string, Area, number, number, (string | number)[][]]>([
  ["inside", { row: 2, column: 2, rows: 1, columns: 1 }, 2, 2, [[3]]],
  ["beyond every edge", { row: 0, column: 0, rows: 9, columns: 9 }, 1, 1, VALUES],
  [
    "over the upper left",
    { row: 0, column: 0, rows: 3, columns: 3 },
    1,
    1,
    [
      ["甲", 1],
      ["乙", 3],
    ],
  ],
  ["over the lower right", { row: 3, column: 3, rows: 3, columns: 3 }, 3, 3, [[6]]],
  ["above", { row: 0, column: 1, rows: 1, columns: 3 }, 1, 1, []],
  ["to the left", { row: 1, column: 0, rows: 2, columns: 1 }, 1, 1, [[], []]],
])("the part of a grid %s keeps its place", (_, area, row, column, values) => {
  expect(crop(grid(), area)).toEqual({ ...grid(), row, column, values });
});

test("rows of a text file are made equally wide", () => {
  const { row, column, values } = plainGrid("采用", [["甲"], ["乙", 1, 2], []]);
  expect({ row, column, values }).toEqual({
    row: 0,
    column: 0,
    values: [
      ["甲", "", ""],
      ["乙", 1, 2],
      ["", "", ""],
    ],
  });
});

test("outside of a grid nothing stands", () => {
  expect([cellIn(grid(), 0, 1), cellIn(grid(), 0, 3), cellIn(grid(), 3, 0), cellIn(grid(), -1, 0)]).toEqual([
    1,
    "",
    "",
    "",
  ]);
});

test.each([
  ["", true],
  ["　\u200b\n", true],
  ["甲", false],
  [0, false],
  [false, false],
])("that %j shows nothing is %j", (value, blank) => {
  expect(isBlank(value)).toBe(blank);
});

test.each([
  [" 水利\n局\u200b ", "水利局"],
  ["水利 局", "水利 局"],
  [36, "36"],
  [true, "true"],
])("%j is displayed as %j", (value, text) => {
  expect(cellText(value)).toBe(text);
});
