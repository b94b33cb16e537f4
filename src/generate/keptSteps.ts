import type { Inquiry, Told } from "../findings/inquiry";

/** What a step came to, with all that this depends on. */
interface Kept {
  readonly inputs: readonly unknown[];
  readonly told: Told;
  readonly result: unknown;
}

/**
 * Does a step of a draft, or tells again what it told and gives what it came to.
 *
 * @param name no two steps of a draft have the same
 * @param inputs all that the step depends on but the answers; they are compared by identity, and lists by their entries
 */
export type Step = <Result>(name: string, inputs: readonly unknown[], work: () => Result) => Result;

/**
 * What the steps of the last draft came to, so that the next one does only those anew whose inputs or answers have changed:
 * a letter of the period must not have a sheet of 20,000 units read again.
 */
export interface KeptSteps {
  /** Begins a draft: what the last one did not need is forgotten. */
  readonly begin: (inquiry: Inquiry) => Step;
}

/** Keeps nothing yet. */
export function keptSteps(): KeptSteps {
  let now = new Map<string, Kept>();
  return {
    begin(inquiry) {
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
        return result;
      };
    },
  };
}

function isSame(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return Object.is(a, b);
  return a === b || (a.length === b.length && a.every((each, i) => isSame(each, b[i])));
}
