import { cellIn, type Grid, isBlank } from "../../cells/grid";
import { greatest, least } from "../../cells/lists";
import { plainText } from "../../cells/plainText";
import type { Column } from "./columns";
import { plainCount } from "../figures/count";
import type { Header } from "./header";
import { onlyPeriod, periodsIn, sheetPeriod } from "../period/period";
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
  const [sum, another] = columns.filter(isCalledSum);
  if (!sum || another) return undefined;
  const parts = columns.filter((column) => column !== sum);
  if (parts.length < 2 || !isOfAllMonths(reading, header, parts)) return undefined;
  return isSumIn(reading.grid, header, sum, parts, reading.scheme.counts === "decimal") ? { sum, parts } : undefined;
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
    const own = parts.map(({ j }) => {
      const cell = cellIn(grid, i, j);
      return isBlank(cell) ? 0 : plainCount(cell, decimals);
    });
    if (own.some((count) => count === undefined)) return false;
    // sums of decimals are not exact
    if (Math.abs(own.reduce<number>((all, count) => all + (count ?? 0), 0) - total) > 1e-6) return false;
    held = true;
  }
  return held;
}
