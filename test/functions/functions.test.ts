import {
  adoptRankCells,
  adoptScoreCells,
  adoptScoreOwnCells,
  adoptScoreUpperCells,
} from "../../src/functions/functions";

class CellError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

Object.assign(globalThis, {
  CustomFunctions: { Error: CellError, ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" } },
  Office: { context: { displayLanguage: "zh-CN" } },
});

test("omitted arguments, which Excel hands over as null, take their usual values", () => {
  const omitted = null as unknown as undefined;
  expect(adoptScoreCells([[1]], omitted, omitted, omitted)).toEqual([[5]]);
  expect(adoptScoreOwnCells([[1]], omitted)).toEqual([[5]]);
  expect(adoptScoreUpperCells([[1]], omitted)).toEqual([[10]]);
  expect(adoptRankCells([[1]], [[1]], omitted)).toEqual([[1]]);
});

test("a single problem is thrown with its message", () => {
  expect(() => adoptScoreOwnCells([[-2]])).toThrow(
    expect.objectContaining({ code: "#VALUE!", message: "采用条数是负数“-2”，应为不小于 0 的整数。" }),
  );
  expect(() => adoptRankCells([[1]], [[2]])).toThrow(expect.objectContaining({ code: "#N/A" }));
});

test("a problem in a column stands in its own cell", () => {
  const [first, second] = adoptScoreOwnCells([[2], ["两条"]]);
  expect(first).toEqual([10]);
  expect(second![0]).toBeInstanceOf(CellError);
});

test("messages follow the language of Excel", () => {
  Object.assign(Office.context, { displayLanguage: "en-US" });
  expect(() => adoptScoreOwnCells([[1.5]])).toThrow(
    expect.objectContaining({ message: 'Not whole: the count is "1.5". Give a whole number from 0 up.' }),
  );
});
