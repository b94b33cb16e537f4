/**
 * Does a step of long work, or gives what it came to the last time.
 *
 * @param name no two steps of the work have the same
 * @param inputs all that the step depends on; they are compared by identity, and lists by their entries: a list that was
 * made of something else does not stand for that, for it may come out the same
 */
export type Step = <Result>(name: string, inputs: readonly unknown[], work: () => Result) => Result;

/** Does each step and keeps none. */
export const eachStep: Step = (_, __, work) => work();

/** The steps of a part of the work, told by its name from those of other parts. */
export function stepsOf(part: string, step: Step): Step {
  return (name, inputs, work) => step(`${part} › ${name}`, inputs, work);
}
