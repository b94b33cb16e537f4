import { type Scheme, tiers } from "../../bulletin/scheme";
import type { Grid } from "../../cells/grid";
import type { Place } from "../../cells/address";
import { plainText } from "../../cells/plainText";
import type { Header } from "../header";
import { periodDays } from "../period";
import { dayText, readDay } from "../../cells/days";
import { placeIn, type Reading } from "../reading";
import type { Log, LogItem } from "./readLog";
import { sitesOf } from "./sites";

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

  // where an item counts once, these rows were asked about
  for (const same of scheme.log?.count === "highest" ? [] : sameTitles(items))
    inquiry.tell("log-same-title", about(same, columns.title), { title: same[0]!.title });

  const [own, ...upper] = levels(scheme);
  for (const { name, channels, sites } of upper) {
    const isIn = (item: LogItem, some: readonly number[]): boolean => some.some((channel) => item.adopted[channel]);
    const odd = items.filter((item) => isIn(item, channels) && !isIn(item, own!.channels));
    const column = sites.map((site) => columns.sites[site]).find((j) => j !== undefined) ?? columns.adopted;
    if (odd.length > 0 && column !== undefined)
      inquiry.tell("log-upper-only", about(odd, column), { channel: name, own: own!.name });
  }

  const [from, to] = bounds(grid, log.header, scheme);
  const outside = items.filter(({ submitted: day }) => day && ((from && day < from) || (to && day > to)));
  if (outside.length > 0 && from && to && columns.submitted !== undefined)
    inquiry.tell("log-outside-period", about(outside, columns.submitted), { from: dayText(from), to: dayText(to) });
}

/** Channels of one level of government: positions of channels and of sites. */
interface Level {
  readonly name: string;
  readonly channels: readonly number[];
  readonly sites: readonly number[];
}

/**
 * The levels of a scheme, the own one first: its tiers; without tiers two channels are the own site and the upper one, and
 * more of them are kinds of use (专报, 传阅, 综合) of which nothing follows.
 */
function levels(scheme: Scheme): Level[] {
  const names = tiers(scheme);
  const sites = sitesOf(scheme);
  if (names.length === 0 && sites.length > 2) return [];
  const level = (name: string, channels: readonly number[]): Level => ({
    name,
    channels,
    sites: sites.flatMap((site, n) => (site.channels.some((channel) => channels.includes(channel)) ? [n] : [])),
  });
  if (names.length === 0) return sites.map(({ name, channels }) => level(name, channels));
  return names.map((name) =>
    level(
      name,
      scheme.channels.flatMap(({ tier }, channel) => (tier === name ? [channel] : [])),
    ),
  );
}

/** Items whose titles are equal but for blanks and full-width forms, each set in the order of the log. */
function sameTitles(items: readonly LogItem[]): LogItem[][] {
  const firsts = new Map<string, LogItem>();
  const repeated = new Map<LogItem, LogItem[]>();
  for (const item of items) {
    const title = plainText(item.title);
    const first = title === "" ? undefined : firsts.get(title);
    const same = first && repeated.get(first);
    if (same) same.push(item);
    else if (first) repeated.set(first, [first, item]);
    else if (title !== "") firsts.set(title, item);
  }
  return [...repeated].sort(([a], [b]) => a.i - b.i).map(([, same]) => same);
}

/** First and last day of the period: as the scheme says, else as the log's title does. */
function bounds(grid: Grid, header: Header, { log = {} }: Scheme): [number | undefined, number | undefined] {
  const titled = periodDays(grid, header.first);
  const day = (text: string | undefined): number | undefined => (text === undefined ? undefined : readDay(text));
  return [day(log.from) ?? titled?.[0], day(log.to) ?? titled?.[1]];
}
