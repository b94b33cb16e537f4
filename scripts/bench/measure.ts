import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/** A program with its words, as a whole process. */
export interface Contestant {
  readonly name: string;
  readonly command: readonly string[];
}

/** What whole processes took: medians, processor and wall time in ms, peak memory in MB. */
export interface Measured {
  readonly name: string;
  readonly cpu: number;
  readonly wall: number;
  readonly peak: number;
}

const USAGE = resolve("scripts/bench/usage.cjs");

/** Runs the programs in turn, so many times each, so that whatever else the computer does slows all of them. */
export function measure(contestants: readonly Contestant[], times: number): Measured[] {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    const found = contestants.map((): [number, number, number][] => []);
    for (let time = 0; time <= times; time++)
      contestants.forEach(({ command }, i) => {
        const figures = once(command, join(folder, "usage"), folder);
        if (time > 0) found[i]!.push(figures); // the first fills the computer's caches
      });
    return contestants.map(({ name }, i) => {
      const [cpu, wall, peak] = [0, 1, 2].map((j) => median(found[i]!.map((figures) => figures[j]!)));
      return { name, cpu: cpu!, wall: wall!, peak: peak! };
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function once([program = "", ...words]: readonly string[], usage: string, cwd: string): [number, number, number] {
  const isNode = program === process.execPath;
  const start = performance.now();
  const { status, stderr } = spawnSync(program, isNode ? ["--require", USAGE, ...words] : words, {
    cwd,
    env: { ...process.env, BENCH_USAGE: usage },
    stdio: ["ignore", "ignore", "pipe"],
    encoding: "utf8",
  });
  const wall = performance.now() - start;
  if (status !== 0) throw new Error(`${program} ${words.join(" ")} ended with ${status}: ${stderr}`);
  const [cpu, kilobytes] = readFileSync(usage, "utf8").split(" ").map(Number);
  return [cpu!, wall, kilobytes! / 1024];
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
