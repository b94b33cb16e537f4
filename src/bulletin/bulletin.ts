import { extended } from "../cells/extended";
import { eachStep } from "../cells/step";
import { type UnitLists, unitLists } from "./lists";
import { order, type Order } from "./order";
import { ranks, ties } from "./rank";
import { type Absent, checkRoster, type RosterCheck, sheetNames } from "./roster";
import type { AppendixSpec, Group, RankStyle, Scheme } from "./scheme";
import { type ScoredUnit, scoreAll } from "./score";
import { type Standing, type Tally, tallyProblem } from "./tally";
import { inDecidedOrder, type TieDecisions } from "./tieDecision";
import { type Totals, totals } from "./totals";
import { rosterFinder, rosterKey } from "./unitKey";

/** The bulletin (通报) as data: what its appendices and its text say, before any layout. */
export interface Bulletin {
  readonly scheme: Scheme;
  /** The period (时段) as printed, such as 1-3月; empty when it is not to be printed. */
  readonly period: string;
  /** The year of the period, where it is known and the period does not say it. */
  readonly year?: number;
  /** One for each group of the scheme that has units, in the scheme's order. */
  readonly groups: readonly RankedGroup[];
  /** One for each appendix of the scheme: its groups ranked together, where it wants that. */
  readonly mixed: readonly (RankedUnits | undefined)[];
  /** Names of the sheets that were added, in their order; none where there was only one. */
  readonly sheets: readonly string[];
  /** Over all groups. */
  readonly totals: Totals;
  /** Units of the roster that the source lacks, where the scheme wants them told. */
  readonly absent: Absent;
  /** Groups of the scheme without any unit; they get no appendix. */
  readonly empty: readonly Group[];
}

/** Units that are ranked together, in their final order. */
export interface RankedUnits {
  /** Those that are ranked, in the order of the table. */
  readonly units: readonly RankedUnit[];
  /** Those that are not (不参与排名), in the order of the input. */
  readonly unranked: readonly RankedUnit[];
  /** Runs of ranked units that no order key tells apart, the best first; none where nobody is ranked. */
  readonly ties: readonly Tie[];
}

/** One group in its final order. */
export interface RankedGroup extends RankedUnits {
  readonly group: Group;
  /** Over both. */
  readonly totals: Totals;
  readonly lists: UnitLists;
}

/** Units that no order key tells apart (并列): a person decides their order. */
export interface Tie {
  /** Position of the first one by rank, counted from 1. */
  readonly first: number;
  readonly units: readonly string[];
  readonly score: number;
  /** Whether they share one rank. */
  readonly shared: boolean;
}

export interface RankedUnit extends ScoredUnit {
  /** Counted from 1; null when the scheme ranks nobody, or not this unit. */
  readonly rank: number | null;
  /** The same among the units of all groups together, by the same keys. */
  readonly overallRank: number | null;
}

/** What is known beside the tallies. */
export interface Known {
  /** What former periods say, by key of the unit (see rosterKey); units that stand with zeros keep theirs, too. */
  readonly standings?: ReadonlyMap<string, Standing>;
  /** What was decided about units that no order key tells apart. */
  readonly ties?: TieDecisions;
  /** The year of the period, where the period does not say it. */
  readonly year?: number;
}

// of the same identity each time, as inputs of steps have to be
const NO_STANDINGS: ReadonlyMap<string, Standing> = new Map();
const NO_TIES: TieDecisions = new Map();

/**
 * Scores, orders and ranks the tallies.
 *
 * @param tallies one for each unit, in the order of the input, which decides where no key does
 * @param step does what is long for many units
 * @throws RangeError when a tally does not belong to the scheme: a mistake in the program, not in a workbook
 */
export function makeBulletin(
  tallies: readonly Tally[],
  scheme: Scheme,
  period: string,
  { standings = NO_STANDINGS, ties = NO_TIES, year }: Known = {},
  step = eachStep,
): Bulletin {
  const { known, absent } = step("roster", [tallies, scheme, standings], () =>
    heldAgainstRoster(tallies, scheme, standings),
  );
  const scored = step("scores", [known, scheme], () => scoreAll(known, scheme));
  const how = order(scheme);
  const find = rosterFinder(scheme);
  const isRanked = ({ unit }: ScoredUnit): boolean => find(unit)?.ranked !== false;
  const { ordered, overall } = step("all together", [scored, scheme, ties], () => {
    const decided = inDecidedOrder(scored, ties);
    return { ordered: decided, overall: rankNumbers(decided.filter(isRanked), how, scheme.ranking.style) };
  });
  const ranked = (input: readonly ScoredUnit[], decided: readonly ScoredUnit[], style: RankStyle): Ranked => {
    const own = rankNumbers(decided.filter(isRanked), how, style);
    const byRank = [...own].map(([unit, rank]) => extended(unit, { rank, overallRank: overall.get(unit)! }));
    const unranked = input
      .filter((unit) => !isRanked(unit))
      .map((unit) => extended(unit, { rank: null, overallRank: null }));
    return { byRank, units: inOrder(byRank, input, scheme), unranked, ties: tied(byRank, how, style) };
  };
  const all = scheme.groups.map((group) =>
    step(`group ${group.name}`, [ordered, scored, overall, absent, scheme, ties], (): RankedGroup => {
      const isOwn = (unit: ScoredUnit): boolean => unit.group === group.name;
      const units = scored.filter(isOwn);
      const { byRank, ...table } = ranked(units, ordered.filter(isOwn), styleOf(group.name, ties, scheme));
      const away = absent.filter((unit) => unit.group === group.name).map(({ unit }) => unit);
      return {
        group,
        ...table,
        totals: totals(units, scheme),
        lists: unitLists({ ranked: byRank, unranked: table.unranked, absent: away }, how, group, scheme),
      };
    }),
  );
  const groups = all.filter(({ totals: { units } }) => units > 0);
  return {
    scheme,
    period,
    ...(year !== undefined && { year }),
    groups,
    mixed: (scheme.appendices ?? []).map((appendix, n) => {
      if (!appendix.mixed) return undefined;
      return step(`mixed ${n}`, [scored, overall, scheme, ties], (): RankedUnits => {
        const name = mixedName(appendix);
        const members = scored.filter(({ group }) => appendix.groups.includes(group));
        const named = members.map((scored) => ({ unit: scored.unit, group: name, scored }));
        const decided = inDecidedOrder(named, ties).map((each) => each.scored);
        const { byRank: _, ...table } = ranked(members, decided, styleOf(name, ties, scheme));
        return table;
      });
    }),
    sheets: sheetNames(known),
    totals: step("totals", [scored, scheme], () => totals(scored, scheme)),
    absent: { units: absent.map(({ unit }) => unit), asZero: scheme.missing === "zero" },
    empty: all.filter((group) => !groups.includes(group)).map(({ group }) => group),
  };
}

/** All tallies, each with its unit's former standing, and the units of the roster that the source lacks. */
function heldAgainstRoster(
  tallies: readonly Tally[],
  scheme: Scheme,
  standings: ReadonlyMap<string, Standing>,
): Pick<RosterCheck, "absent"> & { readonly known: readonly Tally[] } {
  for (const tally of tallies) {
    const problem = tallyProblem(tally, scheme);
    if (problem) throw new RangeError(`tally of ${tally.unit}: ${problem}`);
  }
  const { tallies: complete, absent } = checkRoster(tallies, scheme);
  return { known: complete.map((tally) => carried(tally, standings, scheme)), absent };
}

/** The same bulletin as that of a period, on which nothing else in it depends. */
export function ofPeriod(bulletin: Bulletin, period: string, { year }: Pick<Known, "year"> = {}): Bulletin {
  const { scheme, period: _, year: __, ...rest } = bulletin;
  return { scheme, period, ...(year !== undefined && { year }), ...rest };
}

/** What the groups of an appendix that are ranked together are called. */
export function mixedName({ groups }: Pick<AppendixSpec, "groups">): string {
  return groups.join("、");
}

/** Units that are ranked together, also in the order of their ranks. */
interface Ranked extends RankedUnits {
  readonly byRank: readonly RankedUnit[];
}

/** Units in their final order, each with its rank. Those that no key tells apart keep the order of the input. */
function rankNumbers(units: readonly ScoredUnit[], how: Order, style: RankStyle): Map<ScoredUnit, number | null> {
  const sorted = how.sorted(units);
  const numbers = ranks(sorted, (a, b) => how.ranks(a, b) === 0, style);
  return new Map(sorted.map((unit, i) => [unit, numbers[i]!]));
}

/** A tally with its unit's former standing, where there is one. */
function carried(tally: Tally, standings: ReadonlyMap<string, Standing>, scheme: Scheme): Tally {
  const former = standings.get(rosterKey(tally.unit, scheme));
  if (!former) return tally;
  const { score, rank, last, submitted } = former;
  const previous = {
    score,
    ...(rank !== undefined && { rank }),
    ...(last !== undefined && { last }),
    ...(submitted !== undefined && { submitted }),
  };
  return extended(tally, { previous });
}

/** Puts ranked units in the order of the table: by rank, as in the roster, or as in the input. */
function inOrder(byRank: readonly RankedUnit[], input: readonly ScoredUnit[], scheme: Scheme): readonly RankedUnit[] {
  const { order: by = "rank" } = scheme.ranking;
  if (by === "rank") return byRank;
  const { roster = [] } = scheme;
  const find = rosterFinder(scheme);
  const place = new Map(input.map(({ unit }, i) => [unit, i]));
  const inRoster = new Map(roster.map((entry, i) => [entry, i]));
  const position = ({ unit }: RankedUnit): number => {
    const entry = by === "roster" ? find(unit) : undefined;
    return entry ? inRoster.get(entry)! : roster.length + place.get(unit)!;
  };
  return [...byRank].sort((a, b) => position(a) - position(b));
}

/** A group whose ties were decided to share their rank is ranked so, whatever the scheme does otherwise. */
function styleOf(name: string, decisions: TieDecisions, { ranking: { style } }: Scheme): RankStyle {
  return style === "ordinal" && decisions.get(name)?.is === "shared" ? "competition" : style;
}

function tied(byRank: readonly RankedUnit[], { places }: Order, style: RankStyle): Tie[] {
  if (style === "none") return [];
  return ties(byRank, (a, b) => places(a, b) === 0).map(([first, last]) => ({
    first: first + 1,
    units: byRank.slice(first, last + 1).map(({ unit }) => unit),
    score: byRank[first]!.score,
    shared: style !== "ordinal",
  }));
}
