import { NothingSelected, ReadFailed } from "./excelErrors";
import { failureOf, inExcel, throwKnown } from "./request";

/** A rectangle of cells that a clerk has selected. */
export interface Selection {
  readonly sheet: string;
  /** Such as A3:D40, A:D or 2:40. */
  readonly area: string;
}

/**
 * What is selected in Excel.
 *
 * @throws NothingSelected unless it is one area of several cells
 * @throws ReadFailed, CellBeingEdited, OtherWorkbookInFront
 */
export async function selection(): Promise<Selection> {
  const { sheet, area } = await selected();
  if (!area.includes(":")) throw new NothingSelected(area);
  return { sheet, area };
}

async function selected(): Promise<Selection> {
  try {
    return await inExcel(async (context) => {
      const range = context.workbook.getSelectedRange().load("address,worksheet/name");
      await context.sync();
      const { address, worksheet } = range;
      return { sheet: worksheet.name, area: address.slice(address.lastIndexOf("!") + 1) };
    });
  } catch (error) {
    const failure = failureOf(error);
    // Excel says the same of several areas, of a picture and of another workbook in front
    if (failure.code === "InvalidSelection") throw new NothingSelected(failure.code);
    throwKnown(failure);
    throw new ReadFailed(undefined, failure);
  }
}
