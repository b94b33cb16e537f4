import { ClerkError } from "../../bulletin/clerkError";

/** What Excel said when a request failed. */
export interface ExcelFailure {
  /** Excel's own name for it, such as AccessDenied. */
  readonly code: string;
  readonly message: string;
}

/** The sheet could not be read. Nothing was changed. */
export class ReadFailed extends ClerkError {
  readonly kind = "read-failed";

  /** @param sheet undefined when the list of sheets could not be read */
  constructor(
    readonly sheet: string | undefined,
    readonly failure: ExcelFailure,
  ) {
    super(`${sheet ?? "sheets"}: ${failure.code} ${failure.message}`);
  }
}

/**
 * What failed: inserting the sample, keeping copies of sheets that will be replaced, making the sheets, writing them,
 * remembering, going back, or taking back what an earlier generation that was cut off has left.
 */
export type WriteStep = "insert" | "keep" | "add" | "fill" | "recover" | "remember" | "undo";

/** The sheets could not be written. No sheet of the clerk's was touched. */
export class WriteFailed extends ClerkError {
  readonly kind = "write-failed";

  /**
   * @param sheets the sheets that were being filled
   * @param leftovers sheets of this generation that could not be taken away again, by name; the next one takes them away, but for
   * an inserted sample and kept copies, which may also stand there whole
   * @param isUnknown whether Excel did not answer any more, so that nothing is known of what was done
   */
  constructor(
    readonly step: WriteStep,
    readonly sheets: readonly string[],
    readonly failure: ExcelFailure,
    readonly leftovers: readonly string[],
    readonly isUnknown = false,
  ) {
    super(`${step} ${sheets.join(", ")}: ${failure.code} ${failure.message}`);
  }
}

/** Not all that we keep in the workbook could be taken away, or Excel did not say so; it may be tried again. */
export class ForgetFailed extends ClerkError {
  readonly kind = "forget-failed";

  constructor(readonly failure: ExcelFailure) {
    super(`forget: ${failure.code} ${failure.message}`);
  }
}

/** The workbook's structure is protected: no sheet can be added or deleted. Nothing was changed. */
export class WorkbookProtected extends ClerkError {
  readonly kind = "workbook-protected";
}

/** Another workbook is in front, and Excel changes only what is. Nothing was changed. */
export class OtherWorkbookInFront extends ClerkError {
  readonly kind = "other-workbook";
}

/** A sheet of ours that is to be written anew is protected. Nothing was changed. */
export class SheetProtected extends ClerkError {
  readonly kind = "sheet-protected";

  constructor(readonly sheets: readonly string[]) {
    super(sheets.join(", "));
  }
}

/** What is selected is not one area of several cells: single cells apart, a picture, or something in another workbook. */
export class NothingSelected extends ClerkError {
  readonly kind = "nothing-selected";
}

/** Somebody is typing in a cell, so Excel takes no requests. Nothing was changed. */
export class CellBeingEdited extends ClerkError {
  readonly kind = "cell-being-edited";
}
