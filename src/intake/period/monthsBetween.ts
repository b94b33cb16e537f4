import { dayText } from "../../cells/days";
import { greatest, least } from "../../cells/lists";
import type { Inquiry } from "../../findings/inquiry";
import type { NamedTallies } from "../several/accumulate";
import type { Period } from "./period";

/**
 * Tells of which months no sheet is among those that are added up, so that one may have been forgotten: 2月 between 1月 and
 * 3月, or 3月 where the bulletin is to be of 1-3月.
 *
 * @param meant what a person has typed as the period
 */
export function tellMonthsBetween(sheets: readonly NamedTallies[], inquiry: Inquiry, meant: Period | undefined): void {
  const months = sheets.flatMap(({ period }) => (period?.months ? [period.months] : []));
  if (months.length < sheets.length || sheets.length < 2) return;
  if (new Set(sheets.map(({ period }) => yearOf(period))).size > 1) return;
  const covered = new Set(months.flatMap(([first, last]) => range(first, last)));
  // December and January are of two years, whether these are written or not
  if (covered.has(1) && covered.has(12)) return;
  // a period of other months altogether is said to be another one elsewhere
  const [from, to] = meant?.months ?? [];
  const isWider =
    from !== undefined && to !== undefined && from <= to && [...covered].every((n) => n >= from && n <= to);
  const all = isWider ? range(from, to) : range(least([...covered]), greatest([...covered]));
  const missing = all.filter((month) => !covered.has(month));
  if (missing.length > 0) inquiry.tell("months-between", { sheet: sheets[0]?.name ?? "" }, { months: missing });
}

function yearOf(period: Period | undefined): string {
  return period?.from === undefined ? "" : dayText(period.from).slice(0, 4);
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, n) => first + n);
}
