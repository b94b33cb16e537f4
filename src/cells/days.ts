import type { CellValue } from "./grid";
import { plainText } from "./plainText";

/** Days are counted as Excel does: 1900-01-01 is 1, 2023-01-01 is 44927. */
const EPOCH = 25_569;
const MS = 86_400_000;

/** The day in a cell: Excel's number for it, 20230305, or a text such as 2023/3/5, 2023.03.05 or 2023年3月5日. */
export function readDay(value: CellValue): number | undefined {
  if (typeof value === "number" && value >= 36_526 && value < 73_051) return Math.floor(value);
  const digits = /^(20\d\d)([01]\d)([0-3]\d)$/.exec(plainText(String(value)));
  if (digits) return dayNumber(Number(digits[1]), Number(digits[2]), Number(digits[3]));
  const match = /^(\d{4})[年/.-](\d{1,2})[月/.-](\d{1,2})日?/.exec(plainText(String(value)));
  return match ? dayNumber(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/** Number of a day; undefined for a day that there is not, such as 2023-02-30. */
export function dayNumber(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() / MS + EPOCH : undefined;
}

/** A day as 2023-03-05. */
export function dayText(day: number): string {
  return new Date((day - EPOCH) * MS).toISOString().slice(0, 10);
}
