import type { SheetLayout } from "../../layout/sheetLayout";
import { type Begun, replacedBy } from "./begin";
import { paste } from "./cells";
import { addCharts, dropCharts } from "./charts";
import { literal, sizeSheet } from "./fillSheet";
import type { OurSheet } from "./inspect";
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
 * with formats and merged areas), so that references to them and their ids stay; what was built on goes, and sheets that
 * nothing takes the place of are emptied. The setting comes last of what matters: it says that all is done.
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
      addCharts(built, layout.charts);
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
    dropCharts(sheet, namesOf(standing));
    addCharts(sheet, layout.charts);
    if (!standing.sheet.visible) sheet.visibility = "Visible";
    // renaming empties Excel's list of steps to undo, so only where it must be
    if (standing.sheet.name !== name) sheet.name = name;
    built.delete(); // before its mark: a sheet without one would be nobody's
    removeMark(context, building[i]!.mark);
  });
  for (const outgoing of plan.outgoing) {
    const sheet = worksheets.getItem(outgoing.sheet.id);
    empty(sheet);
    dropCharts(sheet, namesOf(outgoing));
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

function namesOf({ charts = [] }: OurSheet): string[] {
  return charts.map(({ name }) => name);
}

/** What stands on a sheet that is not needed any more; sheets are in Chinese whatever the language of the program. */
const EMPTIED = "这次生成没有用到这张表。引用它的公式显示 #N/A；以后再用到时，照常写在这里。";

/**
 * Queues that a sheet which nothing takes the place of holds nothing any more and is hidden. Deleted, it would turn what
 * refers to it into #REF! for good; with its old cells, or none, figures elsewhere would be wrong and nobody would see it.
 */
function empty(worksheet: Excel.Worksheet): void {
  const used = worksheet.getUsedRange();
  used.numberFormat = "General" as unknown as string[][]; // in a cell for texts a formula would stay a text
  used.formulas = "=NA()" as unknown as string[][]; // one value serves for all cells
  worksheet.getRange("A1").values = [[literal(EMPTIED)]];
  worksheet.visibility = "Hidden";
}
