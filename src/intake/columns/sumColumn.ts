import { cellIn, type Grid, isBlank } from "../../cells/grid";
import { greatest, least } from "../../cells/lists";
import { plainText } from "../../cells/plainText";
import type { Column } from "./columns";
import { plainCount } from "../figures/count";
import type { Header } from "./header";
import { holds, onlyPeriod, periodsIn, samePeriod, sheetPeriod } from "../period/period";
import type { Reading } from "../reading";

/** What a column of sums is called: 小计, 扎兰屯市政府网合计. */
const SUM = /合计|小计|总计|共计|累计|总数|总量|总条数/;

/** A column of sums among columns of counts of one site, and the columns that it sums up. */
export interface SumColumn {
  readonly sum: Column;
  readonly parts: readonly Column[];
}

/**
 * The column that sums up all others of a site (1月, 2月, 3月, 小计): it is called so, it is their sum in every row, and the
 * sheet is of no other months than they are. Without all three a person has to say which column counts.
 *
 * @param columns those of one site, of which one alone is to be counted
 */
export function sumColumn(reading: Reading, header: Header, columns: readonly Column[]): SumColumn | undefined {
  const called = columns.filter(isCalledSum);
  const [sum, another] = called.length > 0 ? called : columns.filter((column) => holdsOthers(column, columns));
  if (!sum || another) return undefined;
  const parts = columns.filter((column) => column !== sum);
  if (parts.length < 2 || !isOfAllMonths(reading, header, parts)) return undefined;
  return isSumIn(reading.grid, header, sum, parts, reading.scheme.counts === "decimal") ? { sum, parts } : undefined;
}

/** Whether a column is of a time that holds those of all others: 全年 beside 上半年 and 下半年. */
function holdsOthers(column: Column, columns: readonly Column[]): boolean {
  const whole = onlyPeriod(column.label);
  const parts = columns.filter((other) => other !== column).map(({ label }) => onlyPeriod(label));
  return whole !== undefined && parts.every((part) => part && holds(whole, part) && !samePeriod(whole, part));
}

/** More of what is counted than a period has, which is no sum of its columns. */
const ACCUMULATED = /累计/;
/** So many rows at least have to agree until a column is one of sums. */
const FEWEST = 2;

/**
 * The columns of what all sites adopted together (合计): they are called so, they are of no site, and in most rows they are the sum
 * of the sites' counts. Where they are not is a matter for whoever reads the rows.
 */
export function siteSums(
  { grid, scheme }: Reading,
  header: Header,
  all: readonly Column[],
  counts: readonly Column[],
): readonly Column[] {
  const decimals = scheme.counts === "decimal";
  const mayBe = (column: Column): boolean =>
    (column.role.is === "unknown" || (column.role.is === "count" && column.role.channel === undefined)) &&
    !counts.includes(column) &&
    isCalledSum(column) &&
    !ACCUMULATED.test(`${column.over} ${column.lowest}`);
  return counts.length === 0
    ? []
    : all.filter((column) => mayBe(column) && isMostlySum(grid, header, column, counts, decimals));
}

function isMostlySum(grid: Grid, { last }: Header, sum: Column, parts: readonly Column[], decimals: boolean): boolean {
  let [agreeing, compared] = [0, 0];
  for (let i = last + 1; i < grid.values.length; i++) {
    const total = plainCount(cellIn(grid, i, sum.j), decimals);
    const own = sumIn(grid, i, parts, decimals);
    if (total === undefined || own === undefined || (total === 0 && own === 0)) continue;
    compared++;
    if (isEqual(own, total)) agreeing++;
  }
  return agreeing >= FEWEST && agreeing * 2 > compared;
}

/** Whether a heading, or one over it, says that the column is one of sums. */
export function isCalledSum({ over, lowest }: Column): boolean {
  return SUM.test(plainText(`${over} ${lowest}`));
}

/** Whether the months of the parts, where they name any, are all that the sheet, and a person, say that it is of. */
function isOfAllMonths({ grid, period = "" }: Reading, header: Header, parts: readonly Column[]): boolean {
  const months = parts.map(({ over, lowest }) => periodsIn(`${over} ${lowest}`).flatMap((each) => each.months ?? []));
  const all = months.flat();
  if (all.length === 0) return true;
  if (months.some((own) => own.length === 0)) return false;
  const [first, last] = [least(all), greatest(all)];
  return [onlyPeriod(period), ...sheetPeriod(grid, header).title].every(
    (each) => each?.months === undefined || (each.months[0] === first && each.months[1] === last),
  );
}

function isSumIn(grid: Grid, { last }: Header, sum: Column, parts: readonly Column[], decimals: boolean): boolean {
  let held = false;
  for (let i = last + 1; i < grid.values.length; i++) {
    const total = plainCount(cellIn(grid, i, sum.j), decimals);
    if (total === undefined) continue; // the text of a row that is no unit's
    const own = sumIn(grid, i, parts, decimals);
    if (own === undefined || !isEqual(own, total)) return false;
    held = true;
  }
  return held;
}

/** The sum of some counts in a row, blank ones as 0; undefined where one of them is none. */
function sumIn(grid: Grid, i: number, parts: readonly Column[], decimals: boolean): number | undefined {
  let sum = 0;
  for (const { j } of parts) {
    const cell = cellIn(grid, i, j);
    const count = isBlank(cell) ? 0 : plainCount(cell, decimals);
    if (count === undefined) return undefined;
    sum += count;
  }
  return sum;
}

/** Sums of decimals are not exact. */
function isEqual(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-6;
}
