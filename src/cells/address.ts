import type { Area } from "./area";

/** A cell of a clerk's workbook. */
export interface Place {
  readonly sheet: string;
  /** Address such as B12. */
  readonly cell: string;
}

/** Letters of a column counted from 0: A, B … Z, AA. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1)
    name = String.fromCharCode(65 + (rest % 26)) + name;
  return name;
}

/** Address of a cell by its row and column counted from 0, such as B12. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** Address of an area, such as A1:D12, or A1 for a single cell. */
export function areaName({ row, column, rows, columns }: Area): string {
  const first = cellName(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cellName(row + rows - 1, column + columns - 1)}`;
}

/**
 * Reads an address with or without a sheet name and $ signs (Sheet1!$A$1:$D$12, B3).
 *
 * @throws RangeError for anything else, whole rows and columns included
 */
export function parseArea(address: string): Area {
  const match = /^(?:.*!)?\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(address);
  if (!match) throw new RangeError(`no cell address: ${address}`);
  const [, left = "", top, right = left, bottom = top] = match;
  const column = columnNumber(left);
  const row = Number(top) - 1;
  return { row, column, rows: Number(bottom) - row, columns: columnNumber(right) - column + 1 };
}

/** Addresses as Excel joins them: Sheet1!A1:B2,Sheet1!D4. A sheet name in quotes may itself hold a comma. */
export function parseAreas(address: string): Area[] {
  const parts = address.match(/(?:'(?:[^']|'')*'|[^',])+/g) ?? [];
  return parts.map((part) => parseArea(part.trim()));
}

/** How far a sheet goes at most. */
const SHEET: Area = { row: 0, column: 0, rows: 1_048_576, columns: 16_384 };

/**
 * Reads a range as a person types it: A3:D40 with its corners in any order, whole columns A:D, whole rows 2:5.
 *
 * @throws RangeError for anything else
 */
export function parseRange(text: string): Area {
  const columns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i.exec(text);
  if (columns) {
    const [first, last] = inOrder(columnNumber(columns[1] ?? ""), columnNumber(columns[2] ?? ""));
    return { ...SHEET, column: first, columns: last - first + 1 };
  }
  const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(text);
  if (rows) {
    const [first, last] = inOrder(Number(rows[1]), Number(rows[2]));
    if (first < 1) throw new RangeError(`no row: ${text}`);
    return { ...SHEET, row: first - 1, rows: last - first + 1 };
  }
  const { row, column, rows: height, columns: width } = parseArea(text);
  const [top, bottom] = inOrder(row, row + height - 1);
  const [left, right] = inOrder(column, column + width - 1);
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function inOrder(a: number, b: number): [number, number] {
  return a <= b ? [a, b] : [b, a];
}

function columnNumber(name: string): number {
  return [...name.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
