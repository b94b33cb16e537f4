import type { Undo } from "../workbook";
import { addingSheets } from "./addingSheets";
import { askContent, takeContent } from "./content";
import { WriteFailed } from "./excelErrors";
import type { AtStake } from "./replacing";
import { inExcel } from "./request";

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
        const copy = worksheets.getItem(ours.sheet.id).copy("End");
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
    async (failure) => new WriteFailed("add", names, failure, await leftovers(names)),
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
    worksheets.load("items/id,items/name");
    await context.sync();
    const there = copies.filter(({ id, name }) => worksheets.items.some((one) => one.id === id && one.name === name));
    const asked = there.map(({ id }) => askContent(worksheets.getItem(id)));
    await context.sync();
    const unchanged = there.filter(({ content }, i) => takeContent(asked[i]!) === content);
    for (const { id } of unchanged) worksheets.getItem(id).delete();
    await context.sync();
    return unchanged.map(({ name }) => name);
  });
}

/** Takes away what a failed request may have made under these names, which nobody had; the names of what could not be. */
async function leftovers(names: readonly string[]): Promise<readonly string[]> {
  return inExcel(async (context) => {
    for (const name of names) context.workbook.worksheets.getItemOrNullObject(name).delete();
    await context.sync();
    return [];
  }).catch(() => names);
}
