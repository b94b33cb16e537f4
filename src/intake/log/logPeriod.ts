import { officialDate } from "../../bulletin/notice/officialDate";
import { dayText, readDay } from "../../cells/days";
import { type CellValue, cellIn, cellText, type Grid } from "../../cells/grid";
import { onceEach } from "../../cells/onceEach";
import { plainText } from "../../cells/plainText";
import { question } from "../../findings/question";
import type { Header } from "../columns/header";
import { holds, joinPeriods, onlyPeriod, type Period, periodLabel, periodOfName, sheetPeriod } from "../period/period";
import { placeIn, type Reading } from "../reading";
import { captionsOverHeadings } from "./captions";
import { type LogColumns, markColumns } from "./logColumns";
import type { LogItem } from "./readLog";
import { readWritten, spansOf, type WrittenDay } from "./writtenDay";

/** Under such a heading a number by itself is a month. */
const MONTH_HEADING = /月$|月份|年月/;

/** A day beside the name of a site: 省政府网（3月5日）. */
const DAY_BESIDE = /(?:\d{4}年)?\d{1,2}月\d{1,2}日|\d{4}[-./]\d{1,2}[-./]\d{1,2}/g;

/** A period that items should be of; `label` names it with its year. */
interface Bounds extends Pick<Period, "months"> {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly label: string;
}

/** A day of an item, and the position of its column. */
type DayAt = readonly [j: number, day: WrittenDay];

const NO_DAYS: readonly DayAt[] = [];

/**
 * The items of the period: of that which the log's title or the scheme names, and of that which a person has typed. The log of
 * a whole year may have been chosen for the bulletin of one month, so the clerk says once what becomes of all items of other
 * days. What says when an item was adopted goes before what says when it was handed in.
 *
 * @returns all items, or only those of the period, as the clerk has chosen
 */
export function ofPeriod(
  reading: Reading,
  header: Header,
  columns: LogColumns,
  items: readonly LogItem[],
): readonly LogItem[] {
  const { grid, inquiry } = reading;
  const daysOf = dayReader(reading, columns);
  const bounds = periodsOf(reading, header, () => commonestYear(items, daysOf));
  if (bounds.length === 0) return items;
  // a long log has few different days
  const isOutside = onceEach((day: WrittenDay) => !bounds.every((each) => isIn(day, each)));
  const outside: { readonly item: LogItem; readonly at: DayAt }[] = [];
  for (const item of items) {
    const at = daysOf(item).find(([, day]) => isOutside(day));
    if (at) outside.push({ item, at });
  }
  if (outside.length === 0) return items;
  const periods = bounds
    .filter((each) => outside.some(({ at: [, day] }) => !isIn(day, each)))
    .map(({ label }) => label);
  const names = [...new Set(outside.map(({ at: [j] }) => cellText(cellIn(grid, columns.headerRow, j))))];
  const key = outside.map(({ item, at: [j] }) => `${item.i} ${String(cellIn(grid, item.i, j))}`);
  const asked = question(
    "sheet",
    ["log-outside", grid.sheet, ...periods, ...key],
    [{ as: "accept" }, { as: "leave-out" }],
  );
  const about = {
    places: outside.map(({ item, at: [j] }) => placeIn(grid, item.i, j)),
    units: [...new Set(outside.map(({ item }) => item.unit))],
  };
  const answer = inquiry.ask("log-outside-period", about, { columns: names, periods }, asked);
  if (answer?.as !== "leave-out") return items;
  const left = new Set(outside.map(({ item }) => item));
  return items.flatMap((item) =>
    left.has(item)
      ? within(
          item,
          columns.sites,
          daysOf(item).filter(([, day]) => isOutside(day)),
        )
      : [item],
  );
}

/** An item without the sites whose own days are outside of the period; none where nothing else adopted it. */
function within(item: LogItem, sites: LogColumns["sites"], outside: readonly DayAt[]): readonly LogItem[] {
  const late = sites.filter((site) => outside.some(([j]) => markColumns([site]).includes(j)));
  const gone = new Set(late.flatMap(({ channels }) => channels.map(({ position }) => position)));
  const adopted = item.adopted.map((amount, channel) => (gone.has(channel) ? 0 : amount));
  return late.length > 0 && adopted.some((amount) => amount > 0) ? [{ ...item, adopted }] : [];
}

/**
 * The days on which an item was adopted, be it that they stand as the marks of its sites; where none is written, that on
 * which it was handed in.
 */
function dayReader(
  { grid }: Reading,
  { headerRow, published, submitted, sites, adopted: named, adoptedToo }: LogColumns,
): (item: LogItem) => readonly DayAt[] {
  const naming = named === undefined ? [] : [named, ...adoptedToo];
  const marks = markColumns(sites);
  const ofAdoption = [...new Set([...published, ...marks])];
  const readerOf = onceEach((j: number) => {
    const isMonth = MONTH_HEADING.test(plainText(cellText(cellIn(grid, headerRow, j))));
    // among marks 1/2 may be a part of an item
    const isDay = (value: CellValue): boolean =>
      !marks.includes(j) || readDay(value) !== undefined || (typeof value === "string" && value.includes("月"));
    return onceEach((value: CellValue): readonly DayAt[] => {
      const day = isDay(value) ? readWritten(value, isMonth) : undefined;
      return day ? [[j, day]] : NO_DAYS;
    });
  });
  const at = ({ i }: LogItem, j: number): readonly DayAt[] => readerOf(j)(cellIn(grid, i, j));
  const besideNames = onceEach((j: number) =>
    onceEach((text: string): readonly DayAt[] =>
      (text.match(DAY_BESIDE) ?? []).flatMap((day): DayAt[] => {
        const written = readWritten(day, false);
        return written === undefined ? [] : [[j, written]];
      }),
    ),
  );
  const daysIn = (columns: readonly number[], days: (j: number) => readonly DayAt[]): readonly DayAt[] =>
    columns.length === 1 ? days(columns[0]!) : columns.flatMap(days);
  return (item) => {
    const beside = daysIn(naming, (j) => besideNames(j)(String(cellIn(grid, item.i, j))));
    const marked = daysIn(ofAdoption, (j) => at(item, j));
    // several days are those of several sites, of which each may be another's
    const adopted = beside.length === 1 ? [...beside, ...marked] : marked;
    return adopted.length > 0 || submitted === undefined ? adopted : at(item, submitted);
  };
}

/**
 * The periods that items should be of: that of the scheme, else of the log's title or its sheet's name; and what was typed.
 *
 * @param usual the year of most days, where a period does not say its own
 */
function periodsOf(
  { grid, scheme, period: typed = "" }: Reading,
  header: Header,
  usual: () => number | undefined,
): Bounds[] {
  const own = periodOfLog(grid, header);
  const { from, to } = scheme.log ?? {};
  const [first, last] = [from, to].map((text, n) => (text === undefined ? [own?.from, own?.to][n] : readDay(text)));
  const ofScheme = from === undefined && to === undefined ? undefined : boundsOf(first, last);
  const periods = [ofScheme ? undefined : own, onlyPeriod(typed)];
  const year = own?.from === undefined ? undefined : Number(dayText(own.from).slice(0, 4));
  const others = periods.flatMap((each) => (each ? [inYear(each, year ?? usual())] : []));
  const all = [...(ofScheme ? [ofScheme] : []), ...others];
  const key = ({ from: a, to: b, label }: Bounds): string => (a === undefined && b === undefined ? label : `${a} ${b}`);
  return all.filter((each, n) => n === all.findIndex((other) => key(other) === key(each)));
}

/** The period of which a log's title speaks, or else its sheet's name. */
function periodOfLog(grid: Grid, header: Header): Period | undefined {
  const { title } = periodsOfLogs(grid, header);
  return title.find(({ from }) => from !== undefined) ?? title[0] ?? periodOfName(grid.sheet);
}

/**
 * The periods of which the titles and the headings of a sheet of logs speak. Of logs of single months under one another, each
 * with its own title, it is that of all of them.
 *
 * @param header that of the first log
 * @param further titles of further logs
 */
export function periodsOfLogs(
  grid: Grid,
  header: Header,
  further: readonly string[] = [],
): ReturnType<typeof sheetPeriod> {
  const own = sheetPeriod(grid, header);
  const captions = captionsOverHeadings(grid, header).map(({ text }) => text);
  const all = sheetPeriod(grid, header, [...captions, ...further]);
  const [title, another] = own.title;
  if (title && !another && all.title.every((each) => holds(title, each))) return own;
  const joined = all.title.length > own.title.length ? joinPeriods(all.title) : undefined;
  return joined ? { ...all, title: [joined] } : all;
}

/** The months of which a log's items should be, where they are known. */
export function monthsOf({ grid, period = "" }: Reading, header: Header): Period["months"] {
  return (onlyPeriod(period) ?? periodOfLog(grid, header))?.months;
}

function boundsOf(from: number | undefined, to: number | undefined): Bounds {
  return { from, to, label: [from, to].map((day) => (day === undefined ? "" : officialDate(dayText(day)))).join("—") };
}

/** A period with its year; with this one where it says none. */
function inYear(period: Period, year: number | undefined): Bounds {
  const dated = period.from === undefined ? (onlyPeriod(period.text, year) ?? period) : period;
  return { ...dated, label: periodLabel(dated) };
}

/** The year that most days have. */
function commonestYear(items: readonly LogItem[], daysOf: (item: LogItem) => readonly DayAt[]): number | undefined {
  const counts = new Map<number, number>();
  for (const item of items)
    for (const [, { year }] of daysOf(item)) if (year !== undefined) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** Whether a day, or one of a month, may be of a period; without its year it is that of any year which the period has. */
function isIn(day: WrittenDay, { from, to, months }: Bounds): boolean {
  const { year, month } = day;
  if (from === undefined && to === undefined) return !months || (months[0] <= month && month <= months[1]);
  const known = [from, to].flatMap((each) => (each === undefined ? [] : Number(dayText(each).slice(0, 4))));
  const spans = (year === undefined ? known : [year]).flatMap((each) => spansOf(day, each));
  return spans.some(([first, last]) => last >= (from ?? -Infinity) && first <= (to ?? Infinity));
}
