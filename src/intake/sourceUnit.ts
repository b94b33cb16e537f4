import type { Item } from "../bulletin/item";
import type { Origin } from "../bulletin/tally";
import type { Place } from "../cells/address";
import type { Banner } from "./rows/rows";

/** One row of the source that was read without a doubt left, or what a log says of one unit. */
export interface SourceUnit {
  readonly unit: string;
  /** Its unit cell. */
  readonly at: Place;
  /** Position of the row in the grid's values. */
  readonly i: number;
  /** Counts for each channel of the scheme. */
  readonly counts: readonly number[];
  /** For each channel the rows of its count, of a unit that has a row for each site. */
  readonly rows?: readonly (readonly number[])[];
  /** Items of sites that count for no channel. */
  readonly others?: number;
  readonly submitted?: number;
  /** What the columns of the scheme's adjustments hold. */
  readonly adjustments?: readonly number[];
  /** The items of a log that the counts are made of. */
  readonly items?: readonly Item[];
  /** Where the figures stand; of rows that were added, of all. */
  readonly origins: readonly Origin[];
  readonly remark?: string;
  /** Of which kind of items the row is, of a unit that has a row for each (图文, 视频). */
  readonly kind?: string;
  /** What the group column says; undefined where there is none, or nothing stands there. */
  readonly groupText: string | undefined;
  /** The title over the row. */
  readonly banner: Banner | undefined;
}

/** The rows in which a unit's count of a channel stands. */
export function rowsOf({ i, rows }: Pick<SourceUnit, "i" | "rows">, channel: number): readonly number[] {
  return rows?.[channel] ?? [i];
}
