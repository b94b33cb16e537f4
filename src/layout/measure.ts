import type { CellStyle } from "./sheetLayout";

/** What a cell keeps free on its left and right together, in points; generous, so that no text is cut. */
const PADDING = 8;

/** Line height of Chinese fonts in Excel, as a multiple of the size; generous as well. */
const LEADING = 1.35;

/** Excel makes no row higher, in points. */
export const HIGHEST_ROW = 409;

/**
 * Width of `text` on one line in points. A Chinese sign is as wide as it is high; a Latin letter takes about half.
 *
 * @param narrow width of a Latin letter or digit as a part of the size; a little generous by default
 */
export function textWidth(text: string, size: number, narrow = 0.56): number {
  return [...text].reduce((width, sign) => width + (isNarrow(sign) ? narrow : 1) * size, 0);
}

/** Width that a cell needs to show `text` on one line, in points. */
export function cellWidth(text: string, { size }: CellStyle): number {
  return textWidth(text, size) + PADDING;
}

/** Width that a cell of `width` has for its text, in points. */
export function cellRoom(width: number): number {
  return width - PADDING;
}

/** Width of a cell that has so much room for its text, in points. */
export function widthWithRoom(room: number): number {
  return room + PADDING;
}

/** Height that a cell of `width` needs to show all of `text`, wrapped where the style wraps; both in points. */
export function cellHeight(text: string, width: number, { size, wrap }: CellStyle): number {
  const lines = wrap ? wrappedLines(text, cellRoom(width), size) : 1;
  return Math.ceil(lines * size * LEADING + 3);
}

/** A text in parts of which each fits into one row of a sheet, cut at the ends of sentences where it can be. */
export function rowsOfText(text: string, width: number, style: CellStyle): string[] {
  const fits = (part: string): boolean => cellHeight(part, width, style) <= HIGHEST_ROW;
  if (fits(text)) return [text];
  const rows: string[] = [];
  let row = "";
  const signs = Math.max(
    1,
    Math.floor(HIGHEST_ROW / cellHeight("", width, style) / 2) * Math.floor(width / style.size),
  );
  for (const sentence of text.match(/[^。；\n]*[。；\n]?/g) ?? [])
    for (let from = 0; from < sentence.length; from += signs) {
      const part = sentence.slice(from, from + signs);
      if (row !== "" && !fits(row + part)) {
        rows.push(row);
        row = "";
      }
      row += part;
    }
  return [...rows, row].map((each) => each.replace(/\n$/, ""));
}

function wrappedLines(text: string, width: number, size: number): number {
  let lines = 1;
  let used = 0;
  for (const sign of text) {
    const next = textWidth(sign, size);
    if (sign === "\n" || (used > 0 && used + next > width)) {
      lines++;
      used = 0;
    }
    if (sign !== "\n") used += next;
  }
  // Latin words and closing punctuation move to the next line as a whole, which can cost one line more
  return lines > 1 && /[\w（(，。、；：]/.test(text) ? lines + Math.ceil(lines / 8) : lines;
}

function isNarrow(sign: string): boolean {
  return sign.codePointAt(0)! < 0x2e80 && !/[—…“”‘’·×]/.test(sign);
}

/** Width of a line in 仿宋 or 宋体 in points, whose digits and Latin letters are half as wide as a Chinese character. */
export function officialWidth(text: string, size: number): number {
  return textWidth(text, size, 0.5);
}
