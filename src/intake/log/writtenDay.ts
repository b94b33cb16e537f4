import { dayNumber, dayText, readDay } from "../../cells/days";
import type { CellValue } from "../../cells/grid";
import { plainText } from "../../cells/plainText";
import { readChineseNumber } from "../figures/chineseNumber";

/** A day as it is written, perhaps without its year, or only a month: 2023/4/9, 4月9日, 2023年4月. */
export interface WrittenDay {
  readonly year: number | undefined;
  readonly month: number;
  /** The days that may be meant: of 4.1, which may have been 4.10, both; of a month none. */
  readonly dates: readonly number[];
}

/** 23.4.2, 23年4月2日: a year of two digits in front; 12.4.2 is too unlike one. */
const SHORT_YEAR = /^['‘’]?([123]\d)[年./-](\d{1,2})[月./-](\d{1,2})[日号]?$/;
const SHORT_YEAR_MONTH = /^['‘’]?([123]\d)年(\d{1,2})月/;
const SIX_DIGITS = /^([123]\d)([01]\d)([0-3]\d)$/;
/** 2023年4月, 2023-04, 202304, and a part of the month. */
const YEAR_MONTH = /^(20\d\d)(?:[年./-](\d{1,2})|([01]\d))月?份?(?:[上中下]旬|[初底末])?$/;
/** 4月9日, 4.9, 4/9, with the time of the day or the day of the week. */
const MONTH_DAY = /^(\d{1,2})[月/.-](\d{1,2})[日号]?(?:[(].*|[上下]午.*|晚.*|\d{1,2}[:时].*)?$/;
/** 4月, 四月份, 4月上旬. */
const MONTH = /^(\d{1,2}|[一二三四五六七八九十]{1,2}|元)月份?(?:[上中下]旬|[初底末])?$/;

/**
 * Reads a day or a month.
 *
 * @param isMonth whether a number by itself is that of a month, as under 月份
 */
export function readWritten(value: CellValue, isMonth: boolean): WrittenDay | undefined {
  const day = readDay(value);
  if (day !== undefined) {
    const [year, month, date] = dayText(day).split("-").map(Number);
    return { year, month: month!, dates: [date!] };
  }
  if (typeof value === "boolean") return undefined;
  return (
    readText(plainText(String(value)), typeof value === "number") ??
    (isMonth ? monthOf(undefined, Number(value)) : undefined)
  );
}

function readText(text: string, isNumber: boolean): WrittenDay | undefined {
  const [, year, month, digits] = YEAR_MONTH.exec(text) ?? [];
  if (year !== undefined) return monthOf(Number(year), Number(month ?? digits));
  const short = SHORT_YEAR.exec(text) ?? SIX_DIGITS.exec(text);
  if (short) return dayOf(2000 + Number(short[1]), Number(short[2]), [Number(short[3])]);
  const ofYear = SHORT_YEAR_MONTH.exec(text);
  if (ofYear) return monthOf(2000 + Number(ofYear[1]), Number(ofYear[2]));
  const ofMonth = MONTH_DAY.exec(text);
  if (ofMonth) {
    const date = ofMonth[2]!;
    // a number loses the 0 of 4.10
    const others = isNumber && date.length === 1 ? [Number(date) * 10] : [];
    return dayOf(undefined, Number(ofMonth[1]), [Number(date), ...others]);
  }
  const [, alone] = MONTH.exec(text) ?? [];
  if (alone === undefined) return undefined;
  return monthOf(undefined, alone === "元" ? 1 : /^\d/.test(alone) ? Number(alone) : (readChineseNumber(alone) ?? NaN));
}

function monthOf(year: number | undefined, month: number): WrittenDay | undefined {
  return Number.isInteger(month) && month >= 1 && month <= 12 ? { year, month, dates: [] } : undefined;
}

/** Only days that there are; without a year those of a leap year are, too. */
function dayOf(year: number | undefined, month: number, dates: readonly number[]): WrittenDay | undefined {
  const known = dates.filter((date) => dayNumber(year ?? 2000, month, date) !== undefined);
  return known.length > 0 ? { year, month, dates: known } : undefined;
}

/** The first and the last days that may be meant, in a year; none where that year has no such day. */
export function spansOf({ month, dates }: WrittenDay, year: number): (readonly [first: number, last: number])[] {
  const [first, next] = [dayNumber(year, month, 1)!, dayNumber(month < 12 ? year : year + 1, (month % 12) + 1, 1)!];
  if (dates.length === 0) return [[first, next - 1]];
  return dates.flatMap((date) => {
    const day = dayNumber(year, month, date);
    return day === undefined ? [] : [[day, day] as const];
  });
}
