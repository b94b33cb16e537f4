import { isSame } from "../cells/isSame";
import type { Step } from "../cells/step";
import type { Stepwise } from "../cells/stepwise";
import type { Inquiry, Told } from "../findings/inquiry";

/** What a step came to, with all that this depends on. */
interface Kept {
  readonly inputs: readonly unknown[];
  readonly told: Told;
  readonly result: unknown;
}

/**
 * What the steps of the last draft came to, so that the next one does only those anew whose inputs or answers have changed:
 * a letter of the period must not have a sheet of 20,000 units read again. Answers are no inputs of a step: those that it
 * looks up are noted.
 */
export interface KeptSteps {
  /**
   * Begins a draft: what the last one did not need is forgotten.
   *
   * @param pausing has the draft stop with {@link Paused} after every step that was done anew; what was done, and what the
   * draft before has left, is there when it is begun once more
   */
  readonly begin: (inquiry: Inquiry, pausing?: boolean) => Step;
}

/** A draft has stopped after a step, to be begun once more. */
export class Paused extends Error {
  constructor(readonly step: string) {
    super(step);
  }
}

/**
 * Work that pauses, one of its steps at a time.
 *
 * @param attempt begins the work once more, with what is done; it throws {@link Paused} after every step if it is `pausing`
 */
export function* stepByStep<Result>(attempt: (pausing: boolean) => Result): Stepwise<Result> {
  const done = new Set<string>();
  let isForEver = false;
  for (;;) {
    try {
      return attempt(!isForEver);
    } catch (error) {
      if (!(error instanceof Paused)) throw error;
      // a step that would be done for ever, for its inputs are never the same, must not keep anybody waiting
      isForEver = done.has(error.step);
      done.add(error.step);
    }
    yield;
  }
}

/** Keeps nothing yet. */
export function keptSteps(): KeptSteps {
  let now = new Map<string, Kept>();
  return {
    begin(inquiry, pausing = false) {
      const before = now;
      const own = (now = new Map<string, Kept>());
      return (name, inputs, work) => {
        const last = before.get(name);
        if (last && isSame(last.inputs, inputs) && inquiry.tellAgain(last.told)) {
          own.set(name, last);
          return last.result as ReturnType<typeof work>; // of the step of this name
        }
        const told = inquiry.note();
        const result = work();
        own.set(name, { inputs, told: told(), result });
        if (!pausing) return result;
        now = new Map([...before, ...own]);
        throw new Paused(name);
      };
    },
  };
}
