import {
  type Area,
  boundingArea,
  cellArea,
  cellCount,
  contains,
  eachCell,
  hasCell,
  intersection,
  isEntireColumns,
  isEntireRows,
  SHEET_COLUMNS,
} from "./area";
import { parseArea } from "./address";
import { type Chart, copyChart } from "./chart";
import type { Comment, Note } from "./comment";
import { invalidArgument, notImplemented } from "../requests/errors";
import type { Entry } from "./entry";
import { movedFormula } from "../formulas/movedFormula";
import type { NamedItem } from "./namedItem";
import { newPage, type Page } from "./page";
import { DEFAULT_STYLE, type Style } from "./style";
import type { CellValue } from "./value";

/** What stands in a cell; a formula's result is kept beside it. */
export interface Cell {
  formula?: string;
  value: CellValue;
  style?: Partial<Style>;
  /** A formula that has been typed and not yet calculated. */
  isNew?: boolean;
}

/** A value that an array formula in another cell has put here. */
export interface Spilled {
  readonly value: CellValue;
  readonly anchor: number;
}

/** A cell with its place. */
export interface StoredCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** How a sheet was protected. */
export interface Protection {
  readonly password: string;
  readonly options: Readonly<Record<string, unknown>>;
}

/** Rows and columns that stay in sight when the sheet is scrolled. */
export interface Freeze {
  readonly rows: number;
  readonly columns: number;
}

function keyOf(row: number, column: number): number {
  return row * SHEET_COLUMNS + column;
}

function movedCell(cell: Cell, down: number, right: number): Cell {
  if (cell.formula === undefined || (down === 0 && right === 0)) return { ...cell };
  return { ...cell, formula: movedFormula(cell.formula, down, right), isNew: true };
}

/** A worksheet: cells and everything that belongs to the sheet as a whole. */
export class Sheet {
  visibility: "Hidden" | "VeryHidden" | "Visible" = "Visible";
  tabColor = "";
  showGridlines = true;
  showHeadings = true;
  merges: readonly Area[] = [];
  freeze: Freeze | undefined;
  page: Page = newPage();
  charts: Chart[] = [];
  comments: Comment[] = [];
  notes: Note[] = [];
  protection: Protection | undefined;
  readonly names = new Map<string, NamedItem>();
  readonly customProperties = new Map<string, { key: string; value: string }>();
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly columnStyles = new Map<number, Partial<Style>>();
  readonly rowStyles = new Map<number, Partial<Style>>();
  readonly hiddenColumns = new Set<number>();
  readonly hiddenRows = new Set<number>();
  /** Rows that a filter hides. */
  readonly filteredRows = new Set<number>();
  readonly spilled = new Map<number, Spilled>();
  private readonly cells = new Map<number, Cell>();
  private readonly formulaKeys = new Set<number>();

  constructor(
    public name: string,
    /** What the API calls `id`: it stays when the name changes. */
    public id: string,
  ) {}

  /** The cell, if anything was ever put there. */
  cell(row: number, column: number): Cell | undefined {
    return this.cells.get(keyOf(row, column));
  }

  /** The cell, made if there is none. */
  touch(row: number, column: number): Cell {
    const key = keyOf(row, column);
    const existing = this.cells.get(key);
    if (existing) return existing;
    const cell: Cell = { value: null };
    this.cells.set(key, cell);
    return cell;
  }

  /** What the cell shows: its own value or one that spilled into it. */
  value(row: number, column: number): CellValue {
    const key = keyOf(row, column);
    return this.cells.get(key)?.value ?? this.spilled.get(key)?.value ?? null;
  }

  /** What was put into the cell: the formula, or the value. */
  input(row: number, column: number): CellValue {
    return this.cell(row, column)?.formula ?? this.value(row, column);
  }

  /** The style that the cell shows, its row's and column's included. */
  style(row: number, column: number): Style {
    const own = this.cell(row, column)?.style;
    const [ofColumn, ofRow] = [this.columnStyles.get(column), this.rowStyles.get(row)];
    return own || ofColumn || ofRow ? { ...DEFAULT_STYLE, ...ofColumn, ...ofRow, ...own } : DEFAULT_STYLE;
  }

  /** Puts an entry into a cell. */
  put(row: number, column: number, entry: Entry): void {
    if (this.isCovered(row, column)) return;
    const cell = this.touch(row, column);
    this.formulaKeys.delete(keyOf(row, column));
    delete cell.formula;
    cell.value = entry.kind === "value" ? entry.value : null;
    if (entry.kind === "formula") {
      cell.formula = entry.formula;
      cell.isNew = true;
      this.formulaKeys.add(keyOf(row, column));
    }
    if (entry.kind !== "value" || entry.numberFormat === undefined) return;
    // Assumption: what was recognised brings its number format along only into a cell that has none yet.
    if (this.style(row, column).numberFormat !== "General") return;
    cell.style = { ...cell.style, numberFormat: entry.numberFormat };
  }

  /**
   * Whether the cell is hidden under a merged one.
   * Assumption: what is sent to such a cell is dropped without an error.
   */
  isCovered(row: number, column: number): boolean {
    const merge = this.mergeAt(row, column);
    return merge !== undefined && (merge.row !== row || merge.column !== column);
  }

  /** The merged cell that holds this one. */
  mergeAt(row: number, column: number): Area | undefined {
    return this.merges.find((merge) => hasCell(merge, row, column));
  }

  /** Merges an area into one cell: the first cell stays, the others are emptied. */
  merge(area: Area): void {
    const partly = this.merges.some((merge) => intersection(merge, area) && !contains(area, merge));
    if (partly) throw notImplemented("Range.merge over a part of a merged cell");
    this.merges = [...this.merges.filter((merge) => !contains(area, merge)), area];
    for (const { row, column, cell } of this.storedCells(area)) {
      if (row === area.row && column === area.column) continue;
      delete cell.formula;
      cell.value = null;
      this.formulaKeys.delete(keyOf(row, column));
    }
  }

  /** Takes over the cells of an area as they are, with the merged areas in it; formulas are moved along. */
  paste(source: Sheet, from: Area, to: Area): void {
    const moved = (area: Area): Area => ({
      ...area,
      row: area.row - from.row + to.row,
      column: area.column - from.column + to.column,
    });
    const stored = source.storedCells(from).map(({ row, column, cell }) => ({
      row: row - from.row + to.row,
      column: column - from.column + to.column,
      cell: movedCell(cell, to.row - from.row, to.column - from.column),
    }));
    const merges = source.merges.filter((merge) => contains(from, merge)).map(moved);
    for (const { row, column } of this.storedCells(to)) this.forget(row, column);
    this.merges = [...this.merges.filter((merge) => !contains(to, merge)), ...merges];
    for (const { row, column, cell } of stored) this.set(row, column, cell);
  }

  /** Puts a cell as it is, with its formula and style. */
  set(row: number, column: number, cell: Cell): void {
    const key = keyOf(row, column);
    this.cells.set(key, cell);
    if (cell.formula === undefined) this.formulaKeys.delete(key);
    else this.formulaKeys.add(key);
  }

  /** Takes apart every merged cell that the area touches. */
  unmerge(area: Area): void {
    this.merges = this.merges.filter((merge) => !intersection(merge, area));
  }

  /** Forgets everything about a cell. */
  forget(row: number, column: number): void {
    this.cells.delete(keyOf(row, column));
    this.formulaKeys.delete(keyOf(row, column));
  }

  /** The cells of an area that hold or held something, row by row. */
  storedCells(area: Area): StoredCell[] {
    // A small area is looked up cell by cell; a large one is filtered out of what is there.
    return cellCount(area) <= this.cells.size ? this.cellsByPlace(area) : this.cellsByKey(area);
  }

  private cellsByPlace(area: Area): StoredCell[] {
    const found: StoredCell[] = [];
    eachCell(area, (row, column) => {
      const cell = this.cell(row, column);
      if (cell) found.push({ row, column, cell });
    });
    return found;
  }

  private cellsByKey(area: Area): StoredCell[] {
    return [...this.cells]
      .map(([key, cell]) => ({ row: Math.floor(key / SHEET_COLUMNS), column: key % SHEET_COLUMNS, cell }))
      .filter(({ row, column }) => hasCell(area, row, column))
      .sort((a, b) => a.row - b.row || a.column - b.column);
  }

  /** The cells with formulas, as row and column. */
  formulaCells(): StoredCell[] {
    return [...this.formulaKeys]
      .sort((a, b) => a - b)
      .flatMap((key) => {
        const cell = this.cells.get(key);
        return cell ? [{ row: Math.floor(key / SHEET_COLUMNS), column: key % SHEET_COLUMNS, cell }] : [];
      });
  }

  /** The smallest area that holds everything; undefined for an empty sheet. */
  usedArea(valuesOnly: boolean): Area | undefined {
    let used: Area | undefined;
    const include = (area: Area) => (used = used ? boundingArea(used, area) : area);
    for (const [key, cell] of this.cells) {
      const counts = cell.formula !== undefined || cell.value !== null || (!valuesOnly && cell.style !== undefined);
      if (counts) include(cellArea(Math.floor(key / SHEET_COLUMNS), key % SHEET_COLUMNS));
    }
    for (const key of this.spilled.keys()) include(cellArea(Math.floor(key / SHEET_COLUMNS), key % SHEET_COLUMNS));
    if (!valuesOnly) this.merges.forEach(include);
    return used;
  }

  /** Whether a row is out of sight. */
  isRowHidden(row: number): boolean {
    return this.hiddenRows.has(row) || this.filteredRows.has(row);
  }

  /** Changes the style of every cell of an area; entire rows and columns get a style of their own. */
  restyle(area: Area, change: (style: Partial<Style>) => Partial<Style>): void {
    if (isEntireColumns(area)) return this.restyleColumns(area, change);
    if (isEntireRows(area)) return this.restyleRows(area, change);
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const cell = this.touch(row, column);
        cell.style = change(cell.style ?? { ...this.columnStyles.get(column), ...this.rowStyles.get(row) });
      }
    }
  }

  private restyleColumns(area: Area, change: (style: Partial<Style>) => Partial<Style>): void {
    for (let column = area.column; column < area.column + area.columns; column++) {
      this.columnStyles.set(column, change(this.columnStyles.get(column) ?? {}));
      // Excel gives the crossing of a styled row and a styled column a cell of its own; the later style wins there.
      for (const row of this.rowStyles.keys()) if (!this.cell(row, column)) this.touch(row, column);
    }
    this.restyleStored(area, change);
  }

  private restyleRows(area: Area, change: (style: Partial<Style>) => Partial<Style>): void {
    for (let row = area.row; row < area.row + area.rows; row++) {
      this.rowStyles.set(row, change(this.rowStyles.get(row) ?? {}));
    }
    this.restyleStored(area, change);
  }

  private restyleStored(area: Area, change: (style: Partial<Style>) => Partial<Style>): void {
    for (const { row, column, cell } of this.storedCells(area)) {
      const inherited = { ...this.columnStyles.get(column), ...this.rowStyles.get(row) };
      cell.style = change(cell.style ?? inherited);
    }
  }

  /** The styles that occur in an area, each at least once. */
  stylesIn(area: Area): Style[] {
    const styles: Style[] = [];
    const stored = this.storedCells(area);
    for (const { row, column } of stored) styles.push(this.style(row, column));
    if (stored.length === area.rows * area.columns) return styles;
    return [...styles, ...this.inheritedStyles(area)];
  }

  private inheritedStyles(area: Area): Style[] {
    const rows = [...this.rowStyles].filter(([row]) => row >= area.row && row < area.row + area.rows);
    const columns = [...this.columnStyles].filter(
      ([column]) => column >= area.column && column < area.column + area.columns,
    );
    const styles = [...rows, ...columns].map(([, style]) => ({ ...DEFAULT_STYLE, ...style }));
    const allStyled = rows.length === area.rows || columns.length === area.columns;
    return allStyled ? styles : [...styles, DEFAULT_STYLE];
  }

  /** Whether protection forbids changing the area. */
  isLocked(area: Area): boolean {
    return this.protection !== undefined && this.stylesIn(area).some((style) => style.locked);
  }

  /** Reads an address on this sheet; for set-up and for looking. */
  area(address: string): Area {
    const area = parseArea(address);
    if (!area) throw invalidArgument("Sheet.area");
    return area;
  }

  /** A copy under another name and id, with everything that Excel's "move or copy" takes along. */
  copy(name: string, id: string): Sheet {
    const copy = new Sheet(name, id);
    copy.visibility = this.visibility;
    copy.tabColor = this.tabColor;
    copy.showGridlines = this.showGridlines;
    copy.showHeadings = this.showHeadings;
    copy.merges = this.merges;
    copy.freeze = this.freeze;
    copy.page = structuredClone(this.page);
    copy.protection = this.protection;
    copy.charts = this.charts.map(copyChart);
    copy.comments = this.comments.map((comment, n) => ({ ...comment, id: `${id}-${n + 1}` }));
    copy.notes = this.notes.map((note) => ({ ...note }));
    this.names.forEach((item, key) => copy.names.set(key, { ...item }));
    this.customProperties.forEach((property, key) => copy.customProperties.set(key, { ...property }));
    this.columnWidths.forEach((width, column) => copy.columnWidths.set(column, width));
    this.rowHeights.forEach((height, row) => copy.rowHeights.set(row, height));
    this.columnStyles.forEach((style, column) => copy.columnStyles.set(column, style));
    this.rowStyles.forEach((style, row) => copy.rowStyles.set(row, style));
    this.hiddenColumns.forEach((column) => copy.hiddenColumns.add(column));
    this.hiddenRows.forEach((row) => copy.hiddenRows.add(row));
    this.filteredRows.forEach((row) => copy.filteredRows.add(row));
    this.cells.forEach((cell, key) => copy.cells.set(key, { ...cell }));
    this.formulaKeys.forEach((key) => copy.formulaKeys.add(key));
    return copy;
  }
}
