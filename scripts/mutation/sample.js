import { createHash } from "node:crypto";

/** Plugin of Stryker: of the mutants only a part, drawn by a seed, is tried; it calls the others not valid. */
export const strykerPlugins = [{ kind: "Checker", name: "sample", factory: sampler }];

sampler.inject = ["options"];

/** @param {{ sample: { from: number, to: number, seed: number } }} options */
function sampler({ sample: { from, to, seed } }) {
  const status = (mutant) => {
    const where = place(mutant, seed);
    return from <= where && where < to ? { status: "passed" } : { status: "compileError", reason: "not in the sample" };
  };
  return {
    init: async () => {},
    group: async (mutants) => [mutants.map(({ id }) => id)],
    check: async (mutants) => Object.fromEntries(mutants.map((mutant) => [mutant.id, status(mutant)])),
  };
}

/** Where a mutant falls, from 0 to 1: the same in every run with this seed, so that samples can follow one another. */
function place({ fileName, location, replacement }, seed) {
  const file = fileName.replaceAll("\\", "/").replace(/^.*\/src\//, "");
  const text = JSON.stringify([seed, file, location.start, location.end, replacement]);
  return createHash("sha256").update(text).digest().readUInt32BE() / 2 ** 32;
}
