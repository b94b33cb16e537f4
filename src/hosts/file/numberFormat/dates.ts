import type { Token } from "./sections";

const MONTHS = "January February March April May June July August September October November December".split(" ");
const WEEKDAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
const WEEKDAYS_ZH = "日一二三四五六";

/** A day and time taken apart; `days` and `seconds` of the day are what elapsed times are made of. */
interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  readonly seconds: number;
  readonly serial: number;
}

/** Whether a section shows a date or a time. */
export function isDate(tokens: readonly Token[]): boolean {
  return tokens.some(({ is }) => is === "date");
}

/**
 * A serial number under the tokens of a section that shows a date.
 *
 * @param serial days since the last day of 1899, or since 1904
 */
export function dateText(serial: number, tokens: readonly Token[], from1904: boolean): string {
  if (serial < 0 || serial > 2_958_465.999_99) return "########";
  const decimals = secondDecimals(tokens);
  const moment = momentOf(serial, from1904, decimals);
  const half = tokens.some((token) => token.is === "date" && /am\/pm|a\/p|上午/i.test(token.text));
  return tokens
    .map((token, i) => {
      if (token.is === "date") return datePart(letters(tokens, i), moment, half);
      if (token.is === "digit") return token.text === "0" ? decimalOf(tokens, i, moment, decimals) : "";
      if (token.is === "sign") return token.text;
      return token.is === "literal" ? token.text : "";
    })
    .join("");
}

/** The letters of a token; m is minutes (written n here) after hours and before seconds. */
function letters(tokens: readonly Token[], at: number): string {
  const text = dateLetters(tokens[at]);
  if (!/^\[?m{1,2}\]?$/.test(text)) return text;
  const before = tokens.slice(0, at).map(dateLetters).filter(Boolean).pop() ?? "";
  const after =
    tokens
      .slice(at + 1)
      .map(dateLetters)
      .find(Boolean) ?? "";
  return text.startsWith("[") || /h/.test(before) || /s/.test(after) ? text.replace(/m/g, "n") : text;
}

function dateLetters(token: Token | undefined): string {
  return token?.is === "date" ? token.text.toLowerCase() : "";
}

function datePart(letters: string, moment: Moment, half: boolean): string {
  const { year, month, day, weekday, seconds, serial } = moment;
  const hour = Math.floor(seconds / 3600);
  const two = (number: number): string =>
    letters.replace(/[[\]]/g, "").length > 1 ? String(number).padStart(2, "0") : String(number);
  switch (letters.replace(/^\[.*/, "[")[0]) {
    case "y":
      return letters.length > 2 ? String(year) : String(year % 100).padStart(2, "0");
    case "e":
      return String(year);
    case "m":
      return letters.length < 3 ? two(month) : nameOf(MONTHS[month - 1]!, letters.length);
    case "d":
      return letters.length < 3 ? two(day) : letters.length === 3 ? WEEKDAYS[weekday]!.slice(0, 3) : WEEKDAYS[weekday]!;
    case "h":
      return two(half ? hour % 12 || 12 : hour);
    case "n":
      return two(Math.floor(seconds / 60) % 60);
    case "s":
      return two(Math.floor(seconds) % 60);
    case "[":
      return two(Math.floor((Math.floor(serial) * 86_400 + seconds) / ({ h: 3600, n: 60 }[letters[1]!] ?? 1)));
    case "上":
      return hour < 12 ? "上午" : "下午";
    case "a":
      if (letters.includes("/")) return letters.startsWith("am") ? (hour < 12 ? "AM" : "PM") : hour < 12 ? "A" : "P";
      return `${letters.length > 3 ? "星期" : ""}${WEEKDAYS_ZH[weekday]}`;
    default:
      return "";
  }
}

function nameOf(month: string, length: number): string {
  return length === 3 ? month.slice(0, 3) : length === 5 ? month.slice(0, 1) : month;
}

/** How many decimals of a second are shown: the zeros after "s.". */
function secondDecimals(tokens: readonly Token[]): number {
  const point = tokens.findIndex((token) => token.is === "sign" && token.text === ".");
  if (point === -1) return 0;
  return tokens.slice(point).filter((token) => token.is === "digit" && token.text === "0").length;
}

function decimalOf(tokens: readonly Token[], at: number, { seconds }: Moment, decimals: number): string {
  const place = tokens.slice(0, at).filter((token) => token.is === "digit" && token.text === "0").length;
  return seconds.toFixed(decimals).split(".")[1]?.[place] ?? "0";
}

function momentOf(serial: number, from1904: boolean, decimals: number): Moment {
  const unit = 10 ** decimals;
  const ticks = Math.round(serial * 86_400 * unit);
  const whole = Math.floor(ticks / (86_400 * unit));
  const seconds = ticks / unit - whole * 86_400;
  const days = from1904 ? whole + 1462 : whole;
  // Excel counts a 29 February 1900 that never was, and calls the day before 1 January 1900 its 0th.
  const [day, weekday] = days === 60 ? [29, 3] : [0, (days + 6) % 7];
  const date = new Date(Date.UTC(1899, 11, 30 + days + (days < 60 ? 1 : 0)));
  const known = { weekday, seconds, serial: whole };
  if (days === 60) return { year: 1900, month: 2, day, ...known };
  if (days === 0) return { year: 1900, month: 1, day: 0, ...known };
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), ...known };
}
