import type { Area } from "./area";
import type { Cell, Sheet, StoredCell } from "./sheet";
import type { Workbook } from "./workbook";

/** What an edit can change on a sheet. */
interface State {
  readonly cells: readonly StoredCell[];
  readonly merges: readonly Area[];
  readonly columnWidths: ReadonlyMap<number, number>;
}

interface Step {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly before: State;
  readonly after: State;
}

const MOST = 100;

/**
 * The user's own edits, to be undone and done again. What the add-in writes, and sheets that come and go, cannot be undone
 * here: they empty the list, as in Excel for Windows, lest an older edit be put over what the add-in wrote.
 */
export class History {
  private steps: Step[] = [];
  /** How many of the steps are done; those behind were undone. */
  private done = 0;

  constructor(private readonly workbook: Workbook) {}

  /** Whether something can be undone, and done again. */
  get can(): { readonly undo: boolean; readonly redo: boolean } {
    return { undo: this.done > 0, redo: this.done < this.steps.length };
  }

  /** Does something to an area of a sheet that can be undone as one step. */
  record<T>(sheet: Sheet, area: Area, edit: () => T): T {
    const before = stateOf(sheet, area);
    const result = edit();
    this.steps = [...this.steps.slice(0, this.done), { sheet, area, before, after: stateOf(sheet, area) }].slice(-MOST);
    this.done = this.steps.length;
    return result;
  }

  /** Forgets everything. */
  clear(): void {
    this.steps = [];
    this.done = 0;
  }

  /** Undoes the last edit that is done; whether there was one. */
  undo(): boolean {
    const step = this.steps[this.done - 1];
    if (!step) return false;
    this.done -= 1;
    this.restore(step, step.before);
    return true;
  }

  /** Does the last edit again that was undone; whether there was one. */
  redo(): boolean {
    const step = this.steps[this.done];
    if (!step) return false;
    this.done += 1;
    this.restore(step, step.after);
    return true;
  }

  private restore({ sheet, area }: Step, { cells, merges, columnWidths }: State): void {
    for (const { row, column } of sheet.storedCells(area)) sheet.forget(row, column);
    sheet.merges = merges;
    for (const { row, column, cell } of cells) sheet.set(row, column, copyOf(cell));
    sheet.columnWidths.clear();
    for (const [column, width] of columnWidths) sheet.columnWidths.set(column, width);
    this.workbook.select(sheet, area);
    this.workbook.reportChange(sheet, area);
  }
}

function stateOf(sheet: Sheet, area: Area): State {
  return {
    cells: sheet.storedCells(area).map(({ row, column, cell }) => ({ row, column, cell: copyOf(cell) })),
    merges: sheet.merges,
    columnWidths: new Map(sheet.columnWidths),
  };
}

// A formula that comes back is worked out even where formulas wait for F9.
function copyOf(cell: Cell): Cell {
  return cell.formula === undefined ? { ...cell } : { ...cell, isNew: true };
}
