import type { Found, Nothing, SeverityOf } from "./shapes";

/** Of logs (台账). */
export interface LogFindings {
  /** Cells of a log that may or may not say that an item was adopted. */
  "log-unclear-mark": Found & { readonly cells: number };
  /** A log without marks lists what one site adopted, as its title or its sheet's name says. */
  "log-all-adopted": { readonly site: string };
  /** Captions name the sites of the items below them: how many items are of each. */
  "log-by-section": { readonly sites: readonly { readonly name: string; readonly rows: number }[] };
  /** Items under a caption that names no site of the scheme, or ("") above the first that does. */
  "log-unknown-section": { readonly found: string; readonly items: number };
  /** Captions that name sites over items, where nothing says that these were adopted. */
  "log-sections-adopted": { readonly found: readonly string[] };
  /** Items whose column names another site than the caption above them. */
  "log-section-differs": {
    readonly column: string;
    readonly rows: readonly { readonly cell: string; readonly named: string; readonly caption: string }[];
  };
  /** A column of which only what stands in it tells that it names the sites that adopted the items. */
  "log-named-sites": { readonly column: string };
  /** Several columns of marks of one site; an item counts once for all of them. */
  "log-site-columns": { readonly site: string; readonly columns: readonly string[] };
  /** Items with a link or a day of adoption, of one site or of any, and without a mark of it. */
  "log-proof-differs": { readonly column: string; readonly site?: string };
  /** Items of which a remark says that a site adopted them that is not marked. */
  "log-remark-names": { readonly site: string; readonly found: string };
  /** Items with 同上 or a sign for it where sites are named. */
  "log-site-above": { readonly column: string; readonly found: string };
  /** Items without a site below the few rows in which each site is named once. */
  "log-sites-once": {
    readonly column: string;
    readonly named: readonly { readonly cell: string; readonly site: string }[];
  };
  /** Cells with several titles; how many they are together. */
  "log-several-titles": { readonly column: string; readonly titles: number };
  /** The same where several units stand in a cell beside them, too. */
  "log-lists-shared": { readonly column: string; readonly titles: number };
  /** Titles stand in the column of a site, with a row for each unit. */
  "log-titles-by-site": { readonly column: string };
  /** Crosses where nothing else stands in any column of a site: marks of what was adopted, or of what was not. */
  "log-only-crosses": { readonly found: string; readonly cells: number };
  /** Cells in the column of a site that name another medium. */
  "log-other-medium": Found & { readonly cells: number };
  /** Marked items of which a column beside the marks names other sites than are marked. */
  "log-names-differ": {
    readonly column: string;
    readonly rows: readonly { readonly cell: string; readonly named: string }[];
  };
  /** Rows of which the marks say another number of adoptions than a column of numbers, or of 是 and 否, beside them. */
  "log-figures-differ": {
    readonly marks: string;
    readonly column: string;
    readonly rows: readonly { readonly cell: string; readonly figure: number; readonly marked: number }[];
  };
  /** Rows of which the marks give another score than the one that stands there. */
  "log-scores-differ": {
    readonly column: string;
    readonly rows: readonly { readonly cell: string; readonly found: number; readonly expected: number }[];
  };
  /** Texts of a column of names that name no channel, or no adjustment, of the scheme. */
  "log-unknown-name": Found & { readonly cells: number };
  /** Items of a site whose kind the scheme does not know there; "" where none is given. */
  "log-unknown-kind": { readonly site: string; readonly found: string; readonly cells: number };
  /** Items of several units, where the scheme does not say what each of them gets. */
  "log-joint": { readonly found: readonly string[] };
  /** Items of what looks like several units, though not all of them are known. */
  "log-maybe-joint": { readonly found: readonly string[] };
  /** Items of several units without the part that each has; the scheme says that it is written there. */
  "log-no-part": { readonly found: readonly string[] };
  /** Items without a kind in their column, where the scheme measures some kinds by themselves. */
  "log-no-kind": { readonly kinds: readonly string[]; readonly items: number };
  /** Rows with one title and one unit, where the scheme counts an item once, once a level (byTier), or so often at the most. */
  "log-item-again": { readonly titles: readonly string[]; readonly byTier: boolean; readonly most?: number };
  /** Rows with one title, one unit and one day that one site adopted, so that they would count twice. */
  "log-item-twice": { readonly titles: readonly string[] };
  /** Rows of a log without a unit, with the unit above each where all of them have one. */
  "log-no-unit": { readonly above: readonly { readonly cell: string; readonly unit: string }[] };
  /** Rows that have 同上 or a sign for it instead of a unit, with the unit above each. */
  "log-unit-above": {
    readonly found: string;
    readonly cells: readonly { readonly cell: string; readonly unit: string }[];
  };
  /** Cells of units that name persons, too, and the units that were read. */
  "log-persons": { readonly names: readonly { readonly found: string; readonly name: string }[] };
  /** A column of further units of items, which is not read; `read` is that of the units. */
  "log-other-units": { readonly column: string; readonly read: string };
  /** Items without 审核人. */
  "log-no-reviewer": Nothing;
  /** Items submitted later than so many days after their event. */
  "log-late": { readonly days: number };
  /** Items with the same title. */
  "log-same-title": { readonly title: string };
  /** Items that a higher channel adopted and the own one did not. */
  "log-upper-only": { readonly channel: string; readonly own: string };
  /** Adopted items beside which stands that they do not count, by what stands there. */
  "log-remark-against": { readonly found: string };
  /** Adopted items with a comment that they do not count, by what it says. */
  "log-comment-against": { readonly found: string };
  /** Adopted items of a log whose rows are struck out. */
  "log-struck-items": Nothing;
  /** Adopted items of a log whose rows are hidden or filtered away. */
  "log-hidden-items": Nothing;
  /** Items whose cell of marks is covered by a merged one with a mark. */
  "log-merged-marks": { readonly column: string; readonly found: string };
  /** Items of days outside the periods that the log names and a person has typed, and the columns of these days. */
  "log-outside-period": { readonly columns: readonly string[]; readonly periods: readonly string[] };
}

/** How grave each of them is. */
export const LOG_SEVERITY: SeverityOf<LogFindings> = {
  "log-unclear-mark": "settle",
  "log-all-adopted": "look",
  "log-by-section": "look",
  "log-unknown-section": "settle",
  "log-sections-adopted": "settle",
  "log-section-differs": "settle",
  "log-named-sites": "look",
  "log-proof-differs": "settle",
  "log-remark-names": "settle",
  "log-site-columns": "look",
  "log-several-titles": "settle",
  "log-lists-shared": "settle",
  "log-titles-by-site": "settle",
  "log-site-above": "settle",
  "log-sites-once": "settle",
  "log-only-crosses": "settle",
  "log-other-medium": "settle",
  "log-names-differ": "settle",
  "log-figures-differ": "settle",
  "log-scores-differ": "settle",
  "log-unknown-name": "settle",
  "log-unknown-kind": "settle",
  "log-no-kind": "look",
  "log-joint": "settle",
  "log-maybe-joint": "settle",
  "log-no-part": "settle",
  "log-item-again": "settle",
  "log-item-twice": "settle",
  "log-no-unit": "settle",
  "log-unit-above": "settle",
  "log-persons": "look",
  "log-other-units": "look",
  "log-no-reviewer": "look",
  "log-late": "look",
  "log-same-title": "look",
  "log-upper-only": "look",
  "log-remark-against": "settle",
  "log-comment-against": "settle",
  "log-struck-items": "settle",
  "log-hidden-items": "settle",
  "log-merged-marks": "settle",
  "log-outside-period": "settle",
};
