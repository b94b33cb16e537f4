import { ClerkError } from "../bulletin/clerkError";

/** Sheets that somebody else made and that have names which new sheets should get. */
export class NameTaken extends ClerkError {
  readonly kind = "name-taken";

  /** @param sheets the names, in the order of the layouts */
  constructor(readonly sheets: readonly string[]) {
    super(sheets.join(", "));
  }
}
