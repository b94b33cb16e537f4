import type { SheetLayout } from "../../layout/sheetLayout";
import { stopIfCancelled } from "../cancelled";
import type { WriteOptions } from "../workbook";
import { exchange } from "./exchange";
import { fillSheets } from "./fillSheets";
import { look, type Seen } from "./look";
import { type Plan, plan } from "./plan";

/**
 * Writes a generation in three requests: add, fill, finish. With options.keepUndo, pictures of the sheets are taken
 * before and after.
 *
 * @param seen the workbook as last looked at; if it has changed since, it is looked at once more
 * @throws NameTaken, SheetsRenamed, WorkbookProtected, CellBeingEdited, WriteFailed, Cancelled
 */
export async function writeSheets(
  layouts: readonly SheetLayout[],
  options: WriteOptions,
  seen: Seen,
): Promise<readonly string[]> {
  const planned = plan(layouts, seen.sheets, seen.stored.made, options);
  const { keepUndo, memory, signal } = options;
  const prepared = keepUndo && (await prepare(planned, seen));
  stopIfCancelled(signal);
  const names = planned.sheets.map(({ name }) => name);
  const { came, added } = await exchange(
    {
      plan: planned,
      fill: (sheets, onRequest) => fillSheets(sheets, layouts, onRequest, options),
      stored: (sheets) => ({ memory, made: sheets.map(({ id }, i) => ({ id, name: names[i]! })) }),
    },
    seen,
  );
  if (came === "outdated") return writeSheets(layouts, options, await look());
  if (came !== "done") return writeSheets(layouts, options, without(seen, came.unmarked));
  const undo = await prepared?.(added.map(({ id }) => id));
  if (undo) keepUndo?.(undo);
  return names;
}

/** The ribbon's buttons do without the way back, so its script is loaded where it is wanted; nothing is worse without it. */
async function prepare({ outgoing }: Plan, seen: Seen): ReturnType<typeof import("./undo").prepareUndo> {
  const undo = await import("./undo").catch(() => undefined);
  return undo?.prepareUndo(
    outgoing.map(({ id }) => id),
    seen,
  );
}

function without(seen: Seen, ids: readonly string[]): Seen {
  return { ...seen, stored: { ...seen.stored, made: seen.stored.made.filter(({ id }) => !ids.includes(id)) } };
}
