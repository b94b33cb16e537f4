import { ClerkError } from "../bulletin/clerkError";

/** The clerk has stopped the work. Nothing was written, or what was has been taken back. */
export class Cancelled extends ClerkError {
  readonly kind = "cancelled";
}

/**
 * A reading, or its end as soon as the clerk stops it: Excel may be waiting for a cell that somebody edits, and what only
 * reads need not be waited for.
 *
 * @throws Cancelled, and whatever `reading` throws
 */
export function orCancelled<Result>(reading: Promise<Result>, signal: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(new Cancelled("by the clerk"));
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
    reading.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}

/**
 * For between two steps of long work: goes on unless the clerk has stopped it.
 *
 * @throws Cancelled
 */
export function stopIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new Cancelled("by the clerk");
}
