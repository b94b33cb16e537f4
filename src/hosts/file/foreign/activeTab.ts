import type { OtherFormat } from "../../../cells/grid";
import { biffRecords } from "./biffRecords";

/** The record of an .xls file that says which tab is in view: its number, and where in it that stands. */
const WINDOW_1 = 0x3d;
const TAB = 10;

/**
 * Position of the sheet in view of an .xls or .et file; 0 where the file does not say or the format is another.
 *
 * @param stream its records
 */
export function activeTab(stream: Uint8Array | undefined, format: OtherFormat): number {
  if (!stream || (format !== "xls" && format !== "et")) return 0;
  for (const { type, start } of biffRecords(stream))
    if (type === WINDOW_1 && start + TAB + 2 <= stream.length)
      return stream[start + TAB]! + stream[start + TAB + 1]! * 256;
  return 0;
}
