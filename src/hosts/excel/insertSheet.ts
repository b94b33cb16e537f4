import type { CellValue } from "../../cells/grid";
import { type AddedSheet, addSheets } from "./addSheets";
import { WorkbookProtected, WriteFailed } from "./excelErrors";
import { literal } from "./fillSheet";
import { look } from "./look";
import { fold, freeName } from "./plan";
import { failureOf, inExcel, throwKnown } from "./request";
import { deleteAdded, deleteSheets } from "./takeBack";

/** The rows of a sheet, all of one length. */
type Rows = readonly (readonly CellValue[])[];

/**
 * Adds a sheet with these rows at the end and brings it into view. No sheet that is there is touched.
 *
 * @param name the name that it is to have; a number is added when it is taken
 * @returns the name that it got
 * @throws WorkbookProtected, CellBeingEdited, ReadFailed, WriteFailed
 */
export async function insertSheet(name: string, rows: Rows): Promise<string> {
  const { sheets } = await look();
  const before = sheets.map((sheet) => sheet.name);
  const given = freeName(name, new Set(before.map(fold)));
  const added = await add(given, before);
  try {
    await fill(added, rows);
  } catch (error) {
    throw await failed(error, given, () => deleteSheets([added.id]));
  }
  return given;
}

async function add(name: string, before: readonly string[]): Promise<AddedSheet> {
  try {
    const { sheets } = await addSheets({ sheets: [{ name, building: name }], outgoing: [] });
    return sheets[0]!;
  } catch (error) {
    const { cause, isProtected } = error as { cause?: unknown; isProtected?: boolean };
    throwKnown(failureOf(cause));
    if (isProtected) throw new WorkbookProtected(failureOf(cause).code);
    throw await failed(cause, name, () => deleteAdded([name], before));
  }
}

async function fill({ id }: AddedSheet, rows: Rows): Promise<void> {
  await inExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(id);
    const range = worksheet.getRangeByIndexes(0, 0, rows.length, rows[0]!.length);
    range.values = rows.map((cells) => cells.map(literal));
    range.format.autofitColumns();
    worksheet.activate();
    await context.sync();
  });
}

async function failed(error: unknown, name: string, takeBack: () => Promise<void>): Promise<WriteFailed> {
  const leftovers = await takeBack().then(
    () => [],
    () => [name],
  );
  return new WriteFailed("add", [name], failureOf(error), leftovers);
}
