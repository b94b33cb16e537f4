import type { Scheme } from "../../bulletin/scheme";
import { cellIn, cellText, type Grid, isBlank } from "../../cells/grid";
import { transposed } from "../../cells/lists";
import type { Column } from "./columns";
import { plainCount } from "../figures/count";
import type { Header } from "./header";
import { kindIn } from "./kindIn";
import { holds, joinPeriods, onlyPeriod, overlap, type Period, periodsIn, samePeriod } from "../period/period";
import { isTotalOrFooter } from "../rows/rows";
import { isCalledSum } from "./sumColumn";

/** Of so much of more than one time that it may hold what stands beside it. */
const HOLDS_OTHERS = /累计|[本今当]年|年初|以来|至今|截[至止]/;
/** A column that is the sum of the others in more of its rows is one though it is wrong in the rest. */
const MOST = 0.5;

/**
 * Whether a person may have several columns of one site added up (1月, 2月, 3月; 图文, 视频, 专报): they hold plain counts, none of
 * them is the sum of the others, or called so, and no two are of one time.
 */
export function mayBeAdded(grid: Grid, { last }: Header, columns: readonly Column[], scheme: Scheme): boolean {
  if (columns.length < 2 || columns.some((column) => isCalledSum(column) || HOLDS_OTHERS.test(column.label)))
    return false;
  if (areOfOneTime(columns) || areCalledTheSame(columns) || !columns.every((column) => saysPart(column, scheme)))
    return false;
  const rows: (readonly number[])[] = [];
  for (let i = last + 1; i < grid.values.length; i++) {
    const cells = columns.map(({ j }) => cellIn(grid, i, j));
    if (cells.every(isBlank)) continue;
    const read = cells.map((cell) => (isBlank(cell) ? 0 : plainCount(cell, scheme.counts === "decimal")));
    const known = read.filter((count) => count !== undefined);
    if (known.length === read.length) rows.push(known);
    else if (!isOfNoUnit(grid, i)) return false;
  }
  const filled = rows.filter((row) => row.some((count) => count > 0));
  const isSum = columns.map((_, n) => filled.filter((row) => isSumOfOthers(row, n)).length);
  return filled.length > 0 && isSum.every((sums) => sums <= filled.length * MOST) && !holdTheSame(filled);
}

/** A row of a total, of remarks, or of headings again, in which texts may stand. */
function isOfNoUnit(grid: Grid, i: number): boolean {
  const cells = grid.values[i] ?? [];
  const first = cells.find((cell) => !isBlank(cell)) ?? "";
  return isTotalOrFooter(cellText(first)) || cells.every((cell) => typeof cell === "string");
}

/** Whether two columns say the same in all rows, as a first count and the checked one do; of months without any item nothing is said. */
function holdTheSame(rows: readonly (readonly number[])[]): boolean {
  const filled = transposed(rows).filter((column) => column.some((count) => count > 0));
  const columns = filled.map((column) => column.join());
  return new Set(columns).size < columns.length;
}

function isSumOfOthers(row: readonly number[], n: number): boolean {
  const others = row.reduce((sum, count, other) => (other === n ? sum : sum + count), 0);
  return Math.abs(others - row[n]!) < 1e-6;
}

/** Whether a heading says which part of the items of its channel stands under it: a time, or a kind. */
function saysPart({ label, over, lowest, role }: Column, { channels }: Scheme): boolean {
  const only = channels.length === 1 ? 0 : undefined;
  const channel = role.is === "count" ? channels[role.channel ?? only ?? -1] : undefined;
  if (periodsIn(label).length > 0) return true;
  // the kinds may stand over the sites, too: 直接采用/扎兰屯市政府网
  return channel !== undefined && [over, lowest].some((text) => kindIn(text, channel) !== "");
}

/** Whether two columns have one heading, as a copy has. */
function areCalledTheSame(columns: readonly Column[]): boolean {
  return new Set(columns.map(({ over, lowest }) => `${over}/${lowest}`)).size < columns.length;
}

/** Whether two columns are of years or months that share a day, or of years apart. */
function areOfOneTime(columns: readonly Column[]): boolean {
  const periods = columns.map(({ label }) => onlyPeriod(label));
  const years = columns.flatMap(({ label }) => label.match(/20\d\d(?=年)/g) ?? []);
  if (new Set(years).size > 1) return true;
  return periods.some((period, n) => period && periods.some((other, m) => m > n && other && overlap(period, other)));
}

/** The period of several columns together, as their headings say; undefined where they say none, or some of them do not. */
export function periodTogether(labels: readonly string[]): Period | undefined {
  const periods = labels.map((label) => periodsIn(label));
  return periods.every((own) => own.length === 1) ? joinPeriods(periods.map(([period]) => period)) : undefined;
}

/** Of several columns those that are together of the period of their table, where others beside them are of other times or sums. */
export function ofTogether(columns: readonly Column[], period: Period | undefined): readonly Column[] {
  const own = columns.filter(({ label }) => {
    const part = onlyPeriod(label);
    return part && period && holds(period, part) && !samePeriod(period, part);
  });
  return own.length > 1 && areTogether(own, period) ? own : columns;
}

/** Whether columns are together of the period of their table. */
export function areTogether(columns: readonly Column[], period: Period | undefined): boolean {
  const own = periodTogether(columns.map(({ label }) => label));
  return own !== undefined && period !== undefined && samePeriod(own, period);
}
