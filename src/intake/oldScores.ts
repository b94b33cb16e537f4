import { type Answers, answerTo } from "../findings/question";
import { sum } from "../bulletin/decimal";
import type { Finding, ScoreDifference } from "../findings/finding";
import { score, type ScoredUnit } from "../bulletin/score";
import type { Tally } from "../bulletin/tally";
import { readScore } from "./count";
import { plainText } from "../cells/plainText";
import { place, type Table } from "./readRow";

/** A unit's row in the source and its tally. */
export interface TalliedRow {
  readonly i: number;
  readonly tally: Tally;
}

/** Fewer differing rows than this never mean that a column was mistaken. */
const FEWEST = 3;

/** Compares the scores that the source already has with what the counts give; the source's are never used. */
export function checkOldScores(table: Table, rows: readonly TalliedRow[], answers: Answers): Finding[] {
  const { columns, scheme } = table;
  const scored = rows.map(({ i, tally }) => {
    const group = scheme.groups.find(({ name }) => name === tally.group)!;
    return { i, unit: score(tally, group, scheme) };
  });
  const checks = [
    ...columns.scores.map((j, channel) => ({ j, of: (unit: ScoredUnit) => unit.scores[channel]! })),
    { j: columns.total, of: (unit: ScoredUnit) => unit.score },
  ];
  return checks.flatMap(({ j, of }) => (j === undefined ? [] : checkColumn(table, j, scored, of, answers)));
}

function checkColumn(
  table: Table,
  j: number,
  rows: readonly { i: number; unit: ScoredUnit }[],
  of: (unit: ScoredUnit) => number,
  answers: Answers,
): Finding[] {
  const { grid, labels } = table;
  const column = labels[j]!;
  const unreadable: Finding[] = [];
  const differences: ScoreDifference[] = [];
  let compared = 0;
  for (const { i, unit } of rows) {
    const value = grid.values[i]![j]!;
    if (typeof value === "string" && plainText(value) === "") continue;
    const at = place(grid, i, j);
    const found = readScore(value);
    const expected = of(unit);
    compared++;
    if (found === undefined)
      unreadable.push({ kind: "unreadable-score", at, unit: unit.unit, column, found: String(value) });
    else if (sum([found, -expected]) !== 0) differences.push({ at, unit: unit.unit, found, expected });
  }
  if (differences.length === 0) return unreadable;
  const about = { sheet: grid.sheet, column, differences };
  if (differences.length < FEWEST || differences.length * 2 <= compared)
    return [...unreadable, { kind: "score-differs", ...about }];
  const question = {
    id: `scores|${grid.sheet}|${column}|${differences.map(({ at, found }) => `${at.cell}=${found}`).join()}`,
    answers: [{ as: "accept" } as const],
  };
  const answer = answerTo(question, answers);
  return [...unreadable, { kind: "scores-mostly-differ", ...about, question, ...(answer && { answer }) }];
}
