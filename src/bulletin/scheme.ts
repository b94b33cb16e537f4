/** A scheme (计分办法): everything about a bulletin that differs from office to office, as plain JSON data. */
export interface Scheme {
  /** Format of this data; raised when an older program could misread it. */
  readonly version: 1;
  /** What the office calls it, such as 扎兰屯市政务信息采用计分办法. */
  readonly name: string;
  readonly channels: readonly Channel[];
  readonly groups: readonly Group[];
  readonly ranking: Ranking;
  readonly headings: Headings;
}

/** A channel (采用渠道): a site or publication that adopts items. */
export interface Channel {
  /** Unique in its scheme; also the word by which a count column is recognised. */
  readonly name: string;
  /** Further words by which a column heading names this channel. */
  readonly aliases: readonly string[];
  /** Points for one adopted item; zero or more, at most four decimals. */
  readonly points: number;
}

/** A group (分组): units that are ranked together and get one appendix. */
export interface Group {
  /** Unique in its scheme; also the text that a group column of a source sheet holds. */
  readonly name: string;
  /** Title of its appendix, such as 市直各部门信息采用情况统计表. */
  readonly title: string;
  /** Names of the channels that are shown and scored for this group, in the order of the columns. */
  readonly channels: readonly string[];
  /** What this appendix's headings call a channel, where that is not the channel's name. */
  readonly channelLabels?: Readonly<Record<string, string>>;
  /** Endings that tell a member by its name (镇, 乡, 街道); the one group without any takes all other units. */
  readonly unitEndings?: readonly string[];
  /** Remark (注) under the table; {channel name} stands for that channel's points. */
  readonly note?: string;
}

/** How a group's units are put in order and numbered. */
export interface Ranking {
  readonly style: RankStyle;
  /** What decides the order, the first key first, each from high to low; then the order of the input. */
  readonly keys: readonly RankKey[];
}

/** Ranks of four units, two of them equal: ordinal 1 2 3 4, competition 1 2 2 4, dense 1 2 2 3, or no ranks at all. */
export type RankStyle = "ordinal" | "competition" | "dense" | "none";

export type RankKey =
  /** The unit's total score. */
  | { readonly by: "score" }
  /** Items that one channel adopted. */
  | { readonly by: "count"; readonly channel: string }
  /** Items that all channels of the group adopted together. */
  | { readonly by: "adopted" };

/** Heading texts of an appendix; {channel} stands for the channel's label, {period} for the period. */
export interface Headings {
  readonly rank: string;
  readonly unit: string;
  readonly count: string;
  readonly score: string;
  readonly total: string;
}

/** Where `name` stands among the channels of the scheme, or -1. */
export function channelIndex(scheme: Scheme, name: string): number {
  return scheme.channels.findIndex((channel) => channel.name === name);
}

/** The positions of a group's channels among the scheme's, in the order in which the group shows them. */
export function groupChannels(scheme: Scheme, group: Group): number[] {
  return group.channels.map((name) => channelIndex(scheme, name));
}
