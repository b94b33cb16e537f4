/** A cell of Excel holds 32,767 characters; other programs may write more. */
export const LONGEST_TEXT = 1_000_000;

/**
 * Of what a file may have more than is read: what is read tag by tag, in MB; the characters of one text; sheets; cells with
 * something in them; formulas without a result.
 */
export type TooMuchOf = "markup" | "text" | "sheets" | "cells" | "formulas";

/** A file has more of something than any table of units, which would take long or much memory. */
export class TooMuch extends Error {
  /** @param most how much is read */
  constructor(
    readonly of: TooMuchOf,
    readonly most: number,
  ) {
    super(`more than ${most} of ${of}`);
  }
}
