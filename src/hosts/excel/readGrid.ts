import { ClerkError } from "../../bulletin/clerkError";
import { cellName } from "../../cells/address";
import type { Area } from "../../cells/area";
import { type CellValue, type Grid, plainGrid } from "../../cells/grid";
import { stopIfCancelled } from "../cancelled";
import { SheetNotFound } from "../sheetNotFound";
import { SheetTooLarge } from "../sheetTooLarge";
import type { Progress } from "../workbook";
import { areas } from "./areas";
import { ReadFailed } from "./excelErrors";
import { failureOf, inExcel, throwKnown } from "./request";
import { supports } from "./supports";

/** Cells read at once when a sheet is too large for one answer: values and texts of so many stay far below 5 MB. */
const CELLS_AT_ONCE = 40_000;

/** More cells than this are no table but a stray entry far away from one. */
const MOST_CELLS = 20_000_000;

/**
 * Reads the used part of a sheet: in one request, or part by part when Excel refuses so large an answer (5 MB on the
 * web) or gives none (above 5,000,000 cells).
 *
 * @throws SheetNotFound, SheetTooLarge, ReadFailed, CellBeingEdited, Cancelled
 */
export async function readGrid(
  sheet: string,
  names: readonly string[],
  progress?: Progress,
  signal?: AbortSignal,
): Promise<Grid> {
  try {
    const whole = await readWhole(sheet);
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
      const used = worksheet.getUsedRangeOrNullObject(true);
      used.load("values,text,rowIndex,columnIndex");
      const shape = askShape(used);
      await context.sync();
      if (worksheet.isNullObject) return "absent";
      if (used.isNullObject) return plainGrid(sheet, []);
      const values = used.values as CellValue[][] | null;
      if (values === null) return "too large";
      const { rowIndex: row, columnIndex: column } = used;
      const shown = shownTexts(values, used.text, row, column);
      return { sheet, row, column, values, shown, ...readShape(shape, row, values.length) };
    });
  } catch (error) {
    if (failureOf(error).code === "ResponsePayloadSizeLimitExceeded") return "too large";
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
    return { sheet, row, column, values, shown, ...readShape(shape, row, rowCount) };
  });
}

/** Merged areas and visible rows of a range, asked for and still to come. */
interface Shape {
  readonly visible: Excel.RangeAreas;
  /** Undefined in an Excel that cannot tell. */
  readonly merged: Excel.RangeAreas | undefined;
}

function askShape(used: Excel.Range): Shape {
  const visible = used.getSpecialCellsOrNullObject("Visible");
  visible.load("address");
  const merged = supports("1.13") ? used.getMergedAreasOrNullObject() : undefined;
  merged?.load("address");
  return { visible, merged };
}

/** What came, after the next sync. */
function readShape({ visible, merged }: Shape, row: number, rows: number): Pick<Grid, "merges" | "hiddenRows"> {
  return {
    merges: merged && !merged.isNullObject ? areas(merged.address) : [],
    hiddenRows: hiddenRows(visible.isNullObject ? [] : areas(visible.address), row, rows),
  };
}

function hiddenRows(visible: readonly Area[], row: number, rows: number): Set<number> {
  const hidden = new Set(Array.from({ length: rows }, (_, i) => row + i));
  for (const area of visible) for (let i = 0; i < area.rows; i++) hidden.delete(area.row + i);
  return hidden;
}

/** What numbers show where a number format makes it something else than the number. */
function shownTexts(
  values: readonly (readonly CellValue[])[],
  texts: readonly (readonly string[])[],
  row: number,
  column: number,
): Map<string, string> {
  const shown = new Map<string, string>();
  values.forEach((cells, i) =>
    cells.forEach((value, j) => {
      const text = texts[i]![j]!;
      if (typeof value === "number" && text !== String(value)) shown.set(cellName(row + i, column + j), text);
    }),
  );
  return shown;
}
