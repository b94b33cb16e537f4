import type { FigureName } from "./figures";

/**
 * What a column of an appendix can show, and what it needs to know for it: the name of a channel, of a tier, of an
 * adjustment, of a part, or nothing.
 *
 * serial: 序号, the number of the row. rank: 排名. overall-rank: 总排名, among the units of all groups. unit: 单位. group: 分组. count, channel-score: items that one channel
 * adopted, and its score. tier-count, tier-score: the same of the channels of one tier together. adjustment,
 * adjustment-score: what an adjustment's column of the source holds, and the points that come of it. part: the points of a part. submitted: 报送条数.
 * submitted-score: 报送得分. submitted-total: 累计报送, with the periods before. adopted: 采用条数 of all channels of the
 * group. rate: 采用率. bonus, penalty: 加分, 扣分 (as a positive number). score: 本期得分. previous: 上期累计.
 * accumulated: 累计得分. change: places gained (+) or lost (−) since the last period. score-change: this period's score less
 * that of the last one. grade: 等次, a text by a figure. by-sheet: one column for each of the sheets that were added, with a
 * figure of that sheet. remark: 备注. item-title, item-day, item-channels, item-mark, item-adjustment, item-score: title,
 * day, channels, a ● for one channel or one adjustment, and points of an item, in an appendix of one row an item.
 */
export const SHOWN = {
  serial: "",
  rank: "",
  "overall-rank": "",
  unit: "",
  group: "",
  count: "channel",
  "channel-score": "channel",
  "tier-count": "tier",
  "tier-score": "tier",
  adjustment: "adjustment",
  "adjustment-score": "adjustment",
  part: "part",
  submitted: "",
  "submitted-score": "",
  "submitted-total": "",
  adopted: "",
  rate: "",
  bonus: "",
  penalty: "",
  score: "",
  previous: "",
  accumulated: "",
  change: "",
  "score-change": "",
  grade: "",
  "by-sheet": "",
  remark: "",
  "item-title": "",
  "item-day": "",
  "item-channels": "",
  "item-mark": "channel",
  "item-adjustment": "adjustment",
  "item-score": "",
} as const;

export type Shown = keyof typeof SHOWN;

/** A column or an order key as far as it says which figure it means, and of which channel, tier, adjustment or part. */
export interface Named {
  readonly show?: string;
  readonly by?: string;
  readonly channel?: string;
  readonly tier?: string;
  readonly adjustment?: string;
  readonly part?: string;
}

/** The name of that channel, tier, adjustment or part; "" where there is none. */
export function nameIn({ channel, tier, adjustment, part }: Named): string {
  return channel ?? tier ?? adjustment ?? part ?? "";
}

/** The field that says of which channel, tier, adjustment or part; never where a kind needs none. */
export type Argument<Kind extends Shown> = Exclude<(typeof SHOWN)[Kind], "">;

/** What some kinds of columns say beside their heading. */
interface Details {
  readonly grade: { readonly of: FigureRef; readonly grades: readonly Grade[] };
  readonly "by-sheet": { readonly of: FigureRef };
}

/** A figure that has to be named within a column: its word, or that with the name of a channel, tier, adjustment or part. */
export interface FigureRef {
  readonly figure: FigureName;
  readonly channel?: string;
  readonly tier?: string;
  readonly adjustment?: string;
  readonly part?: string;
}

/** From so much of a figure on the text is this. */
export interface Grade {
  readonly from: number;
  readonly text: string;
}

/** How the figures of one column look, where that is not as in the others. */
export interface FigureLooks {
  /** What a figure of zero looks like. */
  readonly zero?: "0" | "" | "—";
  /** Exactly so many decimals are shown, rounded half up. */
  readonly decimals?: 0 | 1 | 2 | 3 | 4;
}

/** The columns by what they show. */
type ColumnSpecs = {
  readonly [Kind in Shown]: { readonly show: Kind; readonly heading: ColumnHeading } & FigureLooks & {
      readonly [Name in Argument<Kind>]: string;
    } & (Kind extends keyof Details ? Details[Kind] : object);
};

/** A column of an appendix: what it shows and what stands above it. */
export type ColumnSpec = ColumnSpecs[Shown];

/**
 * One text, or up to three from top to bottom; neighbouring columns that begin with the same texts share a merged cell.
 * {period} stands for the period, and {sheet} above a column of one sheet for its name.
 */
export type ColumnHeading = string | readonly string[];
