import type { SheetLayout } from "../../layout/sheetLayout";
import { stopIfCancelled } from "../cancelled";
import type { Origin, Undo, WriteOptions } from "../workbook";
import { setAside, undoWith } from "./aside";
import { replacedBy } from "./begin";
import { WriteFailed } from "./excelErrors";
import { exchange } from "./exchange";
import { inspect, type WorkbookSnapshot } from "./inspect";
import { setUpPages } from "./pageSetup";
import { fold, type Plan, plan } from "./plan";
import { recovered } from "./recovered";
import { askToReplace, atStake } from "./replacing";
import { undoOf } from "./undo";

/** How often a generation is planned anew because somebody else was quicker. */
const MOST_PLANS = 4;

/**
 * Writes a generation in three requests: begin; fill and finish; page set-up. Where it replaces sheets of ours, one more
 * looks before whether something would be lost with them.
 *
 * @param seen the workbook as last looked at; if it has changed since, it is looked at once more
 * @throws NameTaken, SheetsRenamed, SheetsReplaced, WorkbookProtected, SheetProtected, OtherWorkbookInFront,
 *   CellBeingEdited, WriteFailed, Cancelled
 */
export async function writeSheets(
  layouts: readonly SheetLayout[],
  options: WriteOptions,
  seen: WorkbookSnapshot,
): Promise<readonly string[]> {
  const now = await recovered(seen);
  if (options.replaced === "replace") return replace(layouts, options, now);
  const planned = plan(layouts, now, options);
  const stake = await atStake(replacedBy(planned), now, originsOf(planned, options));
  if (stake.sheets.length === 0) return replace(layouts, options, now);
  if (options.replaced !== "keep") throw askToReplace(stake);
  const aside = await setAside(stake.sheets);
  const { keepUndo } = options;
  try {
    const withAside = keepUndo && { keepUndo: (undo: Undo) => keepUndo(undoWith(aside, undo)) };
    return await replace(layouts, { ...options, ...withAside }, await inspect());
  } catch (error) {
    await aside.remove().catch(() => []); // a copy too many is no loss
    throw error;
  }
}

/** What each sheet of a plan is made from, by its name. */
function originsOf({ sheets }: Plan, { origins = [] }: WriteOptions): ReadonlyMap<string, Origin | undefined> {
  return new Map(sheets.map(({ name }, i) => [fold(name), origins[i]]));
}

async function replace(
  layouts: readonly SheetLayout[],
  options: WriteOptions,
  now: WorkbookSnapshot,
  plans = 1,
): Promise<readonly string[]> {
  const planned = plan(layouts, now, options);
  const { keepUndo, signal, remark } = options;
  stopIfCancelled(signal);
  const exchanged = await exchange({ plan: planned, layouts, options, keepsCopies: keepUndo !== undefined }, now);
  if (exchanged === "outdated") {
    if (plans === MOST_PLANS) throw new WriteFailed("add", [], { code: "Outdated", message: "outdated" }, []);
    return replace(layouts, options, await recovered(await inspect()), plans + 1);
  }
  const names = planned.sheets.map(({ name }) => name);
  const ids = planned.sheets.map(({ standing }, i) => standing?.sheet.id ?? exchanged.begun.building[i]!.id);
  const { isDone, prints } = await setUpPages(ids, layouts, keepUndo !== undefined);
  if (!isDone) remark?.({ is: "page-not-set", sheets: names });
  const emptied = planned.outgoing.map(({ sheet }) => sheet.name);
  if (emptied.length > 0) remark?.({ is: "emptied", sheets: emptied });
  if (keepUndo && prints) keepUndo(undoOf(exchanged, prints, now));
  return names;
}
