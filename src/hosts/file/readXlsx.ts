import type { Grid } from "../../cells/grid";
import { SheetNotFound } from "../sheetNotFound";
import { FileDamaged } from "./fileDamaged";
import { sheetGrid } from "./sheetGrid";
import { SheetTooLarge } from "../sheetTooLarge";
import type { SheetList } from "./spreadsheet";

/**
 * Which sheets an .xlsx file has.
 *
 * @throws FileDamaged
 */
export async function readSheetList(file: string, bytes: Uint8Array): Promise<SheetList> {
  const { listSheets } = await import("./spreadsheet");
  const list = await listSheets(bytes).catch((cause: unknown) => {
    throw new FileDamaged(file, cause);
  });
  if (list.sheets.length === 0) throw new FileDamaged(file, "no sheets");
  return list;
}

/**
 * Reads one sheet of an .xlsx file.
 *
 * @throws SheetNotFound, SheetTooLarge, FileDamaged
 */
export async function readXlsxGrid(file: string, bytes: Uint8Array, list: SheetList, sheet: string): Promise<Grid> {
  const names = list.sheets.map(({ name }) => name);
  if (!names.includes(sheet)) throw new SheetNotFound(sheet, names);
  const spreadsheet = await import("./spreadsheet");
  const found = await spreadsheet.readSheet(bytes, sheet).catch((cause: unknown) => {
    throw isTooLarge(cause) ? new SheetTooLarge(sheet) : new FileDamaged(file, cause);
  });
  return sheetGrid(found, list.from1904, spreadsheet);
}

/** The library tells this error from others only by its words. */
function isTooLarge(error: unknown): boolean {
  return error instanceof Error && /cells\), over the/.test(error.message);
}
