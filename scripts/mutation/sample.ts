import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

/** From where to where in the draw, each from 0 to 1, and the seed of it. */
export interface Sample {
  readonly from: number;
  readonly to: number;
  readonly seed: number;
}

/** A change as Stryker collects it; one with a reason to be ignored is not made. */
interface Mutant {
  ignoreReason?: string | undefined;
  readonly toApiMutant: () => {
    readonly fileName: string;
    readonly location: { readonly start: object; readonly end: object };
    readonly replacement: string;
  };
}

interface Collector {
  readonly prototype: { collect: (this: unknown, ...about: readonly unknown[]) => Mutant };
}

/**
 * Of the changes only a part is made at all: code with all of them in it runs several times slower than code with a few.
 * Stryker has no such setting, and its package does not offer the place where changes are collected; its version is fixed.
 */
export async function drawSample({ from, to, seed }: Sample): Promise<void> {
  const { MutantCollector } = (await import(collectorUrl())) as { readonly MutantCollector: Collector };
  const { collect } = MutantCollector.prototype;
  MutantCollector.prototype.collect = function (...about) {
    const mutant = collect.apply(this, [...about]);
    const where = place(mutant, seed);
    if (where < from || where >= to) mutant.ignoreReason ??= "not in the sample";
    return mutant;
  };
}

function collectorUrl(): string {
  const core = createRequire(import.meta.url).resolve("@stryker-mutator/core");
  const entry = createRequire(core).resolve("@stryker-mutator/instrumenter");
  return pathToFileURL(join(dirname(entry), "transformers/mutant-collector.js")).href;
}

/** Where a change falls, from 0 to 1: the same in every run with this seed, so that samples can follow one another. */
function place(mutant: Mutant, seed: number): number {
  const { fileName, location, replacement } = mutant.toApiMutant();
  const file = fileName.replaceAll("\\", "/").replace(/^.*\/src\//, "");
  const text = JSON.stringify([seed, file, location.start, location.end, replacement]);
  return createHash("sha256").update(text).digest().readUInt32BE() / 2 ** 32;
}
