import { sum } from "../../bulletin/decimal";
import type { Scheme } from "../../bulletin/scheme";
import type { Tally } from "../../bulletin/tally";
import { unitKey } from "../../bulletin/unitKey";
import type { FindingData } from "../../findings/finding";
import type { About, Inquiry } from "../../findings/inquiry";
import { add } from "../units/duplicates";
import { type Member, settleGroups } from "./memberGroups";
import { tellMonthsBetween } from "../period/monthsBetween";
import type { Period } from "../period/period";
import { withinPeriod } from "./outsidePeriod";
import { addable } from "./repeatedSheets";
import { asksOfSimilar, type SimilarPair } from "../units/askSimilar";
import { likelyPairs, ofSeveralPlaces } from "../units/similarNames";
import { similarUnits } from "../units/unitName";

/** One of several sheets that are added up, such as one for each month. */
export interface NamedTallies {
  readonly name: string;
  readonly tallies: readonly Tally[];
  readonly period: Period | undefined;
}

/** Several sheets added up. */
export interface Accumulated {
  /** One for each unit, in the order in which they first appear. */
  readonly tallies: readonly Tally[];
  /** What each sheet contributes, for a person to check. */
  readonly grid: SheetGrid;
  /** The sheets that were added; one that only repeats others may be left out. */
  readonly sheets: readonly NamedTallies[];
}

/** Adopted items of every unit on every sheet. */
export interface SheetGrid {
  readonly sheets: readonly string[];
  readonly units: readonly {
    readonly unit: string;
    /** In the order of the sheets; undefined where the sheet does not have the unit. */
    readonly adopted: readonly (number | undefined)[];
  }[];
}

/**
 * Adds sheets up by unit, never by position, once it is sure that none of them repeats others.
 *
 * @param meant what a person has typed as the period of the bulletin
 */
export function accumulate(
  all: readonly NamedTallies[],
  scheme: Scheme,
  inquiry: Inquiry,
  meant?: Period,
): Accumulated {
  const sheets = addable(withinPeriod(all, meant, inquiry), scheme, inquiry);
  const same = settleNames(membersOf(sheets, scheme, new Map()), sheets, inquiry);
  const members = membersOf(sheets, scheme, same);
  const groupOf = settleGroups(members, scheme, inquiry);
  tellMissing(members, sheets, inquiry);
  tellMonthsBetween(sheets, inquiry, meant);
  return {
    tallies: members.map((member) => total(member, groupOf(member), sheets)),
    sheets,
    grid: {
      sheets: sheets.map(({ name }) => name),
      units: members.map(({ first, bySheet }) => ({
        unit: first.unit,
        adopted: sheets.map(({ name }) => {
          const tally = bySheet.get(name);
          return tally && sum(tally.counts);
        }),
      })),
    },
  };
}

function membersOf(sheets: readonly NamedTallies[], scheme: Scheme, same: ReadonlyMap<string, string>): Member[] {
  const members = new Map<string, Omit<Member, "bySheet"> & { bySheet: Map<string, Tally> }>();
  for (const { name, tallies } of sheets)
    for (const tally of tallies) {
      const own = unitKey(tally.unit, scheme.place);
      const key = same.get(own) ?? own;
      const member = members.get(key) ?? { key, first: tally, sheet: name, bySheet: new Map<string, Tally>() };
      members.set(key, member);
      const before = member.bySheet.get(name);
      member.bySheet.set(name, before ? add(before, tally) : tally);
    }
  return [...members.values()];
}

function total({ first, bySheet }: Member, group: string, sheets: readonly NamedTallies[]): Tally {
  return {
    ...[...bySheet.values()].reduce((a, b) => add(a, b)),
    unit: first.unit,
    group,
    sheets: sheets.map(({ name }) => {
      const tally = bySheet.get(name);
      return tally && { ...tally, sheet: name };
    }),
  };
}

/** Asks about similar names that never stand on one sheet together: perhaps one unit in two spellings. */
function settleNames(
  members: readonly Member[],
  sheets: readonly NamedTallies[],
  inquiry: Inquiry,
): Map<string, string> {
  const same = new Map<string, string>();
  const partial = members.filter(({ bySheet }) => bySheet.size < sheets.length);
  const pairs = likelyPairs(partial);
  const areOffices = ofSeveralPlaces(pairs);
  // of parts of one table names are alike as on one sheet: 财政局 and 民政局
  const areParts = members.every(({ bySheet }) => bySheet.size === 1);
  const doubtful = pairs.flatMap(([a, b]): (SimilarPair & { a: Member; b: Member })[] => {
    const isTogether = [...a.bySheet.keys()].some((sheet) => b.bySheet.has(sheet));
    const how = isTogether ? undefined : similarUnits(a.key, b.key);
    if (how === undefined || (how === "place" && areOffices) || (how === "sign" && areParts)) return [];
    return [{ how, key: a.key, otherKey: b.key, unit: a.first.unit, a, b }];
  });
  const isOne = asksOfSimilar(
    doubtful,
    (pair, asked) => inquiry.ask("similar-units", aboutPairs([pair]), onSheets(pair), asked),
    (many, asked) => inquiry.ask("similar-names", aboutPairs(many), { pairs: many.map(onSheets) }, asked),
  );
  for (const pair of doubtful) if (isOne(pair)) same.set(pair.b.key, same.get(pair.a.key) ?? pair.a.key);
  return same;
}

function aboutPairs(pairs: readonly { a: Member; b: Member }[]): About {
  return { sheet: pairs[0]!.a.sheet, units: pairs.flatMap(({ a, b }) => [a.first.unit, b.first.unit]) };
}

function onSheets({ a, b }: { a: Member; b: Member }): FindingData["similar-units"] & { sheet: string } {
  return { unit: a.first.unit, sheet: a.sheet, other: b.first.unit, otherSheet: b.sheet };
}

/** Sheets that share no unit at all are parts of one table, not months, and lack nothing. */
function tellMissing(members: readonly Member[], sheets: readonly NamedTallies[], inquiry: Inquiry): void {
  if (members.every(({ bySheet }) => bySheet.size === 1)) return;
  const missing = members
    .filter(({ bySheet }) => bySheet.size < sheets.length)
    .map(({ first, bySheet }) => ({
      unit: first.unit,
      sheets: sheets.filter(({ name }) => !bySheet.has(name)).map(({ name }) => name),
    }));
  if (missing.length > 0) inquiry.tell("not-in-every-sheet", { units: missing.map(({ unit }) => unit) }, { missing });
}
