import { sum, times } from "./decimal";
import { round } from "./rounding";
import { type Adjustment, type Group, groupChannels, type Limits, type Scheme, type SubmittedRule } from "./scheme";
import type { Tally } from "./tally";
import { rosterFinder } from "./unitKey";

/** A tally with its points. */
export interface ScoredUnit extends Tally {
  /** Score of each channel of the scheme, in its order; 0 for a channel that the group does not score. */
  readonly scores: readonly number[];
  /** Points for submitting. */
  readonly submittedScore: number;
  /** Points of each adjustment of the scheme, in its order; those of a penalty are negative or 0, those of a bonus have the sign that was typed. */
  readonly adjustmentScores: readonly number[];
  /** All of these together, rounded as the scheme says and then put within its limits. */
  readonly score: number;
  /** That and the score of the periods before. */
  readonly accumulated: number;
}

/**
 * Scores one unit: adopted × points for each channel of its group (rule: 扎兰屯市, note under appendix 2 of 2023-04-13),
 * and whatever else the scheme counts. Each part has its own limits; the sum is rounded, then the limits of the total
 * hold, so that no rounding goes beyond them.
 */
export function score(tally: Tally, group: Group, scheme: Scheme): ScoredUnit {
  const scored = new Set(groupChannels(scheme, group));
  const scores = scheme.channels.map(({ points, multiplier = 1, limits }, i) =>
    scored.has(i) ? within(times(tally.counts[i]!, times(multiplier, points)), limits) : 0,
  );
  const task = rosterFinder(scheme)(tally.unit)?.task ?? group.task;
  const submittedScore = scheme.submitted ? scoreSubmitted(tally.submitted ?? 0, scheme.submitted, task) : 0;
  const adjustmentScores = (scheme.adjustments ?? []).map((adjustment, i) =>
    scoreAdjustment(tally.adjustments?.[i] ?? 0, adjustment),
  );
  const exact = sum([...scores, submittedScore, ...adjustmentScores]);
  const total = within(scheme.rounding ? round(exact, scheme.rounding) : exact, scheme.limits);
  const accumulated = sum([total, tally.previous?.score ?? 0]);
  return { ...tally, scores, submittedScore, adjustmentScores, score: total, accumulated };
}

/** @param items the unit's or its group's task, where that is not the scheme's */
function scoreSubmitted(
  submitted: number,
  { points = 0, task, limits }: SubmittedRule,
  items = task?.items ?? 0,
): number {
  const each = times(submitted, points);
  if (!task) return within(each, limits);
  const { reached = 0, missed = 0, perShort = 0, perOver = 0 } = task;
  const short = Math.max(0, items - submitted);
  const over = Math.max(0, submitted - items);
  return within(sum([each, short === 0 ? reached : missed, times(short, perShort), times(over, perOver)]), limits);
}

/**
 * A bonus keeps the sign that was typed (加减分 −3 takes three points away). A penalty takes its size away, typed with a
 * minus or without; its limits hold for the size.
 */
function scoreAdjustment(value: number, { kind, points = 1, limits }: Adjustment): number {
  if (kind === "bonus") return within(times(value, points), limits);
  return -within(times(Math.abs(value), points), limits) || 0;
}

function within(value: number, { min = -Infinity, max = Infinity }: Limits = {}): number {
  return Math.min(max, Math.max(min, value));
}
