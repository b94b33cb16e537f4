import { ClerkError } from "../bulletin/clerkError";
import type { Origin } from "./workbook";

/** A sheet of ours that a generation would replace. */
export interface ReplacedSheet {
  readonly name: string;
  /** Whether somebody has changed its cells since it was written. */
  readonly isEdited: boolean;
  /** The name that it gets when it is kept. */
  readonly as: string;
}

/** Sheets of ours that hold more than this generation can make again: edits by hand, or another sheet's or period's figures. */
export class SheetsReplaced extends ClerkError {
  readonly kind = "sheets-replaced";

  /**
   * @param sheets those that can be kept
   * @param other what they were made from and what is to be written now, where that differs
   */
  constructor(
    readonly sheets: readonly ReplacedSheet[],
    readonly other: { readonly was: Origin; readonly now: Origin } | undefined,
  ) {
    super(sheets.map(({ name }) => name).join(", "));
  }
}
