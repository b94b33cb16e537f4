import { sum, times } from "./decimal";
import { round } from "./rounding";
import { type Adjustment, type Group, groupChannels, type Limits, type Scheme, type SubmittedRule } from "./scheme";
import type { Tally } from "./tally";

/** A tally with its points. */
export interface ScoredUnit extends Tally {
  /** Score of each channel of the scheme, in its order; 0 for a channel that the group does not score. */
  readonly scores: readonly number[];
  /** Points for submitting. */
  readonly submittedScore: number;
  /** Points of each adjustment of the scheme, in its order; those of a penalty are negative or 0. */
  readonly adjustmentScores: readonly number[];
  /** All of these together, within the scheme's limits and rounded as it says. */
  readonly score: number;
  /** That and the score of the periods before. */
  readonly accumulated: number;
}

/**
 * Scores one unit: adopted × points for each channel of its group (rule: 扎兰屯市, note under appendix 2 of 2023-04-13),
 * and whatever else the scheme counts.
 *
 * @param task items that the unit has to submit, where the scheme sets a task
 */
export function score(tally: Tally, group: Group, scheme: Scheme, task?: number): ScoredUnit {
  const scored = new Set(groupChannels(scheme, group));
  const scores = scheme.channels.map(({ points, multiplier = 1, limits }, i) =>
    scored.has(i) ? within(times(tally.counts[i]!, times(multiplier, points)), limits) : 0,
  );
  const submittedScore = scheme.submitted ? scoreSubmitted(tally.submitted ?? 0, scheme.submitted, task) : 0;
  const adjustmentScores = (scheme.adjustments ?? []).map((adjustment, i) =>
    scoreAdjustment(tally.adjustments?.[i] ?? 0, adjustment),
  );
  const exact = within(sum([...scores, submittedScore, ...adjustmentScores]), scheme.limits);
  const total = scheme.rounding ? round(exact, scheme.rounding) : exact;
  const accumulated = sum([total, tally.previous?.score ?? 0]);
  return { ...tally, scores, submittedScore, adjustmentScores, score: total, accumulated };
}

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

/** Limits hold for the size of an adjustment, whichever way it goes. */
function scoreAdjustment(value: number, { kind, points, limits }: Adjustment): number {
  const size = within(points === undefined ? Math.abs(value) : times(value, points), limits);
  return kind === "bonus" ? size : -size || 0;
}

function within(value: number, { min = -Infinity, max = Infinity }: Limits = {}): number {
  return Math.min(max, Math.max(min, value));
}
