import { ClerkError } from "../bulletin/clerkError";

/** The clerk has stopped the work. Nothing was written, or what was has been taken back. */
export class Cancelled extends ClerkError {
  readonly kind = "cancelled";
}

/**
 * For between two steps of long work: goes on unless the clerk has stopped it.
 *
 * @throws Cancelled
 */
export function stopIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new Cancelled("by the clerk");
}
