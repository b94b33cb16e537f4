import type { GridFault } from "../../../cells/grid";
import type { Stepwise } from "../../../cells/stepwise";
import { MOST_CELLS } from "../placedCells";
import { LONGEST_TEXT, TooMuch } from "../tooMuch";

/** Cuts a text into rows of cells and says what was wrong with it. */
export interface TextScan {
  /** At most {@link MOST_ROWS}, of {@link MOST_CELLS} in all. */
  readonly rows: string[][];
  /** Whether something more than blanks comes after those, or after the last column. */
  readonly goesOn: boolean;
  readonly faults: readonly GridFault[];
}

/** As many as a sheet has; a text of nothing but line breaks, or commas, would fill the memory otherwise. */
const [MOST_ROWS, MOST_COLUMNS] = [1_048_576, 16_384];

/** So many rows are cut in one step. */
export const ROWS_AT_ONCE = 500;

/** No cell of Excel is longer or has more line breaks, so a quotation mark that would make such a one is not closed. */
const LONGEST_CELL = 32_767;
const MOST_BREAKS = 253;

/**
 * Cuts a text into rows of cells. A cell in double quotes may hold the delimiter, line breaks and doubled quotes; blanks
 * before its quote and a = before it (="36", which keeps Excel from taking a text for a number) are left out.
 *
 * A quotation mark that is never closed is a fault, and so is one that would swallow whole rows of the table: its cell
 * ends with the delimiter or line as if there were no such mark.
 *
 * @param width how many cells a row of the table has; 0 where that is not known
 * @throws TooMuch when a cell is too long
 */
export function* scanText(text: string, delimiter: string, width: number): Stepwise<TextScan> {
  const scanner = new TextScanner(text, delimiter, width);
  while (scanner.isIn) {
    scanner.scan(ROWS_AT_ONCE);
    yield;
  }
  return scanner;
}

class TextScanner implements TextScan {
  readonly rows: string[][] = [];
  readonly faults: GridFault[] = [];
  private isTooWide = false;
  private count = 0;
  private at = 0;
  /** Where each line but the first begins; only looked for when something is wrong. */
  private lineStarts: readonly number[] | undefined;

  constructor(
    private readonly text: string,
    private readonly delimiter: string,
    private readonly width: number,
  ) {}

  /** Whether there is another row that a sheet has room for. */
  get isIn(): boolean {
    return this.at < this.text.length && this.rows.length < MOST_ROWS && this.count < MOST_CELLS;
  }

  scan(rows: number): void {
    for (let n = 0; n < rows && this.isIn; n++) this.rows.push(this.row());
  }

  get goesOn(): boolean {
    return this.isTooWide || this.text.slice(this.at).trim() !== "";
  }

  private row(): string[] {
    const cells = [this.cell(0)];
    for (let column = 1; this.text.charAt(this.at) === this.delimiter; column++) {
      this.at++;
      const cell = this.cell(column);
      if (column < MOST_COLUMNS) cells.push(cell);
      else this.isTooWide ||= cell.trim() !== "";
    }
    this.at += breakLength(this.text, this.at);
    this.count += cells.length;
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
    if (/[\r\n]/.test(value) && this.swallowsRows(quote, end, column)) return this.unclosed(start, quote, end);
    this.at = next;
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
    if (end - start > LONGEST_TEXT) throw new TooMuch("text", LONGEST_TEXT);
    return this.text.slice(start, end);
  }

  /** The cell that opens before `from`, if it is closed before a delimiter, a line's end or the end. */
  private quoted(from: number): { value: string; end: number; next: number } | undefined {
    const { text, delimiter } = this;
    const pieces: string[] = [];
    let piece = from;
    let breaks = 0;
    for (let at = text.indexOf('"', from); at !== -1 && at - from <= LONGEST_CELL; at = text.indexOf('"', at)) {
      pieces.push(text.slice(piece, at));
      breaks += lineBreaks(text, piece, at);
      if (breaks > MOST_BREAKS) return undefined;
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
    const line = this.lineOf(quote);
    this.faults.push({ fault: "open-quote", line, lines: this.lineOf(end) - line });
    return (this.text.slice(start, quote) + rest).replace(/[”"]$/, "");
  }

  /** Number of the line that a place is in, counted from 1. */
  private lineOf(place: number): number {
    this.lineStarts ??= lineStarts(this.text);
    let [low, high] = [0, this.lineStarts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.lineStarts[middle]! <= place) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  }

  /**
   * Whether one of the lines between two quotation marks is a row of the table itself. The first line of a cell at a
   * row's end always looks like one, and so does the last line of a cell at its beginning.
   */
  private swallowsRows(quote: number, end: number, column: number): boolean {
    const { text, width } = this;
    if (width < 2) return false;
    const lines = text.slice(quote + 1, end).split(/\r\n?|\n/);
    const after = /^[^\r\n]*/.exec(text.slice(end + 1, end + 1 + LONGEST_CELL))![0];
    return lines.some((line, i) => {
      if (i === 0) return column < width - 1 && column + this.cells(line) === width;
      if (i < lines.length - 1) return this.cells(line) === width;
      return column > 0 && this.cells(line) + this.cells(after) - 1 === width;
    });
  }

  /** How many cells a part of a line has; a delimiter between two quotation marks counts for none. */
  private cells(line: string): number {
    const bare = line.includes('"') ? line.replace(/"[^"]*"/g, "") : line;
    return bare.split(this.delimiter).length;
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
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 0x0a) count++;
  return count;
}

function lineStarts(text: string): number[] {
  const starts: number[] = [];
  for (let at = 0; at < text.length; at++) if (isBreak(text, at) && breakLength(text, at) === 1) starts.push(at + 1);
  return starts;
}
