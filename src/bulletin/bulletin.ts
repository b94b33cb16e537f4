import type { Finding } from "./finding";
import { comparison } from "./order";
import { ranks, ties } from "./rank";
import type { Group, Scheme } from "./scheme";
import { type ScoredUnit, score } from "./score";
import { type Tally, tallyProblem } from "./tally";
import { type Totals, totals } from "./totals";

/** The bulletin (通报) as data: what its appendices and its text say, before any layout. */
export interface Bulletin {
  readonly scheme: Scheme;
  /** The period (时段) as printed, such as 1-3月; empty when it is not to be printed. */
  readonly period: string;
  /** One for each group of the scheme that has units, in the scheme's order. */
  readonly groups: readonly RankedGroup[];
  /** Over all groups. */
  readonly totals: Totals;
  readonly findings: readonly Finding[];
}

/** One group in its final order. */
export interface RankedGroup {
  readonly group: Group;
  readonly units: readonly RankedUnit[];
  readonly totals: Totals;
}

export interface RankedUnit extends ScoredUnit {
  /** Counted from 1; null when the scheme ranks nobody. */
  readonly rank: number | null;
}

/**
 * Scores, orders and ranks the tallies.
 *
 * @param tallies one for each unit, in the order of the input, which decides where no key does
 * @param findings what was found while the tallies were read; the bulletin lists its own after them
 * @throws RangeError when a tally does not belong to the scheme: a mistake in the program, not in a workbook
 */
export function makeBulletin(
  tallies: readonly Tally[],
  scheme: Scheme,
  period: string,
  findings: readonly Finding[] = [],
): Bulletin {
  for (const tally of tallies) {
    const problem = tallyProblem(tally, scheme);
    if (problem) throw new RangeError(`tally of ${tally.unit}: ${problem}`);
  }
  const all = scheme.groups.map((group) => rankGroup(tallies, group, scheme));
  const groups = all.filter(({ units }) => units.length > 0);
  const own = all.flatMap((group) => (group.units.length > 0 ? tied(group, scheme) : empty(group)));
  return {
    scheme,
    period,
    groups,
    totals: totals(
      groups.flatMap(({ units }) => units),
      scheme.channels.length,
    ),
    findings: [...findings, ...own],
  };
}

function rankGroup(tallies: readonly Tally[], group: Group, scheme: Scheme): RankedGroup {
  const compare = comparison(scheme, group);
  const units = tallies
    .filter((tally) => tally.group === group.name)
    .map((tally) => score(tally, group, scheme))
    .sort(compare); // stable: units that no key tells apart keep the order of the input
  const numbers = ranks(units, (a, b) => compare(a, b) === 0, scheme.ranking.style);
  return {
    group,
    units: units.map((unit, i) => ({ ...unit, rank: numbers[i]! })),
    totals: totals(units, scheme.channels.length),
  };
}

function tied({ group, units }: RankedGroup, scheme: Scheme): Finding[] {
  const { style } = scheme.ranking;
  if (style === "none") return [];
  const compare = comparison(scheme, group);
  return ties(units, (a, b) => compare(a, b) === 0).map(([first, last]) => ({
    kind: "tied-units",
    group: group.name,
    first: first + 1,
    units: units.slice(first, last + 1).map(({ unit }) => unit),
    score: units[first]!.score,
    shared: style !== "ordinal",
  }));
}

function empty({ group }: RankedGroup): Finding[] {
  return [{ kind: "empty-group", group: group.name }];
}
