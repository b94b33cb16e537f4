import { ClerkError } from "../clerkError";
import type { PlaceholderProblem } from "./query/placeholderWrong";
import type { ShapeProblem } from "../schemeRefused";

/** What is wrong with one field of the facts. */
export type FactsProblem =
  | ShapeProblem
  | { readonly problem: "not-a-count" | "not-a-figure" | "not-a-date" | "not-true-or-false"; readonly found: unknown }
  | { readonly problem: "not-a-document-number"; readonly found: string }
  /** 印发日期 lies before 成文日期. */
  | { readonly problem: "before-issue"; readonly found: string; readonly issued: string }
  | { readonly problem: "unknown-channel" | "unknown-group"; readonly name: string; readonly known: readonly string[] }
  /** A template has a placeholder that there is not; `at` is its place in the text, counted from 1. */
  | {
      readonly problem: "unknown-placeholder";
      readonly name: string;
      readonly known: readonly string[];
      readonly nearest: string | undefined;
      readonly at: number;
    }
  /** A placeholder with arguments cannot be understood, or there is nothing to put in its place. */
  | (PlaceholderProblem & { readonly placeholder: string; readonly at: number })
  /** A template wants a figure or text that nobody has given, outside of [ ]. */
  | { readonly problem: "no-value"; readonly name: string }
  /** A template opens what it does not close, or the other way round. */
  | { readonly problem: "unbalanced"; readonly sign: string }
  | { readonly problem: "too-deep"; readonly most: number }
  /** A figure is not what others make it: the sum of the groups, or what the table counts. */
  | { readonly problem: "sum-differs" | "table-differs"; readonly found: number; readonly expected: number };

/** Facts of a notice that cannot be used. */
export class FactsRefused extends ClerkError {
  readonly kind = "facts-refused";

  /** @param field path of the field, such as submitted.groups.市直各部门 or templates.situation */
  constructor(
    readonly field: string,
    readonly reason: FactsProblem,
  ) {
    super(`${field}: ${JSON.stringify(reason)}`);
  }
}
