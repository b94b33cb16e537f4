import { makeBulletin } from "../bulletin/bulletin";
import { checkScheme } from "../bulletin/checkScheme";
import type { ColumnSpec } from "../bulletin/columnSpec";
import type { Group, Scheme } from "../bulletin/scheme";
import { unitKey } from "../bulletin/unitKey";
import type { Grid } from "../cells/grid";
import type { Place } from "../cells/address";
import { firstOfEach } from "../cells/lists";
import { plainText } from "../cells/plainText";
import { atOnce, eachOf, oneByOne, type Stepwise } from "../cells/stepwise";
import { unsettled } from "../findings/finding";
import { inquiry } from "../findings/inquiry";
import { learn } from "../intake/learn/learn";
import type { Learnt, LearntTable, Said } from "../intake/learn/lesson";
import { type PublishedRow, rowsOf } from "../intake/learn/published";
import { type Appendix, appendices } from "../layout/appendix";
import { usualColumns } from "../bulletin/usualColumns";
import { drafter } from "./draft";
import { keptSteps, stepByStep } from "./keptSteps";
import type { Source } from "./source";

/** A published row, and what of it the learnt scheme gives otherwise; nothing when it comes out. */
export interface RowTrial {
  readonly at: Place;
  readonly unit: string;
  readonly differences: readonly { readonly heading: string; readonly published: string; readonly made: string }[];
}

/** The learnt scheme run over what was counted, compared with the published rows. */
export interface Trial {
  /** Every published row, in its order. */
  readonly rows: readonly RowTrial[];
  /** Every published row of sums. */
  readonly sums: readonly RowTrial[];
  /** Units that the scheme prints and the published tables do not have. */
  readonly further: readonly string[];
  /** How many doubts of the counts have to be settled first; then nothing could be compared. */
  readonly unsettled: number;
}

/** A scheme that was learnt, and how much of the tables it gives again. */
export interface LearntScheme extends Learnt {
  /** Run over what the published rows themselves say was counted. */
  readonly own: Trial;
  /** Run over the counts, where they are at hand, read like every sheet. */
  readonly fromCounts: Trial | undefined;
}

/** The sheets of a workbook that holds a bulletin: appendices, and what they were made from. */
export function asPublished(grids: readonly Grid[]): {
  readonly published: readonly Grid[];
  readonly counts: readonly Grid[];
} {
  const published = grids.filter(({ sheet }) => /附件|附表/.test(sheet.slice(sheet.lastIndexOf("/") + 1)));
  if (published.length === 0) return { published: grids, counts: [] };
  return { published, counts: grids.filter((grid) => !published.includes(grid)) };
}

/**
 * Learns a scheme from published tables and tries it at once: over what their rows say was counted, and over the counts.
 *
 * @returns undefined when there is no published table
 */
export function learnScheme(
  published: readonly Grid[],
  counts: readonly Grid[] = [],
  said: Said = {},
): LearntScheme | undefined {
  return atOnce(learningScheme(published, counts, said));
}

/** The same in steps, between which a page may answer whoever uses it. */
export function* learningScheme(
  published: readonly Grid[],
  counts: readonly Grid[] = [],
  said: Said = {},
): Stepwise<LearntScheme | undefined> {
  const learnt = yield* learn(published, counts, said);
  if (!learnt) return undefined;
  const scheme = checkScheme(shortened(learnt.scheme));
  yield;
  const kept = keptSteps();
  const { tallies, period, standings } = learnt;
  const bulletin = yield* stepByStep((pausing) =>
    makeBulletin(tallies, scheme, period, { standings }, kept.begin(inquiry(), pausing)),
  );
  const own = yield* compare(learnt, appendices(bulletin), 0);
  const [grid, ...more] = counts;
  if (!grid) return { ...learnt, scheme, own, fromCounts: undefined };
  const isCarried = learnt.standings.size > 0;
  const source: Source = {
    view: { sheets: [], active: grid.sheet, memory: undefined },
    memory: { answers: {}, unitAnswers: {} },
    grid,
    ...(more.length > 0 && { more }),
  };
  const make = drafter();
  yield* make.ahead(source, { scheme, period });
  const draft = make.draft(source, { scheme, period });
  yield;
  const fresh = draft.bulletin && isCarried ? withStandings(draft.bulletin, learnt) : draft.bulletin;
  yield;
  const fromCounts = yield* compare(learnt, fresh ? appendices(fresh) : [], unsettled(draft.findings).length);
  return { ...learnt, scheme, own, fromCounts };
}

/** The same bulletin with the standings that the published tables speak of. */
function withStandings(
  { groups, scheme, period }: ReturnType<typeof makeBulletin>,
  { standings }: Learnt,
): ReturnType<typeof makeBulletin> {
  const tallies = groups.flatMap(({ units, unranked }) => [...units, ...unranked]);
  return makeBulletin(tallies, scheme, period, { standings });
}

/** Compares published rows with those of the appendices that the scheme gives. */
function* compare({ tables, scheme }: Learnt, made: readonly Appendix[], open: number): Stepwise<Trial> {
  const { place } = scheme;
  const ofTables = tables.map((table) => ({
    table,
    appendix: made.find(({ groups }) => groups.some((name) => table.groups.includes(name))),
  }));
  const rows = yield* oneByOne(ofTables, ({ table, appendix }) => trialOf(table, appendix, place));
  const known = new Set(tables.flatMap(({ table }) => rowsOf(table).map(({ unit }) => unitKey(unit, place))));
  return {
    rows: rows.flat(),
    sums: ofTables.flatMap(({ table, appendix }) => {
      const { sums } = table.table;
      if (!sums || !appendix) return [];
      const label = String(sums.cells[table.table.unit.index]) || "合计";
      return [{ at: sums.at, unit: label, differences: differences(table, sums, appendix.sums, true) }];
    }),
    further: made.flatMap(({ parts }) =>
      parts.flatMap(({ rows }) => rows.flatMap(({ unit }) => (known.has(unitKey(unit, place)) ? [] : [unit]))),
    ),
    unsettled: open,
  };
}

function* trialOf(
  learnt: LearntTable,
  appendix: Appendix | undefined,
  place: string | undefined,
): Stepwise<RowTrial[]> {
  const rows = rowsOf(learnt.table);
  const keys = new Set(rows.map(({ unit }) => unitKey(unit, place)));
  const made = (appendix?.parts ?? [])
    .flatMap((part) => part.rows)
    .filter(({ unit }) => keys.has(unitKey(unit, place)));
  const byKey = firstOfEach(made, ({ unit }) => unitKey(unit, place));
  const { path } = learnt.table.unit;
  yield;
  return yield* eachOf(rows, (row, n): RowTrial => {
    const own = byKey.get(unitKey(row.unit, place));
    if (!own) return { at: row.at, unit: row.unit, differences: [{ heading: path, published: row.unit, made: "" }] };
    const found = differences(learnt, row, own.cells, false);
    const standing = made[n]?.unit ?? "";
    const isMoved = made.length === rows.length && unitKey(standing, place) !== unitKey(row.unit, place);
    return {
      at: row.at,
      unit: row.unit,
      differences: isMoved ? [...found, { heading: path, published: row.unit, made: standing }] : found,
    };
  });
}

/** The columns in which a published row and ours differ; a sum that is not printed is none. */
function differences(
  { table, shown }: LearntTable,
  { cells }: PublishedRow,
  made: readonly (number | string)[],
  isSum: boolean,
): RowTrial["differences"] {
  return shown.flatMap(({ index, levels }, n) => {
    const published = cells[index]!;
    const ours = made[n] ?? "";
    if (index === table.unit.index || isSame(published, ours) || (isSum && (published === "" || ours === "")))
      return [];
    return [{ heading: levels.join("/"), published: String(published), made: String(ours) }];
  });
}

function isSame(a: number | string, b: number | string): boolean {
  if (typeof a === "number" && typeof b === "number") return Math.abs(a - b) < 1e-9;
  return plainText(String(a)) === plainText(String(b));
}

/** The scheme without columns that are those of every office: rank, unit, count and score of each channel, total. */
function shortened(scheme: Scheme): Scheme {
  if (scheme.appendices) return scheme;
  const columnsIn = (group: Group): readonly ColumnSpec[] => group.columns ?? scheme.columns ?? [];
  const [first] = scheme.groups;
  const headings = first && usualHeadings(columnsIn(first), scheme);
  if (!headings) return scheme;
  const groups = scheme.groups.map((group) => {
    const { columns, ...rest } = group;
    const labels = labelsOf(columns ?? scheme.columns ?? [], headings);
    return { ...rest, ...(Object.keys(labels).length > 0 && { channelLabels: labels }) };
  });
  const { columns: _columns, ...rest } = scheme;
  const short: Scheme = { ...rest, headings, groups };
  const isEqual = scheme.groups.every(
    (group, i) => JSON.stringify(sorted(usualColumns(groups[i]!, short))) === JSON.stringify(sorted(columnsIn(group))),
  );
  return isEqual ? short : scheme;
}

/** Columns with their fields in one order, to be compared. */
function sorted(columns: readonly ColumnSpec[]): unknown {
  return columns.map((column) => Object.entries(column).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Heading templates that fit the first channel of a table; undefined where its columns have none. */
function usualHeadings(columns: readonly ColumnSpec[], { headings }: Scheme): Scheme["headings"] | undefined {
  const text = (show: ColumnSpec["show"]): string | undefined => {
    const heading = columns.find((column) => column.show === show)?.heading;
    return typeof heading === "string" ? heading : undefined;
  };
  const count = columns.find((column) => column.show === "count");
  const total = text("score");
  if (count?.show !== "count" || typeof count.heading !== "string" || total === undefined) return undefined;
  const ending = /(采用|采纳|录用)?(信息)?(条数|篇数|件数|数|得分|分数|积分)$/;
  const label = count.heading.replace(ending, "");
  const score = text("channel-score");
  if (label === "" || !score?.startsWith(label)) return undefined;
  return {
    ...headings,
    rank: text("rank") ?? headings.rank,
    unit: text("unit") ?? headings.unit,
    count: `{channel}${count.heading.slice(label.length)}`,
    score: `{channel}${score.slice(label.length)}`,
    total,
  };
}

/** What headings call a channel, where that is not its name. */
function labelsOf(columns: readonly ColumnSpec[], { count }: Scheme["headings"]): Record<string, string> {
  const ending = count.replace("{channel}", "");
  return Object.fromEntries(
    columns.flatMap((column): [string, string][] => {
      if (column.show !== "count" || typeof column.heading !== "string" || !column.heading.endsWith(ending)) return [];
      const label = column.heading.slice(0, column.heading.length - ending.length);
      return label === column.channel ? [] : [[column.channel, label]];
    }),
  );
}
