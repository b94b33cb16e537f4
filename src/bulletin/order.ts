import { adopted } from "./figures";
import { compareRates } from "./rate";
import { channelIndex, type Group, type RankKey, type Scheme } from "./scheme";
import type { ScoredUnit } from "./score";

/** Negative when `a` comes first, 0 when nothing tells the two apart. */
export type Comparison = (a: ScoredUnit, b: ScoredUnit) => number;

/**
 * Compares two units of a group by the scheme's order keys, high before low. (Rule checked against the 53 published rows
 * of 扎兰屯市: score, then own count, then input.)
 */
export function comparison(scheme: Scheme, group: Group): Comparison {
  const comparisons = scheme.ranking.keys.map((key) => comparisonBy(key, scheme, group));
  return (a, b) => {
    for (const compare of comparisons) {
      const difference = compare(a, b);
      if (difference !== 0) return difference;
    }
    return 0;
  };
}

function comparisonBy(key: RankKey, scheme: Scheme, group: Group): Comparison {
  const by =
    (of: (unit: ScoredUnit) => number): Comparison =>
    (a, b) =>
      of(b) - of(a);
  const adoptedBy = (unit: ScoredUnit): number => adopted(unit, group, scheme);
  switch (key.by) {
    case "score":
      return by((unit) => unit.score);
    case "accumulated":
      return by((unit) => unit.accumulated);
    case "adopted":
      return by(adoptedBy);
    case "submitted":
      return by((unit) => unit.submitted ?? 0);
    case "count": {
      const channel = channelIndex(scheme, key.channel);
      return by((unit) => unit.counts[channel]!);
    }
    case "rate":
      return (a, b) =>
        compareRates(
          { adopted: adoptedBy(a), submitted: a.submitted },
          { adopted: adoptedBy(b), submitted: b.submitted },
        );
  }
}
