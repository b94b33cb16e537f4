import type { Place } from "../../cells/address";
import type { Found, Nothing, SeverityOf } from "./shapes";

/** A figure that the source has and the counts do not give. */
export interface Difference {
  readonly at: Place;
  readonly unit: string;
  readonly found: string;
  readonly expected: string;
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

/** Of counts, points and scores. */
export interface FiguresFindings {
  /** Cells of one column that cannot be read as they are, for one cause. */
  "doubtful-cells": { readonly column: string; readonly cause: CellCause; readonly cells: readonly CellDoubt[] };
  /** Points of an adjustment that are no number. */
  "unreadable-points": Found;
  /** Cells without a count, asked about once for all. */
  "blank-counts": Nothing;
  /** Units have items in a channel that their group neither shows nor scores. */
  "unscored-count": {
    readonly group: string;
    readonly channel: string;
    readonly counts: readonly { readonly unit: string; readonly count: number }[];
  };
  /** Some scores in the source are not what the counts give. */
  "score-differs": { readonly column: string; readonly differences: readonly Difference[] };
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
}

/** How grave each of them is. */
export const FIGURES_SEVERITY: SeverityOf<FiguresFindings> = {
  "doubtful-cells": "settle",
  "unreadable-points": "settle",
  "blank-counts": "settle",
  "unscored-count": "settle",
  "score-differs": "look",
  "score-says-other": "settle",
  "scores-mostly-differ": "settle",
  "rate-differs": "look",
  "unreadable-score": "look",
  "adopted-over-submitted": "look",
};
