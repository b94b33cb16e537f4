import { CellBeingEdited, type ExcelFailure, OtherWorkbookInFront } from "./excelErrors";

/** Runs a batch against the open workbook; while somebody edits a cell it waits until that ends. */
export function inExcel<Result>(work: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  return Excel.run({ delayForCellEdit: true }, work);
}

/** What is known of a failed request, whatever was thrown. */
export function failureOf(error: unknown): ExcelFailure {
  if (error instanceof Error) {
    const { code } = error as { code?: unknown };
    return { code: typeof code === "string" ? code : error.name, message: error.message };
  }
  return { code: "Unknown", message: String(error) };
}

/** Throws the error of its own that a failure has, if any; returns for all others. */
export function throwKnown({ code }: ExcelFailure): void {
  if (code === "InvalidOperationInCellEditMode") throw new CellBeingEdited(code);
  if (code === "InvalidSelection" || code === "InactiveWorkbook") throw new OtherWorkbookInFront(code);
}
