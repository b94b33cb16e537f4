import { UndoRefused } from "../workbookErrors";
import type { Undo } from "../workbook";
import { withOthers } from "./charts";
import { WriteFailed } from "./excelErrors";
import type { ExchangeResult } from "./exchange";
import { askPrint, type Fingerprint, takePrint } from "./fingerprint";
import { askWay, giveBack, goBack, type Way, withLooksIfTold } from "./giveBack";
import { inspect, type WorkbookSnapshot } from "./inspect";
import { sheetOfMark } from "./mark";
import { fold } from "./plan";
import { failureOf, throwKnown } from "./request";
import { readStored, sameMade, SETTING, type Stored, type Unfinished } from "./stored";

/** A sheet that a generation made, and what it held then. */
interface Made {
  readonly name: string;
  readonly mark: string;
  readonly print: Fingerprint;
}

/** The workbook before an undo. */
interface Now extends Way {
  readonly memory: unknown;
  readonly prints: readonly (Fingerprint | undefined)[];
}

/**
 * The way back from a generation, good for one time, in three requests: the sheets that it replaced get their content back
 * from the hidden copies that were kept, and those that it added go.
 *
 * @param prints of the finished sheets, in the order of the layouts
 * @param before the workbook before the generation
 */
export function undoOf(
  { begun, stored }: ExchangeResult,
  prints: readonly Fingerprint[],
  before: WorkbookSnapshot,
): Undo {
  // what stands beside our charts by then is seen then
  const replaced = begun.unfinished.replaced.map(({ others: _, ...one }) => one);
  const standing = new Set(replaced.map(({ mark }) => mark));
  const made = stored.made.flatMap((one, i) => ("mark" in one && prints[i] ? [{ ...one, print: prints[i] }] : []));
  const added = made.flatMap(({ mark }) => (standing.has(mark) ? [] : [mark]));
  const unfinished: Unfinished = { added, replaced, exchanging: true };
  return async () => {
    const now = await survey(unfinished, made).catch(untouched);
    const removed = refuse(now, made, unfinished);
    await carryOut(now, withOthers(unfinished, now.charts), { ...begun.before, memory: now.memory }, before.active);
    return { removed, restored: replaced.map(({ name }) => name) };
  };
}

/** Nothing was done yet when the undo's first request fails. */
function untouched(error: unknown): never {
  const failure = failureOf(error);
  throwKnown(failure);
  throw new WriteFailed("undo", [], failure, []);
}

/** Everything that an undo has to know, in one request. */
function survey(unfinished: Unfinished, made: readonly Made[]): Promise<Now> {
  const marked = { ...unfinished, added: made.map(({ mark }) => mark) };
  return withLooksIfTold(async (context, withLooks) => {
    const way = askWay(context, marked, withLooks);
    const setting = context.workbook.settings.getItemOrNullObject(SETTING).load("value");
    const asked = made.map(({ mark }) => askPrint(sheetOfMark(context, mark)));
    await context.sync();
    const prints = asked.map((one) => (one.worksheet.isNullObject ? undefined : takePrint(one)));
    return { ...way(), memory: readStored(setting.isNullObject ? undefined : setting.value).memory, prints };
  });
}

/**
 * The names of the sheets that were made.
 *
 * @throws UndoRefused when the workbook's sheets are not what was written
 */
function refuse({ sheets, found, prints }: Now, made: readonly Made[], { replaced }: Unfinished): string[] {
  const nameOf = ({ mark }: Made): string | undefined => found.get(mark)?.name;
  const gone = made.filter((one) => nameOf(one) === undefined).map(({ name }) => name);
  const changed = made.flatMap((one, i) => (prints[i] !== one.print ? (nameOf(one) ?? []) : []));
  // a copy that somebody has brought into view may be another one by now, and is theirs
  const shown = replaced.flatMap(({ copy }) => found.get(copy) ?? []).filter(({ visible }) => visible);
  const own = new Set([...found.values()].map(({ id }) => id));
  const others = new Set(sheets.filter(({ id }) => !own.has(id)).map(({ name }) => fold(name)));
  const taken = replaced.filter(({ name }) => others.has(fold(name))).map(({ name }) => name);
  const lost = replaced.filter(({ copy, mark }) => !found.has(copy) || !found.has(mark)).map(({ name }) => name);
  if (gone.length + changed.length + shown.length + taken.length + lost.length > 0)
    throw new UndoRefused([...changed, ...shown.map(({ name }) => name)], [...new Set([...gone, ...lost])], taken);
  return made.flatMap((one) => nameOf(one) ?? []);
}

/** Goes back; after a failure in the middle only back leads to a whole, so it is tried once more. */
async function carryOut(now: Way, unfinished: Unfinished, back: Stored, active: string): Promise<void> {
  try {
    return await goBack(now, unfinished, back, active);
  } catch (error) {
    const { stored } = await inspect().catch(() => {
      throw new WriteFailed("undo", [], failureOf(error), [], true);
    });
    if (!stored.unfinished && sameMade(stored.made, back.made) && stored.copies.length === 0) return; // only the answer was lost
    if (!stored.unfinished) throw new WriteFailed("undo", [], failureOf(error), []);
    await giveBack(unfinished, back).catch(() => {
      throw new WriteFailed("undo", [], failureOf(error), [], true);
    });
  }
}
