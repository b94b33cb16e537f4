import type { Intention } from "./begin";
import type { SheetChart } from "../../layout/sheetLayout";
import { replacedBy } from "./begin";
import { addCharts, dropCharts } from "./charts";
import { askCells, type AskedCells, giveCells } from "./cells";
import { askLooks, type Apply } from "./looks";
import { askSheets, type ListedSheet, takeSheets, type WorkbookSnapshot } from "./inspect";
import { loadMark, markedSheet, removeMark, sheetOfMark } from "./mark";
import { fold, type Plan } from "./plan";
import { inExcel } from "./request";
import { SETTING, type Stored, type Unfinished } from "./stored";
import { withinReach } from "./withinReach";

/** What it takes to come back from a generation, as it was found in the workbook. */
export interface Way {
  readonly sheets: readonly ListedSheet[];
  /** The sheets of the generation by their marks: what it added, what it replaced, and the copies of that. */
  readonly found: ReadonlyMap<string, ListedSheet>;
  /** Of each replaced sheet, how it gets its content back from its copy, and its looks, where Excel tells them. */
  readonly back: readonly { readonly cells: AskedCells; readonly looks: Apply | undefined }[];
  /** The charts of each replaced sheet, as it is now. */
  readonly charts: readonly Excel.ChartCollection[];
}

/** Asks for the way back along with the next sync; to be called after it. */
export function askWay(
  context: Excel.RequestContext,
  { added, replaced, exchanging }: Unfinished,
  withLooks: boolean,
): () => Way {
  const { worksheets } = context.workbook;
  askSheets(worksheets);
  const marks = [...added, ...replaced.flatMap(({ mark, copy }) => [mark, copy])];
  const asked = marks.map((mark) => loadMark(context, mark));
  // as long as nothing was exchanged, there is nothing to give back
  const copies = exchanging ? replaced.map(({ copy }) => sheetOfMark(context, copy)) : [];
  const back = copies.map((copy) => ({ cells: askCells(copy), looks: withLooks ? askLooks(copy) : undefined }));
  const charts = exchanging
    ? replaced.map(({ mark }) => {
        const all = sheetOfMark(context, mark).charts;
        all.load("items/name");
        return all;
      })
    : [];
  return () => {
    const sheets = takeSheets(worksheets);
    const found = marks.flatMap((mark, i) => {
      const sheet = markedSheet(asked[i]!, sheets);
      return sheet ? [[mark, sheet] as const] : [];
    });
    return { sheets, found: new Map(found), back, charts };
  };
}

/** Runs a batch with the looks of sheets, and without them where Excel does not tell these: they are never what counts. */
export function withLooksIfTold<Result>(
  work: (context: Excel.RequestContext, withLooks: boolean) => Promise<Result>,
): Promise<Result> {
  return inExcel((context) => work(context, true)).catch(() => inExcel((context) => work(context, false)));
}

/**
 * Comes back from a generation, whatever of it was done: replaced sheets get their content back from their copies, what was
 * added goes, and so do the copies. May be repeated.
 *
 * @param after what our setting holds then
 */
export async function giveBack(unfinished: Unfinished, after: Stored): Promise<void> {
  const way = await withLooksIfTold(async (context, withLooks) => {
    const asked = askWay(context, unfinished, withLooks);
    await context.sync();
    return asked();
  });
  await goBack(way, unfinished, after);
}

/**
 * Goes the way back.
 *
 * @param active the sheet to bring into view
 */
export async function goBack(
  { found, back, charts }: Way,
  { added, replaced, exchanging }: Unfinished,
  after: Stored,
  active?: string,
): Promise<void> {
  await inExcel(async (context) => {
    const { worksheets, settings } = context.workbook;
    context.application.suspendScreenUpdatingUntilNextSync();
    settings.add(SETTING, { ...after, unfinished: { added, replaced, exchanging } });
    const drop = (mark: string): void => {
      const sheet = found.get(mark);
      if (sheet) withinReach(worksheets.getItemOrNullObject(sheet.id), sheet).delete();
      removeMark(context, mark);
    };
    added.forEach(drop);
    replaced.forEach(({ mark, copy, name, renamedTo, visible, others = [] }, i) => {
      const [from, to] = [found.get(copy), found.get(mark)];
      if (exchanging && from && to) {
        const sheet = worksheets.getItem(to.id);
        giveCells(back[i]!.cells, worksheets.getItem(from.id), sheet);
        const standing = charts[i]!.items.map((chart) => chart.name);
        dropCharts(
          sheet,
          standing.filter((chart) => !others.includes(chart)),
        );
        addCharts(sheet, chartsIn(after, mark));
        if (to.name === renamedTo) sheet.name = name; // a name that somebody else gave it stays
        if (to.visible !== visible) sheet.visibility = visible ? "Visible" : "Hidden";
      }
      if (from?.visible)
        removeMark(context, copy); // somebody has brought it into view, so it is theirs
      else drop(copy);
    });
    settings.add(SETTING, after);
    await context.sync();
  });
  if (!exchanging) return;
  await inExcel(async (context) => {
    const { worksheets } = context.workbook;
    replaced.forEach(({ mark }, i) => {
      const sheet = found.get(mark);
      if (sheet) back[i]!.looks?.(worksheets.getItem(sheet.id));
    });
    if (active !== undefined) worksheets.getItem(active).activate();
    await context.sync();
  }).catch(() => undefined);
}

/** The charts that a sheet has when it is what the setting says. */
function chartsIn({ made }: Stored, mark: string): readonly SheetChart[] | undefined {
  const one = made.find((each) => "mark" in each && each.mark === mark);
  return one && "charts" in one ? one.charts : undefined;
}

/**
 * Takes back a first request that failed or turned out to be useless: deletes what bears the marks of this generation and,
 * where it is known what was there before, what was added and has no mark yet; the setting is what it was.
 *
 * @param before the sheets as the request found them
 */
export async function takeAway(
  plan: Plan,
  { stored, left }: WorkbookSnapshot,
  { unfinished, copyNames }: Intention,
  before: readonly ListedSheet[] | undefined,
): Promise<void> {
  const marks = [...unfinished.added, ...unfinished.replaced.map(({ copy }) => copy)];
  const suspects = [...plan.sheets.map(({ building }) => building), ...copyNames].map(fold);
  const copied = replacedBy(plan).map(({ sheet }) => sheet);
  await inExcel(async (context) => {
    const { worksheets, settings } = context.workbook;
    askSheets(worksheets);
    const asked = marks.map((mark) => loadMark(context, mark));
    await context.sync();
    const listed = takeSheets(worksheets);
    const there = new Set(before?.map(({ id }) => id));
    const unmarked = listed.filter(({ id, name }) => {
      const isOurs = suspects.includes(fold(name)) || copied.some((sheet) => isCopyName(name, sheet.name));
      return before && !there.has(id) && isOurs;
    });
    const marked = asked.flatMap((mark) => markedSheet(mark, listed) ?? []);
    for (const sheet of new Set([...marked, ...unmarked])) withinReach(worksheets.getItem(sheet.id), sheet).delete();
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
export function isCopyName(name: string, of: string): boolean {
  return name.startsWith(`${of} (`) && /^\d+\)$/.test(name.slice(of.length + 2));
}
