import { countsOnce } from "../../bulletin/item";
import { type Scheme, tiers } from "../../bulletin/scheme";
import { cellIn, cellText } from "../../cells/grid";
import { onceEach } from "../../cells/onceEach";
import { plainText } from "../../cells/plainText";
import { readDay } from "../../cells/days";
import type { Reading } from "../reading";
import { aboutCells } from "./cellTexts";
import type { Log, LogItem } from "./readLog";
import type { LogColumns } from "./logColumns";
import { sitesOf } from "./sites";

/** An item is late after so many days where the scheme says nothing. */
const LATE_AFTER = 3;

/**
 * What a notice wants to know of a log: items without 审核人, late ones, repeated and oddly adopted ones.
 *
 * @param repeated the titles that stand more than once
 */
export function checkLog({ grid, scheme, inquiry }: Reading, log: Log, repeated: ReadonlySet<string>): void {
  const { items, columns } = log;
  const { reviewer, event } = columns;
  if (reviewer !== undefined) {
    const unreviewed = items.filter(({ i }) => cellText(cellIn(grid, i, reviewer)) === "");
    if (unreviewed.length > 0) inquiry.tell("log-no-reviewer", aboutCells(grid, unreviewed, reviewer), {});
  }

  const days = scheme.log?.lateAfterDays ?? LATE_AFTER;
  if (event !== undefined && columns.submitted !== undefined) {
    const dayOf = onceEach(readDay);
    const isLate = ({ day, i }: LogItem): boolean => {
      const happened = dayOf(cellIn(grid, i, event));
      return day !== undefined && happened !== undefined && day - happened > days;
    };
    const late = items.filter(isLate);
    if (late.length > 0) inquiry.tell("log-late", aboutCells(grid, late, columns.submitted), { days });
  }

  // where an item counts once, these rows were asked about
  for (const same of countsOnce(scheme) ? [] : sameTitles(items, repeated))
    inquiry.tell("log-same-title", aboutCells(grid, same, columns.title), { title: same[0]!.title });

  const [own, ...upper] = levels(scheme);
  if (own)
    for (const level of upper) {
      const odd = items.filter((item) => isIn(item, level) && !isIn(item, own));
      const column = columnOf(level, columns);
      if (odd.length > 0 && column !== undefined)
        inquiry.tell("log-upper-only", aboutCells(grid, odd, column), { channel: level.name, own: own.name });
    }
}

/** One level of government, and the positions of its channels. */
interface Level {
  readonly name: string;
  readonly channels: readonly number[];
}

function isIn({ adopted }: LogItem, { channels }: Level): boolean {
  return channels.some((channel) => adopted[channel]);
}

/** The column that says what a level adopted, of several the first. */
function columnOf({ channels }: Level, { sites, adopted }: LogColumns): number | undefined {
  const own = sites.find(
    (site) => site.j !== undefined && site.channels.some(({ position }) => channels.includes(position)),
  );
  return own?.j ?? adopted;
}

/**
 * The levels of a scheme, the own one first: its tiers; without tiers two channels are the own site and the upper one, and
 * more of them are kinds of use (专报, 传阅, 综合) of which nothing follows.
 */
function levels(scheme: Scheme): Level[] {
  const names = tiers(scheme);
  const sites = sitesOf(scheme);
  if (names.length === 0 && sites.length > 2) return [];
  if (names.length === 0)
    return sites.map(({ name, channels }) => ({ name, channels: channels.map(({ position }) => position) }));
  return names.map((name) => ({
    name,
    channels: scheme.channels.flatMap(({ tier }, channel) => (tier === name ? [channel] : [])),
  }));
}

/** Items whose titles are equal but for blanks and full-width forms, each set in the order of the log. */
function sameTitles(items: readonly LogItem[], repeated: ReadonlySet<string>): LogItem[][] {
  const same = new Map<string, LogItem[]>([...repeated].filter((title) => title !== "").map((title) => [title, []]));
  if (same.size > 0) for (const item of items) same.get(plainText(item.title))?.push(item);
  return [...same.values()].filter((each) => each.length > 1).sort(([a], [b]) => a!.i - b!.i);
}
