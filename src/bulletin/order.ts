import { type Group, type RankKey, type Scheme, channelIndex, groupChannels } from "./scheme";
import type { ScoredUnit } from "./score";

type Measure = (unit: ScoredUnit) => number;

/**
 * Compares two units of a group by the scheme's order keys, high before low: negative when `a` comes first, 0 when
 * no key tells them apart. (Rule checked against the 53 published rows of 扎兰屯市: score, then own count, then input.)
 */
export function comparison(scheme: Scheme, group: Group): (a: ScoredUnit, b: ScoredUnit) => number {
  const measures = scheme.ranking.keys.map((key) => measure(key, scheme, group));
  return (a, b) => {
    for (const of of measures) {
      const difference = of(b) - of(a);
      if (difference !== 0) return difference;
    }
    return 0;
  };
}

function measure(key: RankKey, scheme: Scheme, group: Group): Measure {
  switch (key.by) {
    case "score":
      return (unit) => unit.score;
    case "count": {
      const channel = channelIndex(scheme, key.channel);
      return (unit) => unit.counts[channel]!;
    }
    case "adopted": {
      const channels = groupChannels(scheme, group);
      return (unit) => channels.reduce((total, channel) => total + unit.counts[channel]!, 0);
    }
  }
}
