import { expect, test } from "@jest/globals";
import type { Appendix } from "../../src/layout/appendix";
import { rankingText } from "../../src/taskpane/preview/rankingText";
import { FORMULAS } from "../fuzz/hostile";

const appendix = (...cells: (string | number)[]): Appendix =>
  ({ columns: [{ heading: "名次" }], parts: [{ caption: "", rows: [{ cells }] }] }) as unknown as Appendix;
const copied = (...cells: (string | number)[]): string[] =>
  rankingText(appendix(...cells))
    .split("\n")[1]!
    .split("\t");

test("a copied ranking is a table: one line a row, one tab between two cells", () => {
  expect(rankingText(appendix(1, "水\r\n利\t局", 25.5))).toBe("名次\n1\t水  利 局\t25.5");
});

test.each(FORMULAS)("no name becomes a formula where a ranking is pasted: %j", (formula) => {
  const [name] = copied(`${formula}局`);
  expect(name).not.toMatch(/^[\s"]*[=+\-@＝＋－＠]/);
  expect(name!.endsWith("局")).toBe(true);
});

test("figures stay figures, and so do signs alone", () => {
  expect(copied(-5, "+2", "-57.1%", "-", "—", "↑2")).toEqual(["-5", "+2", "-57.1%", "-", "—", "↑2"]);
});
