import { type Area, cellArea } from "./area";
import { formatArea } from "./address";
import { redirect } from "./chart";
import { calculate, type Calculable, type CustomFunctionCaller } from "../formulas/calculate";
import { type Entry, readEntry } from "./entry";
import {
  accessDenied,
  generalException,
  invalidArgument,
  invalidOperation,
  itemAlreadyExists,
  itemNotFound,
  sizeMismatch,
} from "../requests/errors";
import { FormulaSyntaxError, parseFormula } from "../formulas/formula";
import type { NamedItem } from "./namedItem";
import { Sheet } from "./sheet";
import { followSheet } from "../formulas/sheetReference";
import { type CellValue, type Json, plainValue, valueType } from "./value";

/** Something that happened in the workbook and that an add-in can listen to. */
export type WorkbookEvent =
  | { readonly kind: "activated" | "added" | "deactivated" | "deleted"; readonly sheet: Sheet }
  | { readonly kind: "calculated"; readonly sheet: Sheet }
  | { readonly kind: "nameChanged"; readonly sheet: Sheet; readonly nameBefore: string }
  | { readonly kind: "selectionChanged"; readonly sheet: Sheet; readonly address: string }
  | { readonly kind: "changed"; readonly sheet: Sheet; readonly address: string; readonly details?: ChangeDetails };

/** What a change of a single cell was. */
export interface ChangeDetails {
  readonly valueBefore: boolean | number | string;
  readonly valueAfter: boolean | number | string;
  readonly valueTypeBefore: string;
  readonly valueTypeAfter: string;
}

/** Something to put into a cell; null leaves the cell as it is. */
export type Input = boolean | number | string | null;

/** What is selected. */
export interface Selection {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** A workbook without any window or protocol around it. */
export class Workbook implements Calculable {
  sheets: readonly Sheet[] = [];
  readonly settings = new Map<string, Json>();
  readonly names = new Map<string, NamedItem>();
  /** The password of the structure's protection; undefined while sheets may be added and removed. */
  structurePassword: string | undefined;
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual" = "Automatic";
  functions: CustomFunctionCaller | undefined;
  /** Told of everything that happens. */
  onEvent: (event: WorkbookEvent) => void = () => undefined;
  private selected: Selection | undefined;
  private isDirty = true;
  private sheetsMade = 0;

  constructor(readonly name: string) {}

  /** The sheet with that name or id, whatever the case. */
  findSheet(key: string): Sheet | undefined {
    const wanted = key.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted || sheet.id.toLowerCase() === wanted);
  }

  /** As {@link findSheet}, for sheets that must be there. */
  sheet(key: string): Sheet {
    const sheet = this.findSheet(key);
    if (!sheet) throw itemNotFound("WorksheetCollection.getItem");
    return sheet;
  }

  /** What is selected on the active sheet. */
  get selection(): Selection {
    if (!this.selected) throw invalidOperation("Workbook.getSelectedRange");
    return this.selected;
  }

  /** The sheet in front. */
  get active(): Sheet {
    return this.selection.sheet;
  }

  /** Adds a sheet after the last one. */
  addSheet(name: string | undefined, location = "WorksheetCollection.add"): Sheet {
    this.requireStructure(location);
    const sheet = this.newSheet(name ?? this.freeName(), location);
    this.sheets = [...this.sheets, sheet];
    this.selected ??= { sheet, area: cellArea(0, 0) };
    this.onEvent({ kind: "added", sheet });
    return sheet;
  }

  /** Adds a sheet of a file that is being opened, with the id under which it was saved if that is known. */
  loadSheet(name: string, id?: string): Sheet {
    const isFree = id !== undefined && !this.findSheet(id);
    const sheet = new Sheet(name, isFree ? id : this.nextId());
    this.sheets = [...this.sheets, sheet];
    this.selected ??= { sheet, area: cellArea(0, 0) };
    return sheet;
  }

  private newSheet(name: string, location: string): Sheet {
    this.requireName(name, undefined, location);
    return new Sheet(name, this.nextId());
  }

  private nextId(): string {
    for (;;) {
      this.sheetsMade += 1;
      const id = `{00000000-0001-0000-${String(this.sheetsMade).padStart(4, "0")}-000000000000}`;
      if (!this.findSheet(id)) return id;
    }
  }

  private freeName(): string {
    for (let number = this.sheets.length + 1; ; number++) {
      const name = `Sheet${number}`;
      if (!this.findSheet(name)) return name;
    }
  }

  private requireStructure(location: string): void {
    // Assumption: a protected structure answers as a protected sheet does.
    if (this.structurePassword !== undefined) throw accessDenied(location);
  }

  private requireName(name: string, self: Sheet | undefined, location: string): void {
    const valid = name.trim() !== "" && name.length <= 31 && !/[:\\/?*[\]]/.test(name) && !/^'|'$/.test(name);
    if (!valid) throw invalidArgument(location);
    const other = this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    if (other && other !== self) throw itemAlreadyExists(location);
  }

  /** Gives a sheet another name; formulas and names follow. */
  renameSheet(sheet: Sheet, name: string, location = "Worksheet.name"): void {
    this.requireStructure(location);
    this.requireName(name, sheet, location);
    const nameBefore = sheet.name;
    this.followSheet(nameBefore, name);
    sheet.name = name;
    this.isDirty = true;
    this.onEvent({ kind: "nameChanged", sheet, nameBefore });
  }

  /** Gives every sheet another id, as closing and opening the workbook again may. */
  renewIds(): void {
    for (const sheet of this.sheets) sheet.id = this.nextId();
  }

  /** Moves a sheet to a place, counted from zero. */
  moveSheet(sheet: Sheet, position: number, location = "Worksheet.position"): void {
    this.requireStructure(location);
    if (!Number.isInteger(position) || position < 0 || position >= this.sheets.length) throw invalidArgument(location);
    const others = this.sheets.filter((other) => other !== sheet);
    this.sheets = [...others.slice(0, position), sheet, ...others.slice(position)];
  }

  /** Removes a sheet; the last visible one stays. */
  deleteSheet(sheet: Sheet, location = "Worksheet.delete"): void {
    this.requireStructure(location);
    // Such a sheet must be made visible first.
    if (sheet.visibility === "VeryHidden") throw generalException(location);
    this.requireAnotherVisible(sheet, location);
    const next = this.neighbour(sheet);
    this.sheets = this.sheets.filter((other) => other !== sheet);
    if (this.active === sheet) this.bringToFront(next);
    this.followSheet(sheet.name, undefined);
    this.isDirty = true;
    this.onEvent({ kind: "deleted", sheet });
  }

  private followSheet(name: string, newName: string | undefined): void {
    const names = [this.names, ...this.sheets.map((sheet) => sheet.names)].flatMap((map) => [...map.values()]);
    for (const item of names) item.formula = followSheet(item.formula, name, newName);
    for (const chart of this.sheets.flatMap(({ charts }) => charts))
      redirect(chart, (formula) => followSheet(formula, name, newName));
    for (const { cell } of this.sheets.flatMap((sheet) => sheet.formulaCells())) {
      if (cell.formula !== undefined) cell.formula = followSheet(cell.formula, name, newName);
    }
  }

  private requireAnotherVisible(sheet: Sheet, location: string): void {
    const others = this.sheets.filter((other) => other !== sheet && other.visibility === "Visible");
    if (others.length === 0) throw invalidOperation(location);
  }

  private neighbour(sheet: Sheet): Sheet {
    const position = this.sheets.indexOf(sheet);
    const visible = (other: Sheet) => other !== sheet && other.visibility === "Visible";
    return this.sheets.slice(position).find(visible) ?? this.sheets.slice(0, position).reverse().find(visible) ?? sheet;
  }

  /** Copies a sheet behind itself, as Ctrl and the mouse do: `表` becomes `表 (2)`. */
  copySheet(sheet: Sheet, at?: number): Sheet {
    this.requireStructure("Worksheet.copy");
    // Assumption: a very hidden sheet is not copied.
    if (sheet.visibility === "VeryHidden") throw generalException("Worksheet.copy");
    const copy = sheet.copy(this.copyName(sheet.name), this.nextId());
    // Assumption: names that belong to the sheet point into the copy; formulas in cells stay as they are.
    for (const item of copy.names.values()) item.formula = followSheet(item.formula, sheet.name, copy.name);
    for (const chart of copy.charts) redirect(chart, (formula) => followSheet(formula, sheet.name, copy.name));
    // Of each name of the workbook that refers to the sheet, the copy gets one of its own.
    for (const [key, item] of this.names) {
      const formula = followSheet(item.formula, sheet.name, copy.name);
      if (formula !== item.formula && !copy.names.has(key)) copy.names.set(key, { ...item, formula });
    }
    const position = at ?? this.sheets.indexOf(sheet) + 1;
    this.sheets = [...this.sheets.slice(0, position), copy, ...this.sheets.slice(position)];
    this.isDirty = true;
    this.onEvent({ kind: "added", sheet: copy });
    return copy;
  }

  private copyName(name: string): string {
    for (let number = 2; ; number++) {
      const ending = ` (${number})`;
      const copy = name.slice(0, 31 - ending.length) + ending;
      if (!this.findSheet(copy)) return copy;
    }
  }

  /** Shows or hides a sheet; the last visible one stays. */
  showSheet(sheet: Sheet, visibility: Sheet["visibility"], location = "Worksheet.visibility"): void {
    this.requireStructure(location);
    if (visibility !== "Visible" && sheet.visibility === "Visible") {
      this.requireAnotherVisible(sheet, location);
      if (this.active === sheet) this.bringToFront(this.neighbour(sheet));
    }
    sheet.visibility = visibility;
  }

  /** Brings a sheet to the front. */
  activate(sheet: Sheet, location = "Worksheet.activate"): void {
    if (sheet.visibility !== "Visible") throw invalidOperation(location);
    if (sheet !== this.active) this.bringToFront(sheet);
  }

  private bringToFront(sheet: Sheet): void {
    const before = this.active;
    this.selected = { sheet, area: cellArea(0, 0) };
    this.onEvent({ kind: "deactivated", sheet: before });
    this.onEvent({ kind: "activated", sheet });
  }

  /** Selects cells, on whichever sheet they are. */
  select(sheet: Sheet, area: Area, location = "Range.select"): void {
    this.activate(sheet, location);
    this.selected = { sheet, area };
    this.onEvent({ kind: "selectionChanged", sheet, address: formatArea(area) });
  }

  /**
   * Puts inputs into an area: one for all cells, or a matrix of the area's size.
   * A null in a matrix leaves its cell alone.
   */
  enter(sheet: Sheet, area: Area, input: Input | readonly (readonly Input[])[], location = "Range.values"): void {
    const inputs = inputsFor(area, input, location);
    if (sheet.isLocked(area)) throw accessDenied(location);
    const before = sheet.value(area.row, area.column);
    putAll(sheet, area, inputs, location);
    this.isDirty = true;
    this.reportChange(sheet, area, before);
  }

  /** Tells that cells were changed and that formulas have to be worked out again. */
  reportChange(sheet: Sheet, area: Area, before?: CellValue): void {
    this.isDirty = true;
    const isOneCell = area.rows === 1 && area.columns === 1;
    const event = { kind: "changed", sheet, address: formatArea(area) } as const;
    if (!isOneCell || before === undefined) return this.onEvent(event);
    const after = sheet.value(area.row, area.column);
    const details = {
      valueBefore: plainValue(before),
      valueAfter: plainValue(after),
      valueTypeBefore: valueType(before),
      valueTypeAfter: valueType(after),
    };
    this.onEvent({ ...event, details });
  }

  /** What a defined name refers to, seen from a sheet. */
  formulaOfName(sheet: Sheet, name: string): string | undefined {
    const key = name.toLowerCase();
    return (sheet.names.get(key) ?? this.names.get(key))?.formula;
  }

  /** Makes the next {@link settle} work everything out again. */
  markDirty(): void {
    this.isDirty = true;
  }

  /**
   * Works out what changed since the last time.
   * Assumption: in manual mode a formula is worked out once, when it is entered.
   */
  settle({ evenIfManual = false } = {}): void {
    if (!this.isDirty) return;
    const onlyNew = this.calculationMode === "Manual" && !evenIfManual;
    if (!onlyNew) this.isDirty = false;
    for (const sheet of calculate(this, { onlyNew })) this.onEvent({ kind: "calculated", sheet });
  }
}

function inputsFor(
  area: Area,
  input: Input | readonly (readonly Input[])[],
  location: string,
): readonly (readonly Input[])[] {
  if (!Array.isArray(input)) return sameForAll(area, input as Input);
  const matrix: readonly (readonly Input[])[] = input;
  const fits =
    matrix.length === area.rows && matrix.every((line) => Array.isArray(line) && line.length === area.columns);
  if (!fits) throw sizeMismatch(location);
  return matrix;
}

function sameForAll(area: Area, input: Input): readonly (readonly Input[])[] {
  const line = Array.from({ length: area.columns }, () => input);
  return Array.from({ length: area.rows }, () => line);
}

// Everything is read before anything is put: a bad input in the middle leaves all cells as they were.
function putAll(sheet: Sheet, area: Area, inputs: readonly (readonly Input[])[], location: string): void {
  const entries = inputs.map((line, r) =>
    line.map((one, c) => entryFor(sheet, area.row + r, area.column + c, one, location)),
  );
  entries.forEach((line, r) =>
    line.forEach((entry, c) => {
      if (entry) sheet.put(area.row + r, area.column + c, entry);
    }),
  );
}

function entryFor(sheet: Sheet, row: number, column: number, input: Input, location: string): Entry | undefined {
  if (input === null) return undefined;
  const isPlain = ["boolean", "number", "string"].includes(typeof input);
  // Assumption: Excel's own limit for a cell's text is checked by the API as well.
  if (!isPlain || (typeof input === "string" && input.length > 32_767)) throw invalidArgument(location);
  const entry = readEntry(input, sheet.style(row, column).numberFormat);
  if (entry.kind === "formula") requireFormula(entry.formula, location);
  return entry;
}

function requireFormula(formula: string, location: string): void {
  try {
    parseFormula(formula);
  } catch (error) {
    throw error instanceof FormulaSyntaxError ? invalidArgument(location) : error;
  }
}

/** Enters a table with its first cell in A1; for set-up. */
export function fillSheet(workbook: Workbook, sheet: Sheet, table: readonly (readonly Input[])[]): void {
  table.forEach((line, row) => putAll(sheet, { row, column: 0, rows: 1, columns: line.length }, [line], "set-up"));
  workbook.markDirty();
}
