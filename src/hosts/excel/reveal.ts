import type { Place } from "../../cells/address";
import { ReadFailed } from "./excelErrors";
import { failureOf, inExcel, throwKnown } from "./request";

/**
 * Brings a cell into view and selects it.
 *
 * @throws ReadFailed, CellBeingEdited
 */
export async function reveal({ sheet, cell }: Place): Promise<void> {
  await inSheet(sheet, (worksheet) => {
    worksheet.activate();
    worksheet.getRange(cell).select();
  });
}

/**
 * Brings a sheet into view.
 *
 * @throws ReadFailed, CellBeingEdited
 */
export async function showSheet(sheet: string): Promise<void> {
  await inSheet(sheet, (worksheet) => worksheet.activate());
}

async function inSheet(sheet: string, queue: (worksheet: Excel.Worksheet) => void): Promise<void> {
  try {
    await inExcel(async (context) => {
      queue(context.workbook.worksheets.getItem(sheet));
      await context.sync();
    });
  } catch (error) {
    const failure = failureOf(error);
    throwKnown(failure);
    throw new ReadFailed(sheet, failure);
  }
}
