import { asciiText, bytesOf, code, stands } from "../package/bytes";

const START = bytesOf('</row><row r="');
const [QUOTE, APOSTROPHE, SLASH, ZERO, NINE, GREATER] = [
  code('"'),
  code("'"),
  code("/"),
  code("0"),
  code("9"),
  code(">"),
];

/** A row has a number of at most so many digits, and attributes of at most so many signs. */
const [MOST_DIGITS, MOST_SIGNS] = [7, 400];

/** Takes apart the step from one row to the next in its usual form, </row><row r="12" spans="1:7">. */
export class PlainRow {
  /** As it stands in the file: not 0. */
  rowNumber = 0;
  /** The attributes behind the number. */
  others = "";

  /** @returns where the first cell of the next row begins, or -1 when this is nothing of this form, or not there as a whole */
  read(bytes: Uint8Array, start: number): number {
    if (!stands(START, bytes, start)) return -1;
    const first = start + START.length;
    let at = first;
    let row = 0;
    for (let sign = bytes[at]!; sign >= ZERO && sign <= NINE && at - first < MOST_DIGITS; sign = bytes[++at]!)
      row = row * 10 + sign - ZERO;
    if (row === 0 || bytes[at] !== QUOTE) return -1;
    this.rowNumber = row;
    this.others = "";
    if (bytes[at + 1] === GREATER) return at + 2;
    return this.attributes(bytes, at + 1);
  }

  /** Up to the end of the tag, which is no ">" between quotes. */
  private attributes(bytes: Uint8Array, start: number): number {
    let quotes = 0;
    for (let at = start; at < bytes.length && at - start < MOST_SIGNS; at++) {
      const sign = bytes[at]!;
      if (sign === QUOTE) quotes++;
      else if (sign === APOSTROPHE || sign >= 0x80) return -1;
      else if (sign === GREATER && quotes % 2 === 0) {
        if (bytes[at - 1] === SLASH) return -1;
        this.others = asciiText(bytes, start, at);
        return at + 1;
      }
    }
    return -1;
  }
}
