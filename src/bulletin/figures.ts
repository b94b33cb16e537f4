import { sum } from "./decimal";
import { type Group, groupChannels, type Scheme } from "./scheme";
import type { ScoredUnit } from "./score";

/** What figures are taken from: one unit, or the totals of several. */
export type Figured = Pick<ScoredUnit, "counts" | "scores" | "adjustmentScores">;

/** Items that all channels of the group adopted together. */
export function adopted({ counts }: Pick<Figured, "counts">, group: Group, scheme: Scheme): number {
  return sum(groupChannels(scheme, group).map((channel) => counts[channel]!));
}

/** Items, or score, of the group's channels of one tier. */
export function ofTier(values: readonly number[], tier: string, group: Group, scheme: Scheme): number {
  const channels = groupChannels(scheme, group).filter((channel) => scheme.channels[channel]!.tier === tier);
  return sum(channels.map((channel) => values[channel]!));
}

/** The points that the adjustments of one kind gave or took, as a positive number. */
export function adjusted(
  { adjustmentScores }: Pick<Figured, "adjustmentScores">,
  kind: "bonus" | "penalty",
  scheme: Scheme,
): number {
  const points = adjustmentScores.filter((_, i) => scheme.adjustments![i]!.kind === kind);
  return Math.abs(sum(points));
}
