import { parseArea } from "../../../cells/address";
import type { Area } from "../../../cells/area";
import type { Waiting } from "../../../cells/stepwise";
import type { Parts } from "../package/parts";
import { attribute, isOn } from "../package/xmlScanner";
import { LONGEST_CELL, PlainCell } from "./plainCell";
import { PlainRow } from "./plainRow";
import { type CellText, TextCollector } from "./richText";

/** A cell as it stands in the file; empty ones, whatever their style, are not there. */
export interface FileCell {
  readonly row: number;
  readonly column: number;
  /** Kind of the value: s, str, inlineStr, b, e, d, n. */
  readonly type: string;
  readonly style: number;
  /** Undefined where the file has no value at all. */
  readonly value: CellText | undefined;
  /** Text of the formula, "" where only another cell has it. */
  readonly formula: string | undefined;
}

/** Is given the cells of a sheet in their order. */
export interface CellTaker {
  /** A cell that holds something. */
  take(cell: FileCell): void;
  /** A cell of a row that holds a number, or a shared text by its number, and is just so. */
  takePlain(row: number, column: number, cell: PlainCell): void;
}

/** What a part says of a sheet beside its cells. */
export interface SheetShape {
  readonly merges: Area[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  /** Rows that have no height of their own are hidden. */
  readonly rowsHiddenByDefault: boolean;
  readonly rowsWithHeight: Set<number>;
}

const [MOST_ROWS, MOST_COLUMNS] = [1_048_576, 16_384];

const [SPACE, SLASH] = [0x20, 0x2f];

/**
 * Reads the cells of a sheet one after the other.
 *
 * @throws Error when the part is damaged
 */
export function* readWorksheet(parts: Parts, part: string, taker: CellTaker): Waiting<SheetShape> {
  const reader = new WorksheetReader(taker);
  yield* parts.reading(part, reader);
  return reader.shape;
}

class WorksheetReader {
  readonly shape = {
    merges: [] as Area[],
    hiddenRows: new Set<number>(),
    hiddenColumns: new Set<number>(),
    rowsHiddenByDefault: false,
    rowsWithHeight: new Set<number>(),
  };
  private columnsHidden = 0;
  private row = -1;
  private column = -1;
  private cell: { attributes: string; value?: string; formula?: string } | undefined;
  /** Attributes of the last cell whose address was not needed so far. */
  private unplaced: string | undefined;
  private collecting: "v" | "f" | undefined;
  private readonly inline = new TextCollector();
  readonly scanAfter = "</c>";
  private readonly plain = new PlainCell();
  private readonly plainRow = new PlainRow();

  constructor(private readonly taker: CellTaker) {}

  open(name: string, attributes: string): void {
    if (name === "c") this.openCell(attributes);
    else if (this.cell) this.openInCell(name, attributes);
    else if (name === "row") this.openRow(attributes);
    else if (name === "mergeCell") this.merge(attribute(attributes, "ref") ?? "");
    else if (name === "col") this.hideColumns(attributes);
    else if (name === "sheetFormatPr") this.shape.rowsHiddenByDefault = isOn(attribute(attributes, "zeroHeight"));
  }

  close(name: string): void {
    if (!this.cell) return;
    if (name === "c") this.closeCell(this.cell);
    else if (name === this.collecting) this.collecting = undefined;
    else this.inline.close(name);
  }

  text(text: string): void {
    const { cell } = this;
    if (!cell) return;
    if (this.collecting === "v") cell.value += text;
    else if (this.collecting === "f") cell.formula += text;
    else this.inline.text(text);
  }

  /** Takes plain cells, and goes on from one row to the next; of both some sheets have a million. */
  scan(bytes: Uint8Array, at: number, within: string): number {
    let next = at;
    while (within === "row" && next + LONGEST_CELL <= bytes.length) {
      const end =
        bytes[next]! <= SPACE
          ? next + 1
          : bytes[next + 1] === SLASH
            ? this.nextRow(bytes, next)
            : this.plainCell(bytes, next);
      if (end === -1) break;
      next = end;
    }
    return next;
  }

  private plainCell(bytes: Uint8Array, at: number): number {
    const { plain } = this;
    const end = plain.read(bytes, at);
    if (end === -1 || plain.columnNumber > MOST_COLUMNS) return -1;
    this.unplaced = undefined;
    this.column = plain.columnNumber - 1;
    if (plain.value !== undefined) this.taker.takePlain(this.row, this.column, plain);
    return end;
  }

  private nextRow(bytes: Uint8Array, at: number): number {
    const { plainRow } = this;
    const end = plainRow.read(bytes, at);
    if (end === -1) return -1;
    if (plainRow.others === "" && plainRow.rowNumber <= MOST_ROWS && !this.shape.rowsHiddenByDefault) {
      this.row = plainRow.rowNumber - 1;
      this.column = -1;
      this.unplaced = undefined;
    } else this.openRow(` r="${plainRow.rowNumber}"${plainRow.others}`);
    return end;
  }

  private openRow(attributes: string): void {
    const number = attribute(attributes, "r");
    this.row = number === undefined ? this.row + 1 : Number(number) - 1;
    this.column = -1;
    this.unplaced = undefined;
    if (!(this.row >= 0 && this.row < MOST_ROWS)) throw new Error(`a row ${number}`);
    const height = attributes.includes("ht") ? attribute(attributes, "ht") : undefined;
    const hidden = attributes.includes("hidden") && isOn(attribute(attributes, "hidden"));
    if (hidden || (height !== undefined && Number(height) === 0)) this.shape.hiddenRows.add(this.row);
    else if (this.shape.rowsHiddenByDefault && height !== undefined) this.shape.rowsWithHeight.add(this.row);
  }

  private openCell(attributes: string): void {
    if (attributes.includes(" r=") || attribute(attributes, "r") !== undefined) this.unplaced = attributes;
    else if ((this.column = this.place() + 1) >= MOST_COLUMNS) throw new Error("a cell right of the last column");
    this.cell = { attributes };
  }

  /** Column of the cell that was read last. */
  private place(): number {
    if (this.unplaced !== undefined) this.column = columnOf(attribute(this.unplaced, "r") ?? "");
    this.unplaced = undefined;
    return this.column;
  }

  private openInCell(name: string, attributes: string): void {
    const { cell } = this;
    if (name === "v" || name === "f") {
      if (cell![name === "v" ? "value" : "formula"] !== undefined) throw new Error("a cell with two values");
      cell![name === "v" ? "value" : "formula"] = "";
      this.collecting = name;
    } else this.inline.open(name, attributes);
  }

  private closeCell({ attributes, value, formula }: NonNullable<WorksheetReader["cell"]>): void {
    this.cell = undefined;
    const text = this.inline.take();
    if (value === undefined && formula === undefined && text.length === 0) return;
    const type = attribute(attributes, "t") ?? "n";
    this.taker.take({
      row: this.row,
      column: this.place(),
      type,
      style: Number(attribute(attributes, "s") ?? 0),
      value: type === "inlineStr" ? text : value,
      formula,
    });
  }

  private merge(ref: string): void {
    try {
      this.shape.merges.push(parseArea(ref));
    } catch {
      // A merge of whole rows or of nothing changes no cell.
    }
  }

  private hideColumns(attributes: string): void {
    const width = attribute(attributes, "width");
    if (!isOn(attribute(attributes, "hidden")) && !(width !== undefined && Number(width) === 0)) return;
    const first = Number(attribute(attributes, "min")) - 1;
    const last = Math.min(Number(attribute(attributes, "max") ?? first + 1), MOST_COLUMNS);
    this.columnsHidden += Math.max(0, last - first);
    if (this.columnsHidden > 10 * MOST_COLUMNS) throw new Error("columns that are hidden more than once");
    for (let column = first; column < last; column++) this.shape.hiddenColumns.add(column);
  }
}

/** Column of an address such as B12. */
function columnOf(address: string): number {
  let column = 0;
  for (let i = 0; i < address.length; i++) {
    const letter = address.charCodeAt(i) & 0xdf;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  if (column === 0 || column > MOST_COLUMNS) throw new Error(`a cell ${address}`);
  return column - 1;
}
