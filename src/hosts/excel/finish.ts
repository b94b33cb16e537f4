import type { AddedSheet } from "./addSheets";
import { addMark } from "./mark";
import type { Plan } from "./plan";
import { inExcel } from "./request";
import { SETTING, type Stored } from "./stored";

/**
 * The third request: marks the new sheets as finished, remembers, and only then takes the outgoing ones away, gives
 * the new ones their names and places and brings a sheet into view. May be repeated after it failed half-way.
 */
export async function finish(
  { sheets, outgoing, show }: Plan,
  added: readonly AddedSheet[],
  stored: Stored,
): Promise<void> {
  await inExcel(async (context) => {
    const { worksheets, settings } = context.workbook;
    const finished = added.map(({ id }) => worksheets.getItem(id));
    finished.forEach((worksheet, i) => addMark(worksheet, added[i]!.id));
    settings.add(SETTING, stored);
    for (const { id } of outgoing) worksheets.getItemOrNullObject(id).delete();
    // renaming empties Excel's list of steps to undo, so only where the name was not free before
    sheets.forEach(({ name, building }, i) => {
      if (name !== building) finished[i]!.name = name;
    });
    sheets.forEach(({ position }, i) => {
      if (position !== undefined) finished[i]!.position = position;
    });
    if (show !== undefined) worksheets.getItem(show).activate();
    else finished[0]?.activate();
    await context.sync();
  });
}
