import type { SeverityOf } from "./shapes";

/** What a column is needed for; `name` is the channel's or the adjustment's, else "". former-score: 上期累计. */
export interface ColumnNeed {
  readonly is: "unit" | "group" | "submitted" | "count" | "adjustment" | "former-score";
  readonly name: string;
}

/** Of columns. */
export interface ColumnsFindings {
  /** No column is certain to hold what is needed. */
  "missing-column": {
    readonly need: ColumnNeed;
    readonly headings: readonly string[];
    /** Where the headings are, of a log that is not the first on its sheet. */
    readonly from?: string;
  };
  /** More than one column could be meant. */
  "ambiguous-column": { readonly need: ColumnNeed; readonly headings: readonly string[] };
  /** Of several columns of one site that which sums up the others is used. */
  "sum-column": { readonly column: string; readonly parts: readonly string[] };
  /** The clerk has chosen another column than the headings tell, or none. */
  "column-chosen": { readonly need: ColumnNeed; readonly heading: string | null; readonly usual: string | undefined };
  /** The clerk has several columns of one site added up. */
  "columns-added": { readonly need: ColumnNeed; readonly headings: readonly string[] };
  /** The only column of counts names no channel, the title or the sheet's name does. */
  "channel-by-title": { readonly channel: string; readonly column: string };
  /** No column holds an adjustment (加分, 扣分) of the scheme; it counts as 0. */
  "no-adjustment-column": { readonly adjustment: string };
  /** The column of an adjustment that holds points as typed says that it counts items: 错情次数. */
  "items-for-points": { readonly adjustment: string; readonly column: string };
  /** A sheet does not say the kinds of its items, some of which the scheme measures by themselves. */
  "no-kinds": { readonly kinds: readonly string[] };
  /** Columns with figures that nothing is made of, perhaps those of a channel that the scheme does not have. */
  "unused-columns": { readonly columns: readonly string[] };
  /** A title or a heading says that the table counts in so many items: 百条. */
  "counts-in-measure": { readonly measure: string; readonly each: number };
  /** Columns of items that are to be taken off the counts, or were already, and whether the headings say off which. */
  "items-taken-off": {
    readonly columns: readonly string[];
    readonly items: readonly {
      readonly unit: string;
      readonly count: number;
      readonly off: number;
      readonly left: number;
    }[];
    readonly sure: boolean;
  };
  /** Columns of points (加分, 扣分) that the scheme does not know. */
  "unknown-points": { readonly columns: readonly string[] };
  /** Columns that are hidden and are used all the same. */
  "hidden-columns": { readonly columns: readonly string[] };
  /** One column was chosen for two things. */
  "column-twice": { readonly column: string };
  /** All counts are multiples of what an item gets: they may be scores. */
  "counts-like-scores": { readonly columns: readonly string[] };
  /** All counts are, but so few that it may be an accident. */
  "counts-maybe-scores": { readonly columns: readonly string[] };
  /** The cells of counts show points: 180分. */
  "counts-shown-as-scores": { readonly columns: readonly string[]; readonly shown: string };
  /** Columns of counts are of another period than the title says. */
  "column-other-period": { readonly period: string; readonly columns: readonly string[] };
}

/** How grave each of them is. */
export const COLUMNS_SEVERITY: SeverityOf<ColumnsFindings> = {
  "missing-column": "settle",
  "ambiguous-column": "settle",
  "sum-column": "info",
  "column-chosen": "look",
  "columns-added": "look",
  "channel-by-title": "look",
  "no-adjustment-column": "look",
  "items-for-points": "settle",
  "no-kinds": "look",
  "unused-columns": "look",
  "counts-in-measure": "settle",
  "items-taken-off": "settle",
  "unknown-points": "settle",
  "hidden-columns": "look",
  "column-twice": "settle",
  "counts-like-scores": "settle",
  "counts-maybe-scores": "look",
  "counts-shown-as-scores": "settle",
  "column-other-period": "settle",
};
