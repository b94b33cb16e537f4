/**
 * What a column of an appendix can show, and what it needs to know for it: the name of a channel, of a tier, of an
 * adjustment, of a part, or nothing.
 *
 * serial: 序号, the number of the row. rank: 排名. overall-rank: 总排名, among the units of all groups. unit: 单位. group: 分组. count, channel-score: items that one channel
 * adopted, and its score. tier-count, tier-score: the same of the channels of one tier together. adjustment,
 * adjustment-score: what an adjustment's column of the source holds, and the points that come of it. part: the points of a part. submitted: 报送条数.
 * submitted-score: 报送得分. submitted-total: 累计报送, with the periods before. adopted: 采用条数 of all channels of the
 * group. rate: 采用率. bonus, penalty: 加分, 扣分 (as a positive number). score: 本期得分. previous: 上期累计.
 * accumulated: 累计得分. change: places gained (+) or lost (−) since the last period. remark: 备注.
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
  remark: "",
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

/** The columns by what they show. */
type ColumnSpecs = {
  readonly [Kind in Shown]: { readonly show: Kind; readonly heading: ColumnHeading } & {
    readonly [Name in Argument<Kind>]: string;
  };
};

/** A column of an appendix: what it shows and what stands above it. */
export type ColumnSpec = ColumnSpecs[Shown];

/**
 * One text, or up to three from top to bottom; neighbouring columns that begin with the same texts share a merged cell.
 * {period} stands for the period.
 */
export type ColumnHeading = string | readonly string[];
