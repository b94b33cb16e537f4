import { type Answers, answerTo } from "../findings/question";
import { type Finding, unsettled } from "../findings/finding";
import type { Scheme } from "../bulletin/scheme";
import type { Grid } from "../cells/grid";
import { type ColumnChoice, columnLabels, type Columns, findColumns } from "./columns";
import { groupInTitle } from "./groupText";
import type { Header } from "./header";
import { type BlankCount, place, readRow, type Table } from "./readRow";
import { findRows, firstText, type SourceRow, type SourceRows } from "./rows";
import type { SourceUnit } from "./sourceUnit";
import { checkTotals, findHiddenTotals } from "./totalRows";

/** One table of a sheet: where it is in the grid's values, and the title above its header. */
export interface Block {
  readonly header: Header;
  /** The row after the last one that can belong to it. */
  readonly end: number;
  readonly title: string;
}

/** What one table says, before the units of all tables come together. */
export interface TableReading {
  readonly table: Table;
  readonly units: readonly SourceUnit[];
  readonly findings: readonly Finding[];
  readonly view: TableView;
}

/** How a table was understood, for a person to check and to correct. */
export interface TableView {
  /** Last row of the headings, as Excel counts. */
  readonly headerRow: number;
  readonly labels: readonly string[];
  readonly columns: Columns;
  /** Rows under the header that hold a unit, and how many of them were used. */
  readonly rows: { readonly units: number; readonly used: number };
}

/** Cuts a sheet at its headers; the rows right above a header are its title, not the end of the table before. */
export function findBlocks(grid: Grid, headers: readonly Header[]): Block[] {
  return headers.map((header, n) => {
    const next = headers[n + 1];
    const from = n === 0 ? 0 : headers[n - 1]!.last + 1;
    return {
      header,
      end: next ? titleStart(grid, next.first, header.last + 1) : grid.values.length,
      title: titleAbove(grid, header.first, from),
    };
  });
}

/** Reads one table, whatever stands around it. */
export function readTable(
  grid: Grid,
  block: Block,
  scheme: Scheme,
  choice: ColumnChoice,
  answers: Answers,
): TableReading {
  const { header, end, title } = block;
  const labels = columnLabels(grid, header);
  const { columns, findings: aboutColumns } = findColumns(grid, header, scheme, choice);
  const table: Table = { grid, scheme, columns, labels, answers };
  const source = findRows(grid, header.last + 1, end, columns, scheme);
  const hidden = settleHidden(table, source.rows);
  const rows = source.rows.filter((row) => !hidden.leftOut.has(row.i));
  const named = rows.filter((row) => row.is === "unit");
  const readings = named.map((row) => readRow(table, row));
  const blanks = settleBlanks(
    table,
    readings.flatMap((reading) => reading.blanks),
  );
  const read = readings.flatMap(({ source: unit }) => (unit && !blanks.leftOut.has(unit.unit) ? [unit] : []));
  const real = findHiddenTotals(table, rows, read, answers);
  const about = readings.flatMap(({ findings }) => findings);
  const group = groupInTitle(title, scheme)?.name;
  return {
    table,
    units: real.units.map((unit) => (unit.section === undefined ? { ...unit, section: group } : unit)),
    findings: [
      ...aboutColumns,
      ...about,
      ...blanks.findings,
      ...mergedUnits(table, named),
      ...nameless(table, rows),
      ...real.findings,
      // a row that cannot be read yet would make every total wrong
      ...(unsettled(about).length > 0 ? [] : checkTotals(table, rows, real.units, answers)),
      ...hidden.findings,
      ...outside(table, source),
    ],
    view: {
      headerRow: grid.row + header.last + 1,
      labels,
      columns,
      rows: { units: named.length, used: real.units.length },
    },
  };
}

/** The nearest text above a header. */
function titleAbove(grid: Grid, header: number, from: number): string {
  for (let row = header - 1; row >= from; row--) {
    const text = firstText(grid.values[row]!);
    if (text !== "") return text;
  }
  return "";
}

/** Where the title rows above a header begin: rows that hold one text and nothing else. */
function titleStart(grid: Grid, header: number, from: number): number {
  let row = header;
  while (row > from && grid.values[row - 1]!.filter((cell) => String(cell).trim() !== "").length <= 1) row--;
  return row;
}

/** Asks once about all blank counts: they are 0, or their rows are left out. */
function settleBlanks(
  { grid, answers }: Table,
  blanks: readonly BlankCount[],
): { leftOut: ReadonlySet<string>; findings: Finding[] } {
  if (blanks.length === 0) return { leftOut: new Set(), findings: [] };
  const cells = blanks.map(({ cell }) => cell);
  const units = [...new Set(blanks.map(({ unit }) => unit))];
  const question = {
    id: `blank|${grid.sheet}|${blanks.map(({ unit, cell }) => unit + cell).join("|")}`,
    answers: [{ as: "zero" } as const, { as: "leave-out" } as const],
  };
  const answer = answerTo(question, answers);
  return {
    leftOut: new Set(answer?.as === "leave-out" ? units : []),
    findings: [{ kind: "blank-counts", sheet: grid.sheet, cells, units, question, ...(answer && { answer }) }],
  };
}

/** Hidden rows count like all others, unless the clerk says otherwise. */
function settleHidden(
  { grid, answers }: Table,
  rows: readonly SourceRow[],
): { leftOut: ReadonlySet<number>; findings: Finding[] } {
  const hidden = rows.filter(({ is, i }) => is === "unit" && grid.hiddenRows.has(grid.row + i));
  if (hidden.length === 0) return { leftOut: new Set(), findings: [] };
  const question = {
    id: `hidden|${grid.sheet}|${hidden.map(({ i }) => i).join()}`,
    answers: [{ as: "accept" } as const, { as: "leave-out" } as const],
  };
  const answer = answerTo(question, answers);
  return {
    leftOut: new Set(answer?.as === "leave-out" ? hidden.map(({ i }) => i) : []),
    findings: [{ kind: "hidden-rows", sheet: grid.sheet, rows: hidden.length, question, ...(answer && { answer }) }],
  };
}

function mergedUnits({ grid, columns }: Table, rows: readonly (SourceRow & { is: "unit" })[]): Finding[] {
  return rows.flatMap(({ i, unit, merged }): Finding[] =>
    merged === undefined ? [] : [{ kind: "merged-unit", at: place(grid, i, columns.unit), unit, rows: merged }],
  );
}

function nameless({ grid, columns, answers }: Table, rows: readonly SourceRow[]): Finding[] {
  return rows.flatMap((row): Finding[] => {
    if (row.is !== "nameless") return [];
    const at = place(grid, row.i, columns.unit);
    const found = columns.counts.map((j) => (j === undefined ? "" : String(grid.values[row.i]![j]))).join("、");
    const question = { id: `nameless|${at.sheet}|${at.cell}|${found}`, answers: [{ as: "leave-out" } as const] };
    const answer = answerTo(question, answers);
    return [{ kind: "no-unit-name", at, found, question, ...(answer && { answer }) }];
  });
}

function outside({ grid, columns, answers }: Table, { cut, below }: SourceRows): Finding[] {
  const findings: Finding[] = [];
  if (cut) findings.push({ kind: "rows-cut", at: place(grid, cut.i, columns.unit), found: cut.found, rows: cut.rows });
  const [first] = below;
  if (first) {
    const question = {
      id: `below|${grid.sheet}|${below.map(({ i, found }) => `${i}${found}`).join("|")}`,
      answers: [{ as: "leave-out" } as const],
    };
    const answer = answerTo(question, answers);
    const at = place(grid, first.i, columns.unit);
    findings.push({
      kind: "data-below",
      at,
      found: first.found,
      rows: below.length,
      question,
      ...(answer && { answer }),
    });
  }
  return findings;
}
