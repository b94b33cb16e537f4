import { type Answer, type Answers, answerTo } from "../findings/question";
import { isDecimal } from "../bulletin/decimal";
import type { Finding } from "../findings/finding";
import type { Place } from "../cells/place";
import type { Scheme } from "../bulletin/scheme";
import { addressIn, type CellValue, type Grid } from "../cells/grid";
import { trimmed } from "../cells/plainText";
import type { Columns } from "./columns";
import { readCount, readScore } from "./count";
import { isBlank, type SourceRow } from "./rows";
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

/**
 * Reads the figures of one unit. A blank count is read as 0 here and reported in `blanks`; a blank adjustment (加分, 扣分)
 * is 0, as most units have none.
 */
export function readRow(table: Table, row: SourceRow & { is: "unit" }): RowReading {
  const { grid, columns, scheme } = table;
  const { i, unit, section } = row;
  const cell = (j: number | undefined): CellReading =>
    j === undefined ? { is: "count", count: 0 } : readCell(table, i, j, unit);
  const counts = columns.counts.map(cell);
  const submitted = columns.submitted === undefined ? undefined : cell(columns.submitted);
  const adjustments = (scheme.adjustments ?? []).map(({ points }, n) => {
    const j = columns.adjustments[n];
    return j !== undefined && points === undefined ? readPoints(table, i, j, unit) : cell(j);
  });
  const asked = [...columns.counts, ...(scheme.submitted ? [columns.submitted] : [])];
  const blanks = [...counts, ...(scheme.submitted && submitted ? [submitted] : [])].flatMap((reading, n) =>
    reading.is === "blank" ? [{ unit, cell: addressIn(grid, i, asked[n]!) }] : [],
  );
  const all = [...counts, ...(submitted ? [submitted] : []), ...adjustments];
  const findings = all.flatMap((reading) => ("finding" in reading && reading.finding ? [reading.finding] : []));
  if (all.some(({ is }) => is === "left-out" || is === "stuck")) return { blanks: [], findings };
  const number = (reading: CellReading): number => (reading.is === "count" ? reading.count : 0);
  const remark = columns.remark === undefined ? "" : trimmed(String(grid.values[i]![columns.remark]!));
  return {
    source: {
      unit,
      at: place(grid, i, columns.unit),
      i,
      counts: counts.map(number),
      ...(submitted && (submitted.is === "count" || scheme.submitted) && { submitted: number(submitted) }),
      ...(scheme.adjustments && { adjustments: adjustments.map(number) }),
      ...(remark !== "" && { remark }),
      groupText: columns.group === undefined ? undefined : trimmed(String(grid.values[i]![columns.group]!)),
      section,
    },
    blanks,
    findings,
  };
}

/** Points as typed in, with decimals and, for a penalty, perhaps with a minus. */
function readPoints({ grid, labels, answers }: Table, i: number, j: number, unit: string): CellReading {
  const value = grid.values[i]![j]!;
  if (isBlank(value)) return { is: "blank" };
  const points = readScore(value);
  if (points !== undefined && isDecimal(points)) return { is: "count", count: points };
  const at = place(grid, i, j);
  const column = labels[j]!;
  const answersPossible: Answer[] = [{ as: "leave-out" }];
  const question = { id: `points|${grid.sheet}|${unitKey(unit)}|${column}|${String(value)}`, answers: answersPossible };
  const answer = answerTo(question, answers);
  const finding: Finding = {
    kind: "unreadable-points",
    at,
    unit,
    column,
    found: String(value),
    question,
    ...(answer && { answer }),
  };
  return { is: answer ? "left-out" : "stuck", finding };
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
