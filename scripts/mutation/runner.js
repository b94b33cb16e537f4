import path from "node:path";
import { determineHitLimitReached, toMutantRunResult } from "@stryker-mutator/api/test-runner";
import { testFile } from "./testFile.js";

/** Plugin of Stryker: runs the bundled tests in this process, loaded anew for each mutant. */
export const strykerPlugins = [{ kind: "TestRunner", name: "bundle", factory: runner }];

runner.inject = [];

function runner() {
  let load;
  // what the changed code asks and tells: which mutant is active, which code is reached by which test
  const context = (globalThis.__stryker__ = {});
  return {
    capabilities: () => ({ reloadEnvironment: true }),
    init: async () => void (load = testFile(path.resolve("bundled.test.js"))),
    dryRun: async () => {
      const tests = await run(load(), context);
      return { status: "complete", tests, mutantCoverage: structuredClone(context.mutantCoverage) };
    },
    mutantRun: async ({ activeMutant, testFilter, hitLimit }) => {
      Object.assign(context, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
      const result = await tryMutant(load, testFilter && new Set(testFilter), context);
      return toMutantRunResult(determineHitLimitReached(context.hitCount, hitLimit) ?? result, false);
    },
  };
}

async function tryMutant(load, filter, context) {
  let tests;
  try {
    tests = load();
  } catch (error) {
    return { status: "error", errorMessage: String(error) };
  }
  const chosen = filter ? tests.filter(({ name }) => filter.has(name)) : tests;
  return { status: "complete", tests: await run(chosen, context) };
}

/** Runs tests up to the first that fails; one is enough to notice a change. */
async function run(tests, context) {
  const results = [];
  for (const { name, run } of tests) {
    const started = performance.now();
    context.currentTestId = name;
    const failure = await run().then(
      () => undefined,
      (error) => String(error?.message ?? error),
    );
    context.currentTestId = undefined;
    const result = { id: name, name, timeSpentMs: performance.now() - started };
    results.push({ ...result, ...(failure === undefined ? { status: 0 } : { status: 1, failureMessage: failure }) });
    if (failure !== undefined) break;
  }
  return results;
}
