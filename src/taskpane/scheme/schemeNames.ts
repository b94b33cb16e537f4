import type { ColumnSpec, Named } from "../../bulletin/columnSpec";
import type { Condition, Measure, Part } from "../../bulletin/part";
import type { AppendixSpec, ChartSpec, Group, Scheme } from "../../bulletin/scheme";

/** What a scheme names in one place and refers to in others. */
export type NameKind = "adjustment" | "channel" | "part" | "tier";

/** A name that changes everywhere; where it has no new one, whatever refers to it goes. */
interface Renaming {
  readonly kind: NameKind;
  readonly named: (name: string) => string[];
}

/** The scheme with every mention of the channel, adjustment, part or tier `was` renamed, or taken away without a new name. */
export function referring(scheme: Scheme, kind: NameKind, was: string, now: string | undefined): Scheme {
  const named = (name: string): string[] => (name !== was ? [name] : now === undefined ? [] : [now]);
  const renaming: Renaming = { kind, named };
  const noted = (note: string | undefined): { note?: string } => {
    if (note === undefined) return {};
    return { note: kind === "channel" && now !== undefined ? note.replaceAll(`{${was}}`, `{${now}}`) : note };
  };
  const { chart, ranking, parts, together, vetoes, columns, appendices, ...rest } = scheme;
  return {
    ...rest,
    ...(chart && chartReferring(chart, renaming)),
    ...(columns && { columns: columnsReferring(columns, renaming) }),
    ...(appendices && {
      appendices: appendices.flatMap((each) =>
        appendixReferring(each, renaming).map(({ note, ...appendix }) => ({ ...appendix, ...noted(note) })),
      ),
    }),
    ...(parts && { parts: parts.map((part) => partReferring(part, renaming)) }),
    ...(together && {
      together:
        kind === "tier"
          ? together
          : together.map((each) => ({ ...each, of: each.of.flatMap(named) })).filter(({ of }) => of.length > 0),
    }),
    ...(vetoes && { vetoes: vetoes.map((veto) => ({ ...veto, when: conditionReferring(veto.when, renaming) })) }),
    groups: scheme.groups.map(({ note, ...group }) => ({ ...groupReferring(group, renaming), ...noted(note) })),
    ranking: {
      ...ranking,
      keys: ranking.keys.flatMap((key) => refers(key, renaming)),
      ...(ranking.within && { within: ranking.within.flatMap((key) => refers(key, renaming)) }),
    },
  };
}

/**
 * The scheme with its parts, tasks and appendices naming the group `was` by its new name, or not at all without one; a part
 * that was for this group alone goes with it, or it would be for all.
 */
export function referringToGroup(scheme: Scheme, was: string, now: string | undefined): Scheme {
  const named = (name: string): string[] => (name !== was ? [name] : now === undefined ? [] : [now]);
  const renamed = (part: Part): Part => ({
    ...part,
    ...(part.groups && { groups: part.groups.flatMap(named) }),
    ...(part.task?.groups && { task: { ...part.task, groups: renamedKeys(part.task.groups, named) } }),
  });
  const isLost = ({ groups }: Part): boolean => now === undefined && groups?.length === 1 && groups[0] === was;
  const lost = (scheme.parts ?? []).filter(isLost);
  const left = lost.reduce(
    (edited, { name }) => referring(edited, "part", name, undefined),
    lost.length > 0 ? { ...scheme, parts: scheme.parts!.filter((part) => !isLost(part)) } : scheme,
  );
  const { parts, appendices } = left;
  return {
    ...left,
    ...(parts && { parts: parts.map(renamed) }),
    ...(appendices && {
      appendices: appendices
        .map((each) => ({ ...each, groups: each.groups.flatMap(named) }))
        .filter(({ groups }) => groups.length > 0),
    }),
  };
}

/** What names a channel, tier, adjustment or part, by its new name; none where that is gone. */
function refers<Item extends Named>(item: Item, { kind, named }: Renaming): Item[] {
  const name = item[kind];
  return name === undefined ? [item] : named(name).map((now) => ({ ...item, [kind]: now }));
}

function columnsReferring(columns: readonly ColumnSpec[], renaming: Renaming): ColumnSpec[] {
  return columns.flatMap((column) =>
    refers(column, renaming).flatMap((each): ColumnSpec[] =>
      "of" in each ? refers(each.of, renaming).map((of) => ({ ...each, of })) : [each],
    ),
  );
}

/** A figure that is gone is drawn no more; a chart of nothing else is a chart no more. */
function chartReferring({ of, ...rest }: ChartSpec, renaming: Renaming): { readonly chart?: ChartSpec } {
  if (!of) return { chart: rest };
  const left = of.flatMap((figure) => refers(figure, renaming));
  return left.length > 0 ? { chart: { ...rest, of: left } } : {};
}

/** A list of units by a figure that is gone is a list no more. */
function appendixReferring({ chart, columns, only, ...rest }: AppendixSpec, renaming: Renaming): AppendixSpec[] {
  const appendix = {
    ...rest,
    ...(chart && chartReferring(chart, renaming)),
    ...(columns && { columns: columnsReferring(columns, renaming) }),
  };
  return only ? refers(only.of, renaming).map((of) => ({ ...appendix, only: { ...only, of } })) : [appendix];
}

function groupReferring(group: Omit<Group, "note">, renaming: Renaming): Omit<Group, "note"> {
  const { columns } = group;
  const named = renaming.kind === "channel" ? renaming.named : (name: string): string[] => [name];
  return {
    ...group,
    channels: group.channels.flatMap(named),
    ...(group.channelLabels && { channelLabels: renamedKeys(group.channelLabels, named) }),
    ...(columns && { columns: columnsReferring(columns, renaming) }),
  };
}

/** A part left without anything to measure is refused by name: what it was worth is for a person to say. */
function partReferring(part: Part, renaming: Renaming): Part {
  return {
    ...part,
    ...(part.of !== undefined && { of: measureReferring(part.of, renaming) }),
    ...(part.task?.per !== undefined && { task: { ...part.task, per: measureReferring(part.task.per, renaming) } }),
    ...(part.when && { when: conditionReferring(part.when, renaming) }),
  };
}

function conditionReferring(condition: Condition, renaming: Renaming): Condition {
  return { ...condition, of: measureReferring(condition.of, renaming) };
}

function measureReferring(of: Measure, renaming: Renaming): Measure {
  const { kind, named } = renaming;
  if (typeof of === "string") return of;
  if ("per" in of) return { of: measureReferring(of.of, renaming), per: measureReferring(of.per, renaming) };
  if ("points" in of) return kind === "tier" ? of : { ...of, points: of.points.flatMap(named) };
  if ("channels" in of) return kind === "channel" ? { ...of, channels: of.channels.flatMap(named) } : of;
  if ("tier" in of) return kind === "tier" ? { tier: named(of.tier)[0] ?? of.tier } : of;
  return kind === "adjustment" ? { adjustment: named(of.adjustment)[0] ?? of.adjustment } : of;
}

function renamedKeys<Value>(
  values: Readonly<Record<string, Value>>,
  named: (name: string) => string[],
): Record<string, Value> {
  return Object.fromEntries(Object.entries(values).flatMap(([name, value]) => named(name).map((now) => [now, value])));
}
