import type { AppendixColumn } from "./appendixColumns";
import { printed } from "./printed";
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

/**
 * Shares the page's width among the columns: first every column of numbers gets a comfortable width, then the unit
 * column what its longest name wants, then the numbers what is left. With more columns than fit, the sum exceeds
 * `available` and the page is scaled to fit.
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
  const isShort = columns.map(({ heading }) => cellWidth(heading, styles.header) < NARROW);
  const wish = (j: number, numbers: number, texts: number): number => {
    if (columns[j]!.style === "text") return texts;
    return Math.max(isShort[j] ? Math.min(numbers, NARROW) : numbers, longest[j]!);
  };
  const stages = [
    columns.map((_, j) => wish(j, COMFORTABLE, UNIT)),
    columns.map((_, j) => wish(j, COMFORTABLE, longest[j]!)),
    columns.map((_, j) => wish(j, WIDE, longest[j]!)),
  ];
  const least = columns.map((_, j) => wish(j, NARROW, UNIT));
  return stages.reduce((widths, wishes) => widen(widths, wishes, available), least);
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
