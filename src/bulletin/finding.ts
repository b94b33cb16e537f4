import type { Answer, Question } from "./answer";
import type { Place } from "./place";

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

/** What each kind of finding carries. */
export interface FindingData {
  /** No row has the headings that are needed. */
  "no-header": { readonly sheet: string };
  /** No column holds this channel's counts. */
  "missing-column": { readonly sheet: string; readonly channel: string; readonly headings: readonly string[] };
  /** More than one column could be meant. */
  "ambiguous-column": { readonly sheet: string; readonly role: string; readonly columns: readonly string[] };
  /** One column was chosen for two things. */
  "column-twice": { readonly sheet: string; readonly column: string };
  /** There is a header but no unit under it. */
  "no-units": { readonly sheet: string };
  /** Counts that stand in no known number form. */
  "unreadable-count": CountCell;
  /** A formula error such as #REF!. */
  "error-cell": CountCell;
  /** The cell shows another text than its value. */
  "shown-differs": CountCell & { readonly shown: string };
  /** Cells without a count, asked about once for all. */
  "blank-counts": { readonly sheet: string; readonly cells: readonly string[]; readonly units: readonly string[] };
  /** A row has counts and no unit. */
  "no-unit-name": { readonly at: Place; readonly found: string };
  /** The group column holds a text that is no group of the scheme, asked about once for all units that have it. */
  "unknown-group": { readonly at: Place; readonly found: string; readonly units: readonly string[] };
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
  "missing-column": "settle",
  "ambiguous-column": "settle",
  "column-twice": "settle",
  "no-units": "settle",
  "unreadable-count": "settle",
  "error-cell": "settle",
  "shown-differs": "settle",
  "blank-counts": "settle",
  "no-unit-name": "settle",
  "unknown-group": "settle",
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
  "unreadable-score": "look",
  "adopted-over-submitted": "look",
  "hidden-rows": "look",
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
