/** The arguments of the custom functions, by what they hold. */
export type Argument =
  "own" | "upper" | "ownPoints" | "upperPoints" | "count" | "points" | "score" | "scores" | "style";

/** Why a custom function cannot give a value; `found` is the text in the cell. */
export type Problem =
  /** A count that is no whole number from 0 up. */
  | {
      readonly problem: "negative-count" | "fraction" | "truth-value" | "no-count";
      readonly argument: Argument;
      readonly found: string;
    }
  /** Points that are 0, or a blank cell given as points. */
  | { readonly problem: "no-points"; readonly argument: Argument }
  /** Points that are no number above 0 and up to 100,000 with at most four decimals. */
  | { readonly problem: "bad-points"; readonly argument: Argument; readonly found: string }
  /** A score that is no number; `row` is counted from 1 within its argument. */
  | { readonly problem: "no-score"; readonly argument: Argument; readonly row: number; readonly found: string }
  /** Arguments of more than one cell that are not equally large. */
  | { readonly problem: "sizes"; readonly sizes: readonly Size[] }
  /** A score that is not among the scores. */
  | { readonly problem: "not-listed"; readonly found: string }
  /** A word that names no ranking style. */
  | { readonly problem: "unknown-style"; readonly found: string };

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** What one cell of a result holds. */
export type Outcome = number | Problem;
