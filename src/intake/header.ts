import type { Scheme } from "../bulletin/scheme";
import type { Area } from "../cells/area";
import { contains } from "../cells/area";
import type { CellValue, Grid } from "../cells/grid";
import { plainText, trimmed } from "../cells/plainText";
import { readCount } from "./count";
import { type HeadingRole, headingRole, UNIT } from "./headingRole";

/** The headings of a table: rows of the grid's values, and the texts over each column from top to bottom. */
export interface Header {
  readonly first: number;
  readonly last: number;
  readonly levels: readonly (readonly string[])[];
}

/** A header has no more rows than this. */
const MOST_ROWS = 3;

/** What tells that a table is one of counts; a unit and a remark alone are no table. */
const TELLING: readonly HeadingRole["is"][] = ["count", "count-of-any", "submitted", "score", "total", "adjustment"];

/** The headers of all tables on a sheet, from top to bottom. Candidates under which no figure stands are none. */
export function findHeaders(grid: Grid, scheme: Scheme): Header[] {
  const headers: Header[] = [];
  for (let row = 0; row < grid.values.length; row++) {
    const header = headerAt(grid, row, scheme);
    if (!header) continue;
    headers.push(header);
    row = header.last;
  }
  const filled = headers.filter((header, n) => hasFigures(grid, header.last + 1, headers[n + 1]?.first));
  return filled.length > 0 ? filled : headers.slice(0, 1);
}

/** The header whose row with the unit's heading is `row`, if there is one. */
function headerAt(grid: Grid, row: number, scheme: Scheme): Header | undefined {
  const cells = grid.values[row]!;
  if (cells.some((cell) => typeof cell === "number" || isFigure(cell))) return undefined;
  // the plain test first: a long log has hundreds of thousands of texts
  const unit = cells.findIndex(
    (cell) => typeof cell === "string" && UNIT.test(cell) && headingRole([cell], scheme)?.is === "unit",
  );
  if (unit < 0) return undefined;
  const header = headerAround(grid, row, unit);
  const roles = header.levels.map((texts) => headingRole(texts, scheme)?.is);
  return roles.includes("unit") && TELLING.some((role) => roles.includes(role)) ? header : undefined;
}

/** The header whose unit heading is the cell at `row`, `unit`: with the rows above and below that belong to it. */
export function headerAround(grid: Grid, row: number, unit: number): Header {
  const first = firstRow(grid, row, unit);
  const last = lastRow(grid, row, unit, first);
  return { first, last, levels: grid.values[row]!.map((_, j) => levelsOf(grid, j, first, last)) };
}

/** Rows over the unit's heading belong to the header when they hold texts over several columns beside it. */
function firstRow(grid: Grid, row: number, unit: number): number {
  let first = row;
  while (first > 0 && row - first < MOST_ROWS - 1 && spans(grid, first - 1, unit)) first--;
  return first;
}

function spans(grid: Grid, row: number, unit: number): boolean {
  if (textAt(grid, row, unit) !== "" || grid.values[row]!.some((cell) => isFigure(cell))) return false;
  const texts = grid.values[row]!.filter((cell) => !isBlank(cell));
  const wide = grid.merges.some(
    ({ row: top, column, columns }) => top === grid.row + row && columns > 1 && column > grid.column + unit,
  );
  return texts.length > 0 && (wide || (grid.merges.length === 0 && texts.length > 1));
}

/** Rows under it belong to it when the unit column is blank, or merged with the heading, and only texts stand there. */
function lastRow(grid: Grid, row: number, unit: number, first: number): number {
  let last = row;
  while (last + 1 < grid.values.length && last + 1 - first < MOST_ROWS && continues(grid, last + 1, unit, row)) last++;
  return last;
}

function continues(grid: Grid, row: number, unit: number, heading: number): boolean {
  const cells = grid.values[row]!;
  const merged = mergeAt(grid, row, unit);
  const free = isBlank(cells[unit]!) && (!merged || merged.row === grid.row + heading);
  return (
    free && cells.some((cell) => !isBlank(cell)) && cells.every((cell) => typeof cell === "string" && !isFigure(cell))
  );
}

/** The texts over a column; a merged text counts for every cell under it, an equal one twice in a row once. */
function levelsOf(grid: Grid, column: number, first: number, last: number): string[] {
  const texts: string[] = [];
  for (let row = first; row <= last; row++) {
    const text = textAt(grid, row, column) || leftText(grid, row, column, last);
    if (text !== "" && text !== texts.at(-1)) texts.push(text);
  }
  return texts;
}

/** Where merged areas are not known, a blank cell over a text takes the text to its left. */
function leftText(grid: Grid, row: number, column: number, last: number): string {
  if (grid.merges.length > 0 || row === last || isBlank(grid.values[last]![column]!)) return "";
  for (let j = column - 1; j >= 0; j--) {
    const text = trimmed(String(grid.values[row]![j]!));
    if (text !== "") return isBlank(grid.values[last]![j]!) ? "" : text;
  }
  return "";
}

/** The text of a cell, or of the merged area that it is in. */
function textAt(grid: Grid, row: number, column: number): string {
  const area = mergeAt(grid, row, column);
  const value = area ? grid.values[area.row - grid.row]?.[area.column - grid.column] : grid.values[row]![column];
  return trimmed(String(value ?? ""));
}

/** The merged area that a cell of the grid's values is in. */
export function mergeAt(grid: Grid, row: number, column: number): Area | undefined {
  return grid.merges.find((area) => contains(area, grid.row + row, grid.column + column));
}

function hasFigures(grid: Grid, from: number, to = grid.values.length): boolean {
  return grid.values.slice(from, to).some((cells) => cells.some((cell) => typeof cell === "number" || isFigure(cell)));
}

function isFigure(cell: CellValue): boolean {
  return typeof cell === "string" ? readCount(cell).is === "count" : typeof cell === "number";
}

function isBlank(cell: CellValue): boolean {
  return typeof cell === "string" && plainText(cell) === "";
}
