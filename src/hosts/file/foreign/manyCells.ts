import type { OtherFormat } from "../../../cells/grid";
import { loadFlate } from "../package/flate";
import { Parts } from "../package/parts";
import { attribute } from "../package/xmlScanner";
import { zipEntries } from "../package/zipEntries";
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

/**
 * Refuses a workbook of too many cells before the library makes all of them. Of .xlsb and Excel 2003's XML the size of the
 * file says enough.
 *
 * @param records of an .xls file: the stream in it that holds the workbook, or the file itself
 * @throws TooMuch; Error when the file is damaged
 */
export async function refuseManyCells(bytes: Uint8Array, format: OtherFormat, records?: Uint8Array): Promise<void> {
  if (format === "ods") return refuseOpenDocument(new Parts(bytes, zipEntries(bytes) ?? [], await loadFlate()));
  if ((format === "xls" || format === "et") && records) refuseRecords(records);
}

/** Of records nobody knows yet which sheet they belong to. */
function refuseRecords(records: Uint8Array): void {
  let cells = 0;
  for (const { type, length } of biffRecords(records)) {
    if (ONE_CELL.has(type)) cells++;
    else if (type === MANY_CELLS.type) cells += Math.max(0, (length - MANY_CELLS.beside) / MANY_CELLS.each);
    if (cells > MOST_CELLS) throw new TooMuch("cells", MOST_CELLS);
  }
}

/** A cell of OpenDocument, and a row, may say that it stands there any number of times. */
function refuseOpenDocument(parts: Parts): void {
  let rows = 1;
  let cells = 0;
  parts.read("content.xml", {
    open(name, attributes) {
      if (name === "table-row") rows = times(attributes, "number-rows-repeated");
      else if (name.endsWith("table-cell") && isFilled(attributes)) {
        cells += rows * times(attributes, "number-columns-repeated");
        if (cells > MOST_CELLS) throw new TooMuch("cells", MOST_CELLS);
      }
    },
    close: () => {},
    text: () => {},
  });
}

function isFilled(attributes: string): boolean {
  return (attribute(attributes, "value-type") ?? attribute(attributes, "formula")) !== undefined;
}

function times(attributes: string, name: string): number {
  return Number(attribute(attributes, name) ?? 1);
}
