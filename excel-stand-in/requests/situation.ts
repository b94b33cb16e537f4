import { HostError } from "./errors";

/** What Excel says while another workbook is in front; which of the three differs from build to build. */
export type InactiveCode = "GeneralException" | "InactiveWorkbook" | "InvalidSelection";

/** States of a real Excel that a test can bring about, each as the public record has it (docs/real-excel.md). */
export class Situation {
  /** Another workbook is in front: whatever changes the view or the sheets is refused with this. */
  anotherInFront: InactiveCode | undefined;
  /** A chart sheet is in view, which the API does not know. */
  chartInView = false;
  /** Cells that lie apart are selected, or a picture: no single range is. */
  selectsNoRange = false;
  /** What is told of more than 5,000,000 cells. */
  beyondLimit: "RangeExceedsLimit" | "null" = "null";
  /** Whether merged areas can be told at all. */
  tellsMerges = true;
  /** Where a list of addresses is cut off. */
  longestAddress = Infinity;
  /** Whether properties of rows and columns can be told. */
  tellsProperties = true;
  /** Without a printer no paper size is taken. */
  hasPrinter = true;
  /** Whether fitting to pages is ignored on a sheet that is not in view. */
  zoomsOnlyInView = false;

  /** For what fails while another workbook is in front. */
  requireInFront(location: string): void {
    if (this.anotherInFront !== undefined)
      throw new HostError(this.anotherInFront, "The operation failed because the workbook is not active.", location);
  }
}
