import { type Area, isEntireColumns, isEntireRows, SHEET_COLUMNS, SHEET_ROWS } from "./area";

/** The letters of a column: 0 is `A`, 26 is `AA`. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/** The number of a column from its letters: `A` is 0. */
export function columnIndex(name: string): number {
  return [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

const CORNER = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,6})?$/;

interface Corner {
  readonly row: number | undefined;
  readonly column: number | undefined;
}

function parseCorner(text: string): Corner | undefined {
  const match = CORNER.exec(text.trim());
  if (!match) return undefined;
  const [, letters, digits] = match;
  return {
    row: digits === undefined ? undefined : Number(digits) - 1,
    column: letters === undefined ? undefined : columnIndex(letters),
  };
}

function span(first: number | undefined, last: number | undefined, length: number): [number, number] | undefined {
  if (first === undefined && last === undefined) return [0, length];
  if (first === undefined || last === undefined) return undefined;
  const start = Math.min(first, last);
  return Math.max(first, last) < length ? [start, Math.abs(last - first) + 1] : undefined;
}

/** Reads `B2`, `A1:C3`, `B:C`, `2:3`, with or without `$`; undefined when it is none of them. */
export function parseArea(text: string): Area | undefined {
  const parts = text.split(":");
  const [first, last = first] = parts.map(parseCorner);
  if (!first || !last || parts.length > 2) return undefined;
  const isWhole = first.row === undefined || first.column === undefined;
  if (isWhole && (parts.length === 1 || (first.row === undefined && first.column === undefined))) return undefined;
  const rows = span(first.row, last.row, SHEET_ROWS);
  const columns = span(first.column, last.column, SHEET_COLUMNS);
  return rows && columns && { row: rows[0], rows: rows[1], column: columns[0], columns: columns[1] };
}

function corner(row: number, column: number, dollar: string): string {
  return `${dollar}${columnName(column)}${dollar}${row + 1}`;
}

/** Writes an area as Excel does: `B2`, `A1:C3`, `B:C`, `2:3`. */
export function formatArea(area: Area, { absolute = false } = {}): string {
  const dollar = absolute ? "$" : "";
  const lastRow = area.row + area.rows - 1;
  const lastColumn = area.column + area.columns - 1;
  if (isEntireRows(area)) return `${dollar}${area.row + 1}:${dollar}${lastRow + 1}`;
  if (isEntireColumns(area)) return `${dollar}${columnName(area.column)}:${dollar}${columnName(lastColumn)}`;
  const first = corner(area.row, area.column, dollar);
  return area.rows === 1 && area.columns === 1 ? first : `${first}:${corner(lastRow, lastColumn, dollar)}`;
}

/**
 * A sheet's name as it stands before the `!`.
 * Assumption: names of letters (Chinese ones too), digits, `_` and `.` that do not look like a cell stay bare.
 */
export function quoteSheetName(name: string): string {
  const bare = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return bare ? name : `'${name.replaceAll("'", "''")}'`;
}

/** An address with the sheet's name, as `Range.address` gives it. */
export function qualifiedAddress(sheetName: string, area: Area): string {
  return `${quoteSheetName(sheetName)}!${formatArea(area)}`;
}

/** Takes `Sheet!A1` or `'My sheet'!A1` apart. */
export function splitAddress(text: string): { sheet?: string; area: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(text.trim());
  if (!match) return { area: text.trim() };
  const [, quoted, bare, area = ""] = match;
  return { sheet: (quoted ?? bare ?? "").replaceAll("''", "'"), area };
}
