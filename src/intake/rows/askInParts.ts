import type { Answer } from "../../findings/question";
import type { UnitRow } from "./rows";

/** Rows, as far as the clerk has said which of them count. */
export interface RowsLeft<Row> {
  readonly rows: readonly Row[];
  /** Those that were doubtful, and those of them of which the clerk has not said so yet. */
  readonly asked: readonly Row[];
  readonly open: readonly Row[];
}

/** Rows of units, as far as the clerk has said which of them count. */
export type UnitsLeft = RowsLeft<UnitRow>;

/** More rows than this are asked about together. */
const MOST_ALONE = 3;
/** More questions of one kind than this nobody answers one by one. */
const MOST_PARTS = 9;

/**
 * Asks which of the doubtful rows are left out: of a few one by one, of many together, those with one cause each in a
 * question of its own where there are not too many causes.
 *
 * @param rows all rows; those that are not doubtful count
 * @param causeOf what makes a row doubtful
 * @param ask the answer to the question about some rows
 */
export function askInParts<Row>(
  rows: readonly Row[],
  doubtful: readonly Row[],
  causeOf: (row: Row) => string,
  ask: (part: readonly Row[]) => Answer | undefined,
): RowsLeft<Row> {
  if (doubtful.length === 0) return allLeft(rows);
  const out = new Set<Row>();
  const open: Row[] = [];
  for (const part of partsOf(doubtful, causeOf)) {
    const answer = ask(part);
    for (const row of part)
      if (answer === undefined) open.push(row);
      else if (answer.as === "leave-out") out.add(row);
  }
  return { rows: rows.filter((row) => !out.has(row)), asked: doubtful, open };
}

/** Rows of which none is doubtful. */
export function allLeft<Row>(rows: readonly Row[]): RowsLeft<Row> {
  return { rows, asked: [], open: [] };
}

function partsOf<Row>(rows: readonly Row[], causeOf: (row: Row) => string): readonly (readonly Row[])[] {
  if (rows.length <= MOST_ALONE) return rows.map((row) => [row]);
  const byCause = new Map<string, Row[]>();
  for (const row of rows) {
    const same = byCause.get(causeOf(row));
    if (same) same.push(row);
    else byCause.set(causeOf(row), [row]);
  }
  return byCause.size > MOST_PARTS ? [rows] : [...byCause.values()];
}
