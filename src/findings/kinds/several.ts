import type { SeverityOf } from "./shapes";

/** Of sheets that are added, and tables that repeat. */
export interface SeveralFindings {
  /** A unit that only some of several sheets have. */
  "not-in-every-sheet": {
    readonly missing: readonly { readonly unit: string; readonly sheets: readonly string[] }[];
  };
  /** Months that lie between those of the sheets that were added, and of which none is. */
  "months-between": { readonly months: readonly number[] };
  /** Of several sheets those without any figure (a cover, remarks, an empty one), which were passed over. */
  "sheets-without-figures": { readonly names: readonly string[] };
  /** Hidden sheets that are called as a period is; they are not among those that were added. */
  "hidden-periods": { readonly names: readonly string[] };
  /** Two of the sheets to be added say the same of every unit. */
  "sheets-equal": { readonly other: string };
  /** One of the sheets to be added is the sum of others. */
  "sheet-is-sum": { readonly others: readonly string[] };
  /** Of the sheets to be added one has at least as many items for every unit as another: it is of both periods. */
  "sheet-holds-other": { readonly other: string };
  /** One of the sheets to be added is of another year than the latest one. */
  "sheet-other-year": { readonly other: string; readonly periods: readonly [string, string] };
  /** Some of the sheets to be added are of other months than the period that a person has typed. */
  "sheets-outside-period": { readonly period: string; readonly names: readonly string[] };
  /** Each period of several sheets gets a set of appendices of its own (一月一套). */
  "set-for-each-period": {
    readonly sets: readonly { readonly period: string; readonly sheets: readonly string[] }[];
  };
  /** The period of one set holds those of others; its sheet may be one of their sums that was chosen by mistake. */
  "set-holds-others": { readonly period: string; readonly others: readonly string[] };
  /** Sheets without a period, where each period is to have a set of its own. */
  "sheets-without-period": { readonly names: readonly string[] };
  /** Two of the sheets to be added are of periods that overlap. */
  "periods-overlap": { readonly other: string; readonly periods: readonly [string, string] };
  /** A further table on the sheet has the same units as one above it, such as that of the last quarter. */
  "table-repeats": { readonly title: string; readonly first: string };
}

/** How grave each of them is. */
export const SEVERAL_SEVERITY: SeverityOf<SeveralFindings> = {
  "not-in-every-sheet": "look",
  "months-between": "look",
  "sheets-without-figures": "look",
  "hidden-periods": "look",
  "sheets-equal": "settle",
  "sheet-is-sum": "settle",
  "sheet-holds-other": "settle",
  "sheet-other-year": "settle",
  "sheets-outside-period": "settle",
  "set-for-each-period": "look",
  "set-holds-others": "settle",
  "sheets-without-period": "settle",
  "periods-overlap": "settle",
  "table-repeats": "settle",
};
