import type { Inquiry } from "../../findings/inquiry";
import { question } from "../../findings/question";
import { type Period, periodsIn, samePeriod } from "./period";

/** Of this month, or this quarter, whichever that is: how many months. */
const THIS: readonly (readonly [RegExp, number])[] = [
  [/[本当]月/, 1],
  [/[本当]季/, 3],
];
/** Of this year so far; at a period that begins with the year that is the same. */
const THIS_YEAR = /[本今当]年|年初/;

const WHOLE_YEAR = /[本今当全]年|年初|年度/;

/**
 * Asks where a column of counts is of another period than the sheet: 本月采用, or 3月 of 1月, 2月 and 3月, under 1-3月; 本年采用
 * under 4-6月. One heading alone that names a period is a witness for that of the whole sheet and asked about as such.
 *
 * @param labels the headings of the columns of counts
 * @param periods what the sheet is of; where it is not only one, nothing is asked
 * @param headings the periods of its headings; undefined where they were no witnesses for that of the sheet
 */
export function askColumnPeriods(
  sheet: string,
  labels: readonly string[],
  { periods, headings }: { readonly periods: readonly Period[]; readonly headings?: readonly Period[] },
  inquiry: Inquiry,
): void {
  const [period, another] = periods;
  if (!period?.months || another) return;
  const columns = [...new Set(labels)].filter((label) => isOfOther(label, period, headings?.length !== 1));
  if (columns.length === 0) return;
  const asked = question("sheet", ["column-period", sheet, period.text, ...columns], [{ as: "accept" }]);
  inquiry.ask("column-other-period", { sheet }, { period: period.text, columns }, asked);
}

/** Whether a heading says that its column is of the sheet's own period, whichever that is: 本期, 本季 under a quarter. */
export function isOfThis(label: string, { months }: Period): boolean {
  if (!months || isOfYear(label, undefined)) return false;
  const length = months[1] - months[0] + 1;
  return /[本当]期/.test(label) || THIS.some(([word, own]) => word.test(label) && own === length);
}

/** Whether a heading speaks of the year so far, or of all of it; of a period that begins with the year that may be the same. */
export function isOfYear(label: string, period: Period | undefined): boolean {
  return WHOLE_YEAR.test(label) && period?.months?.[0] !== 1;
}

/** Whether a heading speaks of this month, or this quarter, and the sheet is of more or less than one. */
export function isOfPart(label: string, period: Period | undefined): boolean {
  if (!period?.months) return false;
  const [from, to] = period.months;
  return THIS.some(([word, months]) => word.test(label) && to - from + 1 !== months);
}

function isOfOther(label: string, period: Period, names: boolean): boolean {
  const [from = 0] = period.months ?? [];
  if (isOfPart(label, period)) return true;
  if (THIS_YEAR.test(label) && from !== 1) return true;
  const [own, another] = names ? periodsIn(label) : [];
  return own?.months !== undefined && !another && !samePeriod(own, period);
}
