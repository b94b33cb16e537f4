import type { CellValue } from "../../cells/grid";
import { addingSheets } from "./addingSheets";
import { type ExcelFailure, WriteFailed } from "./excelErrors";
import { literal } from "./fillSheet";
import { look } from "./look";
import { fold, freeName } from "./plan";
import { failureOf, inExcel } from "./request";

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
  const added = await add(given);
  try {
    await fill(added, rows);
  } catch (error) {
    throw await failed(failureOf(error), given, () => deleteSheet(added.id));
  }
  return given;
}

/** Adds the sheet in a request of its own: a sheet that is added and brought into view at once fails in new workbooks. */
async function add(name: string): Promise<{ readonly id: string }> {
  return addingSheets(
    async (context) => {
      const worksheet = context.workbook.worksheets.add(name);
      worksheet.load("id");
      await context.sync();
      return { id: worksheet.id };
    },
    (failure) => failed(failure, name, () => deleteIfEmpty(name)),
  );
}

async function fill({ id }: { readonly id: string }, rows: Rows): Promise<void> {
  await inExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(id);
    const range = worksheet.getRangeByIndexes(0, 0, rows.length, rows[0]!.length);
    range.values = rows.map((cells) => cells.map(literal));
    range.format.autofitColumns();
    worksheet.activate();
    await context.sync();
  });
}

async function failed(failure: ExcelFailure, name: string, takeBack: () => Promise<void>): Promise<WriteFailed> {
  const leftovers = await takeBack().then(
    () => [],
    () => [name],
  );
  return new WriteFailed("insert", [name], failure, leftovers);
}

async function deleteSheet(id: string): Promise<void> {
  await inExcel(async (context) => {
    context.workbook.worksheets.getItemOrNullObject(id).delete();
    await context.sync();
  });
}

/** Deletes the sheet that may have been added although there was no answer. */
async function deleteIfEmpty(name: string): Promise<void> {
  await inExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(name);
    const used = worksheet.getUsedRangeOrNullObject(true);
    used.load("address");
    await context.sync();
    if (!worksheet.isNullObject && used.isNullObject) worksheet.delete();
    await context.sync();
  });
}
