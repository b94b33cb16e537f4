/** Long work in steps, between which whoever has it done may let other work in, or stop it. */
export type Stepwise<Result> = Generator<void, Result, void>;

/** What all the steps come to, done one after the other. */
export function atOnce<Result>(steps: Stepwise<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
