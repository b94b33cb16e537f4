import { figureOf } from "./figures";
import { compareRates } from "./rate";
import type { RankKey, Scheme } from "./scheme";
import type { ScoredUnit } from "./score";
import { rosterFinder } from "./unitKey";

/** Negative when `a` comes first, 0 when nothing tells the two apart. */
export type Comparison = (a: ScoredUnit, b: ScoredUnit) => number;

/** How units are put in order. */
export interface Order {
  /** By the keys that decide the ranks. */
  readonly ranks: Comparison;
  /** By these and then by those that only order units of one rank. */
  readonly places: Comparison;
  /** Units by their places; those that no key tells apart keep their order. */
  readonly sorted: (units: readonly ScoredUnit[]) => ScoredUnit[];
  /** Whether the first key has nothing to say for a unit: a score of 0, no item. */
  readonly hasNothing: (unit: ScoredUnit) => boolean;
}

/**
 * How the scheme orders units, of one group or of several: each unit's figures are those of its own group. (Rule checked
 * against the 53 published rows of 扎兰屯市: score, then own count, then input.)
 */
export function order(scheme: Scheme): Order {
  const { keys, within = [] } = scheme.ranking;
  const ranks = byAll(keys.map((key) => comparison(key, scheme)));
  const places = byAll([ranks, ...within.map((key) => comparison(key, scheme))]);
  const first = figureBy(keys.find(({ by }) => by !== "roster") ?? { by: "score" }, scheme);
  const all = [...keys, ...within];
  const isByFigures = all.every(({ by }) => by !== "rate" && by !== "roster");
  const figures = isByFigures ? all.map((key) => figureBy(key, scheme)) : undefined;
  return {
    ranks,
    places,
    sorted: (units) => (figures ? sortedBy(figures, units) : [...units].sort(places)),
    hasNothing: (unit) => first(unit) <= 0,
  };
}

/** Units from high to low by the first figure that tells them apart; each figure is looked up once for each unit. */
function sortedBy(figures: readonly ((unit: ScoredUnit) => number)[], units: readonly ScoredUnit[]): ScoredUnit[] {
  const columns = figures.map((figure) => Float64Array.from(units, figure));
  const positions = Uint32Array.from(units, (_, i) => i).sort((a, b) => {
    for (const column of columns) if (column[a] !== column[b]) return column[b]! - column[a]!;
    return a - b;
  });
  return Array.from(positions, (i) => units[i]!);
}

/** By the first of `comparisons` that tells two units apart. */
function byAll(comparisons: readonly Comparison[]): Comparison {
  return (a, b) => {
    for (const compare of comparisons) {
      const difference = compare(a, b);
      if (difference !== 0) return difference;
    }
    return 0;
  };
}

/** High before low; units of the roster in its order, and before all others. */
function comparison(key: RankKey, scheme: Scheme): Comparison {
  if (key.by === "rate") {
    const items = figureBy(key, scheme);
    return (a, b) =>
      compareRates({ adopted: items(a), submitted: a.submitted }, { adopted: items(b), submitted: b.submitted });
  }
  if (key.by === "roster") {
    const { roster = [] } = scheme;
    const find = rosterFinder(scheme);
    const places = new Map(roster.map((entry, i) => [entry, i]));
    const place = ({ unit }: ScoredUnit): number => places.get(find(unit)!) ?? roster.length;
    return (a, b) => place(a) - place(b);
  }
  const figure = figureBy(key, scheme);
  return (a, b) => figure(b) - figure(a);
}

/** The figure by which a key compares units, each by its own group; an unknown one is 0. */
function figureBy(key: RankKey, scheme: Scheme): (unit: ScoredUnit) => number {
  const figure = key.by === "rate" || key.by === "roster" ? "adopted" : key.by;
  const of = figureOf(figure, key, scheme);
  return (unit) => of(unit) ?? 0;
}
