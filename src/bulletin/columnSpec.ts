/** A column of an appendix: what it shows and what stands above it. */
export type ColumnSpec =
  /** One figure of the unit; see {@link Shown}. */
  | { readonly show: Shown; readonly heading: ColumnHeading }
  /** Items that one channel adopted, or its score. */
  | { readonly show: "count" | "channel-score"; readonly channel: string; readonly heading: ColumnHeading }
  /** Items that the channels of one tier adopted together, or their score. */
  | { readonly show: "tier-count" | "tier-score"; readonly tier: string; readonly heading: ColumnHeading }
  /** What an adjustment's column of the source holds, or the points that come of it. */
  | { readonly show: "adjustment" | "adjustment-score"; readonly adjustment: string; readonly heading: ColumnHeading };

/**
 * serial: 序号, the number of the row. rank: 排名. unit: 单位. group: 分组. submitted: 报送条数. submitted-score: 报送得分.
 * submitted-total: 累计报送, with the periods before. adopted: 采用条数 of all channels of the group. rate: 采用率.
 * bonus, penalty: 加分, 扣分 (as a positive number). score: 本期得分. previous: 上期累计. accumulated: 累计得分.
 * change: places gained (+) or lost (−) since the last period. remark: 备注.
 */
export type Shown =
  | "serial"
  | "rank"
  | "unit"
  | "group"
  | "submitted"
  | "submitted-score"
  | "submitted-total"
  | "adopted"
  | "rate"
  | "bonus"
  | "penalty"
  | "score"
  | "previous"
  | "accumulated"
  | "change"
  | "remark";

/** All of {@link Shown}. */
export const SHOWN: readonly Shown[] = [
  "serial",
  "rank",
  "unit",
  "group",
  "submitted",
  "submitted-score",
  "submitted-total",
  "adopted",
  "rate",
  "bonus",
  "penalty",
  "score",
  "previous",
  "accumulated",
  "change",
  "remark",
];

/**
 * One text, or up to three from top to bottom; neighbouring columns that begin with the same texts share a merged cell.
 * {period} stands for the period.
 */
export type ColumnHeading = string | readonly string[];
