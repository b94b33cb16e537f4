/** Long work in steps, between which whoever has it done may let other work in, or stop it. */
export type Stepwise<Result> = Generator<void, Result, void>;

/** The same, of which a step may be a promise: there is nothing to be done until it is kept. */
export type Waiting<Result> = Generator<Promise<unknown> | void, Result, void>;

/** What all the steps come to, done one after the other. */
export function atOnce<Result>(steps: Stepwise<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** What a promise brings, as one step of longer work. */
export function* waitFor<Value>(promise: Promise<Value>): Waiting<Value> {
  const brought: Value[] = [];
  const kept = promise.then((value) => brought.push(value));
  kept.catch(() => undefined); // whoever stops the work does not wait for it
  yield kept;
  return brought[0]!;
}
