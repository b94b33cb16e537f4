import { type Grid, plainGrid } from "../../src/cells/grid";
import { HEADER, read } from "../support/intake";
import { yardsticks } from "../support/yardstick";

const HEADINGS = HEADER.split("|");

function rows(count: number, row: (i: number) => (string | number)[]): Grid {
  return plainGrid("统计表", [HEADINGS, ...Array.from({ length: count }, (_, i) => row(i))]);
}

/** Cells on which a step once took time that grew with the square of their length. */
const SHEETS: Readonly<Record<string, () => Grid>> = {
  "names of 32,767 blanks": () => rows(40, (i) => [`第${i}${" ".repeat(32_760)}局`, "市直各部门", 1, 1]),
  "errors of 32,767 signs": () => rows(40, (i) => [`第${i}局`, "市直各部门", `#${"A".repeat(32_760)}x`, 1]),
  "counts of 32,767 signs": () => rows(40, (i) => [`第${i}局`, "市直各部门", `约${"十".repeat(32_760)}`, 1]),
};

test.each(Object.entries(SHEETS))("%s are read in no time", async (_, make) => {
  const grid = make();
  expect(await yardsticks(() => read(grid))).toBeLessThan(15);
});
