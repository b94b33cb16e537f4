import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { lockFile } from "../../src/cli/lock";

/** How the files were found after the kills. */
export interface Found {
  /** Both files whole, from one run. */
  whole: number;
  /** Both whole, but one from the run before: the kill came between the two renames. */
  between: number;
  /** A file that is cut, mixed or missing; one sentence each. */
  readonly damaged: string[];
  /** Kills that left a file on its way behind, beside the whole ones. */
  leftovers: number;
}

const SIZE = 300_000;

/**
 * Kills a process that writes two files over and over, each time at another moment, and looks at the files.
 *
 * @param random from 0 to 1, for the moments
 */
export async function killWhileWriting(kills: number, random: () => number): Promise<Found> {
  const work = realpathSync(mkdtempSync(join(tmpdir(), "kill-")));
  const found: Found = { whole: 0, between: 0, damaged: [], leftovers: 0 };
  try {
    const outfile = join(work, "worker.mjs");
    const entryPoints = ["test/kill/worker.ts"];
    await build({ entryPoints, outfile, bundle: true, platform: "node", format: "esm", target: "node20" });
    for (let i = 0; i < kills; i++) {
      const folder = mkdtempSync(join(work, "files-"));
      await killed(outfile, folder, 30 * random());
      rmSync(lockFile(folder), { force: true });
      look(folder, found);
    }
  } finally {
    rmSync(work, { recursive: true });
  }
  return found;
}

/** Ends when the process was killed so many milliseconds after its first pair of files stood. */
async function killed(program: string, folder: string, delay: number): Promise<void> {
  const child = spawn(process.execPath, [program, folder, String(SIZE)], { stdio: ["ignore", "pipe", "inherit"] });
  child.stdout.once("data", () => setTimeout(() => child.kill("SIGKILL"), delay));
  await new Promise((resolve) => child.once("close", resolve));
}

function look(folder: string, found: Found): void {
  const letters = ["甲.xlsx", "乙.docx"].map((name) => {
    const bytes = readFileSync(join(folder, name));
    const letter = bytes[0] ?? 0;
    const whole = bytes.length === SIZE && bytes.every((each) => each === letter);
    if (!whole) found.damaged.push(`${name}: ${bytes.length} of ${SIZE} bytes`);
    return whole ? letter : undefined;
  });
  if (letters[0] !== undefined && letters[0] === letters[1]) found.whole++;
  else if (!letters.includes(undefined)) found.between++;
  if (readdirSync(folder).length > 2) found.leftovers++;
}
