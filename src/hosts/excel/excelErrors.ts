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

/** Which request of a generation failed: making the sheets, filling one of them, or putting them in their place. */
export type WriteStep = "add" | "fill" | "finish";

/** The sheets could not be written. Every other sheet is as it was. */
export class WriteFailed extends ClerkError {
  readonly kind = "write-failed";

  /**
   * @param sheets the sheets that were being filled
   * @param leftovers sheets of this generation that could not be taken away again, by name
   */
  constructor(
    readonly step: WriteStep,
    readonly sheets: readonly string[],
    readonly failure: ExcelFailure,
    readonly leftovers: readonly string[],
  ) {
    super(`${step} ${sheets.join(", ")}: ${failure.code} ${failure.message}`);
  }
}

/** The workbook's structure is protected: no sheet can be added. Nothing was changed. */
export class WorkbookProtected extends ClerkError {
  readonly kind = "workbook-protected";
}

/** Somebody is typing in a cell, so Excel takes no requests. Nothing was changed. */
export class CellBeingEdited extends ClerkError {
  readonly kind = "cell-being-edited";
}
