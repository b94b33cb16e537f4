import type { Scheme } from "../../bulletin/scheme";
import type { Grid } from "../../cells/grid";
import type { Place } from "../../cells/place";
import { plainText } from "../../cells/plainText";
import type { Header } from "../header";
import { periodDays } from "../period";
import { dayText, readDay } from "../../cells/days";
import { placeIn, type Reading } from "../reading";
import type { Log, LogItem } from "./readLog";

/** An item is late after so many days where the scheme says nothing. */
const LATE_AFTER = 3;

/** What a notice wants to know of a log: items without 审核人, late ones, repeated ones, oddly adopted or dated ones. */
export function checkLog({ grid, scheme, inquiry }: Reading, log: Log): void {
  const { items, columns } = log;
  const about = (some: readonly LogItem[], column: number): { places: Place[]; units: string[] } => ({
    places: some.map(({ i }) => placeIn(grid, i, column)),
    units: [...new Set(some.map(({ unit }) => unit))],
  });
  const unreviewed = items.filter(({ reviewer }) => reviewer === "");
  if (unreviewed.length > 0 && columns.reviewer !== undefined)
    inquiry.tell("log-no-reviewer", about(unreviewed, columns.reviewer), {});

  const days = scheme.log?.lateAfterDays ?? LATE_AFTER;
  const late = items.filter(({ submitted, event }) => submitted && event && submitted - event > days);
  if (late.length > 0 && columns.submitted !== undefined)
    inquiry.tell("log-late", about(late, columns.submitted), { days });

  for (const same of sameTitles(items))
    inquiry.tell("log-same-title", about(same, columns.title), { title: same[0]?.title ?? "" });

  const [own, ...upper] = scheme.channels;
  upper.forEach(({ name }, n) => {
    const odd = items.filter(({ adopted }) => adopted[n + 1] && !adopted[0]);
    const column = columns.channels[n + 1] ?? columns.adopted;
    if (odd.length > 0 && column !== undefined)
      inquiry.tell("log-upper-only", about(odd, column), { channel: name, own: own?.name ?? "" });
  });

  const [from, to] = bounds(grid, log.header, scheme);
  const outside = items.filter(({ submitted: day }) => day && ((from && day < from) || (to && day > to)));
  if (outside.length > 0 && from && to && columns.submitted !== undefined)
    inquiry.tell("log-outside-period", about(outside, columns.submitted), { from: dayText(from), to: dayText(to) });
}

/** Items whose titles are equal but for blanks and full-width forms, each set in the order of the log. */
function sameTitles(items: readonly LogItem[]): LogItem[][] {
  const byTitle = new Map<string, LogItem[]>();
  for (const item of items) {
    const title = plainText(item.title);
    if (title === "") continue;
    const same = byTitle.get(title);
    if (same) same.push(item);
    else byTitle.set(title, [item]);
  }
  return [...byTitle.values()].filter((same) => same.length > 1);
}

/** First and last day of the period: as the scheme says, else as the log's title does. */
function bounds(grid: Grid, header: Header, { log = {} }: Scheme): [number | undefined, number | undefined] {
  const titled = periodDays(grid, header.first);
  const day = (text: string | undefined): number | undefined => (text === undefined ? undefined : readDay(text));
  return [day(log.from) ?? titled?.[0], day(log.to) ?? titled?.[1]];
}
