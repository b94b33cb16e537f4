/** Rows of a worksheet. */
export const SHEET_ROWS = 1_048_576;
/** Columns of a worksheet. */
export const SHEET_COLUMNS = 16_384;

/** A rectangle of cells; rows and columns count from zero. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Every cell of a worksheet. */
export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS };

/** The area of one cell. */
export function cellArea(row: number, column: number): Area {
  return { row, column, rows: 1, columns: 1 };
}

/** Whether the area exists: at least one cell, and all of it on the sheet. */
export function isOnSheet(area: Area): boolean {
  const { row, column, rows, columns } = area;
  const whole = [row, column, rows, columns].every(Number.isInteger);
  const started = row >= 0 && column >= 0 && rows >= 1 && columns >= 1;
  return whole && started && row + rows <= SHEET_ROWS && column + columns <= SHEET_COLUMNS;
}

/** Whether the area is made of entire columns. */
export function isEntireColumns(area: Area): boolean {
  return area.rows === SHEET_ROWS;
}

/** Whether the area is made of entire rows. */
export function isEntireRows(area: Area): boolean {
  return area.columns === SHEET_COLUMNS;
}

/** Whether the area is entire rows or entire columns, which Excel reads and writes as a whole only. */
export function isUnbounded(area: Area): boolean {
  return isEntireColumns(area) || isEntireRows(area);
}

/** Whether a cell lies in the area. */
export function hasCell(area: Area, row: number, column: number): boolean {
  const rowInside = row >= area.row && row < area.row + area.rows;
  return rowInside && column >= area.column && column < area.column + area.columns;
}

/** Whether all of `inner` lies in `outer`. */
export function contains(outer: Area, inner: Area): boolean {
  const last = { row: inner.row + inner.rows - 1, column: inner.column + inner.columns - 1 };
  return hasCell(outer, inner.row, inner.column) && hasCell(outer, last.row, last.column);
}

/** The cells that two areas share, if there are any. */
export function intersection(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** The smallest area that holds both. */
export function boundingArea(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.max(a.column + a.columns, b.column + b.columns) - column;
  return { row, column, rows, columns };
}

/** The number of cells. */
export function cellCount(area: Area): number {
  return area.rows * area.columns;
}

/** A matrix as big as the area, filled from the sheet's row and column. */
export function matrixOf<T>(area: Area, at: (row: number, column: number) => T): T[][] {
  const matrix: T[][] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    const values: T[] = [];
    for (let column = area.column; column < area.column + area.columns; column++) values.push(at(row, column));
    matrix.push(values);
  }
  return matrix;
}

/** Calls `visit` for every cell of the area, row by row. */
export function eachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) visit(row, column);
  }
}
