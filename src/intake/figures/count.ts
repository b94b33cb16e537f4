import { isDecimal } from "../../bulletin/decimal";
import type { CellValue } from "../../cells/grid";
import { plainText } from "../../cells/plainText";
import { takeUnseen } from "../../cells/steering";
import { readChineseDigits, readChineseNumber } from "./chineseNumber";
import { figures, MEASURES, readNumber, rounded } from "./number";
import { bareNumber, countsAmong, isCount, saysNone, suggestedCounts, withoutFootnote } from "./suggestedCounts";

/** What a count cell says: a number of items, nothing at all, or something that only a person can read. */
export type CountReading =
  | { readonly is: "count"; readonly count: number }
  | { readonly is: "blank" }
  /** `suggestions`: the numbers that may be meant, the likeliest first, three at most. */
  | { readonly is: "unreadable"; readonly suggestions: readonly number[] };

const blank: CountReading = { is: "blank" };

/**
 * Reads a count (条数) as clerks write it: 12, １２, 1,234, 12条, 12 篇. Everything else is for a person to settle:
 * 约12, 12+3, 12/15, —, 57.1%, ①, 十二, fractions, negative numbers, truth values. It never becomes 0 by itself.
 *
 * @param decimals whether parts of items are counts, too (2.5, of at most four decimals)
 */
export function readCount(value: CellValue, decimals = false): CountReading {
  const count = plainCount(value, decimals);
  if (count !== undefined) return { is: "count", count };
  if (typeof value !== "string") return unreadable([]);
  if (TURNS.test(value)) return unreadable(turned(value));
  return plainText(value) === "" ? blank : unreadable(suggestedCounts(value));
}

/** The count in a cell that says it simply; undefined for everything else, which only {@link readCount} looks into. */
export function plainCount(value: CellValue, decimals = false): number | undefined {
  if (typeof value === "boolean" || (typeof value === "string" && TURNS.test(value))) return undefined;
  const number = typeof value === "number" ? { value: withoutError(value), sign: "", unit: "" } : readNumber(value);
  if (number?.sign !== "" || !MEASURES.includes(number.unit)) return undefined;
  const isPart = decimals && number.value >= 0 && isDecimal(number.value);
  return isCount(number.value) || isPart ? number.value : undefined;
}

/** Signs that make a text run from right to left, so that 12 is seen as 21; mere marks of direction do so between digits. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]|[0-9０-９][\u061c\u200e\u200f]+[0-9０-９]/;

/** The number as it stands and as it is seen; which of them is meant only a person can say. */
function turned(text: string): number[] {
  const digits = plainText(takeUnseen(text).text);
  const both = [digits, [...digits].reverse().join("")].filter((each) => /^\d{1,6}$/.test(each)).map(Number);
  return [...new Set(both)];
}

/** A whole number where only the error of sums in binary keeps it from being one: 9.9999999999999, as 0.1 × 3 makes them. */
function withoutError(value: number): number {
  const whole = Math.round(value);
  return Math.abs(value - whole) <= 1e-11 * Math.max(1, Math.abs(whole)) ? whole : rounded(value);
}

/** Reads a score (得分) such as 205, 20.5, 1,205 or 205分; undefined when there is none to read. */
export function readScore(value: CellValue): number | undefined {
  if (typeof value === "number") return rounded(value);
  const number = typeof value === "string" ? readNumber(value) : undefined;
  return number && "分".includes(number.unit) ? number.value : undefined;
}

/**
 * Whether what a cell shows would make a reader take it for another number than its value. It does not where the only
 * number shown is the value (36个, 共36条, +36, 036, 三十六, 36（优）), where 0 is shown as 无, a dash or nothing, and
 * where the column is too narrow (####).
 *
 * @returns also the counts that may be meant; none where a day is shown, since then the value is no count at all
 */
export function shownMeans(
  value: number,
  shown: string,
): { readonly misleads: boolean; readonly suggestions: readonly number[] } {
  const clear = { misleads: false, suggestions: [] };
  if (/^#+$/.test(shown.trim())) return clear;
  if (showsDay(shown)) return { misleads: true, suggestions: [] };
  const seen = numberShown(shown);
  if (seen === rounded(value)) return clear;
  return { misleads: true, suggestions: countsAmong([rounded(value), ...(seen === undefined ? [] : [seen])]) };
}

/** No unit has more items than this in any period. */
const MOST = 99_999;
/** Counts up to this are never too many, however few the others have. */
const ORDINARY = 9_999;
/** How many times the median a larger count may be, where so many units at least have any. */
const TIMES = 50;
/** The same for what may be a year. */
const TIMES_OF_YEAR = 20;
const ENOUGH = 5;

/**
 * The positions in a column of counts of those that cannot be numbers of items, such as a telephone number: above 99,999;
 * or above 9,999 and more than 50 times the median, where five units at least have items; or a year, of this century and
 * more than 20 times the median.
 */
export function implausible(counts: readonly number[]): readonly number[] {
  const some = counts.filter((count) => count > 0).sort((a, b) => a - b);
  // the one in the middle, or the two
  const middle = some.slice(Math.floor((some.length - 1) / 2), Math.floor(some.length / 2) + 1);
  const median = some.length < ENOUGH ? Infinity : middle.reduce((a, b) => a + b) / middle.length;
  const most = Math.min(MOST, Math.max(ORDINARY, TIMES * median));
  const isYear = (count: number): boolean => count >= 2000 && count < 2100 && count > TIMES_OF_YEAR * median;
  return counts.flatMap((count, i) => (count > most || isYear(count) ? [i] : []));
}

function unreadable(suggestions: readonly number[]): CountReading {
  return { is: "unreadable", suggestions };
}

/** What only a day or a time shows. */
const SHOWN_DAY =
  /[\d〇○零一二三四五六七八九十][年月日时]|\d{1,4}([-/.])\d{1,2}\1\d{1,4}|^\d{1,4}[-/]\d{1,4}$|\d:\d\d|星期|周[一二三四五六日]|上午|下午|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

function showsDay(shown: string): boolean {
  return SHOWN_DAY.test(shown.normalize("NFKC").trim());
}

/** The only number that a text shows; 0 where it says that there is none, undefined where a reader cannot know. */
function numberShown(shown: string): number | undefined {
  const text = plainText(withoutFootnote(shown));
  if (text === "" || saysNone(text)) return 0;
  if (/[%‰]|\d[百千万亿]/.test(text)) return undefined;
  if (/^\d(?:\.\d+)?E[+-]\d+$/.test(text)) return Number(text);
  const [figure, ...others] = figures(text);
  if (figure) return others.length > 0 ? undefined : /[-−]$/.test(figure.before) ? -figure.value : figure.value;
  const bare = bareNumber(text);
  return readChineseNumber(bare) ?? readChineseDigits(bare);
}
