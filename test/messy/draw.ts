import { cellName } from "../../src/cells/address";
import type { Area } from "../../src/cells/area";
import { asSeen, type CellComment, type CellValue, type Grid, NO_MARKS } from "../../src/cells/grid";
import type { Cell, Column, FigureRow, Row, Sheet, Table, TextRow, UnitRow } from "./book";

/** What a cell of the drawn sheet belongs to. */
export interface Meaning {
  readonly row: Row;
  readonly column?: Column;
}

/** A sheet as a host would hand it over, and what its cells belong to, by address. */
export interface Drawn {
  readonly grid: Grid;
  readonly legend: ReadonlyMap<string, Meaning>;
}

/** Cells on their way to a grid, placed from the sheet's upper left corner. */
interface Paper {
  readonly cells: Map<number, Map<number, Cell & Partial<Meaning>>>;
  readonly merges: Area[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
}

export function drawSheet(sheet: Sheet): Drawn {
  const paper: Paper = { cells: new Map(), merges: [], hiddenRows: new Set(), hiddenColumns: new Set() };
  const width = sheet.tables[0]?.columns.length ?? 1;
  let next = 0;
  for (const line of sheet.top) drawText(paper, line, next++, 0, width);
  if (sheet.title !== undefined) drawText(paper, { is: "text", texts: [sheet.title], merged: true }, next++, 0, width);
  for (const line of sheet.above) drawText(paper, line, next++, 0, width);
  let top = next;
  let left = 0;
  for (const table of sheet.tables) {
    if (table.beside === undefined) [top, left] = [next, 0];
    else left += table.beside;
    next = Math.max(next, drawTable(paper, table, top, left));
    left += table.columns.length;
  }
  for (const row of sheet.below) drawRow(paper, sheet.tables[0]!, row, next++, 0, 0);
  return finish(paper, sheet);
}

/** @returns the row after its last one */
function drawTable(paper: Paper, table: Table, top: number, left: number): number {
  const { columns, rows } = table;
  let i = top;
  for (const line of table.above) drawText(paper, line, i++, left, columns.length);
  i = drawHeader(paper, table, i, left);
  columns.forEach(({ hidden }, j) => hidden && paper.hiddenColumns.add(left + j));
  const first = i;
  const starts: number[] = [];
  let n = 0;
  for (const row of rows) {
    starts.push(i);
    if (row.is === "header") i = drawHeader(paper, table, i, left);
    else drawRow(paper, table, row, i++, left, n);
    if (row.is === "unit") n++;
  }
  columns.forEach((column, j) => column.runs && runTogether(paper, column, first, i, left + j));
  return i;
}

function drawHeader(paper: Paper, { columns, unmerged }: Table, top: number, left: number): number {
  const height = Math.max(...columns.map(({ over }) => over.length + 1));
  const levels = columns.map(({ over, heading }) => [...over, heading]);
  const row: Row = { is: "header" };
  levels.forEach((texts, j) => {
    texts.forEach((heading, level) => {
      const same = (other: number): boolean =>
        level < texts.length - 1 &&
        levels[other]?.slice(0, level + 1).join("/") === texts.slice(0, level + 1).join("/");
      if (same(j - 1)) return;
      let columnsWide = 1;
      while (same(j + columnsWide)) columnsWide++;
      const rowsHigh = level === texts.length - 1 ? height - level : 1;
      const single = unmerged === true && rowsHigh > 1; // beside two rows a single heading stands in the lower one
      const { marked } = columns[j]!;
      const isLowest = level === texts.length - 1;
      put(paper, single ? top + height - 1 : top + level, left + j, {
        value: heading,
        row,
        column: columns[j]!,
        ...(isLowest && marked !== undefined && { marked }),
      });
      if (!unmerged && (rowsHigh > 1 || columnsWide > 1))
        paper.merges.push({ row: top + level, column: left + j, rows: rowsHigh, columns: columnsWide });
    });
  });
  return top + height;
}

function drawRow(paper: Paper, table: Table, row: Row, i: number, left: number, n: number): void {
  if (row.is === "text") drawText(paper, row, i, left, table.columns.length);
  else if (row.is === "figures") drawFigures(paper, table, row, i, left);
  else if (row.is === "unit") drawUnit(paper, table, row, i, left, n);
}

function drawUnit(paper: Paper, { columns }: Table, row: UnitRow, i: number, left: number, n: number): void {
  if (row.hidden) paper.hiddenRows.add(i);
  columns.forEach((column, j) => {
    put(paper, i, left + j, { ...(row.cells.get(column) ?? { value: column.of(row, n) }), row, column });
    const merge = row.merges.get(column);
    if (merge) paper.merges.push({ row: i, column: left + j, ...merge });
  });
}

function drawFigures(paper: Paper, { columns }: Table, row: FigureRow, i: number, left: number): void {
  const unit = columns.findIndex(({ is }) => is === "unit");
  const before = columns.slice(0, unit);
  const merged = row.merged === true && unit > 0 && before.every(({ is }) => is === "serial" || is === "group");
  columns.forEach((column, j) => {
    const from = merged && j === 0 ? unit : j;
    const value = merged && j > 0 && j <= unit ? "" : row.cell(columns[from]!, from);
    put(paper, i, left + j, { value, row, column });
  });
  if (merged) paper.merges.push({ row: i, column: left, rows: 1, columns: unit + 1 });
}

function drawText(paper: Paper, row: TextRow, i: number, left: number, width: number): void {
  for (let j = 0; j < Math.max(width, row.texts.length); j++)
    put(paper, i, left + j, { value: row.texts[j] ?? "", row });
  if (row.merged && width > 1) paper.merges.push({ row: i, column: left, rows: 1, columns: width });
}

/** Merges equal neighbours of one column, or blanks all but the first of them. */
function runTogether(paper: Paper, { runs }: Column, from: number, to: number, j: number): void {
  const at = (i: number): (Cell & Partial<Meaning>) | undefined => paper.cells.get(i)?.get(j);
  for (let i = from; i < to; i++) {
    let end = i + 1;
    while (end < to && at(i)?.row?.is === "unit" && at(end)?.row?.is === "unit" && at(end)?.value === at(i)?.value) {
      paper.cells.get(end)!.set(j, { ...at(end)!, value: "" });
      end++;
      if (at(end)?.value === "") break;
    }
    if (runs === "merged" && end > i + 1) paper.merges.push({ row: i, column: j, rows: end - i, columns: 1 });
    i = end - 1;
  }
}

function put(paper: Paper, i: number, j: number, cell: Cell & Partial<Meaning>): void {
  if (!paper.cells.has(i)) paper.cells.set(i, new Map());
  paper.cells.get(i)!.set(j, cell);
}

function finish({ cells, merges, hiddenRows, hiddenColumns }: Paper, { name, corner, openQuote }: Sheet): Drawn {
  const height = Math.max(...cells.keys()) + 1;
  const width = Math.max(...[...cells.values()].flatMap((row) => [...row.keys()])) + 1;
  const values = Array.from({ length: height }, () => Array<CellValue>(width).fill(""));
  const shown = new Map<string, string>();
  const marked = new Map<string, string>();
  const comments = new Map<string, CellComment>();
  const uncalculated = new Set<string>();
  const legend = new Map<string, Meaning>();
  for (const [i, row] of cells)
    for (const [j, cell] of row) {
      const address = cellName(corner.row + i, corner.column + j);
      values[i]![j] = cell.value;
      if (cell.shown !== undefined) shown.set(address, cell.shown);
      if (cell.marked !== undefined) marked.set(address, cell.marked);
      if (cell.comment !== undefined) comments.set(address, { texts: [cell.comment] });
      if (cell.uncalculated) uncalculated.add(address);
      if (cell.row) legend.set(address, { row: cell.row, ...(cell.column && { column: cell.column }) });
    }
  const grid = asSeen({
    ...NO_MARKS,
    sheet: name,
    ...corner,
    values,
    shown,
    marked,
    comments,
    uncalculated,
    merges: merges.map((area) => ({ ...area, row: area.row + corner.row, column: area.column + corner.column })),
    hiddenRows: new Set([...hiddenRows].map((row) => row + corner.row)),
    hiddenColumns: new Set([...hiddenColumns].map((j) => j + corner.column)),
    faults: openQuote ? [{ fault: "open-quote", ...openQuote }] : [],
  });
  return { grid, legend };
}
