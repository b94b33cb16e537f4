import { adoptRank } from "../../src/functions/adoptRank";

const column = (...values: unknown[]): unknown[][] => values.map((value) => [value]);
const wholeColumn = (value: unknown): unknown[][] => Array.from({ length: 2 ** 20 }, () => [value]);

describe("ADOPTRANK", () => {
  const scores = column(90, 40, 70, 40, 10);

  test("ranks a column consecutively, ties in the order of the input", () => {
    expect(adoptRank(scores, scores)).toEqual(column(1, 3, 2, 4, 5));
  });

  test("ranks a single score, a tied one as the first of its equals", () => {
    expect(adoptRank([[70]], scores)).toEqual([[2]]);
    expect(adoptRank([[40]], scores)).toEqual([[3]]);
    expect(adoptRank([[10]], scores)).toEqual([[5]]);
  });

  test.each([
    [undefined, [1, 3, 2, 4, 5]],
    [null, [1, 3, 2, 4, 5]],
    ["ordinal", [1, 3, 2, 4, 5]],
    ["顺序", [1, 3, 2, 4, 5]],
    [1, [1, 3, 2, 4, 5]],
    ["Competition ", [1, 3, 2, 3, 5]],
    ["并列跳号", [1, 3, 2, 3, 5]],
    [2, [1, 3, 2, 3, 5]],
    ["dense", [1, 3, 2, 3, 4]],
    ["并列不跳号", [1, 3, 2, 3, 4]],
    ["3", [1, 3, 2, 3, 4]],
  ])("ranks by the style %p", (style, ranks) => {
    expect(adoptRank(scores, scores, style)).toEqual(column(...ranks));
  });

  test("gives a single score the same rank as its row has in the column when ties share ranks", () => {
    for (const style of ["competition", "dense"])
      for (const [i, row] of adoptRank(scores, scores, style).entries())
        expect(adoptRank([scores[i]!], scores, style)).toEqual([row]);
  });

  test("ranks part of a column among the whole", () => {
    expect(adoptRank(column(10, 90), scores)).toEqual(column(5, 1));
  });

  test("counts blank as 0 and takes decimals and numbers in texts", () => {
    const mixed = column("", 0.5, "20.5分", null, -3);
    expect(adoptRank(mixed, mixed)).toEqual(column(3, 2, 1, 4, 5));
  });

  test("ties sums that differ only by binary fractions", () => {
    const sums = column(0.1 + 0.2, 0.3);
    expect(adoptRank(sums, sums, "competition")).toEqual(column(1, 1));
  });

  test("does not tie large numbers that differ", () => {
    const large = column(1e16, 1e16 + 2);
    expect(adoptRank(large, large, "competition")).toEqual(column(2, 1));
  });

  test("keeps the shape of a row", () => {
    expect(adoptRank([[1, 2]], [[1, 2]])).toEqual([[2, 1]]);
  });

  test("ends a whole column at its last value", () => {
    const whole = wholeColumn(0);
    whole[0] = [5];
    whole[1] = [9];
    expect(adoptRank(whole, whole)).toEqual(column(2, 1));
  });

  test("says which score is none", () => {
    const found = [[{ problem: "no-score", argument: "scores", row: 1, found: "得分" }]];
    expect(adoptRank([[40]], column("得分", 40))).toEqual(found);
    expect(adoptRank([[true]], scores)).toEqual([[{ problem: "no-score", argument: "score", row: 1, found: "true" }]]);
  });

  test("does not rank a score that is not among the others", () => {
    expect(adoptRank(column(41, 40), scores)).toEqual(column({ problem: "not-listed", found: "41" }, 3));
  });

  test.each([[0], [null], [""], [undefined]])("takes the style %j of a blank cell as left out", (blank) => {
    expect(adoptRank(scores, scores, blank)).toEqual(adoptRank(scores, scores));
  });

  test("refuses an unknown style", () => {
    expect(adoptRank(scores, scores, "none")).toEqual([[{ problem: "unknown-style", found: "none" }]]);
  });
});

test("a column that was ranked before is ranked anew when one of its cells has changed", () => {
  const column = [[5], [7], [3]];
  expect(adoptRank([[5]], column)).toEqual([[2]]);
  column[2] = [9];
  expect(adoptRank([[5]], column)).toEqual([[3]]);
  expect(adoptRank([[5]], [[5], [7], ["9"], [3]])).toEqual([[3]]);
  expect(adoptRank([[5]], [[5, 7, 9]])).toEqual([[3]]);
});

test("a column has its ranks in every style, whichever was asked for first", () => {
  const column = [[5], [7], [7], [3]];
  expect([1, 2, 3, 1].map((style) => adoptRank([[5]], column, style))).toEqual([[[3]], [[3]], [[2]], [[3]]]);
});

test("of many columns in turn none is taken for another", () => {
  const columns = Array.from({ length: 12 }, (_, n) => [[n], [5], [10 - n]]);
  for (const column of [...columns, ...columns]) {
    const above = column.flat().filter((score) => score > 5).length;
    expect(adoptRank([[5]], column)).toEqual([[above + 1]]);
  }
});
