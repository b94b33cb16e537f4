import { cellNames } from "../../src/findings/cellNames";
import { findingText } from "../support/words";
import type { FindingOf } from "../../src/findings/finding";

const at = (sheet: string, cells: readonly string[]): { sheet: string; cell: string }[] =>
  cells.map((cell) => ({ sheet, cell }));
const below = (column: string, from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, n) => `${column}${from + n}`);

test("few cells are named one by one, in their order", () => {
  expect(cellNames(at("4月", ["B7", "B3", "B4"]))).toEqual(["B7", "B3", "B4"]);
});

test("many cells are named by the areas in which they lie together", () => {
  expect(cellNames(at("4月", [...below("D", 143, 160), "D170", ...below("E", 3, 4)]))).toEqual([
    "D143:D160",
    "D170",
    "E3:E4",
  ]);
  expect(cellNames(at("4月", ["A1", "C1", "E1", "G1", "I1", "K1", "M1", "O1", "Q1"]))).toHaveLength(9);
});

test("of several sheets the cells are named with their sheets", () => {
  expect(cellNames([...at("4月", ["B3"]), ...at("5月", ["B3", "B9"])])).toEqual(["4月!B3", "5月!B3", "5月!B9"]);
});

test("of a unit that stands in several rows it is said in which sheet", () => {
  const finding: FindingOf<"duplicate-unit"> = {
    kind: "duplicate-unit",
    sheet: "4月",
    places: at("4月", ["A3", "A9"]),
    units: ["水利局"],
    identical: false,
    rows: [],
  };
  expect(findingText(finding, "zh")).toContain("工作表“4月”里“水利局”出现了 2 次（A3、A9）");
  expect(findingText(finding, "en")).toContain("“水利局” stands in 2 rows of sheet “4月” (A3, A9)");
});
