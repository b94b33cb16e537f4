import type { SheetLayout } from "../../layout/sheetLayout";
import { Cancelled } from "../cancelled";
import type { WriteOptions } from "../workbook";
import { begin, type Begun, intend, type Intention } from "./begin";
import { SheetProtected, WorkbookProtected, WriteFailed, type WriteStep } from "./excelErrors";
import { contentOf } from "./content";
import { fillSheets } from "./fillSheets";
import { queueFinish } from "./finish";
import { giveBack, takeAway } from "./giveBack";
import { type ListedSheet, inspect, type WorkbookSnapshot } from "./inspect";
import { fold, type Plan } from "./plan";
import { failureOf, throwKnown } from "./request";
import { sameMade, type Stored } from "./stored";

/** A generation to be carried out. */
export interface Exchange {
  readonly plan: Plan;
  readonly layouts: readonly SheetLayout[];
  readonly options: Pick<WriteOptions, "memory" | "origins" | "progress" | "signal">;
  /** Whether copies of what is replaced stay, for the way back. */
  readonly keepsCopies: boolean;
}

/** A generation that stands, and what our setting holds. */
export interface ExchangeResult {
  readonly begun: Begun;
  readonly stored: Stored;
}

/**
 * Carries out a generation in two requests, or more where its size needs them: begin; fill and finish. A failed request of
 * Excel leaves everything done that came before the failure, so all or nothing is made here: until the finish the standing
 * sheets are untouched; then each of them takes its new content over in one action, and should one of these fail they all
 * get their old content back from copies that were made in the beginning.
 *
 * @param snapshot the workbook as last looked at
 * @returns "outdated", and everything is as before, when the workbook is not what was seen
 * @throws WorkbookProtected, SheetProtected, OtherWorkbookInFront, CellBeingEdited, WriteFailed, Cancelled
 */
export async function exchange(wanted: Exchange, snapshot: WorkbookSnapshot): Promise<ExchangeResult | "outdated"> {
  const { plan, layouts, options, keepsCopies } = wanted;
  const begun = await start(plan, layouts, snapshot);
  if (begun === "outdated") return "outdated";
  const stored: Stored = {
    memory: options.memory,
    made: [
      ...plan.sheets.map(({ name, standing }, i) => ({
        name,
        mark: standing?.mark ?? begun.building[i]!.mark,
        content: contentOf(layouts[i]!.rows),
        ...(options.origins?.[i] && { origin: options.origins[i] }),
        ...(layouts[i]!.charts && { charts: layouts[i]!.charts }),
      })),
      ...[...plan.outgoing, ...plan.idle].map(({ given, mark }) => ({ name: given, mark, isIdle: true })),
    ],
    copies: begun.unfinished.replaced.map(({ copy }) => copy),
  };
  let filling: readonly string[] = [];
  let isLast = false;
  const onRequest = (sheets: readonly string[], last: boolean): void => {
    filling = sheets;
    isLast = last;
  };
  try {
    const queueEnd = (context: Excel.RequestContext): void =>
      queueFinish(context, { plan, layouts, begun, after: stored, keepsCopies });
    await fillSheets(begun.building, layouts, onRequest, queueEnd, options);
  } catch (error) {
    if (!(await isDone(isLast, error, filling, stored))) throw await takenBack(error, filling, begun, isLast);
  }
  return { begun, stored };
}

async function start(
  plan: Plan,
  layouts: readonly SheetLayout[],
  snapshot: WorkbookSnapshot,
): Promise<Begun | "outdated"> {
  const intention = intend(plan, layouts, snapshot);
  let there: readonly ListedSheet[] | undefined;
  let isProtected = false;
  try {
    const begun = await begin(plan, snapshot, intention, (before, structure) => {
      there = before;
      isProtected = structure;
    });
    if (!begun.outdated && begun.locked.length === 0) return begun;
    if (!(await undone(plan, snapshot, intention, there)))
      throw new WriteFailed("add", [], failureOf("outdated"), [], true);
    if (begun.locked.length > 0) throw new SheetProtected(begun.locked);
    return "outdated";
  } catch (error) {
    if (error instanceof WriteFailed || error instanceof SheetProtected) throw error;
    const failure = failureOf(error);
    const isUndone = await undone(plan, snapshot, intention, there);
    if (!isUndone) throw new WriteFailed("add", [], failure, [], true);
    throwKnown(failure);
    if (isProtected) throw new WorkbookProtected(failure.code);
    if (there && isOutdated(plan, snapshot, there)) return "outdated";
    throw new WriteFailed("add", [], failure, []);
  }
}

/** Takes the beginning back; whether that is known to be done. */
async function undone(
  plan: Plan,
  snapshot: WorkbookSnapshot,
  intention: Intention,
  there: readonly ListedSheet[] | undefined,
): Promise<boolean> {
  return takeAway(plan, snapshot, intention, there).then(
    () => true,
    () => false,
  );
}

/** Whether somebody has taken a name, or renamed or deleted a sheet of ours, since the workbook was looked at. */
function isOutdated(plan: Plan, snapshot: WorkbookSnapshot, there: readonly ListedSheet[]): boolean {
  const known = new Set(snapshot.sheets.map(({ id }) => id));
  const names = new Set(there.filter(({ id }) => !known.has(id)).map(({ name }) => fold(name)));
  const ids = new Set(there.map(({ id }) => id));
  return (
    plan.sheets.some(({ building }) => names.has(fold(building))) ||
    snapshot.ours.some(({ sheet }) => !ids.has(sheet.id))
  );
}

/** After a failure: looks whether the end was carried out all the same and only its answer was lost. */
async function isDone(isLast: boolean, error: unknown, filling: readonly string[], { made }: Stored): Promise<boolean> {
  if (!isLast) return false;
  const { stored } = await inspect().catch(() => {
    throw new WriteFailed("fill", filling, failureOf(error), [], true);
  });
  return !stored.unfinished && sameMade(stored.made, made);
}

/** Gives everything back; returns the error that says what happened. */
async function takenBack(
  error: unknown,
  filling: readonly string[],
  { unfinished, before }: Begun,
  exchanging: boolean,
): Promise<unknown> {
  const step: WriteStep = "fill";
  try {
    await giveBack({ ...unfinished, exchanging }, before);
  } catch {
    const left = await inspect().then(
      ({ left: sheets }) => [...sheets.values()].map(({ name }) => name),
      () => undefined,
    );
    return new WriteFailed(step, filling, failureOf(error), left ?? [], left === undefined);
  }
  if (error instanceof Cancelled) return error;
  const failure = failureOf(error);
  try {
    throwKnown(failure);
  } catch (known) {
    return known;
  }
  return new WriteFailed(step, filling, failure, []);
}
