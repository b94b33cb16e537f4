import { type Answers, answerTo } from "../findings/question";
import type { Finding } from "../findings/finding";
import { readCount } from "./count";
import { place, type Table } from "./readRow";
import type { SourceRow } from "./rows";
import type { SourceUnit } from "./sourceUnit";

/** Fewer rows than this above one another add up by accident too often to be taken for a total. */
const FEWEST = 3;

/** Compares each total row (合计, 小计) with the sum of its units: all above, or those since the total before. */
export function checkTotals(
  table: Table,
  rows: readonly SourceRow[],
  units: readonly SourceUnit[],
  answers: Answers,
): Finding[] {
  const byRow = new Map(units.map((unit) => [unit.i, unit]));
  let sinceTotal: SourceUnit[] = [];
  const above: SourceUnit[] = [];
  return rows.flatMap((row) => {
    const unit = byRow.get(row.i);
    if (unit) {
      sinceTotal.push(unit);
      above.push(unit);
    }
    if (row.is !== "total") return [];
    // a total above its units: compare with all of them
    const spans = above.length > 0 ? [above, sinceTotal] : [[...units]];
    const findings = checkTotal(table, row, spans, answers);
    sinceTotal = [];
    return findings;
  });
}

function checkTotal(
  table: Table,
  { i, label }: SourceRow & { is: "total" },
  spans: readonly SourceUnit[][],
  answers: Answers,
): Finding[] {
  const { grid, columns, labels } = table;
  const findings = columns.counts.flatMap((j, channel): Finding[] => {
    if (j === undefined) return [];
    const value = grid.values[i]![j]!;
    const reading = readCount(value);
    const at = place(grid, i, j);
    const column = labels[j]!;
    if (reading.is === "blank") return [];
    if (reading.is !== "count") return [{ kind: "total-unreadable", at, column, found: String(value) }];
    const sums = spans.map((span) => span.reduce((total, { counts }) => total + counts[channel]!, 0));
    if (sums.includes(reading.count)) return [];
    const [expected] = sums;
    const question = {
      id: `total|${grid.sheet}|${label}|${column}|${reading.count}|${expected}`,
      answers: [{ as: "accept" } as const],
    };
    const answer = answerTo(question, answers);
    return [
      {
        kind: "total-differs",
        at,
        column,
        found: reading.count,
        expected: expected!,
        question,
        ...(answer && { answer }),
      },
    ];
  });
  return [...findings, { kind: "total-left-out", at: place(grid, i, columns.unit), found: label }];
}

/** Units added up since the last total: how many, and their counts for each channel. */
interface Sums {
  readonly units: number;
  readonly counts: readonly number[];
}

/**
 * Units whose counts are all the sum of the rows above (since the last total) or of all the others: a total under
 * another name, perhaps. The clerk says; a row that is left out is not among `units` of the result.
 */
export function findHiddenTotals(
  table: Table,
  rows: readonly SourceRow[],
  units: readonly SourceUnit[],
  answers: Answers,
): { units: SourceUnit[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const kept: SourceUnit[] = [];
  const byRow = new Map(units.map((unit) => [unit.i, unit]));
  const none: Sums = { units: 0, counts: table.columns.counts.map(() => 0) };
  const all = units.reduce(plus, none);
  let above = none;
  for (const row of rows) {
    if (row.is === "total") above = none;
    const unit = byRow.get(row.i);
    if (!unit) continue;
    const finding = addsUp(unit, above, all) ? askWhetherTotal(table, unit, answers) : undefined;
    if (finding) findings.push(finding);
    const isTotal = finding?.answer?.as === "leave-out";
    if (!isTotal) kept.push(unit);
    above = isTotal ? none : plus(above, unit);
  }
  return { units: kept, findings };
}

function plus({ units, counts }: Sums, unit: SourceUnit): Sums {
  return { units: units + 1, counts: counts.map((count, channel) => count + unit.counts[channel]!) };
}

function addsUp({ counts }: SourceUnit, above: Sums, all: Sums): boolean {
  if (counts.every((count) => count === 0)) return false;
  const isSumAbove = above.units >= FEWEST && counts.every((count, channel) => count === above.counts[channel]);
  const isSumOfOthers = all.units > FEWEST && counts.every((count, channel) => count * 2 === all.counts[channel]);
  return isSumAbove || isSumOfOthers;
}

function askWhetherTotal({ grid }: Table, { at, unit, counts }: SourceUnit, answers: Answers): Finding {
  const question = {
    id: `hidden-total|${grid.sheet}|${unit}|${counts.join()}`,
    answers: [{ as: "leave-out" } as const, { as: "unit" } as const],
  };
  const answer = answerTo(question, answers);
  return { kind: "looks-like-total", at, unit, question, ...(answer && { answer }) };
}
