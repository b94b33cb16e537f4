import type { SheetLayout } from "../../layout/sheetLayout";
import type { WriteOptions } from "../workbook";
import { type Added, AddFailed, addSheets } from "./addSheets";
import { WorkbookProtected, WriteFailed, type WriteStep } from "./excelErrors";
import { fillSheets } from "./fillSheets";
import { finish } from "./finish";
import { look, type Seen } from "./look";
import { type Plan, plan } from "./plan";
import { failureOf, throwKnown } from "./request";
import { deleteAdded, deleteSheets, missing, restoreStored } from "./takeBack";

/**
 * Writes a generation in three requests: add, fill, finish. Until the last one the sheets of the generation before
 * stand untouched, so whatever fails, either they or the new ones are whole.
 *
 * @param seen the workbook as last looked at; if it has changed since, it is looked at once more
 * @throws NameTaken, SheetsRenamed, WorkbookProtected, CellBeingEdited, WriteFailed
 */
export async function writeSheets(
  layouts: readonly SheetLayout[],
  options: WriteOptions,
  seen: Seen,
): Promise<readonly string[]> {
  const planned = plan(layouts, seen.sheets, seen.stored.made, options);
  const started = await start(planned, seen);
  if (started === "outdated") return writeSheets(layouts, options, await look());
  if (started.unmarked.length > 0) {
    await takeBack("add", [], started, undefined);
    return writeSheets(layouts, options, without(seen, started.unmarked));
  }
  await fill(started, layouts, options);
  await end(planned, started, options.memory);
  return planned.sheets.map(({ name }) => name);
}

/** Adds the sheets; "outdated" when a name was taken since the workbook was looked at. */
async function start(planned: Plan, seen: Seen): Promise<Added | "outdated"> {
  try {
    return await addSheets(planned);
  } catch (error) {
    const { cause, before, isProtected } =
      error instanceof AddFailed ? error : { cause: error, before: undefined, isProtected: undefined };
    const failure = failureOf(cause);
    throwKnown(failure);
    if (isProtected) throw new WorkbookProtected(failure.code);
    const names = planned.sheets.map(({ building }) => building);
    const there = before ?? seen.sheets.map(({ name }) => name);
    const leftovers = await attempt(() => deleteAdded(names, there), names);
    if (failure.code === "ItemAlreadyExists" && before?.some((name) => names.includes(name))) return "outdated";
    throw new WriteFailed("add", [], failure, leftovers);
  }
}

async function fill(added: Added, layouts: readonly SheetLayout[], options: WriteOptions): Promise<void> {
  let filling: readonly string[] = [];
  try {
    await fillSheets(added.sheets, layouts, (sheets) => (filling = sheets), options.progress);
  } catch (error) {
    throw await takeBack("fill", filling, added, error);
  }
}

async function end(planned: Plan, added: Added, memory: unknown): Promise<void> {
  try {
    await finish(planned, added.sheets, memory);
  } catch (error) {
    // where that cannot be told, nothing may be deleted
    const gone = await missing(planned.outgoing).catch(() => planned.outgoing);
    if (gone.length === 0) throw await takeBack("finish", [], added, error);
    // part of the old generation is gone already: only forward leads to a whole one
    await finish(planned, added.sheets, memory).catch((again: unknown) => {
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

function without(seen: Seen, ids: readonly string[]): Seen {
  return { ...seen, stored: { ...seen.stored, made: seen.stored.made.filter(({ id }) => !ids.includes(id)) } };
}
