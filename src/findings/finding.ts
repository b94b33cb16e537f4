import type { Answer, Question } from "./question";
import type { Place } from "../cells/place";

/** A count that stands in a cell: whose it is and what is in the cell. */
interface CountCell {
  readonly at: Place;
  readonly unit: string;
  /** Heading of the column. */
  readonly column: string;
  /** The text or value found. */
  readonly found: string;
}

/** A score in the source that the counts do not give. */
export interface ScoreDifference {
  readonly at: Place;
  readonly unit: string;
  readonly found: number;
  readonly expected: number;
}

/** Some items of a log (台账). */
interface LogItems {
  readonly sheet: string;
  /** One cell for each item. */
  readonly cells: readonly string[];
  /** The units that submitted them, each once. */
  readonly units: readonly string[];
}

/** What each kind of finding carries. */
export interface FindingData {
  /** No row has the headings that are needed. */
  "no-header": { readonly sheet: string };
  /** The range that is to be read is no address. */
  "bad-range": { readonly sheet: string; readonly found: string };
  /** No column holds this channel's counts. */
  "missing-column": { readonly sheet: string; readonly channel: string; readonly headings: readonly string[] };
  /** No column holds an adjustment (加分, 扣分) of the scheme; it counts as 0. */
  "no-adjustment-column": { readonly sheet: string; readonly adjustment: string };
  /** Units stand across and figures down. */
  transposed: { readonly sheet: string };
  /** The header stands unusually far down. */
  "header-far-down": { readonly sheet: string; readonly row: number };
  /** More than one column could be meant. */
  "ambiguous-column": { readonly sheet: string; readonly role: string; readonly columns: readonly string[] };
  /** Columns with counts that nothing is made of, perhaps those of a channel that the scheme does not have. */
  "unused-columns": { readonly sheet: string; readonly columns: readonly string[] };
  /** One column was chosen for two things. */
  "column-twice": { readonly sheet: string; readonly column: string };
  /** There is a header but no unit under it. */
  "no-units": { readonly sheet: string };
  /** Counts that stand in no known number form. */
  "unreadable-count": CountCell;
  /** Points of an adjustment that are no number. */
  "unreadable-points": CountCell;
  /** A formula error such as #REF!. */
  "error-cell": CountCell;
  /** The cell shows another text than its value. */
  "shown-differs": CountCell & { readonly shown: string };
  /** Cells without a count, asked about once for all. */
  "blank-counts": { readonly sheet: string; readonly cells: readonly string[]; readonly units: readonly string[] };
  /** One unit's cell is merged over several rows. */
  "merged-unit": { readonly at: Place; readonly unit: string; readonly rows: number };
  /** A row has counts and no unit. */
  "no-unit-name": { readonly at: Place; readonly found: string };
  /** The group column holds a text that is no group of the scheme, asked about once for all units that have it. */
  "unknown-group": { readonly at: Place; readonly found: string; readonly units: readonly string[] };
  /** A unit that the roster does not have. */
  "not-in-roster": { readonly at: Place; readonly unit: string; readonly similar: readonly string[] };
  /** A unit that several sheets put into different groups. */
  "group-differs": { readonly unit: string; readonly groups: readonly string[] };
  /** Nothing could be read from the former bulletin. */
  "previous-unreadable": object;
  /** Two names in different sheets that may be the same unit. */
  "similar-units": {
    readonly unit: string;
    readonly sheet: string;
    readonly other: string;
    readonly otherSheet: string;
  };
  /** A unit that only some of several sheets have. */
  "not-in-every-sheet": { readonly units: readonly { readonly unit: string; readonly missing: readonly string[] }[] };
  /** Units of the former bulletin that this one lacks. */
  "gone-since-previous": { readonly units: readonly string[] };
  /** The unit's name does not tell its group. */
  "group-unsure": { readonly at: Place; readonly unit: string; readonly group: string };
  /** There is no group column: the units were put into groups by their names. */
  "groups-by-name": { readonly sheet: string; readonly groups: readonly { name: string; units: number }[] };
  /** A total row that was left out and whose sums agree. */
  "total-left-out": { readonly at: Place; readonly found: string };
  /** A total row disagrees with the sum of its units. */
  "total-differs": {
    readonly at: Place;
    readonly column: string;
    readonly found: number;
    readonly expected: number;
  };
  /** A total row's cell holds no number. */
  "total-unreadable": { readonly at: Place; readonly column: string; readonly found: string };
  /** A row that is called like a unit but holds the sums of the rows above. */
  "looks-like-total": { readonly at: Place; readonly unit: string };
  /** Remarks, signatures and the like below the table. */
  "rows-cut": { readonly at: Place; readonly found: string; readonly rows: number };
  /** Rows below the end of the table that look like units. */
  "data-below": { readonly at: Place; readonly found: string; readonly rows: number };
  /** One unit stands in several rows. */
  "duplicate-unit": {
    readonly unit: string;
    readonly places: readonly Place[];
    /** All counts are equal too, so the row was probably pasted twice. */
    readonly identical: boolean;
  };
  /** A unit has items in a channel that its group neither shows nor scores. */
  "unscored-count": {
    readonly at: Place;
    readonly unit: string;
    readonly group: string;
    readonly channel: string;
    readonly count: number;
  };
  /** Some scores in the source are not what the counts give. */
  "score-differs": {
    readonly sheet: string;
    readonly column: string;
    readonly differences: readonly ScoreDifference[];
  };
  /** Most are not: the columns may have been mistaken, or another scheme was used. */
  "scores-mostly-differ": FindingData["score-differs"];
  /** Adoption rates in the source that the counts do not give. */
  "rate-differs": {
    readonly sheet: string;
    readonly column: string;
    readonly differences: readonly {
      readonly at: Place;
      readonly unit: string;
      readonly found: string;
      readonly expected: string;
    }[];
  };
  /** A score in the source that is no number; it is not needed. */
  "unreadable-score": CountCell;
  /** More items adopted than submitted. */
  "adopted-over-submitted": {
    readonly at: Place;
    readonly unit: string;
    readonly channel: string;
    readonly adopted: number;
    readonly submitted: number;
  };
  /** Rows that are hidden or filtered away; they were counted. */
  "hidden-rows": { readonly sheet: string; readonly rows: number };
  /** Cells of a log that may or may not say that an item was adopted. */
  "log-unclear-mark": CountCell;
  /** Rows of a log without a unit. */
  "log-no-unit": LogItems;
  /** Items without 审核人. */
  "log-no-reviewer": LogItems;
  /** Items submitted later than so many days after their event. */
  "log-late": LogItems & { readonly days: number };
  /** Items with the same title. */
  "log-same-title": LogItems & { readonly title: string };
  /** Items that a higher channel adopted and the own one did not. */
  "log-upper-only": LogItems & { readonly channel: string; readonly own: string };
  /** Items submitted on a day outside the period. */
  "log-outside-period": LogItems & { readonly from: string; readonly to: string };
  /** The period was taken from the sheet's titles. */
  "period-from-title": { readonly sheet: string; readonly period: string };
  /** The period is the one that was typed for this sheet last time. */
  "period-remembered": { readonly sheet: string; readonly period: string };
  /** No period is known though the headings speak of one. */
  "no-period": { readonly sheet: string };
  /** Units of the roster that the source lacks. */
  "absent-units": {
    readonly units: readonly string[];
    /** Whether they stand in the table with zeros. */
    readonly asZero: boolean;
  };
  /** Units that no order key tells apart. */
  "tied-units": {
    readonly group: string;
    /** Their position in the table, counted from 1. */
    readonly first: number;
    readonly units: readonly string[];
    readonly score: number;
    /** Whether they share one rank. */
    readonly shared: boolean;
  };
  /** A group without any unit; it gets no appendix. */
  "empty-group": { readonly group: string };
}

export type FindingKind = keyof FindingData;

/** Something that a person should know before the bulletin is published. */
export type Finding = {
  [Kind in FindingKind]: {
    readonly kind: Kind;
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
  "no-header": "settle",
  "bad-range": "settle",
  "missing-column": "settle",
  "no-adjustment-column": "look",
  transposed: "settle",
  "header-far-down": "look",
  "ambiguous-column": "settle",
  "unused-columns": "look",
  "column-twice": "settle",
  "no-units": "settle",
  "unreadable-count": "settle",
  "unreadable-points": "settle",
  "error-cell": "settle",
  "shown-differs": "settle",
  "blank-counts": "settle",
  "merged-unit": "look",
  "no-unit-name": "settle",
  "unknown-group": "settle",
  "not-in-roster": "settle",
  "group-differs": "settle",
  "previous-unreadable": "settle",
  "similar-units": "settle",
  "not-in-every-sheet": "look",
  "gone-since-previous": "look",
  "group-unsure": "look",
  "groups-by-name": "look",
  "total-left-out": "info",
  "total-differs": "settle",
  "total-unreadable": "look",
  "looks-like-total": "settle",
  "rows-cut": "info",
  "data-below": "settle",
  "duplicate-unit": "settle",
  "unscored-count": "settle",
  "score-differs": "look",
  "scores-mostly-differ": "settle",
  "rate-differs": "look",
  "unreadable-score": "look",
  "adopted-over-submitted": "look",
  "hidden-rows": "look",
  "log-unclear-mark": "settle",
  "log-no-unit": "settle",
  "log-no-reviewer": "look",
  "log-late": "look",
  "log-same-title": "look",
  "log-upper-only": "look",
  "log-outside-period": "look",
  "period-from-title": "info",
  "period-remembered": "look",
  "no-period": "look",
  "absent-units": "look",
  "tied-units": "look",
  "empty-group": "look",
};

/** How grave a finding is; one that has been answered only wants a look. */
export function severity(finding: Finding): Severity {
  const grave = SEVERITY[finding.kind];
  return grave === "settle" && finding.answer ? "look" : grave;
}

/** The findings that stop the bulletin. */
export function unsettled(findings: readonly Finding[]): Finding[] {
  return findings.filter((finding) => severity(finding) === "settle");
}
