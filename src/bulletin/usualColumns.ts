import type { ColumnHeading, ColumnSpec } from "./columnSpec";
import { channelLabel, fill } from "./heading";
import type { Group, Scheme } from "./scheme";

/** A table of more columns has the names of the channels once, above what is shown of each. */
const MOST_IN_ONE_ROW = 8;

/** The columns of the published bulletin: rank, unit, count and score of each channel, what else counts, total score. */
export function usualColumns(group: Group, scheme: Scheme): ColumnSpec[] {
  const { headings, ranking, adjustments = [] } = scheme;
  const others = adjustments.filter(({ kind }) => kind !== "figure");
  const isWide = 3 + 2 * group.channels.length + others.length > MOST_IN_ONE_ROW;
  const heading = isWide ? levels : channelHeading;
  const channels = group.channels.flatMap((channel): ColumnSpec[] => {
    const label = channelLabel(group, channel);
    return [
      { show: "count", channel, heading: heading(headings.count, label) },
      { show: "channel-score", channel, heading: heading(headings.score, label) },
    ];
  });
  return [
    ...(ranking.style === "none" ? [] : [{ show: "rank", heading: headings.rank } as const]),
    { show: "unit", heading: headings.unit },
    ...channels,
    ...others.map(({ name }) => ({ show: "adjustment-score", adjustment: name, heading: name }) as const),
    { show: "score", heading: headings.total },
  ];
}

/** The channel above what is shown of it (渠道 over 条数 and 得分), where the heading begins with the channel. */
function levels(template: string, label: string): ColumnHeading {
  const [, below] = /^\{channel\}(?:采用)?([^{}]+)$/.exec(template) ?? [];
  return below === undefined ? channelHeading(template, label) : [label, below];
}

/** A heading about a channel; a channel called 省政府办采用 does not make 省政府办采用采用条数 of {channel}采用条数. */
function channelHeading(template: string, label: string): string {
  const [, after = ""] = /\{channel\}([^{}]*)/.exec(template) ?? [];
  let twice = after.length;
  while (!label.endsWith(after.slice(0, twice))) twice--; // nothing is the end of every label
  return fill(template, { channel: label.slice(0, label.length - twice) });
}

/** The columns of a group's own appendix: its own, those of the scheme, or the usual ones. */
export function groupColumns(group: Group, scheme: Scheme): readonly ColumnSpec[] {
  return group.columns ?? scheme.columns ?? usualColumns(group, scheme);
}
