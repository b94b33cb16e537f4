import { cellName, parseArea } from "./address";
import { type Area, contains } from "./area";
import { plainText, trimmed } from "./plainText";

/** What a cell holds: a number, a text, a truth value, or "" for a blank cell. A formula error is a text such as #REF!. */
export type CellValue = string | number | boolean;

/** The used part of one sheet as a person would see it. Rows and columns are counted from 0 over the whole sheet. */
export interface Grid extends Marks {
  readonly sheet: string;
  /** Row of values[0]. */
  readonly row: number;
  /** Column of values[…][0]. */
  readonly column: number;
  /** Row by row; every row has the same length. Cells that a merged one covers are blank. */
  readonly values: readonly (readonly CellValue[])[];
  /** What the program that holds the sheet would not tell of it, so that nothing is known instead of "none". */
  readonly untold?: readonly Untold[];
  /** Where its columns stand on the sheet, of a grid whose columns are not those of the sheet. */
  readonly turned?: Turned;
}

/** How the columns of a grid were made of those of a sheet; its rows are the sheet's. */
export interface Turned {
  /** For each column that of the sheet, counted from 0 over the whole sheet. One of the sheet may stand for several. */
  readonly columns: readonly number[];
  /** For each row the columns in which it has no cell: what the sheet's cell holds stands in another one. */
  readonly without: readonly ReadonlySet<number>[];
}

/** Which cells are merged; which rows and columns are hidden; what is struck out, raised or indented; which have comments. */
export type Untold = "hidden" | "merges" | "struck" | "comments";

/** What is written in the comment (批注) of a cell: a note, or a thread and its replies, one after the other. */
export interface CellComment {
  readonly texts: readonly string[];
  /** Whether somebody has marked the thread as resolved. */
  readonly isResolved?: boolean;
}

/** What is known of a sheet beside its values; see {@link NO_MARKS} for a sheet of which nothing is. */
export interface Marks {
  /** What a cell shows where that is not simply its value (number formats), by address; "" where it shows nothing. */
  readonly shown: ReadonlyMap<string, string>;
  readonly merges: readonly Area[];
  /** Rows that are hidden or filtered away. */
  readonly hiddenRows: ReadonlySet<number>;
  /** Columns that are hidden. */
  readonly hiddenColumns: ReadonlySet<number>;
  /** Values that stand under a merged cell, where nobody sees them, by address. */
  readonly covered: ReadonlyMap<string, CellValue>;
  /**
   * Cells of which a part, or all, is struck out or raised, by address. The value is what remains without those parts (all of it
   * where everything is struck); here stands the whole text with the parts marked: ~~12~~36, 水利局^1^.
   */
  readonly marked: ReadonlyMap<string, string>;
  /** By how many steps texts are indented by their format alone, by address. */
  readonly indents: ReadonlyMap<string, number>;
  /** What is written in comments, by the address of their cells; of a merged cell it is its first. */
  readonly comments: ReadonlyMap<string, CellComment>;
  /** Cells whose formula no program has calculated yet, by address: their value means nothing. */
  readonly uncalculated: ReadonlySet<string>;
  /** What is broken in the file itself and changes what the cells hold. */
  readonly faults: readonly GridFault[];
}

/**
 * open-quote: a quotation mark of a text file that is never closed, on `line` (counted from 1); taken at its word it would
 * swallow `lines` lines. The values are what the lines hold without it.
 * wide-row: a row of a text file with a number further right than most rows have cells, as where 1,234 is cut in two;
 * counted from 1, as the file has it.
 * other-format: the file is no .xlsx and no text, so that not everything a person sees of it is known: struck out or
 * raised characters, what is hidden.
 */
export type GridFault =
  | { readonly fault: "open-quote"; readonly line: number; readonly lines: number }
  | { readonly fault: "wide-row"; readonly row: number; readonly text: string }
  | { readonly fault: "other-format"; readonly format: OtherFormat };

/**
 * Formats of workbooks beside .xlsx: Excel 97-2003 and before, WPS, Excel's binary one, OpenDocument, Excel 2003's XML,
 * a web page that holds a table.
 */
export type OtherFormat = "xls" | "et" | "xlsb" | "ods" | "xml" | "page";

/** The marks of a sheet without any. */
export const NO_MARKS: Marks = {
  shown: new Map(),
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  covered: new Map(),
  marked: new Map(),
  indents: new Map(),
  comments: new Map(),
  uncalculated: new Set(),
  faults: [],
};

/**
 * The grid as a person sees it: of a merged area only the first cell has a value. What stood in the others is
 * remembered in `covered`, so that it can be asked about. Every host hands its cells through this function.
 */
export function asSeen(grid: Grid): Grid {
  const covered = new Map<string, CellValue>();
  const rows = new Map<number, CellValue[]>();
  for (const { row, column, rows: height, columns: width } of grid.merges)
    for (let i = Math.max(row, grid.row); i < Math.min(row + height, grid.row + grid.values.length); i++)
      for (let j = Math.max(column, grid.column); j < column + width; j++) {
        const value = grid.values[i - grid.row]![j - grid.column];
        if (value === undefined) break;
        if (value === "" || (i === row && j === column)) continue;
        covered.set(cellName(i, j), value);
        const cells = rows.get(i) ?? [...grid.values[i - grid.row]!];
        cells[j - grid.column] = "";
        rows.set(i, cells);
      }
  if (covered.size === 0) return grid;
  return { ...grid, values: grid.values.map((cells, i) => rows.get(grid.row + i) ?? cells), covered };
}

/** Address of values[i][j]. */
export function addressIn(grid: Grid, i: number, j: number): string {
  return cellName(grid.row + i, columnIn(grid, j));
}

/** Column of values[…][j] on the sheet, counted from 0. */
export function columnIn({ column, turned }: Grid, j: number): number {
  return turned?.columns[j] ?? column + j;
}

/** Whether a row has a cell in a column at all; that of a sheet's own columns always has. */
export function hasCell({ turned }: Grid, i: number, j: number): boolean {
  return turned?.without[i]?.has(j) !== true;
}

/** values[i][j], or "" outside of them. */
export function cellIn({ values }: Grid, i: number, j: number): CellValue {
  return values[i]?.[j] ?? "";
}

/** What stands in the merged area that values[i][j] is in, or in that cell where it is in none. */
export function wholeCell(grid: Grid, i: number, j: number): CellValue {
  const area = mergeIn(grid, i, j);
  return area ? cellIn(grid, area.row - grid.row, area.column - grid.column) : cellIn(grid, i, j);
}

/** values[i], or nothing outside of them. */
export function rowIn({ values }: Grid, i: number): readonly CellValue[] {
  return values[i] ?? [];
}

/** A grid of a sheet's upper left corner without anything special: for text files, samples and tests. */
export function plainGrid(sheet: string, rows: readonly (readonly CellValue[])[]): Grid {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const values = rows.map((row) => [...row, ...Array<CellValue>(width - row.length).fill("")]);
  return { sheet, row: 0, column: 0, values, ...NO_MARKS };
}

/** The part of a grid that lies in `area`; addresses stay what they are. */
export function crop(grid: Grid, area: Area): Grid {
  const row = Math.max(grid.row, area.row);
  const column = Math.max(grid.column, area.column);
  const rows = grid.values.slice(row - grid.row, Math.max(0, area.row + area.rows - grid.row));
  const end = Math.max(0, area.column + area.columns - grid.column);
  const values = rows.map((cells) => cells.slice(column - grid.column, end));
  return { ...grid, row, column, values, comments: commentsIn(grid, area) };
}

/** Those within an area, be it beyond what is used: a comment may stand at a blank cell there. */
function commentsIn({ comments }: Grid, area: Area): Grid["comments"] {
  if (comments.size === 0) return comments;
  return new Map(
    [...comments].filter(([cell]) => {
      const { row, column } = parseArea(cell);
      return contains(area, row, column);
    }),
  );
}

/** Merged areas by the rows in which they have cells, made once for a grid. */
const mergesByRow = new WeakMap<Grid, ReadonlyMap<number, readonly Area[]>>();

/** The merged area that values[i][j] is in. */
export function mergeIn(grid: Grid, i: number, j: number): Area | undefined {
  return mergesOfRow(grid, i).find((area) => contains(area, grid.row + i, grid.column + j));
}

/** The merged areas that have cells in values[i]. */
export function mergesOfRow(grid: Grid, i: number): readonly Area[] {
  let rows = mergesByRow.get(grid);
  if (!rows) {
    const made = new Map<number, Area[]>();
    for (const area of grid.merges) {
      const last = Math.min(area.row + area.rows, grid.row + grid.values.length);
      for (let row = Math.max(area.row, grid.row); row < last; row++) {
        const areas = made.get(row);
        if (areas) areas.push(area);
        else made.set(row, [area]);
      }
    }
    mergesByRow.set(grid, made);
    rows = made;
  }
  return rows.get(grid.row + i) ?? [];
}

/** Whether a cell shows nothing. */
export function isBlank(value: CellValue): boolean {
  return typeof value === "string" && (value === "" || plainText(value) === "");
}

/** The text of a cell for display. */
export function cellText(value: CellValue): string {
  return typeof value === "string" ? trimmed(value) : String(value);
}
