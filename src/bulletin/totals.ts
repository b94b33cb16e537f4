import { sum } from "./decimal";
import type { ScoredUnit } from "./score";

/** Sums over some units. */
export interface Totals {
  /** How many units. */
  readonly units: number;
  /** Adopted items for each channel of the scheme. */
  readonly counts: readonly number[];
  /** Score for each channel of the scheme. */
  readonly scores: readonly number[];
  readonly score: number;
  /** Submitted items, where every unit has a figure. */
  readonly submitted?: number;
}

/** Adds up `units`; `channels` is how many channels the scheme has. */
export function totals(units: readonly ScoredUnit[], channels: number): Totals {
  const each = Array.from({ length: channels }, (_, i) => i);
  const submitted = units.map((unit) => unit.submitted);
  const complete = units.length > 0 && submitted.every((figure) => figure !== undefined);
  return {
    units: units.length,
    counts: each.map((i) => sum(units.map((unit) => unit.counts[i]!))),
    scores: each.map((i) => sum(units.map((unit) => unit.scores[i]!))),
    score: sum(units.map((unit) => unit.score)),
    ...(complete && { submitted: sum(submitted) }),
  };
}
