import { parseArea, qualifiedAddress } from "../workbook/address";
import { type Area, cellArea, hasCell } from "../workbook/area";
import { canCalculate } from "../formulas/canCalculate";
import type { Comment } from "../workbook/comment";
import type { Sheet } from "../workbook/sheet";
import type { Style } from "../workbook/style";
import { type CellValue, cellError, type ErrorText } from "../workbook/value";
import { Workbook } from "../workbook/workbook";
import { pointsOfDigits } from "./columnUnits";
import { pageFromFile } from "./filePage";
import { styleFromFile } from "./fileStyle";
import { headerFooterFromFile } from "./headerFooterCode";
import { KEPT_PROPERTY, type KeptState, readKeptState } from "./keptState";
import {
  type FileCell,
  type FileFont,
  type FileName,
  type FileRun,
  type FileSheet,
  type FileValue,
  readXlsx,
  serialNumber,
} from "./library";

/** A workbook that was read from a file. */
export interface LoadedWorkbook {
  readonly workbook: Workbook;
  /** Cells whose formulas the emulation cannot work out: they show what the file says. */
  readonly frozen: readonly string[];
}

/**
 * Reads the bytes of an .xlsx file.
 * @param name the name of the file, which is that of the workbook
 */
export async function loadWorkbook(name: string, bytes: Uint8Array): Promise<LoadedWorkbook> {
  // Dates are counted from 1904 here whatever the file says: see the function that turns them back into numbers.
  const file = await readXlsx(bytes, { readStyles: true, dateSystem: "1904" });
  const kept = readKeptState(file.properties?.custom?.[KEPT_PROPERTY]);
  const workbook = new Workbook(name);
  const frozen = file.sheets.flatMap((from, index) => {
    const sheet = workbook.loadSheet(from.name, kept?.sheets[index]?.id);
    return new SheetReader(from, sheet, file.defaultFont).read();
  });
  addNames(workbook, file.namedRanges ?? []);
  if (kept) restore(workbook, kept);
  if (file.workbookProtection?.lockStructure === true) workbook.structurePassword = "";
  const front = workbook.sheets[file.activeSheet ?? 0];
  const shown = front?.visibility === "Visible" ? front : workbook.sheets.find((one) => one.visibility === "Visible");
  if (shown) workbook.select(shown, cellArea(0, 0));
  workbook.markDirty();
  return { workbook, frozen };
}

function addNames(workbook: Workbook, names: readonly FileName[]): void {
  for (const { name, range, scope, comment = "" } of names) {
    const owner = scope === undefined ? workbook.names : workbook.findSheet(scope)?.names;
    owner?.set(name.toLowerCase(), { name, formula: `=${range}`, comment, visible: true });
  }
}

function restore(workbook: Workbook, kept: KeptState): void {
  for (const [key, value] of kept.settings) workbook.settings.set(key, value);
  hide(workbook.names, kept.hiddenNames);
  workbook.sheets.forEach((sheet, index) => {
    const state = kept.sheets[index];
    if (!state) return;
    hide(sheet.names, state.hiddenNames);
    for (const [key, value] of state.customProperties) sheet.customProperties.set(key.toLowerCase(), { key, value });
    sheet.protection = state.protection;
    sheet.comments = [...(state.comments ?? [])];
  });
}

function hide(names: Workbook["names"], hidden: readonly string[]): void {
  for (const name of hidden) {
    const item = names.get(name.toLowerCase());
    if (item) item.visible = false;
  }
}

/** In the note that Excel writes beside a thread. */
const TWIN = /^\[[^\]\n]*\]\n\n[^]*linkid=870924/;

class SheetReader {
  private readonly spills: Area[] = [];
  private readonly frozen: string[] = [];

  constructor(
    private readonly file: FileSheet,
    private readonly sheet: Sheet,
    private readonly font: FileFont | undefined,
  ) {}

  /** Reads everything and gives the addresses of formulas that stay as they are. */
  read(): string[] {
    this.readLook();
    this.readComments();
    for (const cell of this.file.cells?.values() ?? []) {
      const area = cell.formulaType === "array" ? parseArea(cell.formulaRef ?? "") : undefined;
      if (area) this.spills.push(area);
    }
    this.file.rows.forEach((values, row) => values.forEach((value, column) => this.readCell(row, column, value)));
    for (const key of this.file.cells?.keys() ?? []) this.readStyledCell(key);
    return this.frozen;
  }

  private readLook(): void {
    const { file, sheet } = this;
    const { view, freezePane } = file;
    sheet.visibility = file.veryHidden === true ? "VeryHidden" : file.hidden === true ? "Hidden" : "Visible";
    sheet.showGridlines = view?.showGridLines ?? true;
    sheet.showHeadings = view?.showRowColHeaders ?? true;
    sheet.tabColor = view?.tabColor?.rgb === undefined ? "" : `#${view.tabColor.rgb.slice(-6).toUpperCase()}`;
    if (freezePane) sheet.freeze = { rows: freezePane.rows ?? 0, columns: freezePane.columns ?? 0 };
    sheet.merges = (file.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      row: startRow,
      column: startCol,
      rows: endRow - startRow + 1,
      columns: endCol - startCol + 1,
    }));
    this.readSizes();
    pageFromFile(file.pageSetup, sheet.page);
    headerFooterFromFile(file.headerFooter, sheet.page);
  }

  private readComments(): void {
    const { file, sheet } = this;
    const all = file.threadedComments ?? [];
    sheet.comments = all.flatMap(({ id, ref, text, done = false }): Comment[] => {
      const area = parseArea(ref ?? "");
      const replies = all.filter(({ parentId }) => parentId === id).map((reply) => reply.text);
      return area ? [{ id, row: area.row, column: area.column, content: text, resolved: done, replies }] : [];
    });
    for (const [key, { comment }] of file.cells ?? []) {
      const [row = 0, column = 0] = key.split(",").map(Number);
      // what stands for a thread is none to Excel
      if (!comment || TWIN.test(comment.text)) continue;
      sheet.notes.push({ row, column, author: comment.author ?? "", content: comment.text });
    }
  }

  private readSizes(): void {
    const { file, sheet, font } = this;
    file.columns?.forEach(({ width, hidden }, column) => {
      if (width !== undefined) sheet.columnWidths.set(column, pointsOfDigits(width, font));
      if (hidden === true) sheet.hiddenColumns.add(column);
    });
    file.rowDefs?.forEach(({ height, hidden }, row) => {
      if (height !== undefined) sheet.rowHeights.set(row, height);
      if (hidden === true || height === 0) sheet.hiddenRows.add(row); // a row without any height is one for Excel, too
    });
  }

  private readCell(row: number, column: number, value: FileValue): void {
    const cell = this.file.cells?.get(`${row},${column}`);
    if (cell === undefined && value === null) return;
    const own = this.sheet.touch(row, column);
    const style = { ...styleFromFile(cell?.style, this.font), ...markedInPart(cell?.richText ?? []) };
    if (Object.keys(style).length > 0) own.style = style;
    if (cell?.formula !== undefined) this.readFormula(row, column, cell, cell.formula);
    else if (!this.isSpilledInto(row, column)) own.value = valueFromFile(value, cell);
  }

  // Cells that have a look and no value are beyond the rows of values.
  private readStyledCell(key: string): void {
    const [row = 0, column = 0] = key.split(",").map(Number);
    if (column >= (this.file.rows[row]?.length ?? 0)) this.readCell(row, column, null);
  }

  private readFormula(row: number, column: number, cell: FileCell, text: string): void {
    const formula = `=${text}`;
    const value = valueFromFile(cell.formulaResult ?? cell.value, cell);
    if (canCalculate(formula)) {
      this.sheet.put(row, column, { kind: "formula", formula });
      this.sheet.touch(row, column).value = value;
      return;
    }
    const own = this.sheet.touch(row, column);
    own.formula = formula;
    own.value = value;
    this.frozen.push(qualifiedAddress(this.sheet.name, cellArea(row, column)));
  }

  private isSpilledInto(row: number, column: number): boolean {
    return this.spills.some((area) => hasCell(area, row, column));
  }
}

/** What the parts of a text say of the whole: null where only some are struck out, or raised. */
function markedInPart(runs: readonly FileRun[]): Pick<Partial<Style>, "strikethrough" | "superscript"> {
  const written = runs.filter(({ text }) => text !== "");
  const struck = written.filter(({ font }) => font?.strikethrough === true).length;
  const raised = written.filter(({ font }) => font?.vertAlign === "superscript").length;
  return {
    ...(struck > 0 && { strikethrough: struck === written.length || null }),
    ...(raised > 0 && { superscript: raised === written.length || null }),
  };
}

const ERROR = /^#(BUSY!|CALC!|DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|SPILL!|VALUE!)$/;

function valueFromFile(value: FileValue | undefined, cell: FileCell | undefined): CellValue {
  if (value === undefined || value === null || value === "") return null;
  if (value instanceof Date) return serialNumber(value);
  const isError = cell?.type === "error" || cell?.type === "formula";
  if (isError && typeof value === "string" && ERROR.test(value)) return cellError(value as ErrorText);
  return value;
}
