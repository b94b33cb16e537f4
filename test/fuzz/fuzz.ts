import { type ChildProcess, fork } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "esbuild";
import { SAMPLE_FILE } from "../../scripts/samples/sample";
import type { Report } from "./worker";

/** Processor time of one call, and memory of the process that does them. */
const SLOW = 10_000;
const LARGE = 700;

/** Milliseconds after which a call is given up: a machine with other work takes longer than the processor does. */
const HANGS = 60_000;

export interface Failure {
  readonly number: number;
  readonly problem: string;
}

/** What was found, and the most that a call took, in ms and MB. */
export interface Fuzzed {
  readonly failures: readonly Failure[];
  readonly slowest: number;
  readonly largest: number;
}

/** Calls the command with so many mutated files, from number `first` on, in processes of its own. */
export async function fuzz(first: number, count: number, processes: number): Promise<Fuzzed> {
  const work = mkdtempSync(join(tmpdir(), "fuzz-"));
  try {
    const outfile = join(work, "worker.cjs");
    const options = { bundle: true, platform: "node", format: "cjs", target: "node20", logLevel: "error" } as const;
    await build({
      entryPoints: ["test/fuzz/worker.ts"],
      outfile,
      define: { "import.meta.url": "'file:///'" },
      ...options,
    });
    let next = first;
    const take = (): number | undefined => (next < first + count ? next++ : undefined);
    const found = await Promise.all(Array.from({ length: processes }, () => together(outfile, work, take)));
    return {
      failures: found.flatMap(({ failures }) => failures).sort((a, b) => a.number - b.number),
      slowest: Math.max(...found.map(({ slowest }) => slowest)),
      largest: Math.max(...found.map(({ largest }) => largest)),
    };
  } finally {
    rmSync(work, { recursive: true });
  }
}

/** One process after another does cases until there are none left; a process that failed is not used again. */
async function together(program: string, work: string, take: () => number | undefined): Promise<Fuzzed> {
  const failures: Failure[] = [];
  let [slowest, largest] = [0, 0];
  let child: ChildProcess | undefined;
  for (let number = take(); number !== undefined; number = take()) {
    child ??= fork(program, [resolve(SAMPLE_FILE)], { cwd: mkdtempSync(join(work, "in-")) });
    const report = await answer(child, number);
    slowest = Math.max(slowest, report.cpu);
    largest = Math.max(largest, report.peak);
    const problem = report.problem ?? excess(report);
    if (problem === undefined) continue;
    failures.push({ number, problem });
    child.kill("SIGKILL");
    child = undefined;
  }
  child?.kill("SIGKILL");
  return { failures, slowest, largest };
}

function excess({ cpu, peak }: Report): string | undefined {
  if (cpu > SLOW) return `took ${Math.round(cpu)} ms`;
  return peak > LARGE ? `took ${Math.round(peak)} MB` : undefined;
}

async function answer(child: ChildProcess, number: number): Promise<Report> {
  const failed = (problem: string): Report => ({ number, cpu: 0, peak: 0, problem });
  return new Promise((resolve) => {
    const timer = setTimeout(() => end(failed(`did not end within ${HANGS / 1000} s`)), HANGS);
    const exited = (code: number | null): void => end(failed(`the process ended with ${code ?? "a signal"}`));
    const end = (report: Report): void => {
      clearTimeout(timer);
      child.off("exit", exited).off("message", end);
      resolve(report);
    };
    child.once("message", end).once("exit", exited);
    child.send(number);
  });
}
