import type { Found, Nothing, SeverityOf } from "./shapes";

/** Of rows that are no units. */
export interface RowsFindings {
  /** A total row that was left out and whose sums agree. */
  "total-left-out": { readonly found: string };
  /** A total row disagrees with the sum of its units. */
  "total-differs": {
    readonly found: string;
    readonly columns: readonly { readonly column: string; readonly found: number; readonly expected: number }[];
  };
  /** A total row's cell holds no number. */
  "total-unreadable": Found;
  /** A row that is called like a unit but holds the sums of other rows, or one called like a total that does not. */
  "looks-like-total": { readonly sums: boolean };
  /** Rows that compare and are no units (平均, 去年同期, 增减); they were left out. */
  "rows-left-out": { readonly found: readonly string[] };
  /** Rows that may compare, or stand below the total. */
  "comparison-rows": { readonly found: readonly string[] };
  /** Rows that are a part of the row above (其中：). */
  "of-which": { readonly found: readonly string[]; readonly parents: readonly string[] };
  /** A row that numbers the columns (甲 1 2). */
  "column-numbers": { readonly found: string };
  /** Remarks, signatures and the like below the table. */
  "rows-cut": { readonly found: string; readonly rows: number };
  /** Rows below the end of the table that look like units. */
  "data-below": { readonly found: string };
  /** Rows beside which stands that they do not count, or not as they are: what stands there, row by row. */
  "remark-against": { readonly found: readonly string[] };
  /** Rows with a comment (批注) on one of their cells that says so: its words, row by row. */
  "comment-against": { readonly found: readonly string[] };
  /** Comments of the same kind on titles, headings and totals, and in rows where nothing stands. */
  "comments-elsewhere": { readonly found: readonly string[] };
  /** Rows without a serial number in a column that numbers nearly all others. */
  "unnumbered-rows": { readonly column: string };
  /** Rows or units that are struck out. */
  "struck-rows": Nothing;
}

/** How grave each of them is. */
export const ROWS_SEVERITY: SeverityOf<RowsFindings> = {
  "total-left-out": "info",
  "total-differs": "settle",
  "total-unreadable": "look",
  "looks-like-total": "settle",
  "rows-left-out": "look",
  "comparison-rows": "settle",
  "of-which": "settle",
  "column-numbers": "info",
  "rows-cut": "info",
  "data-below": "settle",
  "remark-against": "settle",
  "comment-against": "settle",
  "comments-elsewhere": "look",
  "unnumbered-rows": "settle",
  "struck-rows": "look",
};
