import type { Place } from "../bulletin/place";

/** One row of the source that was read without a doubt left. */
export interface SourceUnit {
  readonly unit: string;
  /** Its unit cell. */
  readonly at: Place;
  /** Position of the row in the grid's values. */
  readonly i: number;
  /** Counts for each channel of the scheme. */
  readonly counts: readonly number[];
  readonly submitted?: number;
}
