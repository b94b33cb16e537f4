import type { Form } from "../base";
import type { Book, Sheet } from "../book";
import type { Random } from "../random";

/**
 * What a careful reader does with a kind of mess: reads through it without a question; asks, as only a person knows;
 * either of both; or stops until the sheet itself is mended, as no answer could tell what is true.
 */
export type Must = "read" | "ask" | "either" | "mend";

export interface Kind {
  readonly must: Must;
  /** Workbooks on which it can be done; by default sheets with a table. */
  readonly on?: readonly Form[];
  /** What of a sheet it changes: of kinds that change the same only one is done to a workbook. */
  readonly place?: string | readonly string[];
  /** Where no number can be guessed from what was done, none may be offered as an answer. */
  readonly offers?: "nothing";
  /**
   * Does it to a sheet of the book and keeps the truth true.
   *
   * @returns what was done, such as the heading that was written; undefined where it cannot be done to this sheet
   */
  readonly make: (sheet: Sheet, random: Random, book: Book) => string | undefined;
}

/** Kinds of one part of a sheet, by their names. */
export interface Family {
  /** What clerks call that part. */
  readonly zh: string;
  readonly kinds: Readonly<Record<string, Kind>>;
}
