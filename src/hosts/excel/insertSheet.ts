import type { CellValue } from "../../cells/grid";
import { addingSheets } from "./addingSheets";
import { type ExcelFailure, WriteFailed } from "./excelErrors";
import { askContent, contentOf, takeContent } from "./content";
import { literal } from "./fillSheet";
import { inspect } from "./inspect";
import { fold, freeName } from "./plan";
import { inExcel } from "./request";

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
  const { sheets } = await inspect();
  const before = sheets.map((sheet) => sheet.name);
  const given = freeName(name, new Set(before.map(fold)));
  await add(given, rows);
  // in a request of its own: a sheet that is added and brought into view at once fails in new workbooks
  await show(given).catch(() => undefined); // it stands; where it is does not matter
  return given;
}

/** Adds the sheet and fills it in one request, so that none is ever left empty when nobody answers any more. */
async function add(name: string, rows: Rows): Promise<void> {
  return addingSheets(
    async (context) => {
      const range = context.workbook.worksheets.add(name).getRangeByIndexes(0, 0, rows.length, rows[0]!.length);
      range.values = rows.map((cells) => cells.map(literal));
      range.format.autofitColumns();
      await context.sync();
    },
    async (failure, before) => {
      const leftovers = await takeBack(name, rows, failure, before).then(
        () => [],
        () => [name],
      );
      return new WriteFailed("insert", [name], failure, leftovers);
    },
  );
}

function show(name: string): Promise<void> {
  return inExcel(async (context) => {
    context.workbook.worksheets.getItem(name).activate();
    await context.sync();
  });
}

/** Deletes the sheet that a failed request may have added: one that was not there before and holds nothing else. */
async function takeBack(name: string, rows: Rows, { code }: ExcelFailure, before: ReadonlySet<string>): Promise<void> {
  if (code === "ItemAlreadyExists") return; // somebody else was quicker: the sheet is theirs
  await inExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(name);
    worksheet.load("id");
    const content = askContent(worksheet);
    await context.sync();
    if (worksheet.isNullObject || before.has(worksheet.id)) return;
    if ([contentOf([]), contentOf(rows)].includes(takeContent(content))) worksheet.delete();
    await context.sync();
  });
}
