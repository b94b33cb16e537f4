import { UndoRefused } from "../undoRefused";
import type { Undo } from "../workbook";
import { WriteFailed } from "./excelErrors";
import type { Exchanged } from "./exchange";
import { askPrint, type Fingerprint, takePrint } from "./fingerprint";
import { giveBack } from "./giveBack";
import { look, type Seen } from "./look";
import { fold } from "./plan";
import { failureOf, inExcel } from "./request";
import { sameMade, type Stored, type Unfinished } from "./stored";

/**
 * The way back from a generation, good for one time: the sheets that it replaced get their content back from the hidden
 * copies that were kept, and those that it added go.
 *
 * @param prints of the finished sheets, in the order of the layouts
 * @param before the workbook before the generation
 */
export function undoOf({ begun, stored }: Exchanged, prints: readonly Fingerprint[], before: Seen): Undo {
  const { replaced } = begun.unfinished;
  const standing = new Set(replaced.map(({ mark }) => mark));
  const added = stored.made.flatMap((one) => ("mark" in one && !standing.has(one.mark) ? [one.mark] : []));
  return async () => {
    const now = await look();
    const made = await refuse(now, stored, prints, begun.unfinished);
    const back: Stored = { ...begun.before, memory: now.stored.memory };
    await carryOut({ added, replaced, exchanging: true }, back);
    await show(before.active);
    return { removed: made, restored: replaced.map(({ name }) => name) };
  };
}

/**
 * The names of the sheets that were made.
 *
 * @throws UndoRefused when the workbook's sheets are not what was written
 */
async function refuse(
  now: Seen,
  { made }: Stored,
  prints: readonly Fingerprint[],
  { replaced }: Unfinished,
): Promise<string[]> {
  const marks = made.map((one) => ("mark" in one ? one.mark : ""));
  const there = made.map((_, i) => now.ours.find(({ mark }) => mark === marks[i])?.sheet);
  const gone = made.filter((_, i) => !there[i]).map(({ name }) => name);
  const left = there.flatMap((sheet) => sheet ?? []);
  const found = await printsOf(left.map(({ id }) => id));
  const changed = there.filter((sheet, i) => sheet && found?.[left.indexOf(sheet)] !== prints[i]);
  const own = new Set(left.map(({ id }) => id));
  const names = new Set(now.sheets.filter(({ id }) => !own.has(id)).map(({ name }) => fold(name)));
  const taken = replaced.filter(({ name }) => names.has(fold(name))).map(({ name }) => name);
  const lost = replaced.filter(({ copy }) => !now.left.has(copy)).map(({ name }) => name);
  if (gone.length + changed.length + taken.length + lost.length > 0)
    throw new UndoRefused(
      changed.map((sheet) => sheet!.name),
      [...new Set([...gone, ...lost])],
      taken,
    );
  return left.map(({ name }) => name);
}

async function printsOf(ids: readonly string[]): Promise<Fingerprint[] | undefined> {
  return inExcel(async (context) => {
    const asked = ids.map((id) => askPrint(context.workbook.worksheets.getItem(id)));
    await context.sync();
    return asked.map(takePrint);
  }).catch(() => undefined);
}

/** Goes back; after a failure in the middle only back leads to a whole, so it is tried once more. */
async function carryOut(unfinished: Unfinished, back: Stored): Promise<void> {
  try {
    return await giveBack(unfinished, back);
  } catch (error) {
    const { stored } = await look().catch(() => {
      throw new WriteFailed("undo", [], failureOf(error), [], true);
    });
    if (!stored.unfinished && sameMade(stored.made, back.made) && stored.copies.length === 0) return; // only the answer was lost
    if (!stored.unfinished) throw new WriteFailed("undo", [], failureOf(error), []);
    await giveBack(unfinished, back).catch(() => {
      throw new WriteFailed("undo", [], failureOf(error), [], true);
    });
  }
}

/** Brings the sheet into view that was there before; nothing is lost when that fails. */
async function show(sheet: string): Promise<void> {
  await inExcel(async (context) => {
    context.workbook.worksheets.getItem(sheet).activate();
    await context.sync();
  }).catch(() => undefined);
}
