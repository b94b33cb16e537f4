import { sum, times } from "./decimal";
import { type Group, type Scheme, groupChannels } from "./scheme";
import type { Tally } from "./tally";

/** A tally with its points. */
export interface ScoredUnit extends Tally {
  /** Score of each channel of the scheme, in its order; 0 for a channel that the group does not score. */
  readonly scores: readonly number[];
  /** Their sum. */
  readonly score: number;
}

/** Scores one unit: adopted × points for each channel of its group (rule: 扎兰屯市, note under appendix 2 of 2023-04-13). */
export function score(tally: Tally, group: Group, scheme: Scheme): ScoredUnit {
  const scored = new Set(groupChannels(scheme, group));
  const scores = scheme.channels.map((channel, i) => (scored.has(i) ? times(tally.counts[i]!, channel.points) : 0));
  return { ...tally, scores, score: sum(scores) };
}
