import { ClerkError } from "./clerkError";

/** What can be wrong with the shape of any data from outside. */
export type ShapeProblem =
  | { readonly problem: "missing" | "unknown-field" | "not-text" | "empty" | "not-a-list" | "not-an-object" }
  | { readonly problem: "newer-version"; readonly found: unknown };

/** What is wrong with one field of a scheme. */
export type SchemeProblem =
  | ShapeProblem
  | {
      readonly problem:
        "not-a-number" | "negative" | "too-many-decimals" | "not-whole" | "not-a-day" | "below-min" | "not-ascending";
      readonly found: unknown;
    }
  | { readonly problem: "too-many" | "too-large"; readonly found: number; readonly most: number }
  /** A multiplier that, times the points, goes beyond what is exact. */
  | { readonly problem: "product"; readonly found: number; readonly points: number; readonly most: number }
  /** A name that something else has already; `first` is the field where that stands, if it is another one. */
  | { readonly problem: "twice"; readonly name: string; readonly first?: string }
  /** A part that builds on itself, or on one that stands below it. */
  | { readonly problem: "itself" | "further-down"; readonly name: string }
  /** None of these fields is there, of which one has to be. */
  | { readonly problem: "one-of-missing"; readonly fields: readonly string[] }
  /** Has no effect unless one of these stands beside it. */
  | { readonly problem: "needs"; readonly found: unknown; readonly needs: readonly string[] }
  /** Has no effect beside the other. */
  | { readonly problem: "not-with"; readonly found: unknown; readonly other: string }
  /** No number is at least so much and below this. */
  | { readonly problem: "never"; readonly found: number; readonly atLeast: number }
  | { readonly problem: "before-from"; readonly found: string; readonly from: string }
  | {
      readonly problem:
        | "unknown-channel"
        | "unknown-group"
        | "unknown-name"
        | "unknown-placeholder"
        | "not-in-roster"
        | "in-no-appendix";
      readonly name: string;
    }
  /** The appendix of this name lacks a column that its chart, or its form, needs. */
  | { readonly problem: "no-such-column"; readonly name: string; readonly show: string }
  | { readonly problem: "zero" | "only-by-rank" | "only-for-units" }
  | { readonly problem: "not-one-of"; readonly found: unknown; readonly allowed: readonly string[] };

/** A scheme that cannot be used. */
export class SchemeRefused extends ClerkError {
  readonly kind = "scheme-refused";

  /** @param field path of the field, such as channels[1].points */
  constructor(
    readonly field: string,
    readonly reason: SchemeProblem,
  ) {
    super(`${field}: ${JSON.stringify(reason)}`);
  }
}
