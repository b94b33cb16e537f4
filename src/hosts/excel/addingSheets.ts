import { WorkbookProtected, type ExcelFailure } from "./excelErrors";
import { failureOf, inExcel, throwKnown } from "./request";

/**
 * Runs a request that adds sheets. That the workbook's structure is protected is asked first, for Excel does not say it of
 * the request that fails for it.
 *
 * @param onFailure the error of a failure with any other cause, made from what Excel said and the ids of the sheets that
 *   were there before
 * @throws WorkbookProtected, CellBeingEdited, OtherWorkbookInFront, and what `onFailure` makes
 */
export async function addingSheets<Result>(
  add: (context: Excel.RequestContext) => Promise<Result>,
  onFailure: (failure: ExcelFailure, before: ReadonlySet<string>) => Promise<Error>,
): Promise<Result> {
  let isProtected = false;
  let before: ReadonlySet<string> = new Set();
  try {
    return await inExcel(async (context) => {
      const { protection, worksheets } = context.workbook;
      protection.load("protected");
      worksheets.load("items/id");
      await context.sync();
      isProtected = protection.protected;
      before = new Set(worksheets.items.map(({ id }) => id));
      return add(context);
    });
  } catch (error) {
    const failure = failureOf(error);
    throwKnown(failure);
    if (isProtected) throw new WorkbookProtected(failure.code);
    throw await onFailure(failure, before);
  }
}
