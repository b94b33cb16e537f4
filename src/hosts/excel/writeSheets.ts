import type { SheetLayout } from "../../layout/sheetLayout";
import { stopIfCancelled } from "../cancelled";
import type { WriteOptions } from "../workbook";
import { WriteFailed } from "./excelErrors";
import { exchange } from "./exchange";
import { giveBack } from "./giveBack";
import { look, type Seen } from "./look";
import { setUpPages } from "./pageSetup";
import { plan } from "./plan";
import { failureOf, throwKnown } from "./request";
import { undoOf } from "./undo";

/** How often a generation is planned anew because somebody else was quicker. */
const MOST_PLANS = 4;

/**
 * Writes a generation in three requests: begin; fill and finish; page set-up.
 *
 * @param seen the workbook as last looked at; if it has changed since, it is looked at once more
 * @throws NameTaken, SheetsRenamed, WorkbookProtected, SheetProtected, OtherWorkbookInFront, CellBeingEdited, WriteFailed,
 *   Cancelled
 */
export async function writeSheets(
  layouts: readonly SheetLayout[],
  options: WriteOptions,
  seen: Seen,
  plans = 1,
): Promise<readonly string[]> {
  const now = await recovered(seen);
  const planned = plan(layouts, now, options);
  const { keepUndo, signal, pageFailed } = options;
  stopIfCancelled(signal);
  const exchanged = await exchange({ plan: planned, layouts, options, keepsCopies: keepUndo !== undefined }, now);
  if (exchanged === "outdated") {
    if (plans === MOST_PLANS) throw new WriteFailed("add", [], { code: "Outdated", message: "outdated" }, []);
    return writeSheets(layouts, options, await look(), plans + 1);
  }
  const names = planned.sheets.map(({ name }) => name);
  const ids = planned.sheets.map(({ standing }, i) => standing?.sheet.id ?? exchanged.begun.building[i]!.id);
  const { isDone, prints } = await setUpPages(ids, layouts, keepUndo !== undefined);
  if (!isDone) pageFailed?.(names);
  if (keepUndo && prints) keepUndo(undoOf(exchanged, prints, now));
  return names;
}

/** A generation that was cut off in the middle of its end is taken back before another one begins. */
async function recovered(seen: Seen): Promise<Seen> {
  const { unfinished, ...before } = seen.stored;
  if (!unfinished?.exchanging) return seen;
  try {
    await giveBack(unfinished, before);
  } catch (error) {
    const failure = failureOf(error);
    throwKnown(failure);
    throw new WriteFailed(
      "recover",
      [],
      failure,
      [...seen.left.values()].map(({ name }) => name),
    );
  }
  return look();
}
