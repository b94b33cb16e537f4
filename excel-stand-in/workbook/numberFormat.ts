import { serialDate } from "./date";
import { type CellValue, isCellError } from "./value";

type Token = { readonly kind: "literal" | "digits" | "date" | "percent" | "at"; readonly text: string };

const TOKEN =
  /"([^"]*)"|[\\!](.)|_(.)|\[[^\]]*\]|(E[+-]0+)|(General|G\/通用格式|y+|m+|d+|h+|s+|AM\/PM)|([0#?][0#?,.]*)|(%)|(@)|([\s\S])/gi;

function tokenOf(match: RegExpMatchArray): Token {
  const [whole, quoted, escaped, padding, exponent, word, digits, percent, at, other] = match;
  if (word !== undefined) return { kind: isGeneral(word) ? "digits" : "date", text: word };
  if (digits !== undefined || exponent !== undefined) return { kind: "digits", text: digits ?? exponent ?? "" };
  if (percent !== undefined) return { kind: "percent", text: "%" };
  if (at !== undefined) return { kind: "at", text: "@" };
  const isColour = whole.startsWith("[");
  const text = quoted ?? escaped ?? (padding === undefined ? undefined : " ") ?? other ?? "";
  return { kind: "literal", text: isColour ? "" : text };
}

/** As a format says it, too, that a Chinese Excel wrote. */
function isGeneral(text: string): boolean {
  return /^(?:General|G\/通用格式)$/i.test(text);
}

function tokens(section: string): Token[] {
  return [...section.matchAll(TOKEN)].map(tokenOf);
}

/** A number as `General` shows it: at most eleven digits. */
export function generalText(value: number): string {
  if (value === 0) return "0";
  const size = Math.abs(value);
  if (size >= 1e11 || size < 1e-9) {
    const [mantissa = "0", exponent = "0"] = value.toExponential(5).split("e");
    const power = Math.abs(Number(exponent)).toString().padStart(2, "0");
    return `${Number(mantissa)}E${Number(exponent) < 0 ? "-" : "+"}${power}`;
  }
  return String(Number(value.toPrecision(size >= 1e10 ? 11 : size >= 1 ? 10 : 9))); // the point takes the place of a digit
}

function integerPart(digits: string, pattern: string): string {
  const wanted = pattern.replace(/[^0]/g, "").length;
  const filled = (digits === "0" && wanted === 0 ? "" : digits).padStart(wanted, "0");
  return pattern.includes(",") ? filled.replace(/\B(?=(\d{3})+$)/g, ",") : filled;
}

function digitsText(value: number, pattern: string): string {
  if (isGeneral(pattern)) return generalText(value);
  const [integers = "", decimals = ""] = pattern.split(".");
  const places = decimals.replace(/[^0#?]/g, "").length;
  // 1.005 is 1.00499999999999989: Excel rounds the fifteen digits that it shows, not the binary number behind them.
  const shown = Number(Number(value.toPrecision(15)) + `e${places}`);
  const rounded = (Math.round(shown) / 10 ** places).toFixed(places);
  const [whole = "0", rest = ""] = rounded.split(".");
  const least = decimals.replace(/[^0]/g, "").length;
  const kept = rest.slice(0, least) + rest.slice(least).replace(/0+$/, "");
  return integerPart(whole, integers) + (pattern.includes(".") ? `.${kept}` : "");
}

const DATE_WORDS: Readonly<Record<string, (date: Date) => string>> = {
  yyyy: (date) => String(date.getUTCFullYear()),
  yy: (date) => String(date.getUTCFullYear()).slice(2),
  mmm: (date) =>
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"][date.getUTCMonth()] ?? "",
  mm: (date) => String(date.getUTCMonth() + 1).padStart(2, "0"),
  m: (date) => String(date.getUTCMonth() + 1),
  dd: (date) => String(date.getUTCDate()).padStart(2, "0"),
  d: (date) => String(date.getUTCDate()),
  hh: (date) => String(date.getUTCHours()).padStart(2, "0"),
  h: (date) => String(date.getUTCHours()),
  ss: (date) => String(date.getUTCSeconds()).padStart(2, "0"),
  s: (date) => String(date.getUTCSeconds()),
};

function dateText(list: readonly Token[], serial: number): string {
  const date = serialDate(serial);
  let previous = "";
  return list
    .map((token) => {
      if (token.kind !== "date") return token.text;
      const word = token.text.toLowerCase();
      // The same letter means months and minutes; after an hour it means minutes.
      const isMinutes = word.startsWith("m") && previous.startsWith("h");
      previous = word;
      if (isMinutes) return String(date.getUTCMinutes()).padStart(word.length, "0");
      return DATE_WORDS[word]?.(date) ?? token.text;
    })
    .join("");
}

function numberText(list: readonly Token[], value: number): string {
  const scaled = list.some((token) => token.kind === "percent") ? value * 100 : value;
  return list.map((token) => (token.kind === "digits" ? digitsText(scaled, token.text) : token.text)).join("");
}

/** [=0] and [>=100]: for which numbers a section is. */
const CONDITION = /\[(<=|>=|<>|[<>=])(-?\d+(?:\.\d+)?)\]/;

function holds(value: number, sign: string, bound: number): boolean {
  if (sign === "<>") return value !== bound;
  return (
    (sign.includes("=") && value === bound) ||
    (sign.includes("<") ? value < bound : sign.includes(">") && value > bound)
  );
}

function sectionFor(format: string, value: number): { section: string; value: number } {
  const sections = format.split(";");
  if (CONDITION.test(format)) {
    const section = sections.find((each) => {
      const [, sign, bound] = CONDITION.exec(each) ?? [];
      return sign === undefined || holds(value, sign, Number(bound));
    });
    return { section: section ?? "General", value };
  }
  const [positive = "General", negative, zero] = sections;
  if (value === 0 && zero !== undefined) return { section: zero, value };
  if (value < 0 && negative !== undefined) return { section: negative, value: -value };
  return { section: positive, value };
}

function formattedNumber(format: string, number: number): string {
  const { section, value } = sectionFor(format, number);
  const list = tokens(section);
  if (list.some((token) => token.kind === "date")) return value < 0 ? "####" : dateText(list, value);
  if (list.some((token) => token.kind === "at")) return generalText(value);
  const isNegative = value < 0 && !list.some(({ text }) => isGeneral(text));
  return (isNegative ? "-" : "") + numberText(list, isNegative ? -value : value);
}

/** A value as the cell shows it. */
export function formatValue(value: CellValue, format: string): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") return formattedNumber(format, value);
  const textSection = format.split(";")[3] ?? (format.includes("@") ? format : "@");
  return tokens(textSection)
    .map((token) => (token.kind === "at" ? value : token.text))
    .join("");
}
