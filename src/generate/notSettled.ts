import { ClerkError } from "../bulletin/clerkError";

/** Something must be settled before the bulletin can be written. */
export class NotSettled extends ClerkError {
  readonly kind = "not-settled";

  /** @param findings how many findings stand open */
  constructor(readonly findings: number) {
    super(String(findings));
  }
}
