import type { AppendixColumn } from "./appendixColumns";
import { printed } from "./printed";
import { breaksWell } from "./headingLines";
import { cellWidth } from "./measure";
import type { CellStyle, StyleName } from "./sheetLayout";

/** A column of numbers is never narrower than three signs of a heading, in points. */
const NARROW = 44;

/** Four signs of a heading: the width that is wanted first. */
const COMFORTABLE = 56;

/** Wider than this a column of numbers looks lost. */
const WIDE = 96;

/** A unit column is never narrower than this. */
const UNIT = 112;

/** Eight signs of a heading and a little: a column is no wider for the sake of whole words. */
const WIDE_HEADING = 106;

/** A table may be so much wider than the page, and be printed so much smaller, for no heading to be broken within a word. */
const SLIGHTLY_TOO_WIDE = 1.06;

/**
 * Shares the page's width among the columns: first every column of numbers gets a comfortable width and those of short
 * headings what they need, then columns whose headings would be broken within a word what it takes that they are not, the
 * cheapest first, then the unit column what its longest name wants, then the numbers what is left. With more columns than
 * fit, the sum exceeds `available` and the page is scaled to fit.
 */
export function columnWidths(
  columns: readonly AppendixColumn[],
  body: readonly (readonly (string | number)[])[],
  styles: Readonly<Record<StyleName, CellStyle>>,
  available: number,
): number[] {
  const longest = columns.map((column, j) =>
    body.reduce((width, cells) => Math.max(width, cellWidth(printed(cells[j]!, column), styles[column.style])), 0),
  );
  const heading = columns.map(({ levels }) => cellWidth(levels.at(-1)!, styles.header));
  const wishes = (numbers: number, short: number, text: (j: number) => number): number[] =>
    columns.map(({ style }, j) => {
      if (style === "text") return text(j);
      const isShort = heading[j]! < NARROW;
      return Math.max(isShort ? Math.min(numbers, Math.max(short, heading[j]!)) : numbers, longest[j]!);
    });
  const unit = (): number => UNIT;
  const longestName = (j: number): number => longest[j]!;
  const least = wishes(NARROW, 0, unit);
  const comfortable = widen(least, wishes(COMFORTABLE, 0, unit), available);
  const breaks = columns.map(({ levels }) => breaksWell(levels.at(-1)!, styles.header.size));
  const whole = wholeHeadings(breaks, comfortable, available);
  const stages = [wishes(COMFORTABLE, NARROW, longestName), wishes(WIDE, NARROW, longestName)];
  return stages.reduce((widths, wish) => keptWhole(breaks, widths, widen(widths, wish, available)), whole);
}

/** For each column, whether its own heading is broken at the borders of words only at a width. */
type Breaks = readonly ((width: number) => boolean)[];

/**
 * Widens columns whose own heading is broken within a word: all of them where that makes the table hardly too wide,
 * otherwise as many as there is room for, the one that needs least first.
 */
function wholeHeadings(breaks: Breaks, widths: readonly number[], available: number): number[] {
  const needs = breaks.map((breaksWell, j) => wholeWidth(breaksWell, widths[j]!) - widths[j]!);
  if (total(widths) + total(needs) <= Math.max(available, total(widths)) * SLIGHTLY_TOO_WIDE)
    return widths.map((width, j) => width + needs[j]!);
  const order = needs.map((_, j) => j).sort((a, b) => needs[a]! - needs[b]!);
  const wider = [...widths];
  let spare = available - total(widths);
  for (const j of order)
    if (needs[j]! <= spare) {
      wider[j]! += needs[j]!;
      spare -= needs[j]!;
    }
  return wider;
}

/** The least width from `width` on at which a column's heading is broken at words only; as it is where none is. */
function wholeWidth(breaksWell: Breaks[number], width: number): number {
  for (let wide = width; wide <= Math.max(WIDE_HEADING, width); wide += 1) if (breaksWell(wide)) return wide;
  return width;
}

/** Of two widths of each column the second, unless a heading that was whole at the first one is not at it. */
function keptWhole(breaks: Breaks, before: readonly number[], after: readonly number[]): number[] {
  return after.map((width, j) => (breaks[j]!(before[j]!) && !breaks[j]!(width) ? before[j]! : width));
}

/** Widens each column towards its wish, all by the same part of it where there is not enough room. */
function widen(widths: readonly number[], wishes: readonly number[], available: number): number[] {
  const more = widths.map((width, j) => Math.max(0, wishes[j]! - width));
  const spare = Math.max(0, available - total(widths));
  const part = Math.min(1, spare / (total(more) || 1));
  return widths.map((width, j) => Math.floor((width + more[j]! * part) * 4) / 4);
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}
