import { plainText } from "../../cells/plainText";

/** What items are counted by. */
export const MEASURES = "条篇次件个则";

/** A number with or without thousands separators and decimals, and one sign that may be its unit of measure. */
const NUMBER = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(\D?)$/;

/** What is nearer to 0 is only the error that sums in binary leave: 0.5 − 0.4 − 0.1. */
const NOTHING = 1e-12;

/** A number as Excel shows and compares it, with 15 significant digits: 35.99999999999999 is 36. */
export function rounded(value: number): number {
  return Math.abs(value) < NOTHING ? 0 : Number(value.toPrecision(15));
}

/** A text that is one number and nothing more: its value, its sign as written and what stands behind it. */
export function readNumber(
  text: string,
): { readonly value: number; readonly sign: string; readonly unit: string } | undefined {
  const match = NUMBER.exec(plainText(text).replace("−", "-"));
  if (!match || hasOddDigit(text) || hasSplitDigits(text)) return undefined;
  const [, sign = "", whole = "", decimals = "", unit = ""] = match;
  return { value: rounded(Number(sign + whole.replaceAll(",", "") + decimals)), sign, unit };
}

/** Every number in a plain text, with what stands around it; `whole` tells that it is written without decimals. */
export function figures(text: string): { value: number; whole: boolean; before: string; behind: string }[] {
  const numbers = /(\d{1,3}(?:,\d{3})+(?![\d,])|\d+)((?:\.\d+)*)/g;
  return [...text.matchAll(numbers)].map(({ 0: all, 1: whole = "", 2: decimals = "", index }) => ({
    value: Number(whole.replaceAll(",", "") + decimals),
    whole: /^(\.0+)?$/.test(decimals),
    before: text.slice(0, index),
    behind: text.slice(index + all.length),
  }));
}

/** Signs out of which NFKC would make digits: ① ² 𝟏. They are no way to write a count. */
export function hasOddDigit(text: string): boolean {
  return [...text].some((sign) => !/[0-9０-９]/.test(sign) && /[0-9]/.test(sign.normalize("NFKC")));
}

/** 1 2 may be 12 or two numbers. */
function hasSplitDigits(text: string): boolean {
  return /\d\s+\d/.test(text.normalize("NFKC"));
}
