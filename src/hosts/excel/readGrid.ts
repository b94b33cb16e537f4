import { ClerkError } from "../../bulletin/clerkError";
import { asSeen, type CellValue, type Grid, NO_MARKS } from "../../cells/grid";
import { stopIfCancelled } from "../cancelled";
import { SheetNotFound } from "../sheetNotFound";
import { SheetTooLarge } from "../sheetTooLarge";
import type { Progress } from "../workbook";
import { ReadFailed } from "./excelErrors";
import { askGrid, askShape, readShape, shownTexts, takeGrid } from "./gridRequest";
import { failureOf, inExcel, isTooLarge, throwKnown } from "./request";

/** Cells read at once when a sheet is too large for one answer: values and texts of so many stay far below 5 MB. */
const CELLS_AT_ONCE = 40_000;

/** More cells than this are no table but a stray entry far away from one. */
const MOST_CELLS = 20_000_000;

/**
 * Reads the used part of a sheet: in one request, or part by part when Excel refuses so large an answer (5 MB on the
 * web) or gives none (above 5,000,000 cells).
 *
 * @param names all sheets, for the message that this one is not there
 * @param isLarge whether it is known already that one answer will not do
 * @throws SheetNotFound, SheetTooLarge, ReadFailed, CellBeingEdited, Cancelled
 */
export async function readGrid(
  sheet: string,
  names: readonly string[],
  isLarge: boolean,
  progress?: Progress,
  signal?: AbortSignal,
): Promise<Grid> {
  try {
    const whole = isLarge ? "too large" : await readWhole(sheet);
    if (whole === "absent") throw new SheetNotFound(sheet, names);
    return whole === "too large" ? await readInParts(sheet, progress, signal) : whole;
  } catch (error) {
    if (error instanceof ClerkError) throw error;
    const failure = failureOf(error);
    throwKnown(failure);
    throw new ReadFailed(sheet, failure);
  }
}

async function readWhole(sheet: string): Promise<Grid | "absent" | "too large"> {
  try {
    return await inExcel(async (context) => {
      const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
      const asked = askGrid(worksheet);
      await context.sync();
      return worksheet.isNullObject ? "absent" : takeGrid(asked, sheet);
    });
  } catch (error) {
    if (isTooLarge(error)) return "too large";
    throw error;
  }
}

async function readInParts(sheet: string, progress?: Progress, signal?: AbortSignal): Promise<Grid> {
  return inExcel(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    const shape = askShape(used);
    await context.sync();
    const { rowIndex: row, columnIndex: column, rowCount, columnCount } = used;
    if (rowCount * columnCount > MOST_CELLS) throw new SheetTooLarge(sheet);
    const values: CellValue[][] = [];
    const shown = new Map<string, string>();
    const step = Math.max(1, Math.floor(CELLS_AT_ONCE / columnCount));
    for (let first = 0; first < rowCount; first += step) {
      stopIfCancelled(signal);
      const rows = Math.min(step, rowCount - first);
      const part = used.getCell(first, 0).getAbsoluteResizedRange(rows, columnCount);
      part.load("values,text");
      // one request a part is the point here: together they exceed what Excel answers at once
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      values.push(...(part.values as CellValue[][]));
      for (const entry of shownTexts(part.values as CellValue[][], part.text, row + first, column)) shown.set(...entry);
      part.untrack();
      progress?.((first + rows) / rowCount);
    }
    return asSeen({ sheet, row, column, values, ...NO_MARKS, shown, ...readShape(shape, row, rowCount) });
  });
}
