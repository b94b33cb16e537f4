import type { CellValue } from "../cells/grid";
import { plainText } from "../cells/plainText";

/** What a count cell says: a number of items, nothing at all, or something that only a person can read. */
export type CountReading =
  | { readonly is: "count"; readonly count: number }
  | { readonly is: "blank" }
  /** `suggestions`: the numbers that may be meant, the likeliest first. */
  | { readonly is: "unreadable"; readonly suggestions: readonly number[] };

const blank: CountReading = { is: "blank" };

/**
 * Reads a count (条数) as clerks write it: 12, １２, 1,234, 12条, 12 篇. Everything else is for a person to settle:
 * 约12, 12+3, 12/15, —, 57.1%, ①, fractions, negative numbers, truth values. It never becomes 0 by itself.
 */
export function readCount(value: CellValue): CountReading {
  if (typeof value === "number") return isCount(value) ? { is: "count", count: value } : unreadable();
  if (typeof value === "boolean") return unreadable();
  const text = plainText(value);
  if (text === "") return blank;
  if (hasOddDigit(value)) return unreadable();
  const match = /^(\d+|\d{1,3}(?:,\d{3})+)(?:\.0+)?[条篇次件]?$/.exec(text);
  const count = match && !splitDigits(value) ? Number(match[1]!.replaceAll(",", "")) : NaN;
  return isCount(count) ? { is: "count", count } : unreadable(suggestions(text));
}

/** Reads a score (得分) such as 205, 20.5 or 205分; undefined when there is none to read. */
export function readScore(value: CellValue): number | undefined {
  if (typeof value === "number") return value;
  const match = typeof value === "string" ? /^(-?\d+(?:\.\d+)?)分?$/.exec(plainText(value)) : null;
  return match ? Number(match[1]) : undefined;
}

function unreadable(suggestions: readonly number[] = []): CountReading {
  return { is: "unreadable", suggestions };
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

/** Signs out of which NFKC would make digits: ① ² 𝟏 ㈠. They are no way to write a count. */
function hasOddDigit(text: string): boolean {
  return [...text].some((sign) => !/[0-9０-９]/.test(sign) && /[0-9]/.test(sign.normalize("NFKC")));
}

/** 1 2 may be 12 or two numbers. */
function splitDigits(text: string): boolean {
  return /\d\s+\d/.test(text.normalize("NFKC"));
}

function suggestions(text: string): number[] {
  if (/^(-|—|–|─|―|\/|\\|无|零|没有|未采用|未报|〇|o|O)+$/.test(text)) return [0];
  if (/[%‰.]|-\d/.test(text)) return [];
  const numbers = (text.match(/\d+/g) ?? []).map(Number).filter(isCount);
  if (/^\d+(\+\d+)+[条篇次件]?$/.test(text)) return [numbers.reduce((total, number) => total + number, 0)];
  return [...new Set(numbers)].slice(0, 3);
}
