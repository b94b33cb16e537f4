import { isOfPart, isOfThis, isOfYear } from "../period/columnPeriods";
import type { Column } from "./columns";
import { dayText } from "../../cells/days";
import type { Header } from "./header";
import { onlyPeriod, type Period, periodsIn, samePeriod } from "../period/period";

const YEAR = /20\d\d(?=年)/;
/** Over the sum of several periods, or of more than the sheet is of. */
const OVER = /合计|小计|总计|共计|累计/;

/**
 * Of the columns of one site for several periods (1月, 2月, 3月; 2022年, 2023年) the one that is of the table's own, as its heading
 * says; undefined where that is not certain.
 *
 * @param period the table's own; undefined where it is not known
 * @param said what says it, which may say only a year (2023年信息采用情况)
 */
export function ofPeriod(columns: readonly Column[], period: Period | undefined, said: string): Column | undefined {
  if (columns.length < 2) return undefined;
  if (period === undefined) return ofYear(columns, yearIn(said));
  const dated = columns.map((column) => ({ column, own: onlyPeriod(column.label), year: yearIn(column.label) }));
  const isOwn = ({ column: { label }, own: named, year }: (typeof dated)[number]): boolean =>
    isOfThis(label, period) || (named ? samePeriod(named, period) : year === yearOf(period));
  const own = dated.filter(isOwn);
  const others = dated.filter((each) => !own.includes(each));
  const areOther = others.every(
    ({ own: other, year, column }) => (other ?? year ?? OVER.test(column.label)) || isOfYear(column.label, period),
  );
  return own.length === 1 && areOther ? own[0]!.column : undefined;
}

/** Of columns for one year each that of a year. */
function ofYear(columns: readonly Column[], year: string | undefined): Column | undefined {
  const years = columns.map(({ label }) => yearIn(label));
  const isOne = year !== undefined && !years.includes(undefined) && new Set(years).size === years.length;
  return isOne ? columns[years.indexOf(year)] : undefined;
}

/** What makes a sum another than that of this period's adopted items. */
const OF_OTHERS = /去年|上年|前年|往年|同期|上[季月期]|报送|上报|任务|未/;

/**
 * A column of this month alone (本月) under a title of more months is no more certain than the one beside it that adds them up
 * (累计), which then is the likelier.
 *
 * @param columns those of one site that are certain
 * @param others columns of that site that are known to be something else
 */
export function withAccumulated(
  columns: readonly Column[],
  others: readonly Column[],
  period: Period | undefined,
): readonly Column[] {
  const [only, another] = columns;
  if (!only || another || !isOfPart(only.label, period)) return columns;
  return [...others.filter(isAccumulated), only];
}

/** Whether a column adds up what several others hold of adopted items. */
export function isAccumulated({ label }: Column): boolean {
  return OVER.test(label) && !OF_OTHERS.test(label);
}

/** Whether one site has several columns of counts, and some of them are of a period: only then the sheet's period matters. */
export function areForPeriods({ headings }: Header): boolean {
  const counts = headings.filter(({ role }) => role.is === "count");
  const channels = new Set(counts.map(({ role }) => (role.is === "count" ? role.channel : undefined)));
  return channels.size < counts.length && counts.some(({ text }) => periodsIn(text).length > 0 || YEAR.test(text));
}

/** The only year that a heading names; undefined where it names none. */
function yearIn(label: string): string | undefined {
  const years = label.match(/20\d\d(?=年)/g) ?? [];
  return years.length === 1 ? years[0] : undefined;
}

function yearOf({ from }: Period): string | undefined {
  return from === undefined ? "" : dayText(from).slice(0, 4);
}
