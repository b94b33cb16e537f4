import { ClerkError } from "../bulletin/clerkError";

/** A generation is not undone because it is not any more what was written. Nothing was changed. */
export class UndoRefused extends ClerkError {
  readonly kind = "undo-refused";

  /**
   * @param changed sheets that were changed or renamed since
   * @param gone sheets that were deleted since
   * @param taken names of sheets to be given back which other sheets bear now
   */
  constructor(
    readonly changed: readonly string[],
    readonly gone: readonly string[],
    readonly taken: readonly string[],
  ) {
    super([...changed, ...gone, ...taken].join(", "));
  }
}
