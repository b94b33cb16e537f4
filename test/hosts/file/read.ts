import type { Grid } from "../../../src/cells/grid";
import { fileWorkbook } from "../../../src/hosts/file/fileWorkbook";
import { writeXlsx } from "hucre/xlsx";
import type { WriteSheet } from "hucre";
import { unzip } from "./unzip";
import { zip } from "./zip";

/** Reads the sheet in view of a file. */
export async function readActive(name: string, bytes: Uint8Array): Promise<Grid> {
  const workbook = fileWorkbook(name, bytes, () => {});
  const { active } = await workbook.look();
  return workbook.read(active);
}

/** Reads all sheets of a file. */
export async function readAll(name: string, bytes: Uint8Array): Promise<Grid[]> {
  const workbook = fileWorkbook(name, bytes, () => {});
  const { sheets } = await workbook.look();
  return Promise.all(sheets.map((sheet) => workbook.read(sheet.name)));
}

/** Makes an .xlsx file of one sheet, changes its parts, and reads it. */
export async function readSheet(
  sheet: Omit<WriteSheet, "name">,
  change: (text: string, part: string) => string = (text) => text,
): Promise<Grid> {
  const parts = unzip(await writeXlsx({ sheets: [{ name: "统计", ...sheet }] }));
  for (const [part, text] of parts) parts.set(part, change(text, part));
  return readActive("统计.xlsx", zip(parts));
}
