import type { Place } from "../bulletin/place";
import type { Matter } from "../runtime/attention";

/** What the program around the pane can do for it; whatever is absent has no button. */
export interface Platform {
  /** Selects a cell of the workbook in view of the clerk. */
  readonly reveal?: (place: Place) => Promise<void>;
  /** Brings a sheet into view. */
  readonly showSheet?: (sheet: string) => Promise<void>;
  /** Tells of matters from elsewhere; the result stops that. */
  readonly onAttention?: (listener: (matter: Matter) => void) => () => void;
  /** Tells when the pane comes into view again; the result stops that. */
  readonly onShown?: (listener: () => void) => () => void;
}
