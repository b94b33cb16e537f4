import type { UnitLists } from "../bulletin/lists";

/** Why a file cannot be read or written, as far as a person can do something about it. */
export type Cause =
  | "full"
  | "beyondLimit"
  | "noRight"
  | "readOnly"
  | "nameTooLong"
  | "isFolder"
  | "noFolder"
  | "notRegular"
  | "inUse"
  | "tooLarge"
  | "other";

/** What the command line says beside findings and errors. */
export interface CliTexts {
  readonly usage: string;
  readonly wrongUse: (words: string) => string;
  /** Words that are understood and cannot be used, and why. */
  readonly refused: (words: string, why: string) => string;
  /** A name that stands in no table. */
  readonly unknownName: (known: readonly string[]) => string;
  readonly noFile: (path: string) => string;
  readonly cannotRead: (path: string, cause: string) => string;
  readonly notJson: (path: string, why: string) => string;
  readonly exists: (path: string) => string;
  readonly isSource: (path: string) => string;
  /** Two outputs have the same path; `other` is how the second one was called. */
  readonly sameOutput: (path: string, other: string) => string;
  /** @param done other files of the same run that could not be taken back */
  readonly cannotWrite: (path: string, cause: string, done: readonly string[]) => string;
  /** Why a file cannot be read or written and what helps, by cause; `why` is what the system says, or the limit. */
  readonly causes: Readonly<Record<Cause, (why: string) => string>>;
  /** A file in out/ that somebody changed was kept. */
  readonly kept: (path: string, as: string) => string;
  /** The text was to stand on one page and does not. */
  readonly tooLong: string;
  /** How an office that has no scheme yet says what an item of its columns, or sites, gives. */
  readonly sayPoints: (names: readonly string[]) => string;
  /** There is nothing of which that could be said. */
  readonly noColumns: string;
  readonly reading: (name: string) => string;
  readonly writing: (name: string) => string;
  readonly read: (sheet: string, period: string) => string;
  readonly sums: (units: number, adopted: readonly { name: string; count: number }[], score: number) => string;
  /** Stands before the sums over all groups. */
  readonly all: string;
  /** Heads the table of what each of several sheets contributes. */
  readonly contributions: string;
  readonly unit: string;
  readonly together: string;
  readonly lists: Readonly<Record<keyof UnitLists, string>>;
  /** Stands behind a finding that was answered. */
  readonly answered: (answer: string) => string;
  /** Also says the two ways to go on. */
  readonly settleFirst: (open: number) => string;
  readonly written: (path: string) => string;
}
