import { type Answer, type Answers, answerTo } from "../bulletin/answer";
import type { Finding } from "../bulletin/finding";
import type { Place } from "../bulletin/place";
import type { Scheme } from "../bulletin/scheme";
import { addressIn, type CellValue, type Grid } from "../cells/grid";
import type { Columns } from "./columns";
import { readCount } from "./count";
import type { SourceUnit } from "./sourceUnit";
import { unitKey } from "../bulletin/unitKey";

/** What is needed to read rows. */
export interface Table {
  readonly grid: Grid;
  readonly scheme: Scheme;
  readonly columns: Columns;
  /** A label for each column of the grid. */
  readonly labels: readonly string[];
  readonly answers: Answers;
}

/** A cell without a count; the clerk is asked once about all of them. */
export interface BlankCount {
  readonly unit: string;
  readonly cell: string;
}

/** What came out of one row. `source` is missing when the row was left out or cannot be used yet. */
export interface RowReading {
  readonly source?: SourceUnit;
  readonly blanks: readonly BlankCount[];
  readonly findings: readonly Finding[];
}

type CellReading =
  | { readonly is: "count"; readonly count: number; readonly finding?: Finding }
  | { readonly is: "blank" }
  | { readonly is: "left-out" | "stuck"; readonly finding: Finding };

/** Reads the counts of one unit. A blank count is read as 0 here and reported in `blanks`. */
export function readRow(table: Table, i: number, unit: string): RowReading {
  const { columns } = table;
  const cell = (j: number | undefined): CellReading =>
    j === undefined ? { is: "count", count: 0 } : readCell(table, i, j, unit);
  const counts = columns.counts.map(cell);
  const submitted = columns.submitted === undefined ? undefined : cell(columns.submitted);
  const all = submitted ? [...counts, submitted] : counts;
  const blanks = columns.counts.flatMap((j, channel) =>
    counts[channel]!.is === "blank" ? [{ unit, cell: addressIn(table.grid, i, j!) }] : [],
  );
  const findings = all.flatMap((reading) => ("finding" in reading && reading.finding ? [reading.finding] : []));
  if (all.some(({ is }) => is === "left-out" || is === "stuck")) return { blanks: [], findings };
  const number = (reading: CellReading): number => (reading.is === "count" ? reading.count : 0);
  return {
    source: {
      unit,
      at: place(table.grid, i, columns.unit),
      i,
      counts: counts.map(number),
      ...(submitted?.is === "count" && { submitted: submitted.count }),
    },
    blanks,
    findings,
  };
}

/** The cell of `grid.values[i][j]`, as findings name it. */
export function place(grid: Grid, i: number, j: number): Place {
  return { sheet: grid.sheet, cell: addressIn(grid, i, j) };
}

function readCell({ grid, labels, answers }: Table, i: number, j: number, unit: string): CellReading {
  const value = grid.values[i]![j]!;
  const at = place(grid, i, j);
  const column = labels[j]!;
  const found = { at, unit, column, found: String(value) };
  if (isError(value)) return { is: "stuck", finding: { kind: "error-cell", ...found } };
  const shown = misleading(value, grid.shown.get(at.cell));
  const reading = readCount(value);
  if (reading.is === "blank") return reading;
  if (reading.is === "count" && shown === undefined) return reading;
  const meant = reading.is === "count" ? [reading.count] : reading.suggestions;
  const alsoMeant = shown === undefined ? undefined : readCount(shown);
  const possible = [...new Set([...meant, ...(alsoMeant?.is === "count" ? [alsoMeant.count] : [])])];
  const question = {
    id: `count|${grid.sheet}|${unitKey(unit)}|${column}|${String(value)}|${shown ?? ""}`,
    answers: [...possible.map((count): Answer => ({ as: "count", value: count })), { as: "leave-out" } as const],
  };
  const answer = answerTo(question, answers);
  const finding: Finding =
    shown === undefined
      ? { kind: "unreadable-count", ...found, question, ...(answer && { answer }) }
      : { kind: "shown-differs", ...found, shown, question, ...(answer && { answer }) };
  if (answer?.as === "count") return { is: "count", count: answer.value, finding };
  return { is: answer ? "left-out" : "stuck", finding };
}

/** Formula errors as Excel names them, in every language: #REF!, #DIV/0!, #N/A, #NAME?. */
function isError(value: CellValue): boolean {
  return typeof value === "string" && /^#([A-Z]+[/\d]*[A-Z]*[!?]?|N\/A)$/.test(value);
}

/**
 * What a number shows, where a reader would take it for another number; undefined where that is not so. A column too
 * narrow (####) and a zero shown as a dash or as nothing mislead nobody.
 */
function misleading(value: CellValue, shown: string | undefined): string | undefined {
  if (typeof value !== "number" || shown === undefined || /^#+$/.test(shown)) return undefined;
  const reading = readCount(shown);
  if (reading.is === "count" && reading.count === value) return undefined;
  if (value === 0 && /^[\s\-—–]*$/.test(shown)) return undefined;
  return shown;
}
