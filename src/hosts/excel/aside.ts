import type { Undo } from "../workbook";
import { addingSheets } from "./addingSheets";
import { askContent, takeContent } from "./content";
import { WriteFailed } from "./excelErrors";
import { isCopyName } from "./giveBack";
import { askSheets, takeSheets } from "./inspect";
import type { AtStake } from "./replacing";
import { inExcel } from "./request";
import { withinReach } from "./withinReach";

/** Copies of sheets of ours that stay, under names of their own, when these are replaced; they are the clerk's. */
export interface Aside {
  /** Takes the copies away again and returns their names; a copy that somebody has changed or renamed stays. */
  remove(): Promise<readonly string[]>;
}

/** A copy as it was made. */
interface Copy {
  readonly id: string;
  readonly name: string;
  readonly content: string;
}

/**
 * Puts copies of sheets aside, each at the end of the workbook.
 *
 * @throws WorkbookProtected, CellBeingEdited, OtherWorkbookInFront, WriteFailed
 */
export async function setAside(sheets: AtStake["sheets"]): Promise<Aside> {
  const names = sheets.map(({ as }) => as);
  return addingSheets(
    async (context) => {
      const { worksheets } = context.workbook;
      const asked = sheets.map(({ ours, as }) => {
        const copy = withinReach(worksheets.getItem(ours.sheet.id), ours.sheet).copy("End");
        copy.name = as;
        copy.visibility = "Visible";
        copy.load("id");
        return { copy, content: askContent(copy) };
      });
      await context.sync();
      const copies = asked.map(({ copy, content }, i) => ({
        id: copy.id,
        name: names[i]!,
        content: takeContent(content),
      }));
      return { remove: () => remove(copies) };
    },
    async (failure, before) => new WriteFailed("keep", names, failure, await leftovers(sheets, before)),
  );
}

/** An undo that takes the copies away, too. */
export function undoWith(aside: Aside, undo: Undo): Undo {
  return async () => {
    const { removed, restored } = await undo();
    return { removed: [...removed, ...(await aside.remove().catch(() => []))], restored };
  };
}

async function remove(copies: readonly Copy[]): Promise<readonly string[]> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    askSheets(worksheets);
    await context.sync();
    const there = takeSheets(worksheets).flatMap((sheet) => {
      const copy = copies.find(({ id, name }) => id === sheet.id && name === sheet.name);
      return copy ? [{ ...sheet, content: copy.content }] : [];
    });
    const asked = there.map(({ id }) => askContent(worksheets.getItem(id)));
    await context.sync();
    const unchanged = there.filter(({ content }, i) => takeContent(asked[i]!) === content);
    for (const sheet of unchanged) withinReach(worksheets.getItem(sheet.id), sheet).delete();
    await context.sync();
    return unchanged.map(({ name }) => name);
  });
}

/**
 * Takes away the copies that a failed request has made, under whatever name: sheets that were not there before and hold what
 * is copied. Somebody else may have made a sheet of such a name in the meantime. The names of what could not be.
 */
async function leftovers(sheets: AtStake["sheets"], before: ReadonlySet<string>): Promise<readonly string[]> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    const originals = sheets.map(({ ours }) => askContent(worksheets.getItemOrNullObject(ours.sheet.id)));
    await context.sync();
    const suspects = worksheets.items
      .filter(({ id }) => !before.has(id))
      .flatMap((worksheet) => {
        const of = sheets.findIndex(({ ours, as }) => isCopy(worksheet.name, ours.sheet.name, as));
        return of < 0 ? [] : [{ worksheet, content: askContent(worksheet), original: originals[of]! }];
      });
    await context.sync();
    for (const { worksheet, content, original } of suspects)
      if (!original.isNullObject && takeContent(content) === takeContent(original)) worksheet.delete();
    await context.sync();
    return [];
  }).catch(() => sheets.map(({ as }) => as));
}

function isCopy(name: string, of: string, as: string): boolean {
  return name === as || isCopyName(name, of);
}
