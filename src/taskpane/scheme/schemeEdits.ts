import { type Adjustment, type Channel, type Group, type Headings, type Scheme, tiers } from "../../bulletin/scheme";
import { referring, referringToGroup } from "./schemeNames";

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
  if (name === undefined || name === was) return edited;
  const words = change.aliases ?? aliases.flatMap((word) => calledAfter(word, was, name));
  const channels = replaced(edited.channels, i, { aliases: [...new Set(words)].filter((word) => word !== name) });
  const groups = scheme.groups.map((group) => withLabel(group, was, (label) => calledAfter(label, was, name)[0]));
  return referring({ ...edited, channels, groups }, "channel", was, name);
}

/** A word for a renamed channel: with the new name in the old one's place, or none where it only sounds like the old one. */
function calledAfter(word: string, was: string, now: string): string[] {
  if (was === "") return [word]; // its name was blank for a while, and what was called like it is gone
  if (word.includes(was)) return now === "" ? [] : [word.replaceAll(was, now)];
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

/** Adds a channel that nothing refers to yet but the first group. */
export function addChannel(scheme: Scheme, name: string): Scheme {
  const free = freeName(name, scored(scheme));
  return {
    ...scheme,
    channels: [...scheme.channels, { name: free, aliases: [], points: 1 }],
    groups: replaced(scheme.groups, 0, { channels: [...scheme.groups[0]!.channels, free] }),
  };
}

/** Takes a channel away, and whatever refers to it. */
export function removeChannel(scheme: Scheme, i: number): Scheme {
  const { name } = scheme.channels[i]!;
  const removed = { ...scheme, channels: without(scheme.channels, i) };
  return withoutLostTier(referring(removed, "channel", name, undefined), scheme);
}

/** Changes an adjustment; a new name goes wherever the old one stood, and what is undefined is taken away. */
export function editAdjustment(scheme: Scheme, i: number, change: Partial<Undefinable<Adjustment>>): Scheme {
  const all = scheme.adjustments ?? [];
  const was = all[i]?.name ?? "";
  const adjustments = all.map((each, k) => (k === i ? defined({ ...each, ...change }) : each)) as Adjustment[];
  const edited = { ...scheme, adjustments };
  return change.name === undefined || change.name === was ? edited : referring(edited, "adjustment", was, change.name);
}

/** Adds an adjustment, whose column holds points and has its name for a heading. */
export function addAdjustment(scheme: Scheme, name: string, kind: Adjustment["kind"]): Scheme {
  const all = scheme.adjustments ?? [];
  const free = freeName(name, scored(scheme));
  return { ...scheme, adjustments: [...all, { name: free, aliases: [], kind }] };
}

/** Takes an adjustment away, and whatever refers to it. */
export function removeAdjustment(scheme: Scheme, i: number): Scheme {
  const { adjustments = [], ...rest } = scheme;
  const left = without(adjustments, i);
  const name = adjustments[i]?.name ?? "";
  return referring({ ...rest, ...(left.length > 0 && { adjustments: left }) }, "adjustment", name, undefined);
}

/** Changes a channel's level; who refers to one that no other channel has goes with it. */
export function editTier(scheme: Scheme, i: number, tier: string): Scheme {
  const { tier: was, ...channel } = scheme.channels[i]!;
  const channels = scheme.channels.map((each, k) => (k === i ? { ...channel, ...(tier !== "" && { tier }) } : each));
  const edited = { ...scheme, channels };
  if (was === undefined || was === tier || tiers(edited).includes(was)) return edited;
  return referring(edited, "tier", was, tier === "" ? undefined : tier);
}

/** The scheme without mention of levels that only a removed channel had. */
function withoutLostTier(scheme: Scheme, before: Scheme): Scheme {
  const left = tiers(scheme);
  return tiers(before).reduce(
    (edited, tier) => (left.includes(tier) ? edited : referring(edited, "tier", tier, undefined)),
    scheme,
  );
}

/** Adds a part of the score, which gives nothing yet. */
export function addPart(scheme: Scheme, name: string): Scheme {
  const { parts = [] } = scheme;
  return { ...scheme, version: 2, parts: [...parts, { name: freeName(name, scored(scheme)), base: 0 }] };
}

/** Renames a part of the score, wherever it is mentioned. */
export function editPart(scheme: Scheme, i: number, name: string): Scheme {
  const { parts = [] } = scheme;
  const edited = { ...scheme, parts: replaced(parts, i, { name }) };
  return referring(edited, "part", parts[i]?.name ?? "", name);
}

/** Takes a part of the score away, and whatever refers to it. */
export function removePart(scheme: Scheme, i: number): Scheme {
  const { parts = [], ...rest } = scheme;
  const left = without(parts, i);
  return referring({ ...rest, ...(left.length > 0 && { parts: left }) }, "part", parts[i]?.name ?? "", undefined);
}

/** What has points of its own, and a name that nothing else of these has. */
function scored({ channels, adjustments = [], parts = [] }: Scheme): readonly { readonly name: string }[] {
  return [...channels, ...adjustments, ...parts];
}

/** Changes a group; a new name goes into the roster and the tasks, too. */
export function editGroup(scheme: Scheme, i: number, change: Partial<Group>): Scheme {
  const was = scheme.groups[i]!.name;
  const all = { ...scheme, groups: replaced(scheme.groups, i, change) };
  const edited = change.name === undefined ? all : referringToGroup(all, was, change.name);
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
  const edited = referringToGroup({ ...scheme, groups: without(scheme.groups, i) }, name, undefined);
  if (!scheme.roster) return edited;
  const roster = scheme.roster.map(({ group, ...entry }) => ({ ...entry, ...(group !== name && group && { group }) }));
  return { ...edited, roster };
}

/** `items` without the one at `i`. */
export function without<Item>(items: readonly Item[], i: number): Item[] {
  return items.filter((_, k) => k !== i);
}

type Undefinable<Fields> = { readonly [Name in keyof Fields]: Fields[Name] | undefined };

/** Fields without those that are undefined. */
function defined<Fields extends object>(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields;
}

function replaced<Item>(items: readonly Item[], i: number, change: Partial<Item>): Item[] {
  return items.map((item, k) => (k === i ? { ...item, ...change } : item));
}

function freeName(name: string, taken: readonly { readonly name: string }[]): string {
  let free = name;
  for (let number = 2; taken.some((item) => item.name === free); number++) free = `${name}${number}`;
  return free;
}
