import type { OtherFormat, Untold } from "../../cells/grid";
import type { Difference } from "./figures";
import type { Found, Nothing, SeverityOf } from "./shapes";

/** Of a sheet as a whole. */
export interface SheetFindings {
  /** The columns are those of no scheme that is known: nothing can be counted before somebody has chosen one. */
  "scheme-unknown": Nothing;
  /** The ready scheme of the very place that the sheet names was taken. */
  "scheme-fits": { readonly scheme: string };
  /** Nobody has chosen a scheme: the usual one was taken, and nothing in the headings speaks against it. */
  "scheme-usual": {
    readonly scheme: string;
    readonly points: readonly { readonly name: string; readonly points: number }[];
  };
  /** Nobody has chosen a scheme: this one was taken, because all headings fit it or, being the usual one, some of them. */
  "scheme-taken": {
    readonly scheme: string;
    readonly points: readonly { readonly name: string; readonly points: number }[];
    readonly fits: "whole" | "part";
  };
  /** No row has the headings that are needed; `tables` are the sheets that have such a row. `isProse`: it is texts, not a table. */
  "no-header": { readonly tables: readonly string[]; readonly isProse?: true };
  /** The range that is to be read is no address. */
  "bad-range": { readonly found: string };
  /** Units stand across and figures down. */
  transposed: Nothing;
  /** A pivot table counts the rows of a field of figures (计数项) and does not add it up. */
  "pivot-counts-rows": { readonly column: string };
  /** Sites stand down a column, and a unit has a row for each of them; how they are to be read is not certain. */
  "sites-down": { readonly site: string; readonly count: string };
  /** Where the units of a log may stand that has no column of them: the headings, and units that stand there. */
  "log-units-from": {
    readonly found: readonly { readonly column: string; readonly units: readonly string[] }[];
  };
  /** Each row is an item that a site adopted, as in a log, but no column has the items' units, or their titles; `site` is the heading of the sites, or "". */
  "log-lacks-column": { readonly site: string; readonly lacks: "unit" | "title" };
  /** They do, and each row was counted for the site that it names: how many rows there are of each channel. */
  "sites-turned": {
    readonly site: string;
    readonly count: string;
    readonly sites: readonly { readonly name: string; readonly rows: number }[];
  };
  /** Rows of such a table that name a site which the scheme does not have, or none (""). */
  "unknown-site": Found & { readonly rows: number };
  /** Rows of such a table that are of other months than the sheet, and what they say. */
  "rows-outside-period": { readonly column: string; readonly found: readonly string[]; readonly period: string };
  /** What such a table says that all sites adopted of a unit is not the sum of its rows. */
  "sites-sum-differs": { readonly column: string; readonly differences: readonly Difference[] };
  /** More rows of a table, or more units of a log, than are read in one go; or so much text in them. */
  "too-many-units": {
    readonly of: "rows" | "units" | "characters" | "logs";
    readonly count: number;
    readonly most: number;
  };
  /** The header stands unusually far down. */
  "header-far-down": { readonly row: number };
  /** It cannot be told which cells are merged, or which rows and columns are hidden: Excel does not say, or the file contradicts itself. */
  "shape-untold": { readonly what: readonly Exclude<Untold, "comments">[] };
  /** The program that holds the sheet, or its file, does not tell what is written in comments. */
  "comments-untold": Nothing;
  /** There is a header but no unit under it. */
  "no-units": Nothing;
  /** The file says that a hidden sheet is in view; the sheet read is the next visible one. */
  "hidden-in-view": { readonly hidden: string };
  /** Further sheets that have a table and were not read. */
  "other-sheets": { readonly names: readonly string[] };
  /** Rows of a text file with numbers further right than most rows have cells. */
  "wide-rows": {
    /** `joined`: how it is read with the parts of its numbers put together, where there is one way for all of them. */
    readonly rows: readonly { readonly row: number; readonly text: string; readonly joined?: string }[];
  };
  /** Lines with a quotation mark that is never closed; the first one would swallow so many lines. */
  "open-quote": { readonly lines: readonly number[]; readonly swallowed: number };
  /** The file is of a format that is read by way of another; what was read has to be compared once. */
  "converted-file": {
    readonly format: OtherFormat;
    /** How many units were read, and the items of each channel. */
    readonly read: number;
    readonly sums: readonly { readonly name: string; readonly sum: number }[];
  };
  /** Formulas that no program has calculated. */
  uncalculated: { readonly cells: number };
  /** Rows that are hidden or filtered away; they were counted. */
  "hidden-rows": { readonly rows: number };
  /** Answers that were given and that nothing asks for. */
  "answers-unused": { readonly ids: readonly string[] };
}

/** How grave each of them is. */
export const SHEET_SEVERITY: SeverityOf<SheetFindings> = {
  "scheme-unknown": "settle",
  "scheme-fits": "info",
  "scheme-usual": "look",
  "scheme-taken": "settle",
  "no-header": "settle",
  "bad-range": "settle",
  transposed: "settle",
  "pivot-counts-rows": "settle",
  "sites-down": "settle",
  "log-units-from": "settle",
  "log-lacks-column": "settle",
  "sites-turned": "look",
  "unknown-site": "settle",
  "rows-outside-period": "settle",
  "sites-sum-differs": "settle",
  "too-many-units": "settle",
  "header-far-down": "look",
  "shape-untold": "look",
  "comments-untold": "info",
  "no-units": "settle",
  "hidden-in-view": "look",
  "other-sheets": "look",
  "wide-rows": "settle",
  "open-quote": "settle",
  "converted-file": "settle",
  uncalculated: "settle",
  "hidden-rows": "look",
  "answers-unused": "look",
};
