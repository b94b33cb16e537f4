import type { RankedUnit } from "./bulletin";
import { adopted } from "./figures";
import type { Comparison, Order } from "./order";
import type { Group, Scheme } from "./scheme";

/** Units of one group that a notice names, each list in the order of the table. */
export interface UnitLists {
  /** 零报送: submitted nothing, or absent altogether. */
  readonly submittedNothing: readonly string[];
  /** 报而未采: submitted something, nothing adopted. */
  readonly noneAdopted: readonly string[];
  /** 零采用: nothing adopted, whatever was submitted. */
  readonly nothingAdopted: readonly string[];
  /**
   * The first and the last of the ranking, as many as the scheme names, and those that tie with the outermost of them;
   * empty where it names none. Nobody without a score is among the first, and nobody is in both.
   */
  readonly best: readonly string[];
  readonly last: readonly string[];
}

/** The members of a group. */
export interface Members {
  /** In the order of their ranks. */
  readonly ranked: readonly RankedUnit[];
  readonly unranked: readonly RankedUnit[];
  /** Units of the roster without a row. */
  readonly absent: readonly string[];
}

/** Makes the lists of a group, whose units were ranked by `order`. */
export function unitLists(
  { ranked, unranked, absent }: Members,
  { ranks, hasNothing }: Order,
  group: Group,
  scheme: Scheme,
): UnitLists {
  const { best = 0, last = 0 } = scheme.lists ?? {};
  const all = [...ranked, ...unranked];
  const names = (units: readonly RankedUnit[]): string[] => units.map(({ unit }) => unit);
  const none = (unit: RankedUnit): boolean => group.channels.length > 0 && adopted(unit, group, scheme) === 0;
  const present = new Set(names(all));
  const missing = absent.filter((unit) => !present.has(unit));
  const neverAdopted = group.channels.length > 0 ? missing : [];
  const first = upToTie(ranked, best, ranks).filter((unit) => !hasNothing(unit));
  const others = ranked.slice(first.length);
  return {
    submittedNothing: [...names(all.filter(({ submitted }) => submitted === 0)), ...missing],
    noneAdopted: names(all.filter((unit) => (unit.submitted ?? 0) > 0 && none(unit))),
    nothingAdopted: [...names(all.filter(none)), ...neverAdopted],
    best: names(first),
    last: names(upToTie([...others].reverse(), last, ranks).reverse()),
  };
}

/** The first `count` of `units`, and those behind them that tie with the last of these. */
function upToTie(units: readonly RankedUnit[], count: number, compare: Comparison): RankedUnit[] {
  const border = units[Math.min(count, units.length) - 1];
  return units.filter((unit, i) => i < count || (border !== undefined && compare(border, unit) === 0));
}
