import type { Grid, GridFault } from "../../../cells/grid";
import { atOnce, type Stepwise } from "../../../cells/stepwise";
import { SheetTooLarge } from "../../workbookErrors";
import { decodingText } from "../decodeText";
import { FileTooLarge } from "../fileErrors";
import { PlacedCells } from "../placedCells";
import { TooMuch } from "../tooMuch";
import { textLayout } from "./textLayout";
import { wideRows } from "./wideRows";
import { ROWS_AT_ONCE, scanText } from "./scanText";

/** So much of a row is enough to know it again. */
const LONGEST_SHOWN = 200;

/** Name of the only sheet of a text file: the file's name without its ending. */
export function textSheetName(file: string): string {
  return file.replace(/(.)\.[^.]*$/, "$1");
}

/**
 * Reads a .csv or .txt file; every cell stays the text that it is.
 *
 * @throws TextUndecodable, SheetTooLarge, FileTooLarge
 */
export function readTextGrid(file: string, bytes: Uint8Array): Grid {
  return atOnce(atOnce(openText(file, bytes))());
}

/**
 * Opens a .csv or .txt file.
 *
 * @returns reads it: once, however often it is asked to; throws SheetTooLarge, FileTooLarge
 * @throws TextUndecodable
 */
export function* openText(file: string, bytes: Uint8Array): Stepwise<() => Stepwise<Grid>> {
  const sheet = textSheetName(file);
  const text = yield* decodingText(file, bytes);
  let grid: Grid | undefined;
  return function* () {
    try {
      return (grid ??= yield* reading(sheet, text));
    } catch (error) {
      throw error instanceof TooMuch ? new FileTooLarge(file, error.of, error.most) : error;
    }
  };
}

function* reading(sheet: string, text: string): Stepwise<Grid> {
  const { delimiter, width, start } = textLayout(text);
  const { rows, faults, goesOn } = yield* scanText(text.slice(start), delimiter, width);
  if (goesOn) throw new SheetTooLarge(sheet);
  const lines: GridFault[] = faults.map((fault) =>
    start > 0 && "line" in fault ? { ...fault, line: fault.line + 1 } : fault,
  );
  const placed = new PlacedCells();
  const isWide = wideRows(rows, delimiter, width);
  for (const [row, cells] of rows.entries()) {
    if (isWide(cells))
      lines.push({ fault: "wide-row", row: row + 1, text: cells.join(delimiter).slice(0, LONGEST_SHOWN) });
    cells.forEach((text, column) => {
      const value = delimiter === "\t" ? text : withoutTabs(text);
      if (value === "") return;
      placed.put(row, column, value);
    });
    if (row % ROWS_AT_ONCE === 0) yield;
  }
  return placed.grid(sheet, { faults: lines });
}

/** Tabs around a value are no part of it; systems write them to keep Excel from changing numbers. */
function withoutTabs(text: string): string {
  let [start, end] = [0, text.length];
  while (text.charAt(start) === "\t") start++;
  while (end > start && text.charAt(end - 1) === "\t") end--;
  return text.slice(start, end);
}
