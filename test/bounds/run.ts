/**
 * npm run bounds -- [WORD]: gives the command files of every kind that is made to be too much (zip and text bombs), each as
 * large as it is let in, and one far larger, and says what they took. Each is to be read or refused within 10 s
 * of processor time and 700 MB. With a word only those whose names have it.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join, resolve } from "node:path";
import { problem } from "../fuzz/judge";
import { type Bomb, CSV } from "./bombFiles";
import { BOMBS } from "./bombs";

/** Megabytes, just below what is let in: of an .xlsx, unpacked, if it is read tag by tag, and at all. */
const MOST: Readonly<Record<string, readonly number[]>> = {
  ".xlsx": [59, 290],
  ".xls": [19],
  ".xlsb": [14],
  ".ods": [39],
  ".xml": [7.8],
  ".html": [9.8],
  ".csv": [49],
  ".json": [4.9],
};

/** Far beyond all of that. */
const BEYOND = 1500;

const [SLOW, LARGE, HANGS] = [10_000, 700, 60_000];

const COMMAND = resolve("bin/adoption-bulletin.cjs");
const USAGE = resolve("scripts/bench/usage.cjs");

tryAll(process.argv[2] ?? "");

function tryAll(part: string): void {
  const chosen = BOMBS.filter(({ name }) => name.includes(part));
  let failed = 0;
  for (const bomb of chosen) {
    const sizes = [...MOST[extname(bomb.file)]!, ...(bomb === BOMBS[0] ? [BEYOND] : [])];
    if (!sizes.map((size) => stands(bomb, size * 1_000_000)).every((stood) => stood)) failed++;
  }
  console.log(`${chosen.length - failed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

/** Whether a bomb of a size is read or refused as it should be; says what it took. */
function stands(bomb: Bomb, bytes: number): boolean {
  const folder = mkdtempSync(join(tmpdir(), "bounds-"));
  const back = process.cwd();
  process.chdir(folder);
  try {
    writeFileSync(bomb.file, bomb.make(bytes));
    if (bomb.words) writeFileSync("表.csv", CSV);
    const words = [...(bomb.words ?? [bomb.file]), "--out", "o.xlsx"];
    const { status, stdout, stderr } = spawnSync(process.execPath, ["--require", USAGE, COMMAND, ...words], {
      encoding: "utf8",
      env: { ...process.env, BENCH_USAGE: join(folder, "usage") },
      timeout: HANGS,
      killSignal: "SIGKILL",
      maxBuffer: 1e9,
    });
    const [cpu = Infinity, kilobytes = Infinity] =
      status === null ? [] : readFileSync("usage", "utf8").split(" ").map(Number);
    const excess = cpu > SLOW || kilobytes / 1024 > LARGE ? "too much" : undefined;
    const wrong = problem({ code: status, out: stdout, err: stderr }) ?? excess;
    const said =
      (stderr + stdout)
        .split("\n")
        .find((line) => line !== "" && !line.startsWith("正在读取"))
        ?.slice(0, 100) ?? "";
    const took = `${(cpu / 1000).toFixed(1)} s, ${Math.round(kilobytes / 1024)} MB`;
    console.log(
      `${wrong === undefined ? "ok  " : "FAIL"} ${bomb.name}, ${Math.round(bytes / 1e6)} MB: ${took}; ${status} ${wrong ?? ""} ${said}`,
    );
    return wrong === undefined;
  } finally {
    process.chdir(back);
    rmSync(folder, { recursive: true });
  }
}
