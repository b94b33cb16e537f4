import { adoptScore, adoptScoreOwn, adoptScoreUpper } from "../../src/functions/adoptScore";

const column = (...values: unknown[]): unknown[][] => values.map((value) => [value]);
const wholeColumn = (value: unknown): unknown[][] => Array.from({ length: 2 ** 20 }, () => [value]);

describe("ADOPTSCORE", () => {
  test("gives five points for an item on the own site and ten on the upper", () => {
    expect(adoptScore([[41]], [[3]])).toEqual([[235]]);
  });

  test("takes whole columns and single cells together", () => {
    expect(adoptScore(column(1, 2, 3), [[1]])).toEqual(column(15, 20, 25));
    expect(adoptScore([[2]], column(0, 1))).toEqual(column(10, 20));
  });

  test("takes a row as well", () => {
    expect(adoptScore([[1, 2, 3]], [[0, 0, 1]])).toEqual([[5, 10, 25]]);
  });

  test("takes other points, decimals exactly", () => {
    expect(adoptScore([[3]], [[3]], [[0.1]], [[0.2]])).toEqual([[0.9]]);
    expect(adoptScore([[3]], [[1]], [[0.5]], [["8分"]])).toEqual([[9.5]]);
    expect(adoptScore(column(1, 1), [[0]], column(2, 3))).toEqual(column(2, 3));
  });

  test("counts blank as 0 items", () => {
    expect(adoptScore(column("", null, 2), column(1, "　", undefined))).toEqual(column(10, 0, 10));
  });

  test.each([[0], [null], [""], ["　"], ["0分"]])("refuses %j as points: each of them may be a blank cell", (blank) => {
    expect(adoptScore(column(1, 2), [[0]], column(5, blank))).toEqual(
      column(5, { problem: "no-points", argument: "ownPoints" }),
    );
    expect(adoptScoreOwn([[1]], [[blank]])).toEqual([[{ problem: "no-points", argument: "points" }]]);
  });

  test("reads counts as clerks write them", () => {
    expect(adoptScore(column("12", "１２条", " 1,200 "))).toEqual(column(60, 60, 6000));
  });

  test.each([
    [-1, "negative-count", "-1"],
    [1.5, "fraction", "1.5"],
    [true, "truth-value", "true"],
    ["约12", "no-count", "约12"],
    ["-3", "no-count", "-3"],
    [{ type: "Entity" }, "no-count", '{"type":"Entity"}'],
    [NaN, "fraction", "NaN"],
  ])("refuses %p as a count and gives the other rows", (value, problem, found) => {
    expect(adoptScore(column(1, value), [[0]])).toEqual(column(5, { problem, argument: "own", found }));
    expect(adoptScore([[1]], column(value, 1))).toEqual(column({ problem, argument: "upper", found }, 15));
  });

  test.each([[-1], ["五分"], [false], [0.00001], [Infinity], [100_001], [1e308]])("refuses %p as points", (value) => {
    const outcome = adoptScore([[1]], [[1]], [[5]], [[value]]);
    expect(outcome).toEqual([[{ problem: "bad-points", argument: "upperPoints", found: String(value) }]]);
  });

  test("refuses columns of different length", () => {
    const sizes = [
      { rows: 3, columns: 1 },
      { rows: 2, columns: 1 },
    ];
    expect(adoptScore(column(1, 2, 3), column(1, 2))).toEqual([[{ problem: "sizes", sizes }]]);
  });

  test("keeps every row of a range and ends a whole column at its last value", () => {
    const range = column(...Array<unknown>(1000).fill(""));
    expect(adoptScore(range)).toHaveLength(1000);

    const own = wholeColumn(0);
    const upper = wholeColumn(null);
    own[1] = [4];
    upper[2] = [1];
    expect(adoptScore(own, upper)).toEqual(column(0, 20, 10));
  });

  test("gives 0 for a whole column without a value", () => {
    expect(adoptScore(wholeColumn(""))).toEqual([[0]]);
  });
});

test("ADOPTSCORE_OWN gives five points an item, or those given", () => {
  expect(adoptScoreOwn(column(41, ""))).toEqual(column(205, 0));
  expect(adoptScoreOwn([[4]], [[2.5]])).toEqual([[10]]);
});

test("ADOPTSCORE_UPPER gives ten points an item, or those given", () => {
  expect(adoptScoreUpper(column(3, 0))).toEqual(column(30, 0));
  expect(adoptScoreUpper([[4]], [["8分"]])).toEqual([[32]]);
});
