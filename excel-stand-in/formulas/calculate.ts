import { eachCell, intersection, isOnSheet, SHEET_COLUMNS } from "../workbook/area";
import { type CustomArgument, evaluate, leavesSheet, type Scope } from "./evaluate";
import { parseFormula } from "./formula";
import { isTable, type Result } from "./functions/index";
import type { Cell, Sheet } from "../workbook/sheet";
import { type CellValue, cellError } from "../workbook/value";

/** A cell whose formula calls a custom function. */
export interface CallSite {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** Who answers custom functions. */
export interface CustomFunctionCaller {
  /** The result, `#BUSY!` while it is on its way, or undefined when there is no such function. */
  call(site: CallSite, name: string, args: readonly CustomArgument[]): Result | undefined;
  /** Told after a cell was worked out, so that calls it no longer makes can be forgotten. */
  calculated(cell: Cell): void;
}

/** The part of a workbook that calculation needs. */
export interface Calculable {
  readonly sheets: readonly Sheet[];
  readonly functions: CustomFunctionCaller | undefined;
  findSheet(key: string): Sheet | undefined;
  formulaOfName(sheet: Sheet, name: string): string | undefined;
}

// Results that spill may feed formulas that were worked out before; this many rounds settle every sheet met in tests.
const MAX_ROUNDS = 10;

/**
 * Works every formula out and lets tables spill.
 * @returns the sheets on which a formula's value has changed
 */
export function calculate(workbook: Calculable, { onlyNew = false } = {}): Sheet[] {
  const changed = new Set<Sheet>();
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const before = workbook.sheets.map(spilledText).join();
    new Calculation(workbook, onlyNew).run(changed);
    if (workbook.sheets.map(spilledText).join() === before) break;
  }
  return [...changed];
}

function spilledText(sheet: Sheet): string {
  return JSON.stringify([...sheet.spilled].sort(([a], [b]) => a - b));
}

class Calculation {
  private readonly done = new Set<Cell>();
  private readonly running = new Set<Cell>();

  constructor(
    private readonly workbook: Calculable,
    private readonly onlyNew: boolean,
  ) {}

  run(changed: Set<Sheet>): void {
    for (const sheet of this.workbook.sheets) {
      for (const { row, column, cell } of sheet.formulaCells()) {
        const before = JSON.stringify(cell.value);
        const wasNew = cell.isNew === true;
        this.value(sheet, row, column);
        if (wasNew || JSON.stringify(cell.value) !== before) changed.add(sheet);
      }
      this.dropOrphans(sheet);
    }
  }

  private value(sheet: Sheet, row: number, column: number): CellValue {
    const cell = sheet.cell(row, column);
    if (cell?.formula === undefined) return sheet.value(row, column);
    const isStale = !this.onlyNew || cell.isNew === true;
    if (isStale && !this.done.has(cell)) this.workOut({ sheet, row, column, cell }, cell.formula);
    return cell.value;
  }

  private workOut(site: CallSite, formula: string): void {
    const { cell } = site;
    if (this.running.has(cell)) {
      // Assumption: a circle gives 0, as Excel does after its warning.
      cell.value = 0;
      return;
    }
    this.running.add(cell);
    const parsed = parseFormula(formula);
    const isTooLong = leavesSheet(parsed, site.row, site.column);
    const result = isTooLong ? cellError("#SPILL!") : evaluate(parsed, this.scope(site));
    this.running.delete(cell);
    this.done.add(cell);
    delete cell.isNew;
    this.workbook.functions?.calculated(cell);
    this.store(site, result);
  }

  private scope(site: CallSite): Scope {
    const { workbook } = this;
    return {
      sheet: site.sheet,
      row: site.row,
      column: site.column,
      findSheet: (name) => workbook.findSheet(name),
      value: (sheet, row, column) => this.value(sheet, row, column),
      named: (name) => workbook.formulaOfName(site.sheet, name),
      callCustom: (name, args) => workbook.functions?.call(site, name, args),
    };
  }

  private store(site: CallSite, result: Result): void {
    const { sheet, row, column, cell } = site;
    this.withdraw(sheet, row * SHEET_COLUMNS + column);
    if (!isTable(result)) {
      // A formula never shows an empty cell: a reference to one gives 0.
      cell.value = result ?? 0;
      return;
    }
    cell.value = result[0]?.[0] ?? 0;
    if (result.length > 1 || (result[0]?.length ?? 0) > 1) this.spill(site, result);
  }

  private spill(site: CallSite, table: CellValue[][]): void {
    const { sheet, row, column, cell } = site;
    const area = { row, column, rows: table.length, columns: table[0]?.length ?? 0 };
    if (!isOnSheet(area) || this.isBlocked(site, area.rows, area.columns)) {
      cell.value = cellError("#SPILL!");
      return;
    }
    const anchor = row * SHEET_COLUMNS + column;
    eachCell(area, (r, c) => {
      const value = table[r - row]?.[c - column] ?? 0;
      if (r !== row || c !== column) sheet.spilled.set(r * SHEET_COLUMNS + c, { value, anchor });
    });
  }

  private isBlocked({ sheet, row, column }: CallSite, rows: number, columns: number): boolean {
    const area = { row, column, rows, columns };
    if (sheet.merges.some((merge) => intersection(merge, area))) return true;
    let blocked = false;
    eachCell(area, (r, c) => {
      if (r === row && c === column) return;
      const other = sheet.cell(r, c);
      const isTaken = other !== undefined && (other.formula !== undefined || other.value !== null);
      if (isTaken || sheet.spilled.has(r * SHEET_COLUMNS + c)) blocked = true;
    });
    return blocked;
  }

  private withdraw(sheet: Sheet, anchor: number): void {
    for (const [key, spilled] of sheet.spilled) if (spilled.anchor === anchor) sheet.spilled.delete(key);
  }

  private dropOrphans(sheet: Sheet): void {
    for (const { anchor } of sheet.spilled.values()) {
      const { row, column } = { row: Math.floor(anchor / SHEET_COLUMNS), column: anchor % SHEET_COLUMNS };
      if (sheet.cell(row, column)?.formula === undefined) this.withdraw(sheet, anchor);
    }
  }
}
