import type { ColumnSpec } from "./columnSpec";
import { channelLabel, fill } from "./heading";
import type { Group, Scheme } from "./scheme";

/** The columns of the published bulletin: rank, unit, count and score of each channel, what else counts, total score. */
export function usualColumns(group: Group, { headings, ranking, adjustments = [] }: Scheme): ColumnSpec[] {
  const channels = group.channels.flatMap((channel): ColumnSpec[] => {
    const label = { channel: channelLabel(group, channel) };
    return [
      { show: "count", channel, heading: fill(headings.count, label) },
      { show: "channel-score", channel, heading: fill(headings.score, label) },
    ];
  });
  return [
    ...(ranking.style === "none" ? [] : [{ show: "rank", heading: headings.rank } as const]),
    { show: "unit", heading: headings.unit },
    ...channels,
    ...adjustments
      .filter(({ kind }) => kind !== "figure")
      .map(({ name }) => ({ show: "adjustment-score", adjustment: name, heading: name }) as const),
    { show: "score", heading: headings.total },
  ];
}

/** The columns of a group's own appendix: its own, those of the scheme, or the usual ones. */
export function groupColumns(group: Group, scheme: Scheme): readonly ColumnSpec[] {
  return group.columns ?? scheme.columns ?? usualColumns(group, scheme);
}
