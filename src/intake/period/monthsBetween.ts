import { dayText } from "../../cells/days";
import { greatest, least } from "../../cells/lists";
import type { Inquiry } from "../../findings/inquiry";
import type { NamedTallies } from "../several/accumulate";
import type { Period } from "./period";

/**
 * Tells which months lie between sheets that are added up and are of none of them: 2月 between 1月 and 3月, the sheet of which may
 * have been forgotten.
 */
export function tellMonthsBetween(sheets: readonly NamedTallies[], inquiry: Inquiry): void {
  const months = sheets.flatMap(({ period }) => (period?.months ? [period.months] : []));
  if (months.length < sheets.length || sheets.length < 2) return;
  if (new Set(sheets.map(({ period }) => yearOf(period))).size > 1) return;
  const covered = new Set(months.flatMap(([first, last]) => range(first, last)));
  // December and January are of two years, whether these are written or not
  if (covered.has(1) && covered.has(12)) return;
  const all = range(least([...covered]), greatest([...covered]));
  const missing = all.filter((month) => !covered.has(month));
  if (missing.length > 0) inquiry.tell("months-between", { sheet: sheets[0]?.name ?? "" }, { months: missing });
}

function yearOf(period: Period | undefined): string {
  return period?.from === undefined ? "" : dayText(period.from).slice(0, 4);
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, n) => first + n);
}
