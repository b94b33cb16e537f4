import { withoutBracket } from "./bracketed";
import type { Group, RosterEntry, Scheme } from "./scheme";
import type { Tally } from "./tally";
import { townshipBehind } from "./township";
import { rosterFinder, unitKey } from "./unitKey";

/** Tallies held against the roster (名录). */
export interface RosterCheck {
  /** With zero rows for absent units, where the scheme wants them. */
  readonly tallies: readonly Tally[];
  /** Units of the roster that the source lacks, by the name of their group. */
  readonly absent: readonly { readonly unit: string; readonly group: string }[];
}

/** Units of the roster (名录) that the source lacks (零报送). */
export interface Absent {
  readonly units: readonly string[];
  /** Whether they stand in the table with zeros. */
  readonly asZero: boolean;
}

/** Adds what the roster has and the source lacks, as the scheme says: zero rows, a list, or nothing. */
export function checkRoster(tallies: readonly Tally[], scheme: Scheme): RosterCheck {
  const { missing = "list", place } = scheme;
  const find = rosterFinder(scheme);
  // where several groups may be meant a person has been asked before
  const absent = absentFrom(tallies, scheme).map(({ unit, group }) => ({
    unit,
    group: group ?? groupByEnding(unit, scheme, place)?.name ?? scheme.groups[0]!.name,
  }));
  if (missing === "ignore") return { tallies, absent: [] };
  if (missing === "list") return { tallies, absent };
  const zero = absent.map(({ unit, group }) => zeroTally(unit, group, scheme));
  const sheets = sheetNames(tallies);
  const onEverySheet = (tally: Tally): Tally => {
    if (sheets.length === 0 || !find(tally.unit)) return tally;
    const nothing = zeroTally(tally.unit, tally.group, scheme);
    return { ...tally, sheets: sheets.map((sheet, n) => tally.sheets?.[n] ?? { ...nothing, sheet }) };
  };
  return { tallies: [...tallies, ...zero].map(onEverySheet), absent };
}

/** The entries of the roster that no tally is of. */
export function absentFrom(tallies: readonly Tally[], scheme: Scheme): readonly RosterEntry[] {
  const find = rosterFinder(scheme);
  const present = new Set(tallies.map(({ unit }) => find(unit)).filter((entry) => entry !== undefined));
  return (scheme.roster ?? []).filter((entry) => !present.has(entry));
}

/** Names of the sheets that were added, in their order. */
export function sheetNames(tallies: readonly Tally[]): string[] {
  const count = tallies.reduce((most, { sheets = [] }) => Math.max(most, sheets.length), 0);
  return Array.from({ length: count }, (_, n) => tallies.find(({ sheets }) => sheets?.[n])?.sheets?.[n]?.sheet ?? "");
}

/** An office that a place has elsewhere (驻北京办事处) is no street's. */
const SEATED_ELSEWHERE = /驻.{1,12}办(事处)?$/;

/**
 * The group with the longest ending that `unit` has, or the township that it hands in for (柴河镇党政办), whatever is added to
 * its name in brackets (柴河镇（原哈多河镇）); else the only group without endings.
 */
export function groupByEnding(unit: string, { groups }: Scheme, place?: string): Group | undefined {
  const { byLength, rest } = KNOWN.get(groups) ?? endingsOf(groups);
  const name = unitKey(unit, place);
  if (SEATED_ELSEWHERE.test(name)) return rest;
  const groupOf = (text: string): Group | undefined => byLength.find(({ key }) => text.endsWith(key))?.group;
  const named = (text: string): Group | undefined => groupOf(text) ?? groupOf(townshipBehind(text) ?? "");
  return named(name) ?? named(withoutBracket(name)) ?? rest;
}

interface Endings {
  /** The longest first, of equal ones in the order of the groups. */
  readonly byLength: readonly { readonly key: string; readonly length: number; readonly group: Group }[];
  /** The only group without endings. */
  readonly rest: Group | undefined;
}

/** The endings of groups that were asked about so far: every unit is, several times. */
const KNOWN = new WeakMap<Scheme["groups"], Endings>();

function endingsOf(groups: Scheme["groups"]): Endings {
  const all = groups.flatMap((group) =>
    (group.unitEndings ?? []).map((end) => ({ key: unitKey(end), length: end.length, group })),
  );
  const byLength = all.filter(({ length }) => length > 0).sort((a, b) => b.length - a.length);
  const without = groups.filter(({ unitEndings }) => !unitEndings?.length);
  const endings = { byLength, rest: without.length === 1 ? without[0] : undefined };
  KNOWN.set(groups, endings);
  return endings;
}

function zeroTally(unit: string, group: string, { channels, adjustments }: Scheme): Tally {
  return {
    unit,
    group,
    counts: channels.map(() => 0),
    submitted: 0,
    ...(adjustments && { adjustments: adjustments.map(() => 0) }),
  };
}
