import { ClerkError } from "../bulletin/clerkError";

/** A sheet that the workbook does not have. */
export class SheetNotFound extends ClerkError {
  readonly kind = "sheet-not-found";

  /** @param names the sheets that the workbook has, in the order of the tabs */
  constructor(
    readonly sheet: string,
    readonly names: readonly string[],
  ) {
    super(`${sheet} is not among ${names.join(", ")}`);
  }
}
