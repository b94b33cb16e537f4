import type { Grid } from "../../cells/grid";
import { ReadFailed } from "./excelErrors";
import { askGrid, takeGrid } from "./gridRequest";
import { failureOf, inExcel, isTooLarge, throwKnown } from "./request";
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
  /** The used part of the sheet in view, where it was asked for and is not too large. */
  readonly grid?: Grid;
  /** Whether the sheet in view turned out to be too large for one answer. */
  readonly tooLarge?: boolean;
}

/**
 * Lists the sheets and reads our setting, in one request.
 *
 * @param withGrid brings the sheet in view along, which is mostly the one that is read next: a request less
 * @throws ReadFailed, CellBeingEdited
 */
export async function look(withGrid = false): Promise<Seen> {
  try {
    return await inExcel(async (context) => {
      const { worksheets, settings } = context.workbook;
      worksheets.load("items/id,items/name,items/visibility");
      const active = worksheets.getActiveWorksheet();
      active.load("name");
      const setting = settings.getItemOrNullObject(SETTING);
      setting.load("value");
      const asked = withGrid ? askGrid(active) : undefined;
      await context.sync();
      const grid = asked ? takeGrid(asked, active.name) : "too large";
      return {
        sheets: worksheets.items.map(({ id, name, visibility }) => ({ id, name, visible: visibility === "Visible" })),
        active: active.name,
        stored: readStored(setting.isNullObject ? undefined : setting.value),
        ...(grid === "too large" ? { tooLarge: withGrid } : { grid }),
      };
    });
  } catch (error) {
    if (withGrid && isTooLarge(error)) return { ...(await look()), tooLarge: true };
    const failure = failureOf(error);
    throwKnown(failure);
    throw new ReadFailed(undefined, failure);
  }
}
