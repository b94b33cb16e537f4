import { sum, sumItems } from "./decimal";
import type { Scheme } from "./scheme";
import type { ScoredUnit } from "./score";

/** Sums over some units. */
export interface Totals {
  /** How many units. */
  readonly units: number;
  /** Adopted items for each channel of the scheme. */
  readonly counts: readonly number[];
  /** Score for each channel of the scheme. */
  readonly scores: readonly number[];
  readonly submittedScore: number;
  /** What the adjustments' columns hold, and the points that came of it. */
  readonly adjustments: readonly number[];
  readonly adjustmentScores: readonly number[];
  readonly score: number;
  readonly accumulated: number;
  /** Submitted items, where every unit has a figure. */
  readonly submitted?: number;
}

/** Adds up `units`. */
export function totals(units: readonly ScoredUnit[], { channels, adjustments = [] }: Scheme): Totals {
  const over = (of: (unit: ScoredUnit) => number): number => sum(units.map(of));
  // three thirds are one item; what is no whole number is shown with four decimals
  const items = (figures: readonly number[]): number => sum([sumItems(figures)]);
  const submitted = units.map((unit) => unit.submitted);
  const complete = units.length > 0 && submitted.every((figure) => figure !== undefined);
  return {
    units: units.length,
    counts: channels.map((_, i) => items(units.map(({ counts }) => counts[i]!))),
    scores: channels.map((_, i) => over(({ scores }) => scores[i]!)),
    submittedScore: over(({ submittedScore }) => submittedScore),
    adjustments: adjustments.map((_, i) => items(units.map((unit) => unit.adjustments?.[i] ?? 0))),
    adjustmentScores: adjustments.map((_, i) => over(({ adjustmentScores }) => adjustmentScores[i]!)),
    score: over(({ score }) => score),
    accumulated: over(({ accumulated }) => accumulated),
    ...(complete && { submitted: items(submitted) }),
  };
}
