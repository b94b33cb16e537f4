import { type Answers, answerTo } from "../bulletin/answer";
import { type Finding, unsettled } from "../bulletin/finding";
import { groupChannels, type Scheme } from "../bulletin/scheme";
import type { Tally } from "../bulletin/tally";
import type { Grid } from "../cells/grid";
import { type ColumnChoice, columnLabels, type Columns, findColumns } from "./columns";
import { mergeDuplicates } from "./duplicates";
import { findGroups } from "./groups";
import { findHeader } from "./header";
import { checkOldScores } from "./oldScores";
import { guessPeriod } from "./period";
import { trimmed } from "../cells/plainText";
import { type BlankCount, place, readRow, type Table } from "./readRow";
import { findRows, type SourceRow, type SourceRows } from "./rows";
import type { SourceUnit } from "./sourceUnit";
import { checkTotals, findHiddenTotals } from "./totalRows";

/** What a sheet of counts says. */
export interface Intake {
  /** In the order of the sheet. To be used only when no finding is left to settle. */
  readonly tallies: readonly Tally[];
  readonly findings: readonly Finding[];
  /** The table that was found; undefined when the sheet has none. */
  readonly table?: TableView;
  /** The period that the sheet's titles speak of. */
  readonly period?: string;
}

/** How the table was understood, for a person to check and to correct. */
export interface TableView {
  /** Row of the headings, as Excel counts. */
  readonly headerRow: number;
  readonly labels: readonly string[];
  readonly columns: Columns;
  /** Rows under the header that hold a unit, and how many of them went into the tallies. */
  readonly rows: { readonly units: number; readonly used: number };
}

/**
 * Reads the counts of one sheet.
 *
 * @param choice columns as the clerk chose them; what is absent is guessed from the headings
 * @param answers how the clerk settled earlier findings
 * @returns tallies and everything that a person must settle or should see; nothing unreadable ever counts as 0
 */
export function readTallies(grid: Grid, scheme: Scheme, choice: ColumnChoice = {}, answers: Answers = {}): Intake {
  const header = findHeader(grid, scheme);
  if (header === undefined) return { tallies: [], findings: [{ kind: "no-header", sheet: grid.sheet }] };
  const labels = columnLabels(grid, header);
  const { columns, findings: aboutColumns } = findColumns(grid, header, scheme, choice);
  const table: Table = { grid, scheme, columns, labels, answers };
  const source = findRows(grid, header, columns);

  const named = source.rows.filter((row) => row.is === "unit");
  const readings = named.map((row) => readRow(table, row.i, row.unit));
  const blanks = settleBlanks(
    table,
    readings.flatMap((reading) => reading.blanks),
  );
  const read = readings.flatMap(({ source: unit }) => (unit && !blanks.leftOut.has(unit.unit) ? [unit] : []));
  const hidden = findHiddenTotals(table, source.rows, read, answers);
  const merged = mergeDuplicates(hidden.units, answers);
  const grouped = groupUnits(table, merged.units);
  const tallied = merged.units.flatMap((unit, n) => {
    const group = grouped.groups[n];
    return group === undefined ? [] : [{ i: unit.i, at: unit.at, tally: tally(unit, group) }];
  });
  const tallies = tallied.map((row) => row.tally);
  const period = guessPeriod(grid, header);
  const stuck = unsettled(readings.flatMap((reading) => reading.findings)).length > 0;

  return {
    tallies,
    findings: [
      ...aboutColumns.filter((finding) => isNeeded(finding, tallies, scheme)),
      ...(named.length === 0 ? [{ kind: "no-units", sheet: grid.sheet } as const] : []),
      ...readings.flatMap((reading) => reading.findings),
      ...blanks.findings,
      ...nameless(table, source.rows),
      ...hidden.findings,
      ...merged.findings,
      ...grouped.findings,
      ...tallied.flatMap((row) => unscored(table, row.tally, row.i)),
      ...(stuck ? [] : checkTotals(table, source.rows, hidden.units, answers)),
      ...checkOldScores(table, tallied, answers),
      ...tallied.flatMap((row) => overSubmitted(table, row.tally, row.i)),
      ...hiddenRows(grid, named),
      ...outside(table, source),
    ],
    table: {
      headerRow: grid.row + header + 1,
      labels,
      columns,
      rows: { units: named.length, used: hidden.units.length },
    },
    ...(period !== undefined && { period }),
  };
}

/** A channel without a column matters only to groups that score it; a sheet of townships alone needs none of the others. */
function isNeeded(finding: Finding, tallies: readonly Tally[], scheme: Scheme): boolean {
  if (finding.kind !== "missing-column" || tallies.length === 0) return true;
  const present = scheme.groups.filter(({ name }) => tallies.some(({ group }) => group === name));
  return present.some(({ channels }) => channels.includes(finding.channel));
}

function tally({ unit, counts, submitted }: SourceUnit, group: string): Tally {
  return { unit, group, counts, ...(submitted !== undefined && { submitted }) };
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

function groupUnits(
  { grid, scheme, columns, answers }: Table,
  units: readonly SourceUnit[],
): ReturnType<typeof findGroups> {
  const { group } = columns;
  const withText = units.map(({ unit, at, i }) => ({
    unit,
    at,
    groupText: group === undefined ? undefined : trimmed(String(grid.values[i]![group])),
  }));
  return findGroups(withText, scheme, answers, grid.sheet);
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

/** Items in a channel that the unit's group does not score would vanish from the bulletin. */
function unscored({ grid, scheme, columns, answers }: Table, { unit, group, counts }: Tally, i: number): Finding[] {
  const scored = groupChannels(
    scheme,
    scheme.groups.find(({ name }) => name === group)!,
  );
  return counts.flatMap((count, channel): Finding[] => {
    if (count === 0 || scored.includes(channel)) return [];
    const { name } = scheme.channels[channel]!;
    const question = { id: `unscored|${unit}|${group}|${name}|${count}`, answers: [{ as: "accept" } as const] };
    const answer = answerTo(question, answers);
    const at = place(grid, i, columns.counts[channel] ?? columns.unit);
    return [{ kind: "unscored-count", at, unit, group, channel: name, count, question, ...(answer && { answer }) }];
  });
}

function overSubmitted({ grid, scheme, columns }: Table, { unit, counts, submitted }: Tally, i: number): Finding[] {
  if (submitted === undefined) return [];
  return counts.flatMap((adopted, channel): Finding[] => {
    if (adopted <= submitted) return [];
    const at = place(grid, i, columns.counts[channel] ?? columns.unit);
    const { name } = scheme.channels[channel]!;
    return [{ kind: "adopted-over-submitted", at, unit, channel: name, adopted, submitted }];
  });
}

function hiddenRows(grid: Grid, rows: readonly SourceRow[]): Finding[] {
  const hidden = rows.filter(({ i }) => grid.hiddenRows.has(grid.row + i));
  return hidden.length > 0 ? [{ kind: "hidden-rows", sheet: grid.sheet, rows: hidden.length }] : [];
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
