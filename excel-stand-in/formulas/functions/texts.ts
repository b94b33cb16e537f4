import { formatValue } from "../../workbook/numberFormat";
import { type CellValue, cellError, isCellError } from "../../workbook/value";
import { wildcard } from "./criterion";
import {
  type BuiltIn,
  each,
  firstError,
  flatten,
  MANY,
  type Result,
  scalar,
  toBoolean,
  toNumber,
  toText,
} from "./result";

/** A function of a text and up to two numbers, which are 1 where they are left out. */
function ofText(
  least: number,
  most: number,
  work: (text: string, first: number, second: number) => CellValue,
): BuiltIn {
  return each(least, most, (text = null, ...numbers) => {
    const [first = 1, second = 1] = numbers.map(toNumber);
    if (isCellError(first)) return first;
    return isCellError(second) ? second : work(toText(text), Math.trunc(first), Math.trunc(second));
  });
}

function part(start: number, length: number, text: string): CellValue {
  return start < 1 || length < 0 ? cellError("#VALUE!") : text.slice(start - 1, start - 1 + length);
}

/** FIND and SEARCH: the place of one text in another, counted from 1. */
function place(find: (wanted: string, text: string) => number): BuiltIn {
  return each(2, 3, (wanted = null, text = null, from = 1) => {
    const start = toNumber(from);
    if (isCellError(start)) return start;
    const whole = toText(text);
    if (start < 1 || start > whole.length + 1) return cellError("#VALUE!");
    const found = find(toText(wanted), whole.slice(Math.trunc(start) - 1));
    return found < 0 ? cellError("#VALUE!") : found + Math.trunc(start);
  });
}

function substitute(text: CellValue, old: CellValue, replacement: CellValue, which: CellValue | undefined): CellValue {
  const [whole, sought, instead] = [toText(text), toText(old), toText(replacement)];
  if (sought === "") return whole;
  if (which === undefined) return whole.replaceAll(sought, () => instead);
  const number = toNumber(which);
  if (isCellError(number)) return number;
  if (number < 1) return cellError("#VALUE!");
  const parts = whole.split(sought);
  const at = Math.trunc(number);
  if (at >= parts.length) return whole;
  return [parts.slice(0, at).join(sought), parts.slice(at).join(sought)].join(instead);
}

function join([delimiter = null, skipsBlank = null, ...rest]: readonly Result[]): CellValue {
  const values = flatten(rest);
  const error = firstError([scalar(delimiter), scalar(skipsBlank), ...values]);
  if (error) return error;
  const texts = values.map(toText);
  const kept = toBoolean(scalar(skipsBlank)) === true ? texts.filter((text) => text !== "") : texts;
  return kept.join(toText(scalar(delimiter)));
}

// Numbers in Chinese signs, days of the week, fractions and times longer than a day.
const UNKNOWN_FORMAT = /DBNum|\[\$|a{3,4}|d{3,}|m{4,}|e(?![+-])|\?\/|\[[hms]+\]/i;

function formatted(value: CellValue, format: CellValue): CellValue {
  const wanted = toText(format);
  if (UNKNOWN_FORMAT.test(wanted.replaceAll(/"[^"]*"/g, "")))
    return cellError("#VALUE!", `TEXT(…,"${wanted}"): this format is not known here`);
  const number = typeof value === "string" ? toNumber(value) : value;
  return formatValue(isCellError(number) ? value : (number ?? 0), wanted);
}

/** Excel's functions of texts. */
export const TEXTS: Readonly<Record<string, BuiltIn>> = {
  LEFT: ofText(1, 2, (text, count) => part(1, count, text)),
  RIGHT: ofText(1, 2, (text, count) =>
    count < 0 ? cellError("#VALUE!") : text.slice(Math.max(0, text.length - count)),
  ),
  MID: ofText(3, 3, (text, start, count) => part(start, count, text)),
  LEN: ofText(1, 1, (text) => text.length),
  TRIM: ofText(1, 1, (text) => text.replaceAll(/ +/g, " ").replace(/^ | $/g, "")),
  UPPER: ofText(1, 1, (text) => text.toUpperCase()),
  LOWER: ofText(1, 1, (text) => text.toLowerCase()),
  EXACT: each(2, 2, (one = null, other = null) => toText(one) === toText(other)),
  FIND: place((wanted, text) => text.indexOf(wanted)),
  SEARCH: place((wanted, text) => text.search(wildcard(wanted, { anywhere: true }))),
  SUBSTITUTE: each(3, 4, (text = null, old = null, replacement = null, which) =>
    substitute(text, old, replacement, which),
  ),
  CONCATENATE: each(1, MANY, (...values) => values.map(toText).join("")),
  CONCAT: { args: [1, MANY], work: (args) => firstError(flatten(args)) ?? flatten(args).map(toText).join("") },
  TEXTJOIN: { args: [3, MANY], work: join },
  VALUE: each(1, 1, (value = null) => toNumber(value)),
  TEXT: each(2, 2, (value = null, format = null) => formatted(value, format)),
};
