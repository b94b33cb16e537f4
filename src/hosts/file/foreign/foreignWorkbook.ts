import { cellName } from "../../../cells/address";
import type { Area } from "../../../cells/area";
import type { CellComment, CellValue, Grid, OtherFormat } from "../../../cells/grid";
import { noteTexts } from "../../commentText";
import { FileEncrypted, FileTooLarge, OldFormat } from "../fileErrors";
import { PlacedCells } from "../placedCells";
import { shownText } from "../shownText";
import { TooMuch } from "../tooMuch";
import type { SheetList } from "../sheetList";
import { activeTab } from "./activeTab";
import { cellCounter, refuseManyCells } from "./manyCells";
import { type HiddenLines, type Lines, readOpenDocument } from "./openDocument";
import { readableXml } from "./readableXml";
import type { CellObject, ColInfo, DenseWorkSheet, Range, RowInfo, WorkBook } from "./sheetjs";

/** A workbook in another format than .xlsx. */
export interface ForeignWorkbook extends SheetList {
  /** @throws SheetTooLarge */
  grid(name: string): Grid;
}

/**
 * Opens a workbook in another format than .xlsx.
 *
 * @throws FileEncrypted, FileTooLarge, OldFormat when the library cannot read it
 */
export async function openForeign(file: string, bytes: Uint8Array, format: OtherFormat): Promise<ForeignWorkbook> {
  const library = await import("./sheetjs");
  try {
    const stream = bytes[0] === 0xd0 ? library.workbookStream(bytes) : bytes;
    if ((format === "xls" || format === "et") && stream) refuseManyCells(stream);
    const unread = format === "ods" ? await readOpenDocument(bytes, cellCounter()) : [];
    const workbook = library.readWorkbook(format === "xml" ? readableXml(file, bytes) : bytes);
    const names = workbook.SheetNames.filter((name) => isTable(workbook, name));
    const before = workbook.SheetNames.slice(0, activeTab(stream, format));
    if (names.length === 0) throw new Error("no sheets");
    return {
      sheets: names.map((name) => ({ name, visible: isVisible(workbook, name) })),
      active: before.filter((name) => isTable(workbook, name)).length,
      grid: (name) => foreignGrid(name, workbook, format, unread[workbook.SheetNames.indexOf(name)]),
    };
  } catch (error) {
    if (error instanceof TooMuch) throw new FileTooLarge(file, error.of, error.most);
    // The library tells this error from others only by its words.
    if (error instanceof Error && /password/i.test(error.message)) throw new FileEncrypted(file, "password");
    throw new OldFormat(file, format, error);
  }
}

/** Charts, macro sheets and dialogs have a type of their own. */
function isTable(workbook: WorkBook, name: string): boolean {
  const type: unknown = workbook.Sheets[name]?.["!type"];
  return type === undefined || type === "sheet";
}

function isVisible(workbook: WorkBook, name: string): boolean {
  return !workbook.Workbook?.Sheets?.[workbook.SheetNames.indexOf(name)]?.Hidden;
}

/** @param unread lines that are hidden though the library does not say so */
function foreignGrid(name: string, workbook: WorkBook, format: OtherFormat, unread?: HiddenLines): Grid {
  const sheet = workbook.Sheets[name] as DenseWorkSheet;
  const from1904 = workbook.Workbook?.WBProps?.date1904 ?? false;
  const values = new PlacedCells();
  const shown = new Map<string, string>();
  const comments = new Map<string, CellComment>();
  const uncalculated = new Set<string>();
  (sheet["!data"] ?? []).forEach((cells, row) =>
    cells?.forEach((cell, column) => {
      if (!cell) return;
      const texts = commentTexts(cell);
      if (texts.length > 0) comments.set(cellName(row, column), { texts });
      if (isUncalculated(cell)) uncalculated.add(cellName(row, column));
      const value = valueOf(cell);
      if (value === "") return;
      values.put(row, column, value);
      const text = shownIn(cell, value, from1904);
      if (text !== undefined) shown.set(cellName(row, column), text);
    }),
  );
  return values.grid(name, {
    shown,
    comments,
    uncalculated,
    merges: (sheet["!merges"] ?? []).map(mergedArea),
    hiddenRows: hidden(sheet["!rows"], unread?.rows, sheet["!data"]?.length),
    hiddenColumns: hidden(sheet["!cols"], unread?.columns),
    faults: [{ fault: "other-format", format }],
  });
}

/** What a cell's notes and threads say, as far as the library knows them; of .xls it reads on behind the end of a text. */
function commentTexts({ c = [] }: CellObject): readonly string[] {
  return c.flatMap(({ t = "", a }) => noteTexts(t.split("\0", 1)[0]!, a));
}

/** Without a result, or with an empty text that arithmetic cannot give; the value of such a cell is its formula's text. */
function isUncalculated({ f, t, v }: CellObject): boolean {
  return f !== undefined && (t === "z" || v === undefined || (v === "" && !/["&]/.test(f)));
}

function valueOf(cell: CellObject): CellValue {
  const { t, v, w, f } = cell;
  if (isUncalculated(cell)) return `=${f}`;
  if (t === "e") return w ?? "#N/A";
  return typeof v === "string" || typeof v === "number" || typeof v === "boolean" ? v : "";
}

/** The library knows the number format of most formats, of the others only what it makes. */
function shownIn({ z, w, t }: CellObject, value: CellValue, from1904: boolean): string | undefined {
  if (typeof value === "boolean" || t === "e") return undefined;
  if (z !== undefined) return shownText(value, String(z), from1904);
  return typeof value === "number" && w !== undefined && w.trim() !== String(value) ? w.trim() : undefined;
}

function mergedArea({ s, e }: Range): Area {
  return { row: s.r, column: s.c, rows: e.r - s.r + 1, columns: e.c - s.c + 1 };
}

/** No sheet has more columns; of rows those below the last one with a cell do not matter. */
const MOST_COLUMNS = 16_384;

function hidden(
  lines: readonly (ColInfo | RowInfo | undefined)[] | undefined,
  unread: readonly Lines[] = [],
  most = MOST_COLUMNS,
): Set<number> {
  const found = new Set<number>();
  for (const { from, to } of unread) for (let i = from; i < Math.min(to, most); i++) found.add(i);
  lines?.forEach((line, i) => {
    if (line && (line.hidden || ("hpt" in line && line.hpt === 0))) found.add(i);
  });
  return found;
}
