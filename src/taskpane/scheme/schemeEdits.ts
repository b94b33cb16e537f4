import type { ColumnSpec, FigureRef } from "../../bulletin/columnSpec";
import type { Condition, Measure, Part } from "../../bulletin/part";

import type {
  Adjustment,
  AppendixSpec,
  Channel,
  ChartSpec,
  Group,
  Headings,
  Limits,
  RankKey,
  Scheme,
} from "../../bulletin/scheme";

/**
 * Edits of a scheme as a form makes them: each returns a new scheme in which everything else is as it was, and in which
 * names that refer to a renamed or removed part go with it. Whether the result can be used, checkScheme says.
 */

/**
 * Changes a channel; a new name goes wherever the old one stood, and into aliases and labels that hold it. What else was
 * called like the old one (扎兰屯市采用 for 扎兰屯市政府网) is dropped, for it would print or find another place's name.
 */
export function editChannel(scheme: Scheme, i: number, change: Partial<Channel>): Scheme {
  const { name: was, aliases } = scheme.channels[i]!;
  const { name } = change;
  const edited = { ...scheme, channels: replaced(scheme.channels, i, change) };
  if (name === undefined || name === was || name === "") return edited;
  const words = change.aliases ?? aliases.flatMap((word) => calledAfter(word, was, name));
  const channels = replaced(edited.channels, i, { aliases: [...new Set(words)].filter((word) => word !== name) });
  const groups = scheme.groups.map((group) => withLabel(group, was, (label) => calledAfter(label, was, name)[0]));
  return referring({ ...edited, channels, groups }, was, name);
}

/** A word for a renamed channel: with the new name in the old one's place, or none where it only sounds like the old one. */
function calledAfter(word: string, was: string, now: string): string[] {
  if (word.includes(was)) return [word.replaceAll(was, now)];
  return sharedFront(word, was) >= 2 && sharedFront(word, now) < sharedFront(word, was) ? [] : [word];
}

/** How many signs two words have in common from their beginning. */
function sharedFront(a: string, b: string): number {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return same;
}

/** A group whose headings call a channel by another label, or by its name where there is none. */
export function withLabel(group: Group, channel: string, label: (was: string) => string | undefined): Group {
  const { channelLabels = {}, ...rest } = group;
  const now = label(channelLabels[channel] ?? "");
  const { [channel]: _, ...others } = channelLabels;
  const labels = now ? { ...others, [channel]: now } : others;
  return Object.keys(labels).length > 0 ? { ...rest, channelLabels: labels } : rest;
}

/** A list of columns that a scheme has. */
export interface ColumnList {
  /** The group or the appendix that has it; undefined for that of all. */
  readonly whose: string | undefined;
  /** How the scheme's field is called that holds it. */
  readonly field: string;
  readonly columns: readonly ColumnSpec[];
  readonly edit: (scheme: Scheme, columns: readonly ColumnSpec[]) => Scheme;
}

/** Every list of columns in a scheme: of all appendices, of a group's, of one appendix. */
export function columnLists({ columns, groups, appendices = [] }: Scheme): ColumnList[] {
  return [
    ...(columns
      ? [
          {
            whose: undefined,
            field: "columns",
            columns,
            edit: (scheme: Scheme, now: Columns) => ({ ...scheme, columns: now }),
          },
        ]
      : []),
    ...groups.flatMap(({ name, columns: own }, i) =>
      own
        ? [
            {
              whose: name,
              field: `groups[${i}].columns`,
              columns: own,
              edit: (scheme: Scheme, now: Columns) => editGroup(scheme, i, { columns: now }),
            },
          ]
        : [],
    ),
    ...appendices.flatMap(({ title, columns: own }, i) =>
      own
        ? [
            {
              whose: title,
              field: `appendices[${i}].columns`,
              columns: own,
              edit: (scheme: Scheme, now: Columns) => editAppendix(scheme, i, { columns: now }),
            },
          ]
        : [],
    ),
  ];
}

type Columns = readonly ColumnSpec[];

/** The columns with another text over one of them; rows of a heading stand apart by /. */
export function withColumnHeading(columns: readonly ColumnSpec[], i: number, text: string): ColumnSpec[] {
  const levels = text.split("/").map((level) => level.trim());
  return columns.map((spec, k) => {
    if (k !== i) return spec;
    return { ...spec, heading: typeof spec.heading === "string" || levels.length < 2 ? text : levels };
  });
}

/** Changes the place; without one units are told apart by their whole names. */
export function editPlace({ place: _, ...rest }: Scheme, place: string): Scheme {
  return place === "" ? rest : { ...rest, place };
}

/** Changes an optional text of the scheme's headings; a blank one is that of every office. */
export function editHeading(scheme: Scheme, name: keyof Headings, text: string): Scheme {
  const { [name]: _, ...rest } = scheme.headings;
  const isOptional = name === "sum" || name === "unranked";
  return { ...scheme, headings: (text === "" && isOptional ? rest : { ...rest, [name]: text }) as Headings };
}

/** Changes an appendix that shows several groups; a blank note is none. */
export function editAppendix(
  scheme: Scheme,
  i: number,
  change: Partial<Pick<AppendixSpec, "title" | "note" | "columns">>,
): Scheme {
  const { appendices = [] } = scheme;
  return {
    ...scheme,
    appendices: appendices.map((each, k) => {
      if (k !== i) return each;
      const { note, ...rest } = { ...each, ...change };
      return { ...rest, ...(note && { note }) };
    }),
  };
}

/** Adds a channel that nothing refers to yet but the first group. */
export function addChannel(scheme: Scheme, name: string): Scheme {
  const free = freeName(name, scheme.channels);
  return {
    ...scheme,
    channels: [...scheme.channels, { name: free, aliases: [], points: 1 }],
    groups: replaced(scheme.groups, 0, { channels: [...scheme.groups[0]!.channels, free] }),
  };
}

/** Takes a channel away, and whatever refers to it. */
export function removeChannel(scheme: Scheme, i: number): Scheme {
  const { name } = scheme.channels[i]!;
  return referring({ ...scheme, channels: without(scheme.channels, i) }, name, undefined);
}

/** Changes an adjustment; a new name goes wherever the old one stood, and what is undefined is taken away. */
export function editAdjustment(scheme: Scheme, i: number, change: Partial<Undefinable<Adjustment>>): Scheme {
  const all = scheme.adjustments ?? [];
  const was = all[i]?.name ?? "";
  const adjustments = all.map((each, k) => (k === i ? defined({ ...each, ...change }) : each)) as Adjustment[];
  const edited = { ...scheme, adjustments };
  return change.name === undefined || change.name === was ? edited : referring(edited, was, change.name);
}

/** Adds an adjustment, whose column holds points and has its name for a heading. */
export function addAdjustment(scheme: Scheme, name: string, kind: Adjustment["kind"]): Scheme {
  const all = scheme.adjustments ?? [];
  const free = freeName(name, [...all, ...scheme.channels]);
  return { ...scheme, adjustments: [...all, { name: free, aliases: [], kind }] };
}

/** Takes an adjustment away, and whatever refers to it. */
export function removeAdjustment(scheme: Scheme, i: number): Scheme {
  const { adjustments = [], ...rest } = scheme;
  const left = without(adjustments, i);
  const name = adjustments[i]?.name ?? "";
  return referring({ ...rest, ...(left.length > 0 && { adjustments: left }) }, name, undefined);
}

/** Changes a limit of the total score; without a value there is none. */
export function editLimits(scheme: Scheme, which: keyof Limits, value: number | undefined): Scheme {
  const { limits: before, ...rest } = scheme;
  const limits = defined({ ...before, [which]: value });
  return Object.keys(limits).length > 0 ? { ...rest, limits } : rest;
}

/** Changes a group; a new name goes into the roster and the tasks, too. */
export function editGroup(scheme: Scheme, i: number, change: Partial<Group>): Scheme {
  const was = scheme.groups[i]!.name;
  const all = { ...scheme, groups: replaced(scheme.groups, i, change) };
  const edited = change.name === undefined ? all : withGroup(all, was, change.name);
  const { name } = change;
  if (name === undefined || !scheme.roster) return edited;
  const roster = scheme.roster.map((entry) => (entry.group === was ? { ...entry, group: name } : entry));
  return { ...edited, roster };
}

/** Adds a group that shows all channels. */
export function addGroup(scheme: Scheme, name: string, title: string): Scheme {
  const channels = scheme.channels.map((channel) => channel.name);
  const group = { name: freeName(name, scheme.groups), title, channels };
  const { appendices } = scheme;
  return {
    ...scheme,
    groups: [...scheme.groups, group],
    ...(appendices && { appendices: [...appendices, { ...appendices.at(-1), title, groups: [group.name] }] }),
  };
}

/** Takes a group away; units of the roster that were in it are grouped like any others. */
export function removeGroup(scheme: Scheme, i: number): Scheme {
  const { name } = scheme.groups[i]!;
  const edited = withGroup({ ...scheme, groups: without(scheme.groups, i) }, name, undefined);
  if (!scheme.roster) return edited;
  const roster = scheme.roster.map(({ group, ...entry }) => ({ ...entry, ...(group !== name && group && { group }) }));
  return { ...edited, roster };
}

/** Shows a channel in a group, in the order of the scheme's channels, or does not. */
export function showChannel(scheme: Scheme, i: number, channel: string, shown: boolean): Scheme {
  const now = new Set(scheme.groups[i]!.channels);
  if (shown) now.add(channel);
  else now.delete(channel);
  const channels = scheme.channels.map(({ name }) => name).filter((name) => now.has(name));
  return editGroup(scheme, i, { channels });
}

/** Has a chart drawn beside every table, of the scores where nothing else was said before, or none. */
export function drawChart({ chart, ...scheme }: Scheme, drawn: boolean): Scheme {
  return drawn ? { ...scheme, chart: chart ?? {} } : scheme;
}

/** Puts other keys in the place of the ranking's. */
export function editKeys(scheme: Scheme, keys: readonly RankKey[]): Scheme {
  return { ...scheme, ranking: { ...scheme.ranking, keys } };
}

/** `items` with two neighbours in each other's place. */
export function swapped<Item>(items: readonly Item[], i: number, j: number): Item[] {
  return items.map((item, k) => (k === i ? items[j]! : k === j ? items[i]! : item));
}

/** `items` without the one at `i`. */
export function without<Item>(items: readonly Item[], i: number): Item[] {
  return items.filter((_, k) => k !== i);
}

/** The scheme with every mention of the channel or adjustment `was` renamed, or taken away where `now` is undefined. */
function referring(scheme: Scheme, was: string, now: string | undefined): Scheme {
  const named = (name: string): string[] => (name !== was ? [name] : now === undefined ? [] : [now]);
  const columns = (specs: readonly ColumnSpec[]): ColumnSpec[] =>
    specs.flatMap((spec): ColumnSpec[] => {
      if ("channel" in spec) return named(spec.channel).map((channel) => ({ ...spec, channel }));
      if ("adjustment" in spec) return named(spec.adjustment).map((adjustment) => ({ ...spec, adjustment }));
      return [spec];
    });
  const keys = (all: readonly RankKey[]): RankKey[] =>
    all.flatMap((key): RankKey[] => {
      if ("channel" in key) return named(key.channel).map((channel) => ({ ...key, channel }));
      if ("adjustment" in key) return named(key.adjustment).map((adjustment) => ({ ...key, adjustment }));
      return [key];
    });
  // a figure that is gone is drawn no more; a chart of nothing else is a chart no more
  const drawn = ({ of, ...rest }: ChartSpec): { chart?: ChartSpec } => {
    if (!of) return { chart: rest };
    const left = of.flatMap((each): FigureRef[] => {
      if (each.channel !== undefined) return named(each.channel).map((channel) => ({ ...each, channel }));
      if (each.adjustment !== undefined) return named(each.adjustment).map((adjustment) => ({ ...each, adjustment }));
      return [each];
    });
    return left.length > 0 ? { chart: { ...rest, of: left } } : {};
  };
  const noted = (note: string | undefined): { note?: string } =>
    note !== undefined && now !== undefined ? { note: note.replaceAll(`{${was}}`, `{${now}}`) } : {};
  const { chart, ...rest } = scheme;
  return {
    ...rest,
    ...(chart && drawn(chart)),
    ...(scheme.columns && { columns: columns(scheme.columns) }),
    ...(scheme.appendices && {
      appendices: scheme.appendices.map(({ chart: own, ...each }) => ({
        ...each,
        ...(own && drawn(own)),
        ...(each.columns && { columns: columns(each.columns) }),
        ...noted(each.note),
      })),
    }),
    ...(scheme.parts && { parts: scheme.parts.map((part) => partReferring(part, named)) }),
    ...(scheme.together && { together: scheme.together.map((each) => ({ ...each, of: each.of.flatMap(named) })) }),
    ...(scheme.vetoes && {
      vetoes: scheme.vetoes.map((veto) => ({ ...veto, when: conditionReferring(veto.when, named) })),
    }),
    groups: scheme.groups.map((group) => ({
      ...group,
      channels: group.channels.flatMap(named),
      ...(group.channelLabels && { channelLabels: renamedKeys(group.channelLabels, named) }),
      ...(group.columns && { columns: columns(group.columns) }),
      ...noted(group.note),
    })),
    ranking: {
      ...scheme.ranking,
      keys: keys(scheme.ranking.keys),
      ...(scheme.ranking.within && { within: keys(scheme.ranking.within) }),
    },
  };
}

/** The scheme with its tasks and appendices naming the group `was` by its new name, or not at all without one. */
function withGroup(scheme: Scheme, was: string, now: string | undefined): Scheme {
  const named = (name: string): string[] => (name !== was ? [name] : now === undefined ? [] : [now]);
  const renamed = (part: Part): Part =>
    part.task?.groups ? { ...part, task: { ...part.task, groups: renamedKeys(part.task.groups, named) } } : part;
  const { parts, appendices } = scheme;
  return {
    ...scheme,
    ...(parts && { parts: parts.map(renamed) }),
    ...(appendices && {
      appendices: appendices
        .map((each) => ({ ...each, groups: each.groups.flatMap(named) }))
        .filter(({ groups }) => groups.length > 0),
    }),
  };
}

/** A part left without anything to measure is refused by name: what it was worth is for a person to say. */
function partReferring(part: Part, named: (name: string) => string[]): Part {
  return {
    ...part,
    ...(part.of !== undefined && { of: measureReferring(part.of, named) }),
    ...(part.when && { when: conditionReferring(part.when, named) }),
  };
}

function conditionReferring(condition: Condition, named: (name: string) => string[]): Condition {
  return { ...condition, of: measureReferring(condition.of, named) };
}

function measureReferring(of: Measure, named: (name: string) => string[]): Measure {
  if (typeof of === "string") return of;
  if ("channels" in of) return { channels: of.channels.flatMap(named) };
  if ("adjustment" in of) return { adjustment: named(of.adjustment)[0] ?? of.adjustment };
  return "points" in of ? { points: of.points.flatMap(named) } : of;
}

type Undefinable<Fields> = { readonly [Name in keyof Fields]: Fields[Name] | undefined };

/** Fields without those that are undefined. */
function defined<Fields extends object>(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields;
}

function renamedKeys<Value>(
  values: Readonly<Record<string, Value>>,
  named: (name: string) => string[],
): Record<string, Value> {
  return Object.fromEntries(Object.entries(values).flatMap(([name, value]) => named(name).map((now) => [now, value])));
}

function replaced<Item>(items: readonly Item[], i: number, change: Partial<Item>): Item[] {
  return items.map((item, k) => (k === i ? { ...item, ...change } : item));
}

function freeName(name: string, taken: readonly { readonly name: string }[]): string {
  let free = name;
  for (let number = 2; taken.some((item) => item.name === free); number++) free = `${name}${number}`;
  return free;
}
