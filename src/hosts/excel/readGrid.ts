import { ClerkError } from "../../bulletin/clerkError";
import { type CellValue, type Grid, NO_MARKS } from "../../cells/grid";
import type { Area } from "../../cells/area";
import { stopIfCancelled } from "../cancelled";
import { SheetNotFound, SheetTooLarge } from "../workbookErrors";
import type { Progress } from "../workbook";
import { NO_CELL_MARKS, readCellMarks, withCellMarks } from "./cellMarks";
import { isAnyComment, placeComments } from "./comments";
import { ReadFailed } from "./excelErrors";
import { askValues, type Bare, shaped, shownTexts, takeValues } from "./gridRequest";
import { failureOf, inExcel, throwKnown } from "./request";
import { askShape, readShape, type Shape } from "./shape";

/** Cells read at once when a sheet is too large for one answer: values and texts of so many stay far below 5 MB. */
const CELLS_AT_ONCE = 40_000;

/** More cells than this are no table but a stray entry far away from one. */
const MOST_CELLS = 20_000_000;

/**
 * Reads the used part of a sheet: its values and then its shape, or part by part when Excel refuses so large an answer
 * (5 MB on the web) or gives none (above 5,000,000 cells).
 *
 * @param names all sheets, for the message that this one is not there
 * @param isLarge whether it is known already that one answer will not do
 * @throws SheetNotFound, SheetTooLarge, ReadFailed, OtherWorkbookInFront, CellBeingEdited, Cancelled
 */
export async function readGrid(
  sheet: string,
  names: readonly string[],
  isLarge: boolean,
  progress?: Progress,
  signal?: AbortSignal,
): Promise<Grid> {
  try {
    const whole = isLarge ? "too large" : await readValues(sheet);
    if (whole === "absent") throw new SheetNotFound(sheet, names);
    const bare = whole === "too large" ? await readInParts(sheet, progress, signal) : whole;
    return "area" in bare ? await withShape(sheet, bare) : bare;
  } catch (error) {
    if (error instanceof ClerkError) throw error;
    const failure = failureOf(error);
    throwKnown(failure);
    throw new ReadFailed(sheet, failure);
  }
}

/** The shape of what was read, its marked cells and its comments: mostly one request. */
export async function withShape(sheet: string, { grid, area, hidden }: Bare): Promise<Grid> {
  const shape = await inExcel(async (context) => {
    const { row, column, rows, columns } = area;
    const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);
    const answer = askShape(range, area, hidden);
    await context.sync();
    return answer();
  }).catch(() => readShape(sheet, area, hidden));
  return withMarks(sheet, area, grid, shape);
}

/** What was read with its shape, its marked cells and its comments, of which more is asked for only where there are any. */
export async function withMarks(sheet: string, area: Area, grid: Grid, shape: Shape): Promise<Grid> {
  const marks = shape.isMarked ? await readCellMarks(sheet, area) : NO_CELL_MARKS;
  const comments = isAnyComment(shape.found) ? await placeComments(sheet, shape.found) : grid.comments;
  const untold = new Set(shape.untold);
  if (!marks) untold.add("struck");
  if (!comments) untold.add("comments");
  const whole = { ...shaped(grid, { ...shape, untold: [...untold] }), ...(comments && { comments }) };
  return marks ? withCellMarks(whole, marks) : whole;
}

/** The values in one request; "too large" whatever else the reason may be, for then reading in parts says so. */
async function readValues(sheet: string): Promise<Bare | Grid | "absent" | "too large"> {
  try {
    return await inExcel(async (context) => {
      const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
      const used = askValues(worksheet);
      await context.sync();
      return worksheet.isNullObject ? "absent" : takeValues(used, sheet);
    });
  } catch (error) {
    throwKnown(failureOf(error));
    return "too large";
  }
}

async function readInParts(sheet: string, progress?: Progress, signal?: AbortSignal): Promise<Bare> {
  return inExcel(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
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
      for (const cells of part.values as CellValue[][]) values.push(cells);
      for (const entry of shownTexts(part.values as CellValue[][], part.text, row + first, column)) shown.set(...entry);
      part.untrack();
      progress?.((first + rows) / rowCount);
    }
    return {
      grid: { sheet, row, column, values, ...NO_MARKS, shown },
      area: { row, column, rows: rowCount, columns: columnCount },
      hidden: { rows: null, columns: null },
    };
  });
}
