import { asciiText } from "../package/bytes";

// Signs by their codes, each a constant of its own: so they are compared without being looked up, a million times.
const SPACE = 0x20;
const QUOTE = 0x22;
const MINUS = 0x2d;
const POINT = 0x2e;
const SLASH = 0x2f;
const ZERO = 0x30;
const NINE = 0x39;
const LESS = 0x3c;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const A = 0x41;
const Z = 0x5a;
const C = 0x63;
const N = 0x6e;
const R = 0x72;
const S = 0x73;
const T = 0x74;
const V = 0x76;

/** More digits might not be kept by a number that is put together of them. */
const MOST_DIGITS = 15;

/** No program writes longer ones. */
const LONGEST_NUMBER = 30;

/** An address has at most so many letters and digits: XFD1048576. */
const LONGEST_ADDRESS = 10;

/**
 * No cell of the usual form has more bytes, and no more are looked at. Where fewer are left nothing should be read: a look
 * behind the end of the bytes makes V8 compile all of this anew, which takes longer than reading a hundred thousand cells.
 */
export const LONGEST_CELL = 100;

/**
 * Takes apart cells of the form that nearly all have, such as <c r="B12" s="3" t="s"><v>7</v></c> and the empty
 * <c r="C12" s="3"/>, without making anything of their tags: an address, at most a style and then the type s or n, a number
 * without an exponent. One object for all cells, for there may be millions.
 */
export class PlainCell {
  /** What the address begins with: 1 for A, 27 for AA; more than a sheet has is not refused. */
  columnNumber = 0;
  style = 0;
  isShared = false;
  /** Of an empty cell undefined. */
  value: number | undefined = undefined;

  /**
   * @param bytes XML in UTF-8
   * @param start where a tag begins in it
   * @returns where the cell ends, or -1 when it is none of this form, or not there as a whole
   */
  read(bytes: Uint8Array, start: number): number {
    if (start + 6 > bytes.length || bytes[start] !== LESS || bytes[start + 1] !== C || bytes[start + 2] !== SPACE)
      return -1;
    if (bytes[start + 3] !== R || bytes[start + 4] !== EQUALS || bytes[start + 5] !== QUOTE) return -1;
    let at = start + 6;
    let sign = bytes[at]!;
    let column = 0;
    const last = at + LONGEST_ADDRESS;
    for (; sign >= A && sign <= Z && at < last; sign = bytes[++at]!) column = column * 26 + sign - A + 1;
    if (column === 0) return -1;
    while (isDigit(sign) && at < last) sign = bytes[++at]!;
    if (sign !== QUOTE) return -1;
    this.columnNumber = column;
    return this.attributes(bytes, at + 1);
  }

  private attributes(bytes: Uint8Array, start: number): number {
    let at = start;
    this.style = 0;
    this.isShared = false;
    if (isAttribute(bytes, at, S)) {
      const from = at + 4;
      let style = 0;
      for (at = from; isDigit(bytes[at]!) && at - from < MOST_DIGITS; at++) style = style * 10 + bytes[at]! - ZERO;
      if (at === from || bytes[at++] !== QUOTE) return -1;
      this.style = style;
    }
    if (isAttribute(bytes, at, T)) {
      const type = bytes[at + 4];
      if ((type !== S && type !== N) || bytes[at + 5] !== QUOTE) return -1;
      this.isShared = type === S;
      at += 6;
    }
    if (bytes[at] === GREATER) return this.content(bytes, at + 1);
    this.value = undefined;
    return bytes[at] === SLASH && bytes[at + 1] === GREATER ? at + 2 : -1;
  }

  private content(bytes: Uint8Array, start: number): number {
    if (bytes[start] !== LESS || bytes[start + 1] !== V || bytes[start + 2] !== GREATER) return -1;
    const from = start + 3;
    let at = from;
    let value = 0;
    let sign = bytes[at]!;
    for (; isDigit(sign) && at - from < MOST_DIGITS; sign = bytes[++at]!) value = value * 10 + sign - ZERO;
    if (at === from || sign !== LESS) {
      if (this.isShared) return -1;
      at = this.fraction(bytes, from);
      if (at === -1) return -1;
    } else this.value = value;
    return isEnd(bytes, at) ? at + 8 : -1;
  }

  /** @returns where the number ends, or -1 when it is none, or not of the usual form */
  private fraction(bytes: Uint8Array, start: number): number {
    let at = bytes[start] === MINUS ? start + 1 : start;
    let digits = 0;
    let hasPoint = false;
    for (; at - start <= LONGEST_NUMBER; at++) {
      if (isDigit(bytes[at]!)) digits++;
      else if (bytes[at] === POINT && !hasPoint) hasPoint = true;
      else break;
    }
    if (digits === 0 || at - start > LONGEST_NUMBER) return -1;
    const value = Number(asciiText(bytes, start, at));
    if (Object.is(value, -0)) return -1;
    this.value = value;
    return at;
  }
}

function isDigit(sign: number): boolean {
  return sign >= ZERO && sign <= NINE;
}

/** Whether an attribute of one letter begins. */
function isAttribute(bytes: Uint8Array, at: number, name: number): boolean {
  return bytes[at] === SPACE && bytes[at + 1] === name && bytes[at + 2] === EQUALS && bytes[at + 3] === QUOTE;
}

/** Whether </v></c> stands there. */
function isEnd(bytes: Uint8Array, at: number): boolean {
  return (
    bytes[at] === LESS &&
    bytes[at + 1] === SLASH &&
    bytes[at + 2] === V &&
    bytes[at + 3] === GREATER &&
    bytes[at + 4] === LESS &&
    bytes[at + 5] === SLASH &&
    bytes[at + 6] === C &&
    bytes[at + 7] === GREATER
  );
}
