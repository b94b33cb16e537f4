import { TooMuch } from "../tooMuch";
import { biffRecords } from "./biffRecords";

/** The library makes an object of every cell, of 0.8 kB with all that belongs to it. */
const MOST_CELLS = 800_000;

/**
 * Records of .xls with one cell each, those of Excel 2 to 4 behind those of later ones (MS-XLS 2.3.1): FORMULA, LABELSST,
 * RSTRING, NUMBER, LABEL, BOOLERR, RK; and MULRK, with so many bytes for each cell and beside them.
 */
const ONE_CELL = new Set([0x06, 0xfd, 0xd6, 0x203, 0x204, 0x205, 0x27e, 0x02, 0x03, 0x04, 0x05, 0x206, 0x406]);
const MANY_CELLS = { type: 0xbd, each: 6, beside: 6 };

/** Counts the cells of a workbook before the library makes all of them. */
export function cellCounter(): (cells: number) => void {
  let all = 0;
  return (cells) => {
    all += cells;
    if (all > MOST_CELLS) throw new TooMuch("cells", MOST_CELLS);
  };
}

/**
 * Refuses an .xls file of too many cells. Of .xlsb and Excel 2003's XML the size of the file says enough.
 *
 * @param records the stream in it that holds the workbook, or the file itself; nobody knows yet which sheet one belongs to
 * @throws TooMuch; Error when the file is damaged
 */
export function refuseManyCells(records: Uint8Array): void {
  const count = cellCounter();
  for (const { type, length } of biffRecords(records)) {
    if (ONE_CELL.has(type)) count(1);
    else if (type === MANY_CELLS.type) count(Math.max(0, (length - MANY_CELLS.beside) / MANY_CELLS.each));
  }
}
