import { question } from "../findings/question";
import { type Period, periodsIn, samePeriod } from "./period";
import type { Reading } from "./reading";
import type { TableReading } from "./table";

/** Of this month, or this quarter, whichever that is: how many months. */
const THIS: readonly (readonly [RegExp, number])[] = [
  [/[本当]月/, 1],
  [/[本当]季/, 3],
];

/**
 * Asks where a column of counts is of another period than the title says: 本月采用, or 3月 of 1月, 2月 and 3月, under
 * 1-3月. One heading alone that names a period is a witness for that of the whole sheet and asked about as such.
 *
 * @param title the periods of the sheet's titles
 * @param headings those of its headings
 */
export function askColumnPeriods(
  { grid, inquiry }: Reading,
  tables: readonly TableReading[],
  { title, headings }: { readonly title: readonly Period[]; readonly headings: readonly Period[] },
): void {
  const [period, another] = title;
  if (!period?.months || another) return;
  const labels = tables.flatMap(({ columns }) => columns.channels.flatMap(({ count }) => count?.label ?? []));
  const columns = [...new Set(labels)].filter((label) => isOfOther(label, period, headings.length > 1));
  if (columns.length === 0) return;
  const asked = question("sheet", ["column-period", grid.sheet, period.text, ...columns], [{ as: "accept" }]);
  inquiry.ask("column-other-period", { sheet: grid.sheet }, { period: period.text, columns }, asked);
}

function isOfOther(label: string, period: Period, names: boolean): boolean {
  const [from = 0, to = 0] = period.months ?? [];
  if (THIS.some(([word, months]) => word.test(label) && to - from + 1 !== months)) return true;
  const [own, another] = names ? periodsIn(label) : [];
  return own?.months !== undefined && !another && !samePeriod(own, period);
}
