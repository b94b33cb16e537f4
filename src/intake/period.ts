import type { Grid } from "../cells/grid";
import { plainText } from "../cells/plainText";
import { dayNumber } from "./log/days";

const DASH = "[-—–~至到]";

/** Ways to write a period (时段), the most telling first; a plain date such as 2023年4月13日 is none. */
const FORMS = [
  new RegExp(`\\d{1,2}月\\d{1,2}日${DASH}(\\d{1,2}月)?\\d{1,2}日`),
  new RegExp(`\\d{1,2}月?${DASH}\\d{1,2}月(?!\\d{1,2}日)`),
  /第?[一二三四1-4]季度/,
  /上半年|下半年|全年/,
  /\d{1,2}月(?!\d{1,2}日|份?[-—–~至到])/,
];

/** The period that the rows above the header, or else the headings, speak of: 1-3月 from 2023年1-3月…统计表. */
export function guessPeriod(grid: Grid, header: number): string | undefined {
  const texts = textsAbove(grid, header + 1);
  for (const form of FORMS) {
    for (const text of texts) {
      const match = form.exec(text);
      if (match) return match[0];
    }
  }
  return undefined;
}

/** The period of several sheets together: months in a row as 1-3月, equal periods as one; undefined for anything else. */
export function joinPeriods(periods: readonly (string | undefined)[]): string | undefined {
  if (periods.every((period) => period === periods[0])) return periods[0];
  const months = periods.map((period) => Number(/^(\d{1,2})月$/.exec(period ?? "")?.[1]));
  const inARow = months.every((month, i) => month === months[0]! + i);
  return inARow ? `${months[0]}-${months.at(-1)}月` : undefined;
}

/** First and last day of the period that the rows above `header` name with its year, as Excel's numbers. */
export function periodDays(grid: Grid, header: number): [number, number] | undefined {
  for (const text of textsAbove(grid, header)) {
    const months = monthsIn(text);
    if (!months) continue;
    const { year, first, last } = months;
    const from = dayNumber(year, first, 1);
    const to = last === 12 ? dayNumber(year, 12, 31) : dayNumber(year, last + 1, 1)! - 1;
    if (from !== undefined && to !== undefined) return [from, to];
  }
  return undefined;
}

function monthsIn(text: string): { year: number; first: number; last: number } | undefined {
  const match = new RegExp(
    `(\\d{4})年(?:(\\d{1,2})月?${DASH}(\\d{1,2})月|第?([一二三四1-4])季度|(上|下)半年|(\\d{1,2})月(?!\\d))`,
  ).exec(text);
  if (!match) return undefined;
  const [, year, from, to, quarter, half, month] = match;
  const span = (first: number, last: number): ReturnType<typeof monthsIn> => ({ year: Number(year), first, last });
  if (from) return span(Number(from), Number(to));
  if (month) return span(Number(month), Number(month));
  if (half) return half === "上" ? span(1, 6) : span(7, 12);
  const number = "一二三四".indexOf(quarter!) + 1 || Number(quarter);
  return span(number * 3 - 2, number * 3);
}

function textsAbove(grid: Grid, row: number): string[] {
  return grid.values
    .slice(0, row)
    .flat()
    .filter((cell) => typeof cell === "string")
    .map(plainText);
}
