import type { Intention } from "./begin";
import { replacedBy } from "./begin";
import type { ListedSheet, Seen } from "./look";
import { addMark, loadMark, markedSheet, removeMark } from "./mark";
import { fold, type Plan } from "./plan";
import { inExcel } from "./request";
import { applyPageState, applySizes, readPageState, readSizes } from "./sheetState";
import { SETTING, type Replaced, type Stored, type Unfinished } from "./stored";
import { paste } from "./finish";

/** Sheets by their marks. */
type Found = ReadonlyMap<string, ListedSheet>;

/**
 * Comes back from a generation, whatever of it was done: replaced sheets get their content back from their copies, or are
 * made of them where they are gone; what was added goes. May be repeated.
 *
 * @param after what our setting holds then
 */
export async function giveBack({ added, replaced, exchanging }: Unfinished, after: Stored): Promise<void> {
  const found = await locate([...added, ...replaced.flatMap(({ mark, copy }) => [mark, copy])]);
  if (!exchanging) return clear(found, [...added, ...replaced.map(({ copy }) => copy)], after);

  const pairs = replaced.flatMap((one): Pair[] => {
    const copy = found.get(one.copy);
    return copy ? [{ ...one, from: copy, to: found.get(one.mark) }] : [];
  });
  const sizes = await readSizes(pairs.map(({ from, to }) => [from.id, ...(to ? [to.id] : [])]));
  const pages = await readPageState(pairs.map(({ from }) => from.id));
  await inExcel(async (context) => {
    const { worksheets, settings } = context.workbook;
    context.application.suspendScreenUpdatingUntilNextSync();
    settings.add(SETTING, { ...after, unfinished: { added, replaced, exchanging } });
    for (const mark of added) {
      const sheet = found.get(mark);
      if (sheet) worksheets.getItemOrNullObject(sheet.id).delete();
      removeMark(context, mark);
    }
    pairs.forEach((pair, i) => {
      const copy = worksheets.getItem(pair.from.id);
      if (!pair.to) return revive(context, copy, pair);
      const sheet = worksheets.getItem(pair.to.id);
      paste(copy, sheet, sizes[i]!.rows, sizes[i]!.columns);
      applySizes(sheet, sizes[i]!);
      if (pair.to.name === pair.renamedTo) sheet.name = pair.name; // a name that somebody else gave it stays
      if (pair.to.visible !== pair.visible) sheet.visibility = pair.visible ? "Visible" : "Hidden";
      copy.delete();
      removeMark(context, pair.copy);
    });
    settings.add(SETTING, after);
    await context.sync();
  });
  await applyPageState(pairs.flatMap(({ to }, i) => (to && pages?.[i] ? [{ id: to.id, page: pages[i] }] : [])));
}

interface Pair extends Replaced {
  readonly from: ListedSheet;
  readonly to: ListedSheet | undefined;
}

/** A copy takes the place of the sheet that it was made of. */
function revive(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { mark, copy, name, visible, position }: Replaced,
): void {
  if (visible) sheet.visibility = "Visible";
  sheet.name = name;
  sheet.position = position;
  removeMark(context, mark);
  addMark(context, mark, sheet);
  removeMark(context, copy);
}

async function locate(marks: readonly string[]): Promise<Found> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name,items/visibility");
    const asked = marks.map((mark) => loadMark(context, mark));
    await context.sync();
    const sheets = worksheets.items.map(({ id, name, visibility }) => ({
      id,
      name,
      visible: visibility === "Visible",
    }));
    return new Map(
      marks.flatMap((mark, i) => {
        const sheet = markedSheet(asked[i]!, sheets);
        return sheet ? [[mark, sheet] as const] : [];
      }),
    );
  });
}

/** Deletes marked sheets. */
async function clear(found: Found, marks: readonly string[], after: Stored): Promise<void> {
  await inExcel(async (context) => {
    for (const mark of marks) {
      const sheet = found.get(mark);
      if (sheet) context.workbook.worksheets.getItemOrNullObject(sheet.id).delete();
      removeMark(context, mark);
    }
    context.workbook.settings.add(SETTING, after);
    await context.sync();
  });
}

/**
 * Takes back a first request that failed or turned out to be useless: deletes what bears the marks of this generation and,
 * where it is known what was there before, what was added and has no mark yet; the setting is what it was.
 *
 * @param before the sheets as the request found them
 */
export async function takeAway(
  plan: Plan,
  { stored, sheets, left }: Seen,
  { unfinished, copyNames }: Intention,
  before: readonly ListedSheet[] | undefined,
): Promise<void> {
  const marks = [...unfinished.added, ...unfinished.replaced.map(({ copy }) => copy)];
  const suspects = [...plan.sheets.map(({ building }) => building), ...copyNames].map(fold);
  const copied = sheets.filter((_, i) => unfinished.replaced.some(({ position }) => position === i));
  await inExcel(async (context) => {
    const { worksheets, settings } = context.workbook;
    worksheets.load("items/id,items/name");
    const asked = marks.map((mark) => loadMark(context, mark));
    await context.sync();
    const listed = worksheets.items.map(({ id, name }) => ({ id, name, visible: true }));
    const there = new Set(before?.map(({ id }) => id));
    const unmarked = listed.filter(({ id, name }) => {
      const isOurs = suspects.includes(fold(name)) || copied.some((sheet) => isCopyName(name, sheet.name));
      return before && !there.has(id) && isOurs;
    });
    const marked = asked.flatMap((mark) => markedSheet(mark, listed) ?? []);
    for (const { id } of new Set([...marked, ...unmarked])) worksheets.getItem(id).delete();
    for (const mark of marks) removeMark(context, mark);
    for (const { mark, isOld } of replacedBy(plan)) if (isOld) removeMark(context, mark);
    const isEmpty = stored.memory === undefined && stored.made.length === 0;
    // what earlier generations had left may be gone or not: the marks of what is gone harm nobody
    if (isEmpty && left.size === 0) settings.getItemOrNullObject(SETTING).delete();
    else settings.add(SETTING, stored);
    await context.sync();
  });
}

/** Whether a name is the one that Excel gives to a copy. */
function isCopyName(name: string, of: string): boolean {
  return name.startsWith(`${of} (`) && /^\d+\)$/.test(name.slice(of.length + 2));
}
