import { ReadFailed } from "./excelErrors";
import { failureOf, inExcel, throwKnown } from "./request";
import { readStored, SETTING, type Stored } from "./stored";

/** A sheet as Excel lists it. */
export interface ListedSheet {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
}

/** The workbook as it was when last looked at. */
export interface Seen {
  readonly sheets: readonly ListedSheet[];
  readonly active: string;
  readonly stored: Stored;
}

/**
 * Lists the sheets and reads our setting, in one request.
 *
 * @throws ReadFailed, CellBeingEdited
 */
export async function look(): Promise<Seen> {
  try {
    return await inExcel(async (context) => {
      const { worksheets, settings } = context.workbook;
      worksheets.load("items/id,items/name,items/visibility");
      const active = worksheets.getActiveWorksheet();
      active.load("name");
      const setting = settings.getItemOrNullObject(SETTING);
      setting.load("value");
      await context.sync();
      return {
        sheets: worksheets.items.map(({ id, name, visibility }) => ({ id, name, visible: visibility === "Visible" })),
        active: active.name,
        stored: readStored(setting.isNullObject ? undefined : setting.value),
      };
    });
  } catch (error) {
    const failure = failureOf(error);
    throwKnown(failure);
    throw new ReadFailed(undefined, failure);
  }
}
