import type { Grid } from "../../cells/grid";
import { decodeText } from "./decodeText";
import { chooseDelimiter } from "./delimiter";
import { usedGrid } from "./usedGrid";

/** Name of the only sheet of a text file: the file's name without its ending. */
export function textSheetName(file: string): string {
  return file.replace(/(.)\.[^.]*$/, "$1");
}

/**
 * Reads a .csv or .txt file; every cell stays the text that it is.
 *
 * @throws TextUndecodable
 */
export async function readTextGrid(file: string, bytes: Uint8Array): Promise<Grid> {
  const { splitCells } = await import("./spreadsheet");
  const text = decodeText(file, bytes);
  const rows = splitCells(text, chooseDelimiter(text, splitCells));
  return usedGrid(textSheetName(file), rows);
}
