import { type CellValue, type Grid, isBlank, rowIn } from "../../cells/grid";
import { plainText } from "../../cells/plainText";
import type { Scheme } from "../../bulletin/scheme";
import { headsTable } from "./headsTable";
import { looksLikeLog } from "./logColumns";

/** A table of counts to the left or to the right of a log: its first heading, and the column after its last. */
export interface TableBeside {
  /** Positions in the grid's values. */
  readonly i: number;
  readonly j: number;
  readonly end: number;
}

/** Headings of a log and of a table beside it stand in rows that are no further apart. */
const MOST_ROWS_APART = 3;

/**
 * The tables of counts beside a log whose headings are in one row, parted from it by a column in which nothing stands: their
 * figures would pass for marks of the items beside them, and their units for those of the items.
 */
export function tablesBeside(grid: Grid, row: number, scheme: Scheme): readonly TableBeside[] {
  const parts = partsOf(grid, row);
  const isLog = ({ from, end }: Part): boolean => looksLikeLog(rowIn(grid, row).slice(from, end).map(plainCell));
  if (parts.length < 2 || !parts.some(isLog)) return [];
  return parts.filter((part) => !isLog(part)).flatMap((part) => tableIn(grid, row, part, scheme) ?? []);
}

/** A grid in which the cells of some tables are blank. */
export function withoutTables(grid: Grid, tables: readonly TableBeside[]): Grid {
  if (tables.length === 0) return grid;
  const isTheirs = (j: number): boolean => tables.some((table) => j >= table.j && j < table.end);
  const values = grid.values.map((cells) => cells.map((cell, j): CellValue => (isTheirs(j) ? "" : cell)));
  return { ...grid, values };
}

/** Columns that stand together. */
interface Part {
  readonly from: number;
  readonly end: number;
}

/** The parts of a sheet between columns in which nothing stands, in the rows around and below one of headings. */
function partsOf(grid: Grid, row: number): readonly Part[] {
  const isBeside = (i: number): boolean => i >= row - MOST_ROWS_APART;
  const width = rowIn(grid, row).length;
  const parts: Part[] = [];
  let from: number | undefined;
  for (let j = 0; j <= width; j++) {
    const isEmpty = j === width || grid.values.every((cells, i) => !isBeside(i) || isBlank(cells[j] ?? ""));
    if (isEmpty && from !== undefined) parts.push({ from, end: j });
    from = isEmpty ? undefined : (from ?? j);
  }
  return parts;
}

function tableIn(grid: Grid, row: number, { from, end }: Part, scheme: Scheme): TableBeside | undefined {
  const last = Math.min(grid.values.length - 1, row + MOST_ROWS_APART);
  for (let i = Math.max(0, row - MOST_ROWS_APART); i <= last; i++)
    if (headsTable(grid, i, scheme, from, end)) return { i, j: from, end };
  return undefined;
}

function plainCell(cell: CellValue): string {
  return typeof cell === "string" ? plainText(cell) : "";
}
