import { ClerkError } from "../bulletin/clerkError";
import type { Origin } from "./workbook";

/** A sheet that the workbook does not have. */
export class SheetNotFound extends ClerkError {
  readonly kind = "sheet-not-found";

  /** @param names the sheets that the workbook has, in the order of the tabs */
  constructor(
    readonly sheet: string,
    readonly names: readonly string[],
  ) {
    super(`${sheet} is not among ${names.join(", ")}`);
  }
}

/** A sheet that spans more cells than can be read, mostly because something stands far away from the table. */
export class SheetTooLarge extends ClerkError {
  readonly kind = "sheet-too-large";

  constructor(readonly sheet: string) {
    super(sheet);
  }
}

/** Sheets that somebody else made and that have names which new sheets should get. */
export class NameTaken extends ClerkError {
  readonly kind = "name-taken";

  /** @param sheets the names, in the order of the layouts */
  constructor(readonly sheets: readonly string[]) {
    super(sheets.join(", "));
  }
}

/** Sheets of an earlier generation that the clerk has renamed since, perhaps to keep them. */
export class SheetsRenamed extends ClerkError {
  readonly kind = "sheets-renamed";

  constructor(readonly sheets: readonly { readonly was: string; readonly is: string }[]) {
    super(sheets.map(({ was, is }) => `${was} → ${is}`).join(", "));
  }
}

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

/** A generation is not undone because it is not any more what was written. Nothing was changed. */
export class UndoRefused extends ClerkError {
  readonly kind = "undo-refused";

  /**
   * @param changed sheets that were changed or renamed since
   * @param gone sheets that were deleted since
   * @param taken names of sheets to be given back which other sheets bear now
   */
  constructor(
    readonly changed: readonly string[],
    readonly gone: readonly string[],
    readonly taken: readonly string[],
  ) {
    super([...changed, ...gone, ...taken].join(", "));
  }
}
