import { greatest, least } from "../../cells/lists";
import { cellName } from "../../cells/address";
import { dayText } from "../../cells/days";
import { addressIn, type Grid } from "../../cells/grid";
import { plainText } from "../../cells/plainText";
import { type Period, periodsIn } from "./periodForms";

export { type Period, periodsIn } from "./periodForms";

/** A title tells what the table is about. */
const TITLE = /采用|采编|情况|统计|通报|信息|稿件|台账|登记|报送|投稿|汇总|明细|清单|[得计积]分|排名|考核/;
/** These rows explain the table. */
const NOTE = /^(?:填[报表])?(?:说明|备注|注[:\d])|^联系/;
/** A row of a title has no more cells than these: itself, the unit of measure, who made the table. */
const MOST_CELLS = 3;
/** A subtitle is a period and hardly more; a month alone must be marked as one: （2023年3月）, 时段：3月. */
const MARKED = /^[([【].*[)\]】]$|时段|期间|周期|月份:|季度:|所属期|^截/;
const LONGEST_SUBTITLE = 24;
/** Headings of another period. */
const OTHER = /上[季期月年]|去年|前年|同期|同比|环比|累计/;

/**
 * The periods that a sheet speaks of. One of which only the end is written (截至3月底) is taken where there is no other.
 *
 * @param header positions of the first and the last row of headings in the grid's values
 * @param tables the titles of all tables that count; a further one may be of another period
 *
 * @returns `title`: those of the titles above the header and of the further tables; `headings`: those in the headings, such as 1-3月得分
 */
export function sheetPeriod(
  grid: Grid,
  header: { readonly first: number; readonly last: number },
  tables: readonly string[] = [],
): { readonly title: readonly Period[]; readonly headings: readonly Period[] } {
  const headings = grid.values
    .slice(header.first, header.last + 1)
    .flatMap((cells) => cells.filter((cell) => typeof cell === "string"))
    .filter((text) => !OTHER.test(text));
  const titles = tables.map(plainText).filter((title) => TITLE.test(title) && !NOTE.test(title) && !OTHER.test(title));
  const said = { title: distinct([...titlesAbove(grid, header.first), ...titles]), headings: distinct(headings) };
  const all = [...said.title, ...said.headings, periodOfName(grid.sheet)];
  const isWhole = all.some((period) => period && period.until === undefined);
  const known = (periods: readonly Period[]): readonly Period[] =>
    isWhole ? periods.filter(({ until }) => until === undefined) : periods;
  return { title: known(said.title), headings: known(said.headings) };
}

/** The period that is the only one in a sheet's name: 2023年3月, 一季度, 3月 (2). */
export function periodOfName(sheetName: string): Period | undefined {
  const [period, ...others] = periodsIn(sheetName);
  return others.length === 0 ? period : undefined;
}

/**
 * Whether two periods share a day, so that their figures may not be added: by their days where both years are known,
 * else by their months, else if they are written alike.
 */
export function overlap(a: Period, b: Period): boolean {
  if (a.from !== undefined && a.to !== undefined && b.from !== undefined && b.to !== undefined)
    return a.from <= b.to && b.from <= a.to;
  if (a.months && b.months) return a.months[0] <= b.months[1] && b.months[0] <= a.months[1];
  return a.text === b.text;
}

/** Whether one period lies within another: by their days where both years are known, else by their months. */
export function holds(whole: Period, part: Period): boolean {
  if (whole.from !== undefined && whole.to !== undefined && part.from !== undefined && part.to !== undefined)
    return whole.from <= part.from && part.to <= whole.to;
  if (!whole.months || !part.months) return whole.text === part.text;
  return whole.months[0] <= part.months[0] && part.months[1] <= whole.months[1];
}

/**
 * The period of several sheets together: single months in a row, in any order, as 1-3月; equal periods as one. Anything
 * else has no name of its own and is for a person to say.
 */
export function joinPeriods(periods: readonly (Period | undefined)[]): Period | undefined {
  const known = periods.filter((period) => period !== undefined);
  const best = known.find(({ from }) => from !== undefined) ?? known[0];
  if (!best || known.length < periods.length) return undefined;
  return known.every((period) => samePeriod(period, best)) ? best : joinMonths(known);
}

/** The only period that a text speaks of; in the given year where it does not say its own. */
export function onlyPeriod(text: string, year?: number): Period | undefined {
  const [period, another] = periodsIn(text);
  if (!period || another) return undefined;
  return period.from === undefined && year !== undefined ? (periodsIn(`${year}年${period.text}`)[0] ?? period) : period;
}

/** What a period is called with its year, where that is known. */
export function periodLabel({ text, from }: Period): string {
  return from === undefined || /\d{4}年/.test(text) ? text : `${dayText(from).slice(0, 4)}年${text}`;
}

/** Whether two periods are one, perhaps in two spellings: 1-3月, 第一季度. */
export function samePeriod(a: Period, b: Period): boolean {
  const sameYear = a.from === undefined || b.from === undefined || (a.from === b.from && a.to === b.to);
  const sameMonths = a.months && b.months ? a.months.join() === b.months.join() : a.text === b.text;
  return sameYear && sameMonths;
}

function joinMonths(periods: readonly Period[]): Period | undefined {
  const months = periods.map(({ months: [first, last] = [0, -1] }) => (first === last ? first : NaN));
  const [first, last] = [least(months), greatest(months)];
  const inARow = last - first === periods.length - 1 && new Set(months).size === periods.length;
  const days = periods.flatMap(({ from, to }) => (from !== undefined && to !== undefined ? [from, to] : []));
  const years = new Set(days.map((day) => dayText(day).slice(0, 4)));
  if (!inARow || years.size > 1) return undefined;
  const allKnown = days.length === 2 * periods.length;
  return {
    text: `${first}-${last}月`,
    ...(allKnown && { from: least(days), to: greatest(days) }),
    months: [first, last],
  };
}

/** The periods of all texts, each once, in their order. */
function distinct(texts: readonly string[]): readonly Period[] {
  const periods = texts.flatMap(periodsIn);
  return periods.filter((period, n) => n === periods.findIndex((other) => samePeriod(other, period)));
}

/** The texts above a header, up to the figures of another table, that are its title or the period under it. */
function titlesAbove(grid: Grid, header: number): readonly string[] {
  const wide = widestMerges(grid, header);
  const titles: (readonly string[])[] = [];
  for (const [n, values] of grid.values.slice(0, header).reverse().entries()) {
    const cells = values.map((value, j) => ({ value, cell: addressIn(grid, header - 1 - n, j) }));
    const filled = cells.filter(({ value }) => value !== "");
    if (filled.length > 1 && filled.some(({ value, cell }) => typeof value === "number" && !grid.shown.has(cell)))
      break;
    const few = filled.length <= MOST_CELLS;
    const texts = filled.flatMap(({ value, cell }) => {
      const text = plainText(typeof value === "string" ? value : (grid.shown.get(cell) ?? ""));
      const isTitle = (few && TITLE.test(text)) || wide.has(cell) || isSubtitle(text);
      return isTitle && !NOTE.test(text) ? [text] : [];
    });
    titles.unshift(texts);
  }
  return titles.flat();
}

/** Addresses of the widest merged cells above a header. */
function widestMerges(grid: Grid, header: number): ReadonlySet<string> {
  const above = grid.merges.filter(({ row, columns }) => row < grid.row + header && columns > 1);
  const width = greatest(above.map(({ columns }) => columns));
  return new Set(above.filter(({ columns }) => columns === width).map(({ row, column }) => cellName(row, column)));
}

function isSubtitle(text: string): boolean {
  if (text.length > LONGEST_SUBTITLE) return false;
  return periodsIn(text).some(({ months }) => MARKED.test(text) || !months || months[0] < months[1]);
}
