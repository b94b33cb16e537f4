/**
 * The font on which the widths of columns are measured. Its digits are 7 pixels wide on a screen of 96 pixels an inch,
 * and every system has it or a font of the same measures.
 */
export const MEASURING_FONT = { name: "Arial", size: 10 } as const;

const POINTS_PER_DIGIT = (7 * 72) / 96;

/**
 * The width of a column as an .xlsx file keeps it, in digits of the measuring font: points × 96 / 72 / 7, rounded to
 * 1/256 of a digit as Excel does.
 */
export function columnWidth(points: number): number {
  return Math.round((points / POINTS_PER_DIGIT) * 256) / 256;
}
