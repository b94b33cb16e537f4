import type { Stepwise } from "../cells/stepwise";
import { stopIfCancelled } from "./cancelled";

/** So long a program works without letting anything else in, in milliseconds: a key is to show within 50. */
const SLICE = 25;

/**
 * Does long work in slices, so that a page goes on to answer whoever uses it. The clock is that of the day, for Node would
 * load nine modules for the finer one.
 *
 * @throws Cancelled, and whatever the work throws
 */
export async function inSlices<Result>(steps: Stepwise<Result>, signal?: AbortSignal): Promise<Result> {
  stopIfCancelled(signal);
  let end = Date.now() + SLICE;
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (Date.now() < end) continue;
    await afterOthers();
    stopIfCancelled(signal);
    end = Date.now() + SLICE;
  }
}

/** When what waits has been done. Timers would be held back to one a second in a page that nobody sees. */
export function afterOthers(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
