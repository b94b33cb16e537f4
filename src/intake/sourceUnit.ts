import type { Item } from "../bulletin/item";
import type { Origin } from "../bulletin/tally";
import type { Place } from "../cells/address";
import type { Banner } from "./rows";

/** One row of the source that was read without a doubt left, or what a log says of one unit. */
export interface SourceUnit {
  readonly unit: string;
  /** Its unit cell. */
  readonly at: Place;
  /** Position of the row in the grid's values. */
  readonly i: number;
  /** Counts for each channel of the scheme. */
  readonly counts: readonly number[];
  readonly submitted?: number;
  /** What the columns of the scheme's adjustments hold. */
  readonly adjustments?: readonly number[];
  /** The items of a log that the counts are made of. */
  readonly items?: readonly Item[];
  /** Where the figures stand; of rows that were added, of all. */
  readonly origins: readonly Origin[];
  readonly remark?: string;
  /** What the group column says; undefined where there is none, or nothing stands there. */
  readonly groupText: string | undefined;
  /** The title over the row. */
  readonly banner: Banner | undefined;
}
