import type { OtherFormat, Untold } from "../cells/grid";
import type { Place } from "../cells/address";
import type { Answer, GroupWitness, Question } from "./question";

/** What a column is needed for; `name` is the channel's or the adjustment's, else "". former-score: 上期累计. */
export interface ColumnNeed {
  readonly is: "unit" | "group" | "submitted" | "count" | "adjustment" | "former-score";
  readonly name: string;
}

/** A figure that the source has and the counts do not give. */
export interface Difference {
  readonly at: Place;
  readonly unit: string;
  readonly found: string;
  readonly expected: string;
}

/** What stands in a cell: the heading of its column and the text or value found. */
interface Found {
  readonly column: string;
  readonly found: string;
}

/** Units that tie, from position `first` of their group's table, counted from 1, in their present order. */
export interface TiedUnits {
  readonly first: number;
  readonly score: number;
  readonly units: readonly string[];
}

/** A cell that could not be read as it is: what stands there, and the number proposed for it, where there is one. */
export interface CellDoubt {
  readonly cell: string;
  readonly unit: string;
  readonly found: string;
  readonly proposed: number | undefined;
}

/** Why a cell of counts cannot be read as it is. */
export type CellCause =
  /** Its text is no number of items. */
  | "text"
  /** It shows another number than it holds. */
  | "shown"
  /** Its comment says that it is another number; what was found are the words of the comment. */
  | "comment"
  /** A part of it is struck out or raised. */
  | "marked"
  /** No unit has so many items. */
  | "too-many"
  /** A merged cell covers it. */
  | "covered"
  /** It is a formula error. */
  | "error";

type Nothing = Record<never, never>;

/**
 * What each kind of finding carries beside its places and units. A new kind is entered here and in {@link SEVERITY},
 * gets its words in texts/zh/findings and texts/en/findings, and is told by whoever finds it.
 */
export interface FindingData {
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
  /** No row has the headings that are needed; `tables` are the sheets that have such a row. */
  "no-header": { readonly tables: readonly string[] };
  /** The range that is to be read is no address. */
  "bad-range": { readonly found: string };
  /** No column is certain to hold what is needed. */
  "missing-column": { readonly need: ColumnNeed; readonly headings: readonly string[] };
  /** More than one column could be meant. */
  "ambiguous-column": { readonly need: ColumnNeed; readonly headings: readonly string[] };
  /** Of several columns of one site that which sums up the others is used. */
  "sum-column": { readonly column: string; readonly parts: readonly string[] };
  /** The clerk has chosen another column than the headings tell, or none. */
  "column-chosen": { readonly need: ColumnNeed; readonly heading: string | null; readonly usual: string | undefined };
  /** The only column of counts names no channel, the title or the sheet's name does. */
  "channel-by-title": { readonly channel: string; readonly column: string };
  /** No column holds an adjustment (加分, 扣分) of the scheme; it counts as 0. */
  "no-adjustment-column": { readonly adjustment: string };
  /** Units stand across and figures down. */
  transposed: Nothing;
  /** Sites stand down a column, and a unit has a row for each of them. */
  "sites-down": { readonly site: string; readonly count: string };
  /** More rows of a table, or more units of a log, than are read in one go; or so much text in them. */
  "too-many-units": { readonly of: "rows" | "units" | "characters"; readonly count: number; readonly most: number };
  /** The header stands unusually far down. */
  "header-far-down": { readonly row: number };
  /** Columns with figures that nothing is made of, perhaps those of a channel that the scheme does not have. */
  "unused-columns": { readonly columns: readonly string[] };
  /** Columns of points (加分, 扣分) that the scheme does not know. */
  "unknown-points": { readonly columns: readonly string[] };
  /** It cannot be told which cells are merged, or which rows and columns are hidden: Excel does not say, or the file contradicts itself. */
  "shape-untold": { readonly what: readonly Exclude<Untold, "comments">[] };
  /** The program that holds the sheet, or its file, does not tell what is written in comments. */
  "comments-untold": Nothing;
  /** Columns that are hidden and are used all the same. */
  "hidden-columns": { readonly columns: readonly string[] };
  /** One column was chosen for two things. */
  "column-twice": { readonly column: string };
  /** There is a header but no unit under it. */
  "no-units": Nothing;
  /** The file says that a hidden sheet is in view; the sheet read is the next visible one. */
  "hidden-in-view": { readonly hidden: string };
  /** Further sheets that have a table and were not read. */
  "other-sheets": { readonly names: readonly string[] };
  /** Rows of a text file with numbers further right than most rows have cells. */
  "wide-rows": { readonly rows: readonly { readonly row: number; readonly text: string }[] };
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
  /** Cells of one column that cannot be read as they are, for one cause. */
  "doubtful-cells": { readonly column: string; readonly cause: CellCause; readonly cells: readonly CellDoubt[] };
  /** Points of an adjustment that are no number. */
  "unreadable-points": Found;
  /** Cells without a count, asked about once for all. */
  "blank-counts": Nothing;
  /** One unit's cell is merged over several rows. */
  "merged-unit": { readonly rows: number };
  /** A merged cell covers the name of another unit. */
  "covered-unit": { readonly found: string };
  /** Units whose cells are struck out or raised in part, of which Excel does not tell the part; whether one is struck out. */
  "marked-names": { readonly names: readonly string[]; readonly struck: boolean };
  /** Titles and headings that are so, read as a whole. */
  "marked-headings": { readonly found: readonly string[] };
  /** A row has counts and no unit. */
  "no-unit-name": { readonly found: string };
  /** Serial numbers, seals and footnote marks that were taken off units' names. */
  "names-cleaned": { readonly names: readonly { readonly found: string; readonly name: string }[] };
  /** The group column holds a text that is no group of the scheme, asked about once for all units that have it. */
  "unknown-group": { readonly found: string };
  /** A title over some rows names no group of the scheme; their names tell their groups. */
  "unknown-banner": { readonly found: string };
  /** The group column is filled in only where a group begins. */
  "group-typed-once": { readonly column: string };
  /** Two witnesses put units into different groups. */
  "group-conflict": {
    readonly claims: readonly {
      readonly unit: string;
      readonly says: readonly { readonly witness: GroupWitness; readonly group: string }[];
    }[];
  };
  /** A title names one group, and units of another one stand under it: their names tell. */
  "title-overruled": { readonly found: string; readonly group: string };
  /** The clerk has said the group of a unit. */
  "group-chosen": { readonly group: string; readonly usual: string | undefined };
  /** A unit that the roster does not have. */
  "not-in-roster": { readonly similar: readonly string[] };
  /** A unit that several sheets put into different groups. */
  "group-differs": { readonly groups: readonly string[] };
  /** Nothing could be read from the former bulletin. */
  "previous-unreadable": {
    /** Which columns it lacks; none where there are only no rows under them. */
    readonly lacks: readonly ("unit" | "score")[];
  };
  /** Figures of the former bulletin that are no number. */
  "previous-doubtful": Found;
  /** A unit that stands more than once in the former bulletin, with different figures. */
  "previous-twice": { readonly scores: readonly number[] };
  /** The sheet was last counted with a former bulletin, and is now without. */
  "former-forgotten": { readonly former: string };
  /** The former bulletin is of the same period as this one. */
  "previous-same-period": { readonly period: string };
  /** The former bulletin is of a later period than this one, or ends with it. */
  "previous-not-before": { readonly former: string; readonly now: string };
  /** The former bulletin is of another year, and scores add up within one. */
  "previous-other-year": { readonly former: string; readonly now: string };
  /** The former bulletin shares days with this one, and scores add up: those days would count twice. */
  "previous-overlaps": { readonly former: string; readonly now: string };
  /** Between the former bulletin and this one something is missing, and scores add up. */
  "previous-gap": { readonly former: string; readonly now: string };
  /** The former bulletin has none of the units of this one. */
  "previous-other-units": { readonly former: readonly string[]; readonly now: readonly string[] };
  /** Units that the former bulletin does not have. */
  "new-since-previous": Nothing;
  /** Units of the former bulletin that this one lacks. */
  "gone-since-previous": Nothing;
  /** A unit that has come and one of the former bulletin that is gone may be one office. */
  "previous-renamed": { readonly unit: string; readonly other: string };
  /** Two names that may be the same unit. */
  "similar-units": { readonly unit: string; readonly other: string; readonly otherSheet: string };
  /** Pairs of names on one sheet that are alike and are taken for two units. */
  "alike-units": { readonly pairs: readonly (readonly [string, string])[] };
  /** A unit that only some of several sheets have. */
  "not-in-every-sheet": {
    readonly missing: readonly { readonly unit: string; readonly sheets: readonly string[] }[];
  };
  /** Two of the sheets to be added say the same of every unit. */
  "sheets-equal": { readonly other: string };
  /** One of the sheets to be added is the sum of others. */
  "sheet-is-sum": { readonly others: readonly string[] };
  /** Of the sheets to be added one has at least as many items for every unit as another: it is of both periods. */
  "sheet-holds-other": { readonly other: string };
  /** One of the sheets to be added is of another year than the latest one. */
  "sheet-other-year": { readonly other: string; readonly periods: readonly [string, string] };
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
  /** The unit's name does not tell its group. */
  "group-unsure": { readonly group: string };
  /** There is no group column: the units were put into groups by their names; `open`: those whose names hardly tell. */
  "groups-by-name": {
    readonly groups: readonly { readonly name: string; readonly units: number }[];
    readonly open?: readonly string[];
  };
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
  "of-which": { readonly found: readonly string[]; readonly parent: string };
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
  /** Comments of the same kind on titles, headings and totals. */
  "comments-elsewhere": { readonly found: readonly string[] };
  /** A cell that names several units, as they are written in each. */
  "several-units": { readonly found: readonly string[] };
  /** Rows without a serial number in a column that numbers nearly all others. */
  "unnumbered-rows": { readonly column: string };
  /** Rows or units that are struck out. */
  "struck-rows": Nothing;
  /** One unit stands in several rows; `identical`: with equal figures, so it was probably pasted twice. */
  "duplicate-unit": {
    readonly identical: boolean;
    /** The counts of each row, by its cell. */
    readonly rows: readonly { readonly cell: string; readonly counts: readonly number[] }[];
  };
  /** Many units stand in several rows, asked about together. */
  "duplicate-units": { readonly identical: boolean };
  /** A further table on the sheet has the same units as one above it, such as that of the last quarter. */
  "table-repeats": { readonly title: string; readonly first: string };
  /** Units have items in a channel that their group neither shows nor scores. */
  "unscored-count": {
    readonly group: string;
    readonly channel: string;
    readonly counts: readonly { readonly unit: string; readonly count: number }[];
  };
  /** Some scores in the source are not what the counts give. */
  "score-differs": { readonly column: string; readonly differences: readonly Difference[] };
  /** All counts are multiples of what an item gets: they may be scores. */
  "counts-like-scores": { readonly columns: readonly string[] };
  /** One score agrees with another reading of the count beside it. */
  "score-says-other": Found & { readonly score: number; readonly other: number };
  /** Most are not: the columns may have been mistaken, or another scheme was used. */
  "scores-mostly-differ": { readonly column: string; readonly differences: readonly Difference[] };
  /** Adoption rates in the source that the counts do not give. */
  "rate-differs": { readonly column: string; readonly differences: readonly Difference[] };
  /** Scores in the source that are no numbers, by the order of the places; they are not needed. */
  "unreadable-score": { readonly column: string; readonly found: readonly string[] };
  /** Channels that adopted more items of a unit than it submitted, by the order of the places. */
  "adopted-over-submitted": {
    readonly counts: readonly { readonly channel: string; readonly adopted: number; readonly submitted: number }[];
  };
  /** Rows that are hidden or filtered away; they were counted. */
  "hidden-rows": { readonly rows: number };
  /** Cells of a log that may or may not say that an item was adopted. */
  "log-unclear-mark": Found & { readonly cells: number };
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
  /** Rows with one title and one unit, where the scheme counts an item once. */
  "log-item-again": { readonly titles: readonly string[] };
  /** Rows of a log without a unit. */
  "log-no-unit": Nothing;
  /** Rows that have 同上 or a sign for it instead of a unit, with the unit above each. */
  "log-unit-above": {
    readonly found: string;
    readonly cells: readonly { readonly cell: string; readonly unit: string }[];
  };
  /** Cells of units that name persons, too, and the units that were read. */
  "log-persons": { readonly names: readonly { readonly found: string; readonly name: string }[] };
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
  /** The period was taken from the sheet's titles, or from its name. */
  "period-from-title": { readonly period: string };
  "period-from-name": { readonly period: string };
  /** Only the end of the period is written: it was taken to begin with the year. */
  "period-until": { readonly period: string; readonly found: string };
  /** The sheet speaks of several periods. */
  "period-doubtful": { readonly periods: readonly string[] };
  /** Columns of counts are of another period than the title says. */
  "column-other-period": { readonly period: string; readonly columns: readonly string[] };
  /** The period is the one that was typed for this sheet last time. */
  "period-remembered": { readonly period: string };
  /** The period that was typed and the one that the sheet speaks of have no day in common. */
  "period-typed": { readonly period: string; readonly found: string };
  /** No period is known though the headings speak of one. */
  "no-period": Nothing;
  /** Answers that were given and that nothing asks for. */
  "answers-unused": { readonly ids: readonly string[] };
  /** Units of the roster that the source lacks; `asZero`: they stand in the table with zeros. */
  "absent-units": { readonly asZero: boolean };
  /** Neither the roster nor its name tells the group of a unit that the source lacks. */
  "absent-group": Nothing;
  /** Units of one group that no order key tells apart: a person decides their order, once for all of them. */
  "tied-units": {
    readonly group: string;
    readonly ties: readonly TiedUnits[];
    /** Whether the scheme lets them share one rank. */
    readonly shared: boolean;
  };
  /** An appendix has a row for each item, and what was read is no log. */
  "no-items": Nothing;
  /** A group without any unit; it gets no appendix. */
  "empty-group": { readonly group: string };
}

export type FindingKind = keyof FindingData;

/** Something that a person should know before the bulletin is published. */
export type Finding = {
  [Kind in FindingKind]: {
    readonly kind: Kind;
    /** The sheet it is about; "" where it is about none. */
    readonly sheet: string;
    /** The cells it is about. */
    readonly places: readonly Place[];
    /** The units it is about. */
    readonly units: readonly string[];
    /** The set that it is about, such as 1月, where there are several. */
    readonly set?: string;
    /** What may be answered, for a finding that can be settled without a change to the sheet. */
    readonly question?: Question;
    /** The answer that was given; it has been followed. */
    readonly answer?: Answer;
  } & FindingData[Kind];
}[FindingKind];

/** A finding of one kind. */
export type FindingOf<Kind extends FindingKind> = Extract<Finding, { kind: Kind }>;

/** settle: nothing is written before it is settled. look: a person should look. info: for the record. */
export type Severity = "settle" | "look" | "info";

const SEVERITY: Readonly<Record<FindingKind, Severity>> = {
  "scheme-unknown": "settle",
  "scheme-fits": "info",
  "scheme-usual": "look",
  "scheme-taken": "settle",
  "no-header": "settle",
  "bad-range": "settle",
  "missing-column": "settle",
  "ambiguous-column": "settle",
  "sum-column": "info",
  "column-chosen": "look",
  "channel-by-title": "look",
  "no-adjustment-column": "look",
  transposed: "settle",
  "sites-down": "settle",
  "too-many-units": "settle",
  "header-far-down": "look",
  "unused-columns": "look",
  "unknown-points": "settle",
  "shape-untold": "look",
  "comments-untold": "info",
  "hidden-columns": "look",
  "column-twice": "settle",
  "no-units": "settle",
  "hidden-in-view": "look",
  "other-sheets": "look",
  "open-quote": "settle",
  "wide-rows": "settle",
  "converted-file": "settle",
  uncalculated: "settle",
  "doubtful-cells": "settle",
  "unreadable-points": "settle",
  "blank-counts": "settle",
  "merged-unit": "look",
  "covered-unit": "settle",
  "marked-names": "settle",
  "marked-headings": "look",
  "no-unit-name": "settle",
  "names-cleaned": "look",
  "unknown-group": "settle",
  "unknown-banner": "look",
  "group-typed-once": "settle",
  "group-conflict": "settle",
  "title-overruled": "look",
  "group-chosen": "look",
  "not-in-roster": "settle",
  "group-differs": "settle",
  "previous-unreadable": "settle",
  "previous-doubtful": "settle",
  "previous-twice": "settle",
  "former-forgotten": "settle",
  "previous-same-period": "settle",
  "previous-not-before": "settle",
  "previous-other-year": "settle",
  "previous-overlaps": "settle",
  "previous-gap": "settle",
  "previous-other-units": "settle",
  "new-since-previous": "look",
  "gone-since-previous": "look",
  "previous-renamed": "settle",
  "similar-units": "settle",
  "alike-units": "look",
  "not-in-every-sheet": "look",
  "sheets-equal": "settle",
  "sheet-is-sum": "settle",
  "sheet-holds-other": "settle",
  "sheet-other-year": "settle",
  "set-for-each-period": "look",
  "set-holds-others": "settle",
  "sheets-without-period": "settle",
  "periods-overlap": "settle",
  "group-unsure": "look",
  "groups-by-name": "look",
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
  "several-units": "settle",
  "unnumbered-rows": "settle",
  "struck-rows": "look",
  "duplicate-unit": "settle",
  "duplicate-units": "settle",
  "table-repeats": "settle",
  "unscored-count": "settle",
  "score-differs": "look",
  "counts-like-scores": "settle",
  "score-says-other": "settle",
  "scores-mostly-differ": "settle",
  "rate-differs": "look",
  "unreadable-score": "look",
  "adopted-over-submitted": "look",
  "hidden-rows": "look",
  "log-unclear-mark": "settle",
  "log-other-medium": "settle",
  "log-figures-differ": "settle",
  "log-names-differ": "settle",
  "log-scores-differ": "settle",
  "log-unknown-name": "settle",
  "log-unknown-kind": "settle",
  "log-joint": "settle",
  "log-maybe-joint": "settle",
  "log-no-part": "settle",
  "log-item-again": "settle",
  "log-no-unit": "settle",
  "log-unit-above": "settle",
  "log-persons": "look",
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
  "period-from-title": "info",
  "period-from-name": "look",
  "period-until": "look",
  "period-doubtful": "settle",
  "column-other-period": "settle",
  "period-remembered": "look",
  "period-typed": "look",
  "no-period": "look",
  "answers-unused": "look",
  "absent-units": "look",
  "absent-group": "settle",
  "tied-units": "look",
  "no-items": "look",
  "empty-group": "look",
};

/** How grave a finding is; one that has been answered only wants a look. */
export function severity(finding: Finding): Severity {
  const grave = SEVERITY[finding.kind];
  return grave === "settle" && finding.answer ? "look" : grave;
}

/** Whether a person has said what to do about it; it has been done. */
export function isSettled({ answer }: Finding): boolean {
  return answer !== undefined;
}

/** The findings that stop the bulletin. */
export function unsettled(findings: readonly Finding[]): Finding[] {
  return findings.filter((finding) => severity(finding) === "settle");
}
