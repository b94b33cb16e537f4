import type { Sheet } from "hucre";
import type { PdfPage, Word } from "./pdf";

/** What one page shows of an appendix's table. */
export interface PrintedTable {
  /** Headings, one for each column. */
  readonly headings: readonly string[];
  /** Rows of the table's body as texts. */
  readonly rows: readonly (readonly string[])[];
  /** Words that reach over the edge of their cell. */
  readonly cut: readonly string[];
}

interface Span {
  readonly from: number;
  readonly to: number;
}

const POINTS_PER_INCH = 72;

/** A cell's text may come this near to its edge before it counts as cut, in points. */
const TOLERANCE = 1;

/** Half the height of a 12-point character that has ink in it, in points. */
const HALF_LINE = 4.5;

/**
 * Finds the table on a page by the heading of its first column and puts every word into its cell. The columns and rows
 * are as wide and tall as the sheet says, at the scale of the print.
 *
 * @param header row of the headings in the sheet, counted from 0
 * @param first row of the sheet with which the body goes on on this page
 * @returns undefined when the page has no such heading
 */
export function readTable(page: PdfPage, sheet: Sheet, header: number, first: number): PrintedTable | undefined {
  const words = bodyWords(page, sheet);
  const corner = words.find(({ text }) => text === sheet.rows[header]?.[0]);
  if (!corner) return undefined;
  const columns = columnSpans(words, sheet, corner);
  const ranks = words.filter(
    (word) => middle(word) > middle(corner) && isNumber(word) && inSpan(centre(word), columns[0]),
  );
  const heights = [header, ...ranks.map((_, i) => first + i)].map((row) => sheet.rowDefs?.get(row)?.height ?? 0);
  const scale = rowScale([corner, ...ranks], heights);
  const [headerSpan, ...rowSpans] = [corner, ...ranks].map((word, i) => around(middle(word), scale * heights[i]!));
  const rows = rowSpans.map((span) => wordsIn(words, span));
  return {
    headings: columns.map((column) => join(wordsIn(words, headerSpan!).filter((word) => inSpan(centre(word), column)))),
    rows: rows.map((words) => columns.map((column) => join(words.filter((word) => inSpan(centre(word), column))))),
    cut: rows.flatMap((words, i) =>
      words.filter((word) => isCut(word, rowSpans[i]!, columns, scale)).map(({ text }) => text),
    ),
  };
}

/** Words above the bottom margin: the page number is none of the table's. */
function bodyWords({ words, height }: PdfPage, { pageSetup }: Sheet): Word[] {
  const end = height - (pageSetup?.margins?.bottom ?? 0) * POINTS_PER_INCH;
  return words.filter((word) => middle(word) < end);
}

/** The columns' edges on the page: the centres of the first and the last heading tell place and scale. */
function columnSpans(words: readonly Word[], { columns = [] }: Sheet, corner: Word): Span[] {
  const widths = columns.map(({ width = 0 }) => width);
  const besides = words.filter((word) => Math.abs(middle(word) - middle(corner)) < 16);
  const last = Math.max(...besides.map(centre));
  const total = sum(widths) - widths[0]! / 2 - widths.at(-1)! / 2;
  const scale = (last - centre(corner)) / total;
  const left = centre(corner) - (scale * widths[0]!) / 2;
  return widths.map((width, j) => {
    const from = left + scale * sum(widths.slice(0, j));
    return { from, to: from + scale * width };
  });
}

/** Points on paper for each point of the sheet, downwards; the texts of `first` cells stand in the middle of their rows. */
function rowScale(first: readonly Word[], heights: readonly number[]): number {
  const distance = sum(heights) - heights[0]! / 2 - heights.at(-1)! / 2;
  return first.length > 1 ? (middle(first.at(-1)!) - middle(first[0]!)) / distance : 1;
}

function isCut(word: Word, row: Span, columns: readonly Span[], scale: number): boolean {
  const column = columns.find((span) => inSpan(centre(word), span));
  const half = HALF_LINE * scale;
  return (
    column === undefined ||
    word.left < column.from - TOLERANCE ||
    word.right > column.to + TOLERANCE ||
    middle(word) - half < row.from - TOLERANCE ||
    middle(word) + half > row.to + TOLERANCE
  );
}

function wordsIn(words: readonly Word[], row: Span): Word[] {
  return words.filter((word) => inSpan(middle(word), row));
}

/** Words in reading order, put together without spaces. */
function join(words: readonly Word[]): string {
  const ordered = [...words].sort((a, b) => (Math.abs(a.top - b.top) > 2 ? a.top - b.top : a.left - b.left));
  return ordered.map(({ text }) => text).join("");
}

function around(at: number, size: number): Span {
  return { from: at - size / 2, to: at + size / 2 };
}

function inSpan(at: number, span: Span | undefined): boolean {
  return span !== undefined && at >= span.from && at < span.to;
}

function isNumber({ text }: Word): boolean {
  return /^\d+$/.test(text);
}

function centre({ left, right }: Word): number {
  return (left + right) / 2;
}

function middle({ top, bottom }: Word): number {
  return (top + bottom) / 2;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
