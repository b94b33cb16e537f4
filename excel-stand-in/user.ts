import { type Area, cellArea, contains, intersection } from "./workbook/area";
import { accessDenied, invalidOperation } from "./requests/errors";
import { fillCells } from "./workbook/fill";
import { History } from "./workbook/history";
import type { Host } from "./requests/host";
import type { Sheet } from "./workbook/sheet";
import type { Input, Workbook } from "./workbook/workbook";

/** The clerk at the screen: what a person does to a workbook without the add-in. */
export class User {
  /** What can be undone. */
  readonly history: History;
  private readonly workbook: Workbook;

  constructor(private readonly host: Host) {
    this.workbook = host.workbook;
    this.history = new History(host.workbook);
    host.onEvent = ({ kind }, isByAddIn) => {
      if (kind === "added" || kind === "deleted" || (kind === "changed" && isByAddIn)) this.history.clear();
    };
  }

  /** Types into cells of the active sheet: one input for all of them, or a matrix. */
  type(address: string, input: Input | readonly (readonly Input[])[]): void {
    const area = this.workbook.active.area(address);
    this.edit(area, (sheet) => this.workbook.enter(sheet, area, input, "Range.values"));
  }

  /** Clears the contents of cells of the active sheet. */
  erase(address: string): void {
    this.edit(this.workbook.active.area(address), (sheet, area) => {
      if (sheet.isLocked(area)) throw accessDenied("Range.clear");
      const before = sheet.value(area.row, area.column);
      for (const { row, column } of sheet.storedCells(area)) sheet.put(row, column, { kind: "clear" });
      this.workbook.reportChange(sheet, area, before);
    });
  }

  /**
   * Pastes cells with their formulas and formats at a place on the active sheet, over and over where that is a multiple of
   * what was copied.
   */
  paste(source: Sheet, copied: Area, to: Area): void {
    const from = usedRows(source, copied);
    const fits = to.rows % from.rows === 0 && to.columns % from.columns === 0;
    const area = fits ? to : { ...from, row: to.row, column: to.column };
    this.edit(area, (sheet) => {
      requireWritable(sheet, area, "Range.copyFrom");
      for (let row = area.row; row < area.row + area.rows; row += from.rows)
        for (let column = area.column; column < area.column + area.columns; column += from.columns)
          sheet.paste(source, from, { ...from, row, column });
      this.workbook.select(sheet, area);
      this.workbook.reportChange(sheet, area);
    });
  }

  /** Drags the small square at the corner of `source` until `target` is covered. */
  fill(source: Area, target: Area): void {
    this.edit(target, (sheet) => {
      if (sheet.isLocked(target)) throw accessDenied("Range.autoFill");
      fillCells(sheet, source, target);
      this.workbook.select(sheet, target);
      this.workbook.reportChange(sheet, target);
    });
  }

  /** Makes columns of the active sheet so wide, in points. */
  setColumnWidth(column: number, columns: number, width: number): void {
    // Only the widths change: no cell has to be kept for that.
    this.edit({ ...cellArea(0, column), columns }, (sheet) => {
      if (sheet.protection) throw accessDenied("RangeFormat.columnWidth");
      for (let c = column; c < column + columns; c++) sheet.columnWidths.set(c, width);
    });
  }

  /** Undoes the user's last edit; whether there was one. */
  undo(): boolean {
    return this.host.work(() => this.history.undo());
  }

  /** Does the last edit again that was undone; whether there was one. */
  redo(): boolean {
    return this.host.work(() => this.history.redo());
  }

  private edit(area: Area, change: (sheet: Sheet, area: Area) => void): void {
    this.host.work(() => {
      const sheet = this.workbook.active;
      this.history.record(sheet, area, () => change(sheet, area));
    });
  }

  /** Selects cells on the active sheet. */
  select(address: string): void {
    this.host.work(() => this.workbook.select(this.workbook.active, this.workbook.active.area(address)));
  }

  /** Clicks a sheet's tab. */
  activate(sheet: string): void {
    this.host.work(() => this.workbook.activate(this.workbook.sheet(sheet)));
  }

  /** Adds a sheet at the end and goes to it. */
  addSheet(name?: string): Sheet {
    return this.host.work(() => {
      const sheet = this.workbook.addSheet(name);
      this.workbook.activate(sheet);
      return sheet;
    });
  }

  /** Renames a sheet. */
  renameSheet(sheet: string, name: string): void {
    this.host.work(() => this.workbook.renameSheet(this.workbook.sheet(sheet), name));
  }

  /** Deletes a sheet. */
  deleteSheet(sheet: string): void {
    this.host.work(() => this.workbook.deleteSheet(this.workbook.sheet(sheet)));
  }

  /** Copies a sheet: the copy has an id of its own, and copies of the names that belong to the sheet. */
  copySheet(sheet: string): Sheet {
    return this.host.work(() => this.workbook.copySheet(this.workbook.sheet(sheet)));
  }

  /** Drags a sheet's tab to another place, counted from zero. */
  moveSheet(sheet: string, position: number): void {
    this.host.work(() => this.workbook.moveSheet(this.workbook.sheet(sheet), position));
  }

  /** Hides or shows a sheet. */
  showSheet(sheet: string, visibility: Sheet["visibility"]): void {
    this.host.work(() => this.workbook.showSheet(this.workbook.sheet(sheet), visibility));
  }

  /** Hides entire rows of the active sheet, such as `3:5`. */
  hideRows(rows: string): void {
    this.changeRows(rows, (sheet, row) => sheet.hiddenRows.add(row));
  }

  /** Shows rows of the active sheet again. */
  showRows(rows: string): void {
    this.changeRows(rows, (sheet, row) => sheet.hiddenRows.delete(row));
  }

  /** Hides entire columns of the active sheet, such as `C:D`. */
  hideColumns(columns: string): void {
    const sheet = this.workbook.active;
    const area = sheet.area(columns);
    if (sheet.protection) throw accessDenied("Range.columnHidden");
    for (let column = area.column; column < area.column + area.columns; column++) sheet.hiddenColumns.add(column);
  }

  private changeRows(rows: string, change: (sheet: Sheet, row: number) => void): void {
    const sheet = this.workbook.active;
    const area = sheet.area(rows);
    if (sheet.protection) throw accessDenied("Range.rowHidden");
    for (let row = area.row; row < area.row + area.rows; row++) change(sheet, row);
  }

  /** Filters a table whose first row is its header: rows whose cell in `column` does not please are hidden. */
  filter(table: string, column: number, isShown: (value: unknown) => boolean): void {
    const sheet = this.workbook.active;
    const area = sheet.area(table);
    sheet.filteredRows.clear();
    for (const row of bodyRows(area)) {
      if (!isShown(sheet.value(row, area.column + column))) sheet.filteredRows.add(row);
    }
  }

  /** Takes the filter off the active sheet. */
  clearFilter(): void {
    this.workbook.active.filteredRows.clear();
  }

  /** Merges cells of the active sheet. */
  merge(address: string): void {
    this.edit(this.workbook.active.area(address), (sheet, area) => {
      sheet.merge(area);
      this.workbook.markDirty();
    });
  }

  /** Gives cells of the active sheet a number format. */
  formatNumbers(address: string, numberFormat: string): void {
    const sheet = this.workbook.active;
    sheet.restyle(sheet.area(address), (style) => ({ ...style, numberFormat }));
  }

  /** Protects a sheet. */
  protectSheet(sheet: string, password = ""): void {
    this.workbook.sheet(sheet).protection = { password, options: {} };
  }

  /** Takes the protection off a sheet. */
  unprotectSheet(sheet: string): void {
    this.workbook.sheet(sheet).protection = undefined;
  }

  /** Protects the workbook's structure: sheets can no longer be added, deleted, renamed or moved. */
  protectWorkbook(password = ""): void {
    this.workbook.structurePassword = password;
  }

  /** Takes the protection off the workbook's structure. */
  unprotectWorkbook(): void {
    this.workbook.structurePassword = undefined;
  }

  /** Begins to type in a cell, during which Excel refuses or delays requests. */
  startEditing(): void {
    this.host.editing.start();
  }

  /** Ends typing. */
  endEditing(): void {
    this.host.editing.end();
  }
}

/** Of entire columns only the rows that are used are copied. */
function usedRows(sheet: Sheet, area: Area): Area {
  const used = sheet.usedArea(false);
  const shared =
    used &&
    intersection({ ...used, row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns }, area);
  return shared && isLarge(area) ? shared : area;
}

function isLarge({ rows, columns }: Area): boolean {
  return rows * columns > 1_000_000;
}

function requireWritable(sheet: Sheet, area: Area, location: string): void {
  if (sheet.isLocked(area)) throw accessDenied(location);
  if (sheet.merges.some((merge) => intersection(merge, area) && !contains(area, merge)))
    throw invalidOperation(location);
}

function bodyRows(table: Area): number[] {
  return Array.from({ length: table.rows - 1 }, (_, index) => table.row + 1 + index);
}
