import { languageOf } from "../texts/language";
import { LANGUAGES } from "../texts/languages";
import { adoptRank } from "./adoptRank";
import { adoptRaw } from "./adoptRaw";
import { adoptScore, adoptScoreOwn, adoptScoreUpper } from "./adoptScore";
import type { Outcome, Problem } from "./problem";

// The build makes functions.json from the comments below and appends the CustomFunctions.associate calls to this file.
// An omitted argument arrives as null; the English descriptions are in english.ts.

/**
 * 信息采用得分：本市采用条数×5＋上级采用条数×10，分值可以另给。可以选单元格或一列区域，如 B2:B36，不要选 B:B。空白按 0 条计。
 * @customfunction ADOPTSCORE
 * @param own 本市网站采用条数，单元格或一列区域
 * @param [upper] 上级网站采用条数，单元格或一列区域；省略按 0 条计
 * @param [ownPoints] 本市采用一条计几分；省略为 5
 * @param [upperPoints] 上级采用一条计几分；省略为 10
 * @returns 得分
 */
export function adoptScoreCells(
  own: unknown[][],
  upper?: unknown[][],
  ownPoints?: unknown[][],
  upperPoints?: unknown[][],
): number[][] {
  return deliver(adoptScore(own, upper ?? undefined, ownPoints ?? undefined, upperPoints ?? undefined));
}

/**
 * 本市网站采用得分：采用条数×5，分值可以另给。可以选单元格或一列区域，如 B2:B36，不要选 B:B。空白按 0 条计。
 * @customfunction ADOPTSCORE_OWN
 * @param count 本市网站采用条数，单元格或一列区域
 * @param [points] 采用一条计几分；省略为 5
 * @returns 得分
 */
export function adoptScoreOwnCells(count: unknown[][], points?: unknown[][]): number[][] {
  return deliver(adoptScoreOwn(count, points ?? undefined));
}

/**
 * 上级网站采用得分：采用条数×10，分值可以另给。可以选单元格或一列区域，如 B2:B36，不要选 B:B。空白按 0 条计。
 * @customfunction ADOPTSCORE_UPPER
 * @param count 上级网站采用条数，单元格或一列区域
 * @param [points] 采用一条计几分；省略为 10
 * @returns 得分
 */
export function adoptScoreUpperCells(count: unknown[][], points?: unknown[][]): number[][] {
  return deliver(adoptScoreUpper(count, points ?? undefined));
}

/**
 * 按得分从高到低的名次，空白按 0 分计。两个参数给同一列时，同分单位按原顺序连续排 1、2、3、4；只给一个得分时，同分的都取其中最前的名次。
 * @customfunction ADOPTRANK
 * @param score 要排名的得分，单元格或一列区域
 * @param scores 参加排名的全部得分
 * @param [style] 同分时的名次方式：1 或“顺序”(1 2 3 4)，2 或“并列跳号”(1 2 2 4)，3 或“并列不跳号”(1 2 2 3)；省略为 1
 * @returns 名次
 */
export function adoptRankCells(score: unknown[][], scores: unknown[][], style?: unknown): number[][] {
  return deliver(adoptRank(score, scores, style));
}

/**
 * 检查本机 Excel 时使用：写出函数收到的内容。
 * @customfunction ADOPTRAW
 * @excludeFromAutoComplete
 * @param [cells] 任意单元格或区域
 * @returns 收到的内容
 */
export function adoptRawCells(cells?: unknown[][]): string {
  return adoptRaw(cells);
}

/** A single problem is thrown, so that Excel shows its message; among other values each problem stands in its own cell. */
function deliver(outcomes: readonly (readonly Outcome[])[]): number[][] {
  const [first] = outcomes[0]!;
  if (outcomes.length === 1 && outcomes[0]!.length === 1 && typeof first === "object") throw cellError(first);
  const values = outcomes.map((row) => row.map((value) => (typeof value === "object" ? errorCell(value) : value)));
  return values as number[][]; // Excel takes errors in place of numbers; the metadata has no type for both
}

/** An Excel without CustomFunctionsRuntime 1.2 knows no errors with messages: there the words themselves stand in the cell. */
function errorCell(problem: Problem): CustomFunctions.Error | Error | string {
  return knowsErrors() ? cellError(problem) : words(problem);
}

function cellError(problem: Problem): CustomFunctions.Error | Error {
  if (!knowsErrors()) return new Error(words(problem));
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(problem.problem === "not-listed" ? notAvailable : invalidValue, words(problem));
}

function knowsErrors(): boolean {
  return typeof (CustomFunctions as { Error?: unknown }).Error === "function";
}

function words(problem: Problem): string {
  return LANGUAGES[languageOf(Office.context.displayLanguage)].functionProblem(problem);
}
