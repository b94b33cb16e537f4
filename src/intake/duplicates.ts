import { type Answer, type Answers, answerTo } from "../findings/question";
import { sum } from "../bulletin/decimal";
import type { Finding } from "../findings/finding";
import type { SourceUnit } from "./sourceUnit";
import { unitKey } from "../bulletin/unitKey";

/**
 * Brings the rows of one unit together as the clerk says: added up, or one of them kept. Without an answer the first
 * row stands for the unit and the finding stops the bulletin.
 */
export function mergeDuplicates(
  rows: readonly SourceUnit[],
  place: string | undefined,
  answers: Answers,
): { units: SourceUnit[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const byKey = new Map<string, SourceUnit[]>();
  for (const row of rows) {
    const key = unitKey(row.unit, place);
    const same = byKey.get(key);
    if (same) same.push(row);
    else byKey.set(key, [row]);
  }
  const units = [...byKey].map(([key, same]) => {
    if (same.length === 1) return same[0]!;
    const figures = same.map(({ counts, submitted, adjustments }) => JSON.stringify([counts, submitted, adjustments]));
    const identical = figures.every((figure) => figure === figures[0]);
    const keep = (identical ? same.slice(0, 1) : same).map(({ at }): Answer => ({ as: "keep", cell: at.cell }));
    const question = {
      id: `duplicate|${key}|${same.map(({ at }, n) => at.cell + figures[n]!).join("|")}`,
      answers: identical ? [...keep, { as: "add" } as const] : [{ as: "add" } as const, ...keep],
    };
    const answer = answerTo(question, answers);
    findings.push({
      kind: "duplicate-unit",
      unit: same[0]!.unit,
      places: same.map(({ at }) => at),
      identical,
      question,
      ...(answer && { answer }),
    });
    if (answer?.as === "add") return same.reduce((a, b) => add(a, b));
    return same.find(({ at }) => answer?.as === "keep" && at.cell === answer.cell) ?? same[0]!;
  });
  return { units, findings };
}

/** Adds the figures of two rows of one unit; a figure that only one of them has is not known for both. */
export function add<Row extends Figures>(a: Row, b: Row): Row {
  const { submitted: _, ...first } = a;
  const known = a.submitted !== undefined && b.submitted !== undefined;
  return {
    ...(first as Row),
    counts: a.counts.map((count, channel) => count + b.counts[channel]!),
    ...(known && { submitted: a.submitted! + b.submitted! }),
    ...(a.adjustments &&
      b.adjustments && { adjustments: a.adjustments.map((each, i) => sum([each, b.adjustments![i]!])) }),
  };
}

type Figures = Pick<SourceUnit, "counts" | "submitted" | "adjustments">;
