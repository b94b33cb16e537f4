import type { CellValue } from "../../src/cells/grid";

/** A unit (单位) as it truly is, whatever a sheet calls it. */
export interface Unit {
  readonly name: string;
  readonly group: string;
  /** Another name of it, under which it may be printed just as well. */
  readonly also?: string;
}

/** Items adopted by the own site and by the upper one. */
export type Counts = readonly [own: number, upper: number];

/** A workbook under construction: kinds of mess change it, {@link drawSheet} draws it. */
export interface Book {
  readonly sheets: Sheet[];
  /** Sheets of the workbook that are not read. */
  readonly unread: string[];
}

export interface Sheet {
  name: string;
  /** Its title with the period that it names; undefined where it has none. */
  title: string | undefined;
  /** The true period: months such as 1-3 or 4, another text, or "" where nobody says. */
  period: string;
  /** Lines over the title, and between title and table. */
  readonly top: TextRow[];
  readonly above: TextRow[];
  readonly tables: Table[];
  readonly below: Row[];
  /** Whether it is to be added up; a copy of another is not. */
  counted: boolean;
  /** Where its upper left corner stands. */
  corner: { row: number; column: number };
  /** Lines of a text file swallowed by a quotation mark. */
  openQuote?: { line: number; lines: number };
}

export interface Table {
  readonly above: TextRow[];
  readonly columns: Column[];
  readonly rows: Row[];
  /** Columns between it and the table to its left; undefined where it stands below the one before. */
  beside?: number;
  /** Headings of several rows are blank where merged cells would stand. */
  unmerged?: boolean;
}

export type Is = "serial" | "unit" | "group" | "own" | "upper" | "other";

export interface Column {
  readonly is: Is;
  /** Headings above its own, from the top. */
  over: readonly string[];
  heading: string;
  hidden?: boolean;
  /** The whole text of its heading with the parts marked that are struck out or raised. */
  marked?: string;
  /** It speaks of both channels. */
  readonly both?: boolean;
  /** It holds a part of the items of its channel. */
  readonly part?: boolean;
  /** Its rows are each of one channel. */
  readonly down?: boolean;
  /** Equal neighbours are merged into one cell, or only the first is typed. */
  runs?: "merged" | "once";
  /** What it holds for a unit, the `n`th of its table, unless the row's own cells say otherwise. */
  readonly of: (row: UnitRow, n: number) => CellValue;
}

export interface Cell {
  readonly value: CellValue;
  readonly shown?: string;
  readonly marked?: string;
  readonly comment?: string;
  readonly uncalculated?: boolean;
}

export type Row = UnitRow | FigureRow | TextRow | { readonly is: "header" | "blank" };

/** A row with counts of a unit. */
export interface UnitRow {
  readonly is: "unit";
  unit: Unit;
  /** The name as it stands there. */
  written: string;
  /** What is true, whatever the cells say. */
  counts: Counts;
  /** Whether it counts at all: a row pasted twice does not. */
  counted: boolean;
  hidden?: boolean;
  /** It stands below the end of the table; what is done to units is not done to it. */
  readonly apart?: boolean;
  /** Cells that are not simply what their columns say. */
  readonly cells: Map<Column, Cell>;
  /** Cells merged over so many rows and columns. */
  readonly merges: Map<Column, { readonly rows: number; readonly columns: number }>;
}

/** A row that holds something in every column and is no unit: a total, a comparison, numbers of columns. */
export interface FigureRow {
  readonly is: "figures";
  readonly cell: (column: Column, position: number) => CellValue;
  /** The cell in which the name stands is merged from the first column to the unit's. */
  readonly merged?: boolean;
}

/** A line of texts: a title, a banner, a remark. */
export interface TextRow {
  readonly is: "text";
  readonly texts: readonly CellValue[];
  /** Its only text is merged over the width of the table. */
  readonly merged?: boolean;
}

export const text = (...texts: readonly CellValue[]): TextRow => ({ is: "text", texts });
export const banner = (title: string, merged = true): TextRow => ({ is: "text", texts: [title], merged });

export function unitRow(unit: Unit, counts: Counts): UnitRow {
  return { is: "unit", unit, written: unit.name, counts, counted: true, cells: new Map(), merges: new Map() };
}

/** The rows of units among the rows of one table, or of all tables of a sheet. */
export function unitRows({ rows }: Table): UnitRow[] {
  return rows.filter((row) => row.is === "unit").filter(({ apart }) => !apart);
}

/** Puts another unit under the last one of a table, above its totals and remarks. */
export function addUnit({ rows }: Table, added: UnitRow): void {
  const after = rows.map((row, n) => (row.is === "unit" && !row.apart ? n + 1 : 0));
  rows.splice(Math.max(...after), 0, added);
}

export function allUnitRows({ tables }: Sheet): UnitRow[] {
  return tables.flatMap(unitRows);
}

export function column({ columns }: Table, is: Is): Column | undefined {
  return columns.find((each) => each.is === is);
}

/** The columns of a sheet's tables; tables that share theirs count once. */
export function columnSets({ tables }: Sheet): Column[][] {
  return [...new Set(tables.map(({ columns }) => columns))];
}

/** Puts a column to the right of that of `is`, or first where there is none, in every table of the sheet. */
export function insertAfter(sheet: Sheet, is: Is, added: Column): void {
  for (const columns of columnSets(sheet)) columns.splice(columns.findIndex((each) => each.is === is) + 1, 0, added);
}

/** The rows of units of a table that has no other rows and stands alone, by their groups; undefined for any other table. */
export function byGroups({ tables }: Sheet): UnitRow[][] | undefined {
  const [table] = tables;
  const rows = unitRows(table!);
  if (tables.length > 1 || table!.rows.length > rows.length) return undefined;
  const groups = [...new Set(rows.map(({ unit }) => unit.group))];
  return groups.map((group) => rows.filter(({ unit }) => unit.group === group));
}
