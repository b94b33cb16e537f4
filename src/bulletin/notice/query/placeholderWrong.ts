/** What is wrong with a placeholder that has arguments, or why there is nothing to put in its place. */
export type PlaceholderProblem =
  | {
      readonly problem: "unknown-argument";
      readonly name: string;
      readonly known: readonly string[];
      readonly nearest: string | undefined;
    }
  /** A value of an argument that there is not; names are those of the scheme. */
  | {
      readonly problem: "unknown-value";
      readonly argument: string;
      readonly name: string;
      readonly known: readonly string[];
      readonly nearest: string | undefined;
    }
  /** An argument without which nobody can say what is meant; "" is the first one, which has no name. */
  | { readonly problem: "needs-argument"; readonly argument: string; readonly known: readonly string[] }
  | FigureMissing;

/** Why a figure is not there. */
export type FigureMissing =
  /** The table does not say so of every unit. */
  | { readonly problem: "not-in-table"; readonly figure: string; readonly units: readonly string[] }
  /** Nobody has typed what another period had; `key` is what it is called among the facts. */
  | { readonly problem: "not-given"; readonly period: string; readonly key: string }
  | { readonly problem: "empty-group"; readonly group: string }
  /** A share or a change of nothing. */
  | { readonly problem: "of-nothing"; readonly figure: string }
  /** No unit is to be named. */
  | { readonly problem: "nobody" };

/** Nothing to put in a placeholder's place: outside of [ ] an error, inside a passage that is left out. */
export interface Absent {
  readonly absent: FigureMissing;
}

/** A placeholder that cannot be understood; template.ts says in which field and where. */
export class PlaceholderWrong extends Error {
  constructor(readonly reason: PlaceholderProblem) {
    super(JSON.stringify(reason));
  }
}

/** Says why a figure is not there. */
export function absent(reason: FigureMissing): Absent {
  return { absent: reason };
}

export function isAbsent(found: unknown): found is Absent {
  return typeof found === "object" && found !== null && "absent" in found;
}
