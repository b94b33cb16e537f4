import { cellName } from "../../../cells/address";
import type { CellValue, Grid } from "../../../cells/grid";
import { isGeneral, shownText } from "../shownText";
import { PlacedCells } from "../placedCells";
import { TooMuch } from "../tooMuch";
import { isoSerial } from "./isoSerial";
import type { PlainCell } from "./plainCell";
import { type CellText, seenText, unescaped } from "./richText";
import type { CellLook } from "./styles";
import type { CellTaker, FileCell, SheetShape } from "./worksheet";

/** What the other parts of the workbook say about the cells of a sheet. */
export interface SheetContext {
  readonly sheet: string;
  readonly from1904: boolean;
  readonly needsCalculation: boolean;
  readonly sharedStrings: readonly CellText[];
  readonly styles: readonly CellLook[];
}

/** Each is kept by its address: a few millions would take seconds, and nothing can be made of such a sheet anyway. */
const MOST_UNCALCULATED = 500_000;

/** Takes the cells of a sheet one by one and makes the grid of them. */
export class SheetGridMaker implements CellTaker {
  private readonly values = new PlacedCells();
  private readonly shown = new Map<string, string>();
  private readonly marked = new Map<string, string>();
  private readonly indents = new Map<string, number>();
  private readonly uncalculated = new Set<string>();

  /** Whether cells of a style show simply their value, by its number. */
  private readonly isPlain: readonly boolean[];

  constructor(private readonly context: SheetContext) {
    this.isPlain = context.styles.map(({ format, font, indent }) => !font && indent === 0 && isGeneral(format));
  }

  /** @throws Error when the cell refers to what is not there */
  takePlain(row: number, column: number, { style, isShared, value = 0 }: PlainCell): void {
    const read = isShared ? this.context.sharedStrings[value] : value;
    if ((this.isPlain[style] ?? true) && (typeof read === "number" || typeof read === "string")) {
      if (read !== "") this.values.put(row, column, read);
    } else {
      const type = isShared ? "s" : "n";
      this.take({ row, column, type, style, value: String(value), formula: undefined });
    }
  }

  /** @throws Error when the cell refers to what is not there; TooMuch */
  take(cell: FileCell): void {
    const look = this.context.styles[cell.style];
    const { value, marked } = this.valueOf(cell, look);
    const isOpen = isUncalculated(cell, value, this.context.needsCalculation);
    if (value === "" && !isOpen) return;
    const { row, column } = cell;
    if (isOpen) this.addUncalculated(cellName(row, column));
    // A formula without a result must not pass for a blank cell.
    this.values.put(row, column, value === "" ? `=${cell.formula || "…"}` : value);
    if (marked !== undefined) this.marked.set(cellName(row, column), marked);
    if (look && look.indent > 0) this.indents.set(cellName(row, column), look.indent);
    const shown =
      typeof value === "boolean" ? undefined : shownText(value, look?.format ?? "General", this.context.from1904);
    if (shown !== undefined) this.shown.set(cellName(row, column), shown);
  }

  /** @throws TooMuch */
  private addUncalculated(cell: string): void {
    this.uncalculated.add(cell);
    if (this.uncalculated.size > MOST_UNCALCULATED) throw new TooMuch("formulas", MOST_UNCALCULATED);
  }

  /** @throws SheetTooLarge */
  finish(shape: SheetShape): Grid {
    const { shown, marked, indents, uncalculated, context } = this;
    const { merges, hiddenColumns } = shape;
    const marks = { shown, merges, hiddenColumns, marked, indents, uncalculated };
    const grid = this.values.grid(context.sheet, { ...marks, hiddenRows: shape.hiddenRows });
    if (!shape.rowsHiddenByDefault) return grid;
    const rows = grid.values.map((_, i) => grid.row + i);
    return { ...grid, hiddenRows: new Set(rows.filter((row) => !shape.rowsWithHeight.has(row))) };
  }

  private valueOf({ type, value = "" }: FileCell, look: CellLook | undefined): { value: CellValue; marked?: string } {
    if (value === "") return { value: "" };
    if (type === "s") return seenText(this.sharedString(value as string), look?.font);
    if (type === "inlineStr") return seenText(value, look?.font);
    const text = value as string;
    if (type === "str") return seenText(unescaped(text), look?.font);
    if (type === "b") return struck(text.trim() === "1" || text.trim() === "true", look);
    if (type === "e") return { value: text };
    return struck((type === "d" ? isoSerial(text, this.context.from1904) : numberIn(text)) ?? text, look);
  }

  /** A cell that names no text at all is blank; one that names a text that is not there is damage. */
  private sharedString(value: string): CellText {
    if (value.trim() === "") return "";
    const text = /^\s*\d+\s*$/.test(value) ? this.context.sharedStrings[Number(value)] : undefined;
    if (text === undefined) throw new Error(`no shared string ${value}`);
    return text;
  }
}

function struck(value: CellValue, look: CellLook | undefined): { value: CellValue; marked?: string } {
  return look?.font?.struck ? { value, marked: `~~${String(value)}~~` } : { value };
}

/** Only what Excel itself writes as a number is one: 0x10 and 1,000 are not. */
function numberIn(text: string): number | undefined {
  return /^\s*[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?\s*$/i.test(text) ? Number(text) : undefined;
}

/**
 * A formula whose result no program has worked out: the file has none, or it has the 0 or nothing that programs write
 * as a stand-in and says itself that everything is still to be calculated.
 */
function isUncalculated({ formula, value, type }: FileCell, read: CellValue, needsCalculation: boolean): boolean {
  if (formula === undefined) return false;
  if (value === undefined || (value === "" && type !== "str")) return true;
  return needsCalculation && (read === 0 || (read === "" && !/["&]/.test(formula)));
}
