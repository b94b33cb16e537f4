import type { Waiting } from "../cells/stepwise";
import { stopIfCancelled } from "./cancelled";

/** So long a program works without letting anything else in, in milliseconds: a key is to show within 50. */
const SLICE = 25;

/**
 * Does long work in slices, so that a page goes on to answer whoever uses it. The clock is that of the day, for Node would
 * load nine modules for the finer one.
 *
 * @throws Cancelled, and whatever the work throws
 */
export async function inSlices<Result>(steps: Waiting<Result>, signal?: AbortSignal): Promise<Result> {
  stopIfCancelled(signal);
  let end = Date.now() + SLICE;
  const next = (): IteratorResult<Promise<unknown> | void, Result> => steps.next();
  const fail = (error: unknown): IteratorResult<Promise<unknown> | void, Result> => steps.throw(error);
  try {
    let step = next();
    while (!step.done) {
      if (Date.now() >= end) {
        await afterOthers();
        stopIfCancelled(signal);
        end = Date.now() + SLICE;
      }
      step = step.value ? await step.value.then(next, fail) : next();
    }
    return step.value;
  } finally {
    steps.return(undefined as Result); // what was stopped lets go of what it holds
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
