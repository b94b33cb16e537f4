import type { Grid } from "../cells/grid";
import { renamed, sheetLabel } from "../hosts/file/fileLabels";
import type { OpenForeign } from "../hosts/file/fileWorkbook";
import type { WorkbookHost } from "../hosts/workbook";

/** The bulletin of the last period (上期), as it was when it was read. */
export interface Former {
  /** What a person knows it by: its sheets or its file. */
  readonly name: string;
  readonly grids: readonly Grid[];
}

/** Reads the last period's bulletin from sheets of a workbook; what is read stays, whatever becomes of the sheets. */
export async function formerSheets(
  host: WorkbookHost,
  sheets: readonly string[],
  signal?: AbortSignal,
): Promise<Former> {
  const grids: Grid[] = [];
  for (const sheet of sheets) grids.push(await host.read(sheet, undefined, signal));
  return { name: sheets.join("、"), grids };
}

/**
 * Reads it from a file: all visible sheets, each with the file's name before its own, so that findings tell them apart.
 *
 * @param name of the file without its folder
 * @param openForeign as for fileWorkbook
 * @throws whatever the file is refused with
 */
export async function formerFile(
  name: string,
  bytes: Uint8Array,
  openForeign?: OpenForeign,
  signal?: AbortSignal,
): Promise<Former> {
  const { openToRead } = await import("../hosts/file/fileWorkbook"); // in Excel most never open a file
  const host = openToRead(name, bytes, openForeign);
  const { sheets } = await host.look();
  const visible = sheets.filter((sheet) => sheet.visible).map((sheet) => sheet.name);
  const { grids } = await formerSheets(host, visible, signal);
  return { name, grids: grids.map((grid) => renamed(grid, sheetLabel(name, grid.sheet))) };
}
