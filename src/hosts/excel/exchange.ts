import { Cancelled } from "../cancelled";
import { type Added, type AddedSheet, AddFailed, addSheets } from "./addSheets";
import { WorkbookProtected, WriteFailed, type WriteStep } from "./excelErrors";
import { finish } from "./finish";
import type { Seen } from "./look";
import type { Plan } from "./plan";
import { failureOf, throwKnown } from "./request";
import type { Stored } from "./stored";
import { deleteAdded, deleteSheets, missing, restoreStored } from "./takeBack";

/** An exchange of sheets: new ones come, and only when they stand the outgoing ones go. */
export interface Exchange {
  readonly plan: Plan;
  /**
   * Fills the added sheets.
   *
   * @param onRequest told which sheets the next request fills, for the message should it fail
   */
  readonly fill: (added: readonly AddedSheet[], onRequest: (sheets: readonly string[]) => void) => Promise<void>;
  /** What our setting holds afterwards, from the sheets that were added. */
  readonly stored: (added: readonly AddedSheet[]) => Stored;
}

/**
 * "done"; "outdated": a name was taken since the workbook was looked at; or the outgoing sheets that do not bear our mark
 * after all. Unless done, everything is as before.
 */
export type Exchanged = "done" | "outdated" | { readonly unmarked: readonly string[] };

/**
 * Exchanges sheets in three requests: add, fill, finish. Until the last one the outgoing sheets stand untouched, so
 * whatever fails, either they or the new ones are whole.
 *
 * @param seen the workbook as last looked at
 * @returns what came of it, and the sheets that were added
 * @throws WorkbookProtected, CellBeingEdited, WriteFailed, Cancelled
 */
export async function exchange(
  wanted: Exchange,
  seen: Seen,
): Promise<{ readonly came: Exchanged; readonly added: readonly AddedSheet[] }> {
  const started = await start(wanted.plan, seen);
  if (started === "outdated") return { came: "outdated", added: [] };
  if (started.unmarked.length > 0) {
    await takeBack("add", [], started, undefined);
    return { came: { unmarked: started.unmarked }, added: [] };
  }
  await fill(started, wanted);
  await end(started, wanted);
  return { came: "done", added: started.sheets };
}

async function start(plan: Plan, seen: Seen): Promise<Added | "outdated"> {
  try {
    return await addSheets(plan);
  } catch (error) {
    const { cause, before, isProtected } =
      error instanceof AddFailed ? error : { cause: error, before: undefined, isProtected: undefined };
    const failure = failureOf(cause);
    throwKnown(failure);
    if (isProtected) throw new WorkbookProtected(failure.code);
    const names = plan.sheets.map(({ building }) => building);
    const there = before ?? seen.sheets.map(({ name }) => name);
    const leftovers = await attempt(() => deleteAdded(names, there), names);
    if (failure.code === "ItemAlreadyExists" && before?.some((name) => names.includes(name))) return "outdated";
    throw new WriteFailed("add", [], failure, leftovers);
  }
}

async function fill(added: Added, wanted: Exchange): Promise<void> {
  let filling: readonly string[] = [];
  try {
    await wanted.fill(added.sheets, (sheets) => (filling = sheets));
  } catch (error) {
    const failed = await takeBack("fill", filling, added, error);
    throw error instanceof Cancelled && failed.leftovers.length === 0 ? error : failed;
  }
}

async function end(added: Added, { plan, stored }: Exchange): Promise<void> {
  const after = stored(added.sheets);
  try {
    await finish(plan, added.sheets, after);
  } catch (error) {
    // where that cannot be told, nothing may be deleted
    const gone = await missing(plan.outgoing).catch(() => plan.outgoing);
    if (gone.length === 0) throw await takeBack("finish", [], added, error);
    // part of the outgoing sheets is gone already: only forward leads to a whole
    await finish(plan, added.sheets, after).catch((again: unknown) => {
      throw new WriteFailed("finish", [], failureOf(again), []);
    });
  }
}

/** Deletes what was added and puts our setting back; returns the error that says what happened. */
async function takeBack(
  step: WriteStep,
  sheets: readonly string[],
  added: Added,
  error: unknown,
): Promise<WriteFailed> {
  const names = added.sheets.map(({ name }) => name);
  const leftovers = await attempt(() => deleteSheets(added.sheets.map(({ id }) => id)), names);
  if (step === "finish") await attempt(() => restoreStored(added.stored), []);
  return new WriteFailed(step, sheets, failureOf(error), leftovers);
}

/** Does what can be done; on failure returns `leftovers`. */
async function attempt(work: () => Promise<void>, leftovers: readonly string[]): Promise<readonly string[]> {
  try {
    await work();
    return [];
  } catch {
    return leftovers;
  }
}
