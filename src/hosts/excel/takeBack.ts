import type { ListedSheet } from "./look";
import { inExcel } from "./request";
import { SETTING, type Stored } from "./stored";

/** Deletes sheets that this generation added, by id. */
export async function deleteSheets(ids: readonly string[]): Promise<void> {
  await inExcel(async (context) => {
    for (const id of ids) context.workbook.worksheets.getItemOrNullObject(id).delete();
    await context.sync();
  });
}

/**
 * Deletes the sheets that a failed first request may have added: those of its names that were not there before and
 * are empty now.
 */
export async function deleteAdded(names: readonly string[], before: readonly string[]): Promise<void> {
  const there = new Set(before.map((name) => name.toLowerCase()));
  const suspects = names.filter((name) => !there.has(name.toLowerCase()));
  await inExcel(async (context) => {
    const found = suspects.map((name) => {
      const worksheet = context.workbook.worksheets.getItemOrNullObject(name);
      const used = worksheet.getUsedRangeOrNullObject(true);
      used.load("address");
      return { worksheet, used };
    });
    await context.sync();
    for (const { worksheet, used } of found) if (!worksheet.isNullObject && used.isNullObject) worksheet.delete();
    await context.sync();
  });
}

/** Puts our setting back to what it was; without one before, it goes. */
export async function restoreStored(stored: Stored | undefined): Promise<void> {
  await inExcel(async (context) => {
    const { settings } = context.workbook;
    if (stored) settings.add(SETTING, stored);
    else settings.getItemOrNullObject(SETTING).delete();
    await context.sync();
  });
}

/** Which of `sheets` are gone. */
export async function missing(sheets: readonly ListedSheet[]): Promise<ListedSheet[]> {
  return inExcel(async (context) => {
    const found = sheets.map(({ id }) => context.workbook.worksheets.getItemOrNullObject(id));
    await context.sync();
    return sheets.filter((_, i) => found[i]!.isNullObject);
  });
}
