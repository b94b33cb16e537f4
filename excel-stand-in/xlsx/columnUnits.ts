import type { FileFont } from "./library";

/** The font that files of this Excel are measured in: its digits are 7 pixels wide on every system. */
export const MEASURING_FONT = { name: "Arial", size: 10 } as const;

const PIXELS_PER_POINT = 96 / 72;

/** Pixels that a digit of a file's default font takes. Assumption: 8 for the usual Chinese fonts at 11 points. */
function digitWidth(font: FileFont | undefined): number {
  const { name = "", size = 11 } = font ?? {};
  return /^(Arial|Calibri|Aptos)/.test(name) || size <= 10 ? 7 : Math.round((8 * size) / 11);
}

/** A column's width in points from the digits that a file counts it in. */
export function pointsOfDigits(digits: number, font: FileFont | undefined): number {
  return Math.trunc(digits * digitWidth(font) + 0.5) / PIXELS_PER_POINT;
}

/** A column's width in digits of {@link MEASURING_FONT}. */
export function digitsOfPoints(points: number): number {
  return Math.round(((points * PIXELS_PER_POINT) / 7) * 256) / 256;
}
