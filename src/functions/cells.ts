import type { Outcome, Size } from "./problem";

/** An argument as Excel hands it over: rows of cells; a single cell is one row of one. */
export type Cells = readonly (readonly unknown[])[];

/** An argument that was left out is a blank cell. */
export const BLANK: Cells = [[""]];

/**
 * A column this long is a whole one, or what is left of one below a heading. Excel then hands over the empty rest of
 * the sheet too; for any shorter range, each blank cell was meant.
 */
const WHOLE_COLUMN = 2 ** 19;

/**
 * Works a function out for each row (and column) of its arguments. A single cell serves every row; the other arguments
 * must be equally large.
 *
 * @param result made of the values of one row; they are only valid during the call
 * @returns as many cells as the largest argument has, without the empty end of whole columns
 */
export function forEachCell(columns: readonly Cells[], result: (values: readonly unknown[]) => Outcome): Outcome[][] {
  const sizes = columns.map(size).filter(({ rows, columns }) => rows * columns !== 1);
  const first = sizes[0] ?? { rows: 1, columns: 1 };
  if (sizes.some((other) => other.rows !== first.rows || other.columns !== first.columns))
    return [[{ problem: "sizes", sizes }]];
  const spread = columns.filter((cells) => cells.length === first.rows);
  const rows = spread.reduce((most, cells) => Math.max(most, usedRows(cells)), 1);
  const outcomes: Outcome[][] = [];
  const values: unknown[] = []; // one list for all cells: of a whole column there are a million
  for (let i = 0; i < rows; i++) {
    const row: Outcome[] = [];
    for (let j = 0; j < first.columns; j++) {
      for (let k = 0; k < columns.length; k++) values[k] = cellAt(columns[k]!, i, j);
      row.push(result(values));
    }
    outcomes.push(row);
  }
  return outcomes;
}

/** How many rows of an argument count: all of them, but of a whole column only those down to its last value. */
export function usedRows(cells: Cells): number {
  if (cells.length < WHOLE_COLUMN) return cells.length;
  let rows = cells.length;
  while (rows > 0 && cells[rows - 1]!.every((value) => isBlank(value) || value === 0)) rows--;
  return rows;
}

/** Whether a cell is empty. (Excel for Windows and Mac hand an empty cell over as 0, Excel on the web as null.) */
export function isBlank(value: unknown): boolean {
  return value === undefined || value === null || value === "";
}

/** What a cell held, for a message. */
export function shown(value: unknown): string {
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

function size(cells: Cells): Size {
  return { rows: cells.length, columns: cells[0]?.length ?? 0 };
}

function cellAt(cells: Cells, row: number, column: number): unknown {
  return cells.length === 1 && cells[0]?.length === 1 ? cells[0][0] : cells[row]?.[column];
}
