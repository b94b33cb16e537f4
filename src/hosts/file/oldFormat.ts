import { ClerkError } from "../../bulletin/clerkError";
import type { OtherFormat } from "../../cells/grid";

/** A workbook in another format than .xlsx that could not be read and has to be saved as .xlsx first. */
export class OldFormat extends ClerkError {
  readonly kind = "old-format";

  /** @param file name of the file */
  constructor(
    readonly file: string,
    readonly format: OtherFormat,
    cause?: unknown,
  ) {
    super(`${file}: ${format}`, { cause });
  }
}
