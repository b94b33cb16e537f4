import { formatValue } from "./numberFormat";
import type { Sheet } from "./sheet";
import type { Style } from "./style";

// Points that one digit of an 11-point font takes, and that a cell keeps free at its sides.
const DIGIT_WIDTH = 6;
const MARGIN = 4;

/** The text of a cell as its number format makes it; the column's width plays no part in it, as the API has it. */
export function cellText(sheet: Sheet, row: number, column: number): string {
  const value = sheet.value(row, column);
  return value === null ? "" : formatValue(value, sheet.style(row, column).numberFormat);
}

/** How many digits of a font fit into a column of that width. */
function digitsThatFit(width: number, style: Style): number {
  return Math.floor((width - MARGIN) / ((DIGIT_WIDTH * style.fontSize) / 11));
}

/** The text of a cell on the screen: a number too long for a column that was made narrow shows as `####`. */
export function screenText(sheet: Sheet, row: number, column: number): string {
  const text = cellText(sheet, row, column);
  const value = sheet.value(row, column);
  const style = sheet.style(row, column);
  const width = sheet.columnWidths.get(column);
  if (typeof value !== "number" || width === undefined || sheet.mergeAt(row, column)) return text;
  const room = digitsThatFit(width, style);
  // A number in General is shortened to its whole part before it turns into signs.
  const needed = style.numberFormat === "General" ? String(Math.trunc(value)).length : text.length;
  return needed > room ? "#".repeat(Math.max(1, room)) : text;
}

/** The width that a column's longest text asks for. */
export function fittingWidth(sheet: Sheet, row: number, column: number): number {
  const style = sheet.style(row, column);
  const text = formatValue(sheet.value(row, column), style.numberFormat);
  // A Chinese character is about as wide as two digits.
  const digits = [...text].reduce((sum, character) => sum + (character > "\u2e7f" ? 2 : 1), 0);
  return (digits * DIGIT_WIDTH * style.fontSize) / 11 + MARGIN;
}
