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

/** So many entries of a long list are one step. */
const AT_ONCE = 500;

/** What `work` makes of each entry of a long list, some hundreds at a time. */
export function* eachOf<Entry, Result>(
  entries: readonly Entry[],
  work: (entry: Entry, n: number) => Result,
): Stepwise<Result[]> {
  const results: Result[] = [];
  for (const [n, entry] of entries.entries()) {
    results.push(work(entry, n));
    if (n % AT_ONCE === AT_ONCE - 1) yield;
  }
  return results;
}

/** What the long work for each entry comes to, a step of its own for each at least. */
export function* oneByOne<Entry, Result>(
  entries: readonly Entry[],
  work: (entry: Entry, n: number) => Stepwise<Result>,
): Stepwise<Result[]> {
  const results: Result[] = [];
  for (const [n, entry] of entries.entries()) {
    results.push(yield* work(entry, n));
    yield;
  }
  return results;
}
