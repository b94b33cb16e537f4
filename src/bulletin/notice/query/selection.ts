import type { Bulletin, RankedGroup } from "../../bulletin";
import { type Group, tiers } from "../../scheme";
import { rosterKey } from "../../unitKey";
import type { Facts } from "../facts";
import { channelRoles } from "../figures";
import { nearest } from "../nearest";
import { absent, type Absent, PlaceholderWrong } from "./placeholderWrong";
import type { Query } from "./query";
import { KEY_WORDS, type KeyWord, ROLE_WORDS, wordIn } from "./words";

/** What a placeholder is asked of. */
export interface Asked {
  readonly bulletin: Bulletin;
  readonly facts: Facts;
}

/** Of what a placeholder speaks, by the scheme's names. */
export interface Selection {
  readonly groups: readonly RankedGroup[];
  /** Whether these are all groups there are. */
  readonly isWhole: boolean;
  /** The channels that are meant; undefined where the placeholder says nothing of them. */
  readonly channels: readonly string[] | undefined;
  /** An adjustment or a part. */
  readonly item: string | undefined;
  /** The key of a unit. */
  readonly unit: string | undefined;
}

/**
 * Finds what a placeholder's arguments name.
 *
 * @throws PlaceholderWrong for a name that the scheme does not have
 */
export function select({ keys }: Pick<Query, "keys">, asked: Asked): Selection | Absent {
  const { bulletin } = asked;
  const names = keys.group === undefined ? undefined : groupNames(keys.group, asked);
  const empty = names?.find((name) => !bulletin.groups.some(({ group }) => group.name === name));
  if (empty !== undefined) return absent({ problem: "empty-group", group: empty });
  return {
    groups: names ? bulletin.groups.filter(({ group }) => names.includes(group.name)) : bulletin.groups,
    isWhole: names === undefined || bulletin.groups.every(({ group }) => names.includes(group.name)),
    channels: channelNames(keys, asked),
    item: keys.item === undefined ? undefined : itemName(keys.item, asked),
    unit: keys.unit === undefined ? undefined : unitIn(keys.unit, asked),
  };
}

/** The channels that a group shows of those that are meant, in the order of the scheme's. */
export function channelsOf(group: Group, { channels }: Pick<Selection, "channels">): readonly string[] {
  return channels ? group.channels.filter((name) => channels.includes(name)) : group.channels;
}

/** What has a name, with all that it may be called. */
interface Spelt {
  readonly name: string;
  readonly also: readonly (string | undefined)[];
}

/** One name, or several with 、 or + between them; a name that holds such a sign goes first. */
function namesIn(value: string, all: readonly Spelt[], key: KeyWord): string[] {
  const find = (typed: string): string | undefined =>
    all.find(({ name, also }) => name === typed || also.includes(typed))?.name;
  const whole = find(value);
  if (whole !== undefined) return [whole];
  return value.split(/[、+＋]/).map((part) => {
    const known = all.map(({ name }) => name);
    const spellings = all.flatMap(({ name, also }) => [name, ...also.filter((each) => each !== undefined)]);
    const found = find(part.trim());
    if (found !== undefined) return found;
    return refuseValue(key, part.trim(), known, nearest(part.trim(), spellings));
  });
}

function groupNames(value: string, { bulletin: { scheme }, facts }: Asked): string[] {
  const spelt = scheme.groups.map(({ name, aliases = [] }) => ({
    name,
    also: [facts.names?.groups?.[name], ...aliases],
  }));
  return namesIn(value, spelt, "group");
}

function channelNames({ channel, tier }: Query["keys"], { bulletin: { scheme }, facts }: Asked): string[] | undefined {
  const spelt = scheme.channels.map(({ name, aliases }) => ({
    name,
    also: [facts.names?.channels?.[name], ...aliases],
  }));
  const all = scheme.channels.map(({ name }) => name);
  if (tier !== undefined) {
    const known = tiers(scheme);
    if (!known.includes(tier)) refuseValue("tier", tier, known, nearest(tier, known));
    const ofTier = scheme.channels.filter((each) => each.tier === tier).map(({ name }) => name);
    return channel === undefined ? ofTier : ofTier.filter((name) => namesIn(channel, spelt, "channel").includes(name));
  }
  if (channel === undefined) return undefined;
  const isName = spelt.some(({ name, also }) => name === channel || also.includes(channel));
  const role = isName ? undefined : wordIn(ROLE_WORDS, channel);
  if (role === undefined) return namesIn(channel, spelt, "channel");
  const { own, upper } = channelRoles(scheme, facts);
  return { own: all.filter((name) => name === own), upper: [...upper], every: all }[role];
}

function itemName(value: string, { bulletin: { scheme } }: Asked): string {
  const adjustments = (scheme.adjustments ?? []).map(({ name, aliases }) => ({ name, also: aliases }));
  const parts = (scheme.parts ?? []).map(({ name }) => ({ name, also: [] }));
  const all = [...adjustments, ...parts];
  const found = all.find(({ name, also }) => name === value || also.includes(value));
  if (found) return found.name;
  const known = all.map(({ name }) => name);
  return refuseValue("item", value, known, nearest(value, known));
}

function unitIn(value: string, { bulletin: { scheme, groups } }: Asked): string {
  const key = rosterKey(value, scheme);
  const known = groups.flatMap(({ units, unranked }) => [...units, ...unranked].map(({ unit }) => unit));
  if (known.some((unit) => rosterKey(unit, scheme) === key)) return key;
  const closest = nearest(value, known);
  return refuseValue("unit", value, closest === undefined ? [] : [closest], closest);
}

function refuseValue(key: KeyWord, name: string, known: readonly string[], closest: string | undefined): never {
  throw new PlaceholderWrong({
    problem: "unknown-value",
    argument: KEY_WORDS[key],
    name,
    known,
    nearest: closest,
  });
}
