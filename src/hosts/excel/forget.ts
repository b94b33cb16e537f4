import type { Forgotten } from "../workbook";
import { ForgetFailed, WorkbookProtected } from "./excelErrors";
import { type ListedSheet, inspect, type WorkbookSnapshot } from "./inspect";
import { isMark, OLD_MARK, removeMark } from "./mark";
import { recovered } from "./recovered";
import { failureOf, inExcel, throwKnown } from "./request";
import { SETTING } from "./stored";
import { withinReach } from "./withinReach";

/**
 * Takes away all that we keep in the workbook beside the finished sheets: our setting, every mark, hidden copies and what
 * was never finished. A generation that was cut off in its end is given back before. May be repeated.
 *
 * @throws ReadFailed, WriteFailed, WorkbookProtected, OtherWorkbookInFront, CellBeingEdited, ForgetFailed
 */
export async function forget(): Promise<Forgotten> {
  const seen = await recovered(await inspect());
  try {
    const marks = await takeAway(seen);
    return forgotten(seen, marks);
  } catch (error) {
    if (error instanceof WorkbookProtected) throw error;
    const failure = failureOf(error);
    throwKnown(failure);
    const left = await marksLeft().catch(() => undefined);
    if (left === 0) return forgotten(seen, seen.ours.length + seen.left.size); // only the answer was lost
    throw new ForgetFailed(failure);
  }
}

function forgotten({ stored, ours, left }: WorkbookSnapshot, marks: number): Forgotten {
  return {
    memory: stored.memory,
    marks,
    removed: [...left.values(), ...idle({ ours })].map(({ name }) => name),
    kept: ours.flatMap(({ sheet, isIdle }) => (isIdle ? [] : sheet.name)),
  };
}

/** Sheets that were emptied and hidden when they were not needed any more: nobody's work is on them. */
function idle({ ours }: Pick<WorkbookSnapshot, "ours">): ListedSheet[] {
  return ours.flatMap(({ sheet, isIdle }) => (isIdle ? sheet : []));
}

/** The setting goes last, so that where it is gone all else is. Returns how many hidden names were ours. */
async function takeAway({ sheets, ours, left }: WorkbookSnapshot): Promise<number> {
  return inExcel(async (context) => {
    const { worksheets, names, settings, protection } = context.workbook;
    protection.load("protected");
    names.load("items/name");
    const old = sheets.map(({ id }) => {
      const name = worksheets.getItem(id).names.getItemOrNullObject(OLD_MARK);
      name.load("name");
      return name;
    });
    await context.sync();
    if (protection.protected && left.size + idle({ ours }).length > 0) throw new WorkbookProtected("structure");
    const marks = names.items.filter(({ name }) => isMark(name));
    for (const sheet of [...left.values(), ...idle({ ours })])
      withinReach(worksheets.getItem(sheet.id), sheet).delete();
    for (const { name } of marks) removeMark(context, name);
    for (const name of old) name.delete();
    settings.getItemOrNullObject(SETTING).delete();
    await context.sync();
    return marks.length + old.filter(({ isNullObject }) => !isNullObject).length;
  });
}

/** How many of our marks the workbook has, the setting counted as one. */
async function marksLeft(): Promise<number> {
  return inExcel(async (context) => {
    const { names, settings } = context.workbook;
    names.load("items/name");
    const setting = settings.getItemOrNullObject(SETTING);
    setting.load("key");
    await context.sync();
    return names.items.filter(({ name }) => isMark(name)).length + (setting.isNullObject ? 0 : 1);
  });
}
