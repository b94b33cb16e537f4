import type { GridFault } from "../../../cells/grid";

/** Cuts a text into rows of cells and says what was wrong with it. */
export interface TextScan {
  readonly rows: string[][];
  readonly faults: readonly GridFault[];
}

/** No cell of Excel is longer, so a quotation mark that would make one longer is not closed. */
const LONGEST_CELL = 32_767;

/**
 * Cuts a text into rows of cells. A cell in double quotes may hold the delimiter, line breaks and doubled quotes; blanks
 * before its quote and a = before it (="36", which keeps Excel from taking a text for a number) are left out.
 *
 * A quotation mark that is never closed is a fault, and so is one that would swallow whole rows of the table: its cell
 * ends with the delimiter or line as if there were no such mark.
 *
 * @param width how many cells a row of the table has; 0 where that is not known
 */
export function scanText(text: string, delimiter: string, width: number): TextScan {
  const scanner = new TextScanner(text, delimiter, width);
  scanner.scan();
  return scanner;
}

class TextScanner implements TextScan {
  readonly rows: string[][] = [];
  readonly faults: GridFault[] = [];
  private at = 0;
  /** Line of `at`, counted from 1. */
  private line = 1;

  constructor(
    private readonly text: string,
    private readonly delimiter: string,
    private readonly width: number,
  ) {}

  scan(): void {
    while (this.at < this.text.length) this.rows.push(this.row());
  }

  private row(): string[] {
    const cells = [this.cell(0)];
    while (this.text.charAt(this.at) === this.delimiter) {
      this.at++;
      cells.push(this.cell(cells.length));
    }
    this.at += breakLength(this.text, this.at);
    this.line++;
    return cells;
  }

  /** Leaves `at` at the delimiter or line break after the cell, or at the end. */
  private cell(column: number): string {
    const start = this.at;
    const quote = this.openingQuote();
    if (quote === -1) return this.plain(start);
    const closed = this.quoted(quote + 1);
    if (!closed) return this.unclosed(start, quote, this.text.length);
    const { value, end, next } = closed;
    const lines = lineBreaks(this.text, quote, end);
    if (lines > 0 && this.swallowsRows(quote, end, column)) return this.unclosed(start, quote, end);
    this.at = next;
    this.line += lines;
    return value;
  }

  /** Where the quotation mark is that the cell begins with, or -1. */
  private openingQuote(): number {
    let at = this.at;
    while (isSpace(this.text.charAt(at)) && this.text.charAt(at) !== this.delimiter) at++;
    if (this.text.charAt(at) === "=" && this.text.charAt(at + 1) === '"') at++;
    return this.text.charAt(at) === '"' ? at : -1;
  }

  private plain(start: number): string {
    let end = start;
    while (end < this.text.length && this.text.charAt(end) !== this.delimiter && !isBreak(this.text, end)) end++;
    this.at = end;
    return this.text.slice(start, end);
  }

  /** The cell that opens before `from`, if it is closed before a delimiter, a line's end or the end. */
  private quoted(from: number): { value: string; end: number; next: number } | undefined {
    const { text, delimiter } = this;
    const pieces: string[] = [];
    let piece = from;
    for (let at = text.indexOf('"', from); at !== -1 && at - from <= LONGEST_CELL; at = text.indexOf('"', at)) {
      pieces.push(text.slice(piece, at));
      if (text.charAt(at + 1) === '"') {
        pieces.push('"');
        piece = at += 2;
        continue;
      }
      let next = at + 1;
      while (isSpace(text.charAt(next)) && text.charAt(next) !== delimiter) next++;
      if (next >= text.length || text.charAt(next) === delimiter || isBreak(text, next))
        return { value: unwrapped(pieces.join("")), end: at, next };
      pieces.push('"');
      piece = ++at;
    }
    return undefined;
  }

  /** Reads the cell again as if its quotation mark meant nothing, and says so. */
  private unclosed(start: number, quote: number, end: number): string {
    this.at = quote + 1;
    const rest = this.plain(this.at);
    const reach = Math.min(end, quote + LONGEST_CELL);
    this.faults.push({ fault: "open-quote", line: this.line, lines: lineBreaks(this.text, quote, reach) });
    return (this.text.slice(start, quote) + rest).replace(/[”"]$/, "");
  }

  /**
   * Whether one of the lines between two quotation marks is a row of the table itself. The first line of a cell at a
   * row's end always looks like one, and so does the last line of a cell at its beginning.
   */
  private swallowsRows(quote: number, end: number, column: number): boolean {
    if (this.width < 2) return false;
    const from = this.text.lastIndexOf("\n", quote - 1) + 1;
    const to = this.text.indexOf("\n", end);
    const lines = this.text.slice(from, to === -1 ? this.text.length : to).split(/\r\n?|\n/);
    return lines.some((line, i) => {
      if (i === 0 && column >= this.width - 1) return false;
      if (i === lines.length - 1 && column === 0) return false;
      return line.split(this.delimiter).length === this.width;
    });
  }
}

/** The text of ="36", a form in which systems keep Excel from taking texts for numbers. */
function unwrapped(value: string): string {
  return /^=".*"$/.test(value) ? value.slice(2, -1).replace(/""/g, '"') : value;
}

function isSpace(character: string): boolean {
  return character === " " || character === "\t" || character === "\u3000" || character === "\u00a0";
}

function isBreak(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x0a || code === 0x0d;
}

function breakLength(text: string, at: number): number {
  if (!isBreak(text, at)) return 0;
  return text.charAt(at) === "\r" && text.charAt(at + 1) === "\n" ? 2 : 1;
}

function lineBreaks(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += breakLength(text, at) || 1) if (isBreak(text, at)) count++;
  return count;
}
