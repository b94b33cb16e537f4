import type { Grid } from "../../../cells/grid";
import { SheetTooLarge } from "../../workbookErrors";
import { decodeText } from "../decodeText";
import { PlacedCells } from "../placedCells";
import { textLayout } from "./textLayout";
import { scanText } from "./scanText";

/** As many as a sheet has. */
const MOST_COLUMNS = 16_384;

/** Name of the only sheet of a text file: the file's name without its ending. */
export function textSheetName(file: string): string {
  return file.replace(/(.)\.[^.]*$/, "$1");
}

/**
 * Reads a .csv or .txt file; every cell stays the text that it is.
 *
 * @throws TextUndecodable, SheetTooLarge
 */
export function readTextGrid(file: string, bytes: Uint8Array): Grid {
  const sheet = textSheetName(file);
  const text = decodeText(file, bytes);
  const { delimiter, width, start } = textLayout(text);
  const { rows, faults, goesOn } = scanText(text.slice(start), delimiter, width);
  if (goesOn) throw new SheetTooLarge(sheet);
  const lines =
    start > 0 ? faults.map((fault) => ("line" in fault ? { ...fault, line: fault.line + 1 } : fault)) : faults;
  return placed(sheet, rows, delimiter).grid(sheet, { faults: lines });
}

function placed(sheet: string, rows: readonly (readonly string[])[], delimiter: string): PlacedCells {
  const values = new PlacedCells();
  rows.forEach((cells, row) =>
    cells.forEach((text, column) => {
      const value = delimiter === "\t" ? text : withoutTabs(text);
      if (value === "") return;
      if (column >= MOST_COLUMNS) throw new SheetTooLarge(sheet);
      values.put(row, column, value);
    }),
  );
  return values;
}

/** Tabs around a value are no part of it; systems write them to keep Excel from changing numbers. */
function withoutTabs(text: string): string {
  let [start, end] = [0, text.length];
  while (text.charAt(start) === "\t") start++;
  while (end > start && text.charAt(end - 1) === "\t") end--;
  return text.slice(start, end);
}
