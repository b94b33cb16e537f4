import { rmSync, writeFileSync } from "node:fs";
import { peakMemory } from "../../scripts/bench/peakMemory.cjs";
import { run } from "../../src/cli/run";
import { makeCase, samples } from "./cases";
import { type Outcome, problem } from "./judge";

/** What a worker says about a case: milliseconds of processor time, the process's peak in MB. */
export interface Report {
  readonly number: number;
  readonly cpu: number;
  readonly peak: number;
  readonly problem: string | undefined;
}

/* Does the cases whose numbers the parent process sends, one after another, in the folder where it was started. */
const given = samples(process.argv[2]!);

process.on("message", (number: number) => void work(number));

async function work(number: number): Promise<void> {
  const { files, words } = makeCase(number, given);
  for (const name of ["o.xlsx", "o.docx"]) rmSync(name, { force: true });
  for (const [name, bytes] of files) writeFileSync(name, bytes);
  const before = process.cpuUsage();
  const outcome = await call(words);
  const { user, system } = process.cpuUsage(before);
  const peak = peakMemory() / 1024;
  process.send!({ number, cpu: (user + system) / 1000, peak, problem: problem(outcome) } satisfies Report);
}

async function call(words: readonly string[]): Promise<Outcome> {
  let [out, err] = ["", ""];
  try {
    const code = await run(words, { out: (text) => (out += `${text}\n`), err: (text) => (err += `${text}\n`) });
    return { code, out, err };
  } catch (error) {
    return { code: `${String(error)} thrown`, out, err };
  }
}
