import type { AppendixColumn } from "./appendixColumns";
import { cellWidth } from "./measure";
import type { CellStyle, StyleName } from "./sheetLayout";

/** A column of numbers is never narrower than this: four signs of a heading. */
const NARROWEST = 56;

/** A column whose heading is as short as 排名. */
const SHORT = 40;

/** Wider than this a column of numbers looks lost. */
const WIDEST = 96;

/**
 * Shares the page's width among the columns: numbers take what they need, the unit column the rest, names that are
 * longer wrap. With more columns than fit, the sum exceeds `available` and the page is scaled to fit.
 */
export function columnWidths(
  columns: readonly AppendixColumn[],
  body: readonly (readonly (string | number)[])[],
  styles: Readonly<Record<StyleName, CellStyle>>,
  available: number,
): number[] {
  const longest = (j: number): number =>
    body.reduce((width, cells) => Math.max(width, cellWidth(String(cells[j]), styles[columns[j]!.style])), 0);
  const isText = columns.map(({ style }) => style === "text");
  const least = columns.map(({ heading }, j) => {
    const short = !isText[j] && cellWidth(heading, styles.header) <= SHORT;
    return Math.max(short ? SHORT : NARROWEST, isText[j] ? 2 * NARROWEST : longest(j));
  });
  const spare = available - least.reduce((total, width) => total + width, 0);
  if (spare <= 0) return least;

  const wished = columns.map((_, j) => (isText[j] ? Math.max(0, longest(j) - least[j]!) : 0));
  const texts = share(least, wished, spare);
  const left = available - texts.reduce((total, width) => total + width, 0);
  const numbers = columns.map((_, j) => (isText[j] || least[j] === SHORT ? 0 : Math.max(0, WIDEST - texts[j]!)));
  return share(texts, numbers, left);
}

/** Adds to each width what it wishes, or its part of `spare` where that is less. */
function share(widths: readonly number[], wishes: readonly number[], spare: number): number[] {
  const wished = wishes.reduce((total, wish) => total + wish, 0);
  const part = wished > spare ? spare / wished : 1;
  return widths.map((width, j) => Math.floor((width + wishes[j]! * part) * 4) / 4);
}
