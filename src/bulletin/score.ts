import { sum, times } from "./decimal";
import { within } from "./limits";
import { round } from "./rounding";
import { type Adjustment, type Group, type Scheme, type SubmittedRule } from "./scheme";
import { holds, scoreParts } from "./scoreParts";
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
  /** Points of each part of the scheme, in its order. */
  readonly partScores: readonly number[];
  /** All of these together, rounded as the scheme says and then put within its limits. */
  readonly score: number;
  /** That and the score of the periods before. */
  readonly accumulated: number;
}

/**
 * Scores one unit. Of several sheets that were added, each is scored by itself where the scheme says so (per: "sheet"):
 * limits and tasks hold for each, and the points are added.
 */
export function score(tally: Tally, group: Group, scheme: Scheme): ScoredUnit {
  const { sheets = [] } = tally;
  if (scheme.per !== "sheet" || sheets.length < 2) return scoreOne(tally, group, scheme);
  const scored = sheets.map((each) => scoreOne({ ...each, unit: tally.unit }, group, scheme));
  const added = (of: (unit: ScoredUnit) => readonly number[]): number[] =>
    of(scored[0]!).map((_, i) => sum(scored.map((unit) => of(unit)[i]!)));
  const total = sum(scored.map((unit) => unit.score));
  return {
    ...tally,
    scores: added(({ scores }) => scores),
    submittedScore: sum(scored.map(({ submittedScore }) => submittedScore)),
    adjustmentScores: added(({ adjustmentScores }) => adjustmentScores),
    partScores: added(({ partScores }) => partScores),
    score: total,
    accumulated: sum([total, tally.previous?.score ?? 0]),
  };
}

/**
 * Scores what one tally holds: adopted × points for each channel of its group (rule: 扎兰屯市, note under appendix 2 of 2023-04-13),
 * and whatever else the scheme counts. Each part has its own limits; the sum is rounded, then the limits of the total
 * hold, so that no rounding goes beyond them; a veto stands above all.
 */
function scoreOne(tally: Tally, group: Group, scheme: Scheme): ScoredUnit {
  const scores = scheme.channels.map(({ name, points, multiplier = 1, limits }, i) =>
    group.channels.includes(name) ? within(times(tally.counts[i]!, times(multiplier, points)), limits) : 0,
  );
  const task = rosterFinder(scheme)(tally.unit)?.task ?? group.task;
  const submittedScore = scheme.submitted ? scoreSubmitted(tally.submitted ?? 0, scheme.submitted, task) : 0;
  const adjustmentScores = (scheme.adjustments ?? []).map((adjustment, i) =>
    scoreAdjustment(tally.adjustments?.[i] ?? 0, adjustment),
  );
  const points = asksForPoints(scheme)
    ? scoreParts(
        tally,
        group,
        scheme,
        new Map([...named(scheme.channels, scores), ...named(scheme.adjustments ?? [], adjustmentScores)]),
      )
    : NO_POINTS;
  const partScores = (scheme.parts ?? []).map(({ name }) => points.get(name)!);
  const exact = sum([...scores, submittedScore, ...adjustmentScores, ...partScores, ...beyondLimits(points, scheme)]);
  const veto = scheme.vetoes?.find(({ when }) => holds(when, { tally, group, scheme, points }));
  const total = veto
    ? (veto.score ?? 0)
    : within(scheme.rounding ? round(exact, scheme.rounding) : exact, scheme.limits);
  const accumulated = sum([total, tally.previous?.score ?? 0]);
  return { ...tally, scores, submittedScore, adjustmentScores, partScores, score: total, accumulated };
}

const NO_POINTS: ReadonlyMap<string, number> = new Map();

/** Whether anything in the scheme speaks of points by the name of what they are given for. */
function asksForPoints({ parts, together, vetoes }: Scheme): boolean {
  return parts !== undefined || together !== undefined || vetoes !== undefined;
}

function named(items: readonly { readonly name: string }[], points: readonly number[]): [string, number][] {
  return items.map(({ name }, i) => [name, points[i]!]);
}

/** What has to be added to the sum where several things together go beyond their limits. */
function beyondLimits(points: ReadonlyMap<string, number>, { together = [] }: Scheme): number[] {
  return together.map(({ of, limits }) => {
    const found = sum(of.map((name) => points.get(name)!));
    return sum([within(found, limits), -found]);
  });
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
 * minus or without; its limits hold for the size. A figure (数据) is for parts to measure and gives nothing by itself.
 */
function scoreAdjustment(value: number, { kind, points = 1, limits }: Adjustment): number {
  if (kind === "figure") return 0;
  if (kind === "bonus") return within(times(value, points), limits);
  return -within(times(Math.abs(value), points), limits) || 0;
}
