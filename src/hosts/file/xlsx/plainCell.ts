const code = (sign: string): number => sign.charCodeAt(0);

const [QUOTE, MINUS, POINT, SLASH, ZERO, NINE] = [code('"'), code("-"), code("."), code("/"), code("0"), code("9")];
const [A, Z, N, S] = [code("A"), code("Z"), code("n"), code("s")];
const GREATER = code(">");

/** More digits might not be kept by a number that is put together of them. */
const MOST_DIGITS = 15;

/**
 * Takes apart cells of the form that nearly all have, such as <c r="B12" s="3" t="s"><v>7</v></c> and the empty
 * <c r="C12" s="3"/>, without making anything of their tags: an address, at most a style and the type s or n, a number of
 * at most 15 digits. One object for all cells, for there may be millions.
 */
export class PlainCell {
  /** What the address begins with: 1 for A, 27 for AA; more than a sheet has is not refused. */
  columnNumber = 0;
  style = 0;
  isShared = false;
  /** Of an empty cell undefined. */
  value: number | undefined = undefined;

  private text = "";
  private at = 0;

  /**
   * @param text XML
   * @param at where a tag begins in it
   * @returns where the cell ends, or -1 when it is none of this form, or not there as a whole
   */
  read(text: string, at: number): number {
    this.text = text;
    this.at = at;
    this.style = 0;
    this.isShared = false;
    this.value = undefined;
    if (!this.passes('<c r="') || !this.address() || !this.attributes()) return -1;
    if (this.passes("/>")) return this.at;
    if (!this.passes("><v>") || !this.number() || !this.passes("</v></c>")) return -1;
    return this.at;
  }

  private passes(expected: string): boolean {
    const { text, at } = this;
    for (let i = 0; i < expected.length; i++) if (text.charCodeAt(at + i) !== expected.charCodeAt(i)) return false;
    this.at = at + expected.length;
    return true;
  }

  private address(): boolean {
    const { text } = this;
    let at = this.at;
    let column = 0;
    for (let sign = text.charCodeAt(at); sign >= A && sign <= Z; sign = text.charCodeAt(++at))
      column = column * 26 + sign - A + 1;
    while (isDigit(text.charCodeAt(at))) at++;
    if (column === 0 || text.charCodeAt(at) !== QUOTE) return false;
    this.columnNumber = column;
    this.at = at + 1;
    return true;
  }

  /** Up to the end of the tag; each attribute once. */
  private attributes(): boolean {
    let [hasStyle, hasType] = [false, false];
    for (;;) {
      const sign = this.text.charCodeAt(this.at);
      if (sign === GREATER || sign === SLASH) return true;
      if (!hasStyle && this.passes(' s="')) {
        hasStyle = true;
        if (!this.styleNumber()) return false;
      } else if (!hasType && this.passes(' t="')) {
        hasType = true;
        if (!this.type()) return false;
      } else return false;
    }
  }

  private styleNumber(): boolean {
    const from = this.at;
    const { text } = this;
    let at = from;
    let style = 0;
    for (let sign = text.charCodeAt(at); isDigit(sign); sign = text.charCodeAt(++at)) style = style * 10 + sign - ZERO;
    if (at === from || at - from > MOST_DIGITS || text.charCodeAt(at) !== QUOTE) return false;
    this.style = style;
    this.at = at + 1;
    return true;
  }

  private type(): boolean {
    const type = this.text.charCodeAt(this.at);
    if ((type !== S && type !== N) || this.text.charCodeAt(this.at + 1) !== QUOTE) return false;
    this.isShared = type === S;
    this.at += 2;
    return true;
  }

  private number(): boolean {
    const { text } = this;
    let at = this.at;
    let whole = 0;
    for (let sign = text.charCodeAt(at); isDigit(sign); sign = text.charCodeAt(++at)) whole = whole * 10 + sign - ZERO;
    const digits = at - this.at;
    const sign = text.charCodeAt(at);
    if (sign === POINT || (sign === MINUS && digits === 0)) return !this.isShared && this.fraction();
    if (digits === 0 || digits > MOST_DIGITS) return false;
    this.value = whole;
    this.at = at;
    return true;
  }

  private fraction(): boolean {
    const { text } = this;
    let at = text.charCodeAt(this.at) === MINUS ? this.at + 1 : this.at;
    let digits = 0;
    let hasPoint = false;
    for (; ; at++) {
      const sign = text.charCodeAt(at);
      if (isDigit(sign)) digits++;
      else if (sign === POINT && !hasPoint) hasPoint = true;
      else break;
    }
    const value = Number(text.slice(this.at, at));
    if (digits === 0 || Object.is(value, -0)) return false;
    this.value = value;
    this.at = at;
    return true;
  }
}

function isDigit(sign: number): boolean {
  return sign >= ZERO && sign <= NINE;
}
