import type { SheetLayout } from "../../layout/sheetLayout";
import { type Begun, replacedBy } from "./begin";
import { sizeSheet } from "./fillSheet";
import { removeMark } from "./mark";
import type { Plan } from "./plan";
import { SETTING, type Stored } from "./stored";

/** What a generation ends with. */
export interface Finish {
  readonly plan: Plan;
  readonly layouts: readonly SheetLayout[];
  readonly begun: Begun;
  /** What our setting holds when all is done. */
  readonly after: Stored;
  /** Whether the copies of what was replaced stay, for the way back. */
  readonly keepsCopies: boolean;
}

/**
 * Queues the end of a generation: the sheets of ours that stand take the new content over, each in one action (cells pasted
 * with formats and merged areas), so that references to them and their ids stay; what was built on goes, and so do sheets
 * that nothing takes the place of. The setting comes
 * last of what matters: it says that all is done.
 */
export function queueFinish(context: Excel.RequestContext, { plan, layouts, begun, after, keepsCopies }: Finish): void {
  const { worksheets, settings } = context.workbook;
  const { unfinished, before, building, used } = begun;
  // a sheet that was renamed or exchanged since ends the request here, before anything is touched
  for (const { sheet } of replacedBy(plan)) {
    worksheets.getItem(sheet.id).load("name");
    worksheets.getItem(sheet.name).load("id");
  }
  settings.add(SETTING, { ...before, unfinished: { ...unfinished, exchanging: true } });
  plan.sheets.forEach(({ name, standing, position }, i) => {
    const layout = layouts[i]!;
    const built = worksheets.getItem(building[i]!.id);
    if (!standing) {
      sizeSheet(built, layout);
      if (position !== undefined) built.position = position;
      return;
    }
    const sheet = worksheets.getItem(standing.sheet.id);
    const old = used.get(standing.mark)!;
    const rows = Math.max(old.rows, layout.rows.length);
    const columns = Math.max(old.columns, layout.columnWidths.length);
    paste(built, sheet, rows, columns);
    const area = sheet.getRangeByIndexes(0, 0, rows, columns);
    area.rowHidden = false;
    area.columnHidden = false;
    sizeSheet(sheet, layout, { rows, columns });
    if (!standing.sheet.visible) sheet.visibility = "Visible";
    // renaming empties Excel's list of steps to undo, so only where it must be
    if (standing.sheet.name !== name) sheet.name = name;
    built.delete(); // before its mark: a sheet without one would be nobody's
    removeMark(context, building[i]!.mark);
  });
  for (const { sheet, mark } of plan.outgoing) {
    worksheets.getItem(sheet.id).delete();
    removeMark(context, mark);
  }
  settings.add(SETTING, after);
  // the copies go last of all: as long as anything can fail they are the way back
  if (!keepsCopies)
    for (const { copy } of unfinished.replaced) {
      context.workbook.names.getItem(copy).getRange().worksheet.delete();
      removeMark(context, copy);
    }
  const [first] = plan.sheets;
  if (first) worksheets.getItem(first.standing?.sheet.id ?? building[0]!.id).activate();
}

/** Puts the cells of one sheet in the place of another's; both areas are equally large, so nothing is repeated. */
export function paste(from: Excel.Worksheet, to: Excel.Worksheet, rows: number, columns: number): void {
  const area = to.getRangeByIndexes(0, 0, rows, columns);
  area.unmerge(); // pasting over merged cells of another shape could be refused
  area.copyFrom(from.getRangeByIndexes(0, 0, rows, columns), "All");
}
