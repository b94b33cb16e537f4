import type { Channel, Group, RosterEntry, Scheme } from "../../bulletin/scheme";
import { unitKey } from "../../bulletin/unitKey";
import type { Grid } from "../../cells/grid";
import type { Stepwise } from "../../cells/stepwise";
import { adjustmentsOf, channelsOf } from "./channels";
import { speaksOfMedium } from "../log/media";
import { categoriesIn, settleNames } from "./counted";
import { headingsOf, noteOf, rateFormat, withPeriod, zeroOf } from "./forms";
import type { Learnt, LearntTable, Lesson, OpenPoint, Said } from "./lesson";
import type { Materials } from "./materials";
import { groupsOf, isRankedTogether, type LearntGroup, members, toldByEndings } from "./members";
import { pointsOf } from "./pointsOf";
import { type ColumnsRead, numberIn, type PublishedTable, publishedTables, rowsOf } from "./published";
import { withAppendices } from "./publishedColumns";
import { placedIn, talliesOf } from "./publishedTallies";
import { learnRanking } from "./ranking";
import { hasParts, type Sense, type SensedTable, shows, withSenses } from "./senses";

/**
 * Proposes a scheme from tables that an office published before: whatever they say is a lesson with the number of rows
 * that say it; what they leave open is said, and never guessed.
 *
 * @param published sheets with the tables; others are passed over
 * @param counts the sheets from which they were made, where they are at hand
 * @returns undefined when there is no such table
 */
export function* learn(
  published: readonly Grid[],
  counts: readonly Grid[] = [],
  said: Said = {},
): Stepwise<Learnt | undefined> {
  const all = yield* sensedTables(published, "seen");
  const { kept: sensed, repeated } = withoutRepeated(all.filter(hasParts));
  const [first] = sensed;
  if (!first) return undefined;
  const sources = yield* sensedTables(counts, "all");
  const names = yield* settleNames(sensed, sources, said);
  const named = sensed.map((table) => withSense(table, (each) => renamed(each, names.nameOf)));
  const { tables, points } = yield* pointsOf(named, { published, counts: sources, said });
  const categories = categoriesIn(sources);
  yield;
  const groups = groupsOf(tables, categories);
  yield;
  const period = tables.flatMap((table) => table.period?.text ?? [])[0] ?? "";
  const hasCategories = categories.size > 0 || tables.some((table) => shows(table, "group"));
  const learnt = yield* assemble({ title: first.title, tables, groups, names, points, period }, hasCategories);
  return { ...learnt, open: [...learnt.open, ...repeated] };
}

function* sensedTables(grids: readonly Grid[], read: ColumnsRead): Stepwise<SensedTable[]> {
  const sensed: SensedTable[] = [];
  for (const table of yield* publishedTables(grids, read)) {
    sensed.push(sense(table));
    yield;
  }
  return sensed;
}

/**
 * What the columns of a published table show: of a 类别 column in one ranking of all units nothing that we could print; beside a
 * score, figures of a site that are no counts (1.5) are points.
 */
function sense(table: PublishedTable): SensedTable {
  const sensed = withSenses(table);
  const isTogether = isRankedTogether(sensed);
  const isScored = shows(sensed, "score");
  return withSense(sensed, (each) => {
    if (isTogether && each.is === "group") return { is: "nothing" };
    return isScored && each.is === "figure" && speaksOfMedium(each.name)
      ? { is: "typed", name: each.name, takes: false }
      : each;
  });
}

function withSense(table: SensedTable, of: (sense: Sense) => Sense): SensedTable {
  return { ...table, columns: table.columns.map((column) => ({ ...column, sense: of(column.sense) })) };
}

/** Tables that mostly have the units of those before them are of other months, or counts. */
function withoutRepeated(tables: readonly SensedTable[]): {
  readonly kept: readonly SensedTable[];
  readonly repeated: readonly OpenPoint[];
} {
  const known = new Set<string>();
  const kept: SensedTable[] = [];
  const repeated: OpenPoint[] = [];
  for (const table of tables) {
    const keys = rowsOf(table).map(({ unit }) => unitKey(unit));
    if (keys.filter((key) => known.has(key)).length * 2 > keys.length)
      repeated.push({ about: "repeated", title: table.title, sheet: table.sheet });
    else kept.push(table);
    for (const key of keys) known.add(key);
  }
  return { kept, repeated };
}

function renamed(sense: Sense, nameOf: (called: string) => string): Sense {
  if (sense.is === "items" || sense.is === "points" || sense.is === "typed")
    return { ...sense, name: nameOf(sense.name) };
  return sense.is === "tier" ? { ...sense, of: sense.of.map(nameOf) } : sense;
}

function* assemble(materials: Materials, hasCategories: boolean): Stepwise<Learnt> {
  const { title, tables, groups, names, points, period } = materials;
  const adjustments = adjustmentsOf(materials);
  const beside = new Set(adjustments.map(({ name }) => name));
  const channels = channelsOf(materials, beside);
  const membership = membersBy(groups, hasCategories);
  const rate = yield* rateFormat(tables);
  const zero = zeroOf(tables);
  const made = groups.map((learnt) => ({ group: groupOf(learnt, materials, channels), table: learnt.table }));
  const counted: Scheme = {
    version: 2,
    name: `依据“${title}”`,
    channels,
    ...(adjustments.length > 0 && { adjustments }),
    ...(areShared(tables) && { counts: "decimal" as const }),
    ...(points.submitted !== undefined && { submitted: { points: points.submitted } }),
    ...(points.base !== undefined && { parts: [{ name: "基础分", base: points.base }] }),
    ...(points.rounding && { rounding: points.rounding }),
    groups: made.map(({ group }) => group),
    ranking: { style: "none", keys: [] },
    headings: headingsOf(tables),
    ...(rate && { rate: rate.format }),
    ...(zero && { zero: zero.zero }),
    ...(tables.some(({ sums }) => sums) && { totalRow: true }),
  };
  const { tallies, standings } = yield* talliesOf(materials, counted);
  const placed = yield* placedIn(materials, counted, tallies, standings);
  const ranked = yield* learnRanking(placed, counted);
  const roster = rosterOf(groups, membership.by === "roster", ranked.ranking.order === "roster");
  const scheme = withAppendices(
    { ...counted, ranking: ranked.ranking, ...(roster.length > 0 && { roster }) },
    materials,
    made,
  );
  const isCarried = tables.some((table) => shows(table, "submitted"));
  return {
    scheme: isCarried && !scheme.submitted ? { ...scheme, submitted: {} } : scheme,
    lessons: [
      ...groups.map((group): Lesson => ({ about: "group", name: group.name, rows: members(group).length })),
      ...membership.lessons,
      ...names.lessons,
      ...points.lessons,
      ...ranked.lessons,
      ...(rate ? [{ about: "rate" as const, decimals: rate.format.decimals, rows: rate.rows }] : []),
      ...(zero ? [{ about: "zero" as const, ...zero }] : []),
      ...typedLessons(materials),
      ...apartLessons(materials),
    ],
    open: [...points.open, ...names.open, ...ranked.open, ...membership.open, ...openIn(materials)],
    tables: tables.map((table): LearntTable => ({
      table,
      groups: groups.filter((group) => group.table === table).map(({ name }) => name),
      shown: table.columns.filter(({ sense, isDerived }) => sense.is !== "nothing" && !isDerived),
    })),
    tallies,
    standings,
    period,
  };
}

/** Whether any unit has a part of an item. */
function areShared(tables: readonly SensedTable[]): boolean {
  return tables.some(({ columns }) =>
    columns.some(
      ({ sense, cells }) => sense.is === "items" && !cells.every((cell) => Number.isInteger(numberIn(cell))),
    ),
  );
}

function membersBy(
  groups: readonly LearntGroup[],
  hasCategories: boolean,
): {
  readonly by: "category" | "endings" | "roster";
  readonly lessons: readonly Lesson[];
  readonly open: readonly OpenPoint[];
} {
  if (groups.length < 2) return { by: "category", lessons: [], open: [] };
  const by = toldByEndings(groups) ? "endings" : hasCategories ? "category" : "roster";
  const having = groups.filter(({ unitEndings }) => by !== "endings" || unitEndings.length > 0);
  return {
    by,
    lessons: having.map((group): Lesson => ({
      about: "members",
      group: group.name,
      by,
      rows: members(group).length,
    })),
    open: by === "roster" ? [{ about: "members" }] : [],
  };
}

function groupOf(
  { name, aliases, unitEndings, table, caption }: LearntGroup,
  { points, period }: Materials,
  channels: readonly Channel[],
): Group {
  const own = new Set(table.columns.flatMap(({ sense }) => (sense.is === "items" ? [sense.name] : [])));
  const note = table.note === "" ? undefined : noteOf(table.note, channels, points);
  return {
    name,
    ...(aliases.length > 0 && { aliases }),
    title: withPeriod(caption === "" || table.title !== table.sheet ? table.title : caption, period),
    channels: channels.flatMap((channel) => (own.has(channel.name) ? [channel.name] : [])),
    ...(unitEndings.length > 0 && { unitEndings }),
    ...(note !== undefined && { note }),
  };
}

/** The units that have to be listed: all where nothing else tells their group or their order, else those that are not ranked. */
function rosterOf(groups: readonly LearntGroup[], isNeeded: boolean, isOrder: boolean): RosterEntry[] {
  return groups.flatMap(({ name, ranked, unranked }) => [
    ...(isNeeded || isOrder ? ranked.map(({ unit }) => ({ unit, group: name })) : []),
    ...unranked.map(({ unit }) => ({ unit, group: name, ranked: false })),
  ]);
}

function typedLessons({ tables, points }: Materials): Lesson[] {
  const open = new Set(points.open.flatMap((point) => (point.about === "points" ? [point.name] : [])));
  return tables.flatMap(({ columns }) =>
    columns.flatMap(({ sense, cells }): Lesson[] => {
      if (sense.is !== "typed" || open.has(sense.name)) return [];
      const rows = cells.filter((cell) => numberIn(cell) !== 0).length;
      return rows === 0 ? [] : [{ about: "typed", name: sense.name, kind: sense.takes ? "penalty" : "bonus", rows }];
    }),
  );
}

/** What no scheme of ours can print, and what will be printed as it stands. */
function openIn({ tables, period }: Materials): OpenPoint[] {
  const points = tables.flatMap(({ title, columns, names, subtotals, struck, hidden, hiddenColumns }): OpenPoint[] => {
    const year = /\d{4}年度?/.exec(withPeriod(title, period));
    return [
      ...columns.flatMap(({ sense, levels }): OpenPoint[] =>
        sense.is === "nothing" ? [{ about: "column", heading: levels.join("/") }] : [],
      ),
      ...(year ? [{ about: "year" as const, text: year[0] }] : []),
      ...(struck.length > 0 ? [{ about: "struck" as const, units: struck }] : []),
      ...(hidden.length > 0 ? [{ about: "hidden" as const, units: hidden }] : []),
      ...(hiddenColumns.length > 0 ? [{ about: "hidden-columns" as const, headings: hiddenColumns }] : []),
      ...names.map(({ caption, units }) => ({ about: "names" as const, caption, units })),
      ...(subtotals > 0 ? [{ about: "subtotals" as const, rows: subtotals }] : []),
    ];
  });
  return points.filter(
    (point, n) => n === points.findIndex((other) => JSON.stringify(other) === JSON.stringify(point)),
  );
}

/** Units that are not ranked, and sums under the table. */
function apartLessons({ tables, groups }: Materials): Lesson[] {
  const units = groups.flatMap(({ unranked }) => unranked.map(({ unit }) => unit));
  const sums = tables.filter((table) => table.sums).length;
  return [
    ...(units.length > 0 ? [{ about: "unranked" as const, units, rows: units.length }] : []),
    ...(sums > 0 ? [{ about: "sums" as const, rows: sums }] : []),
  ];
}
