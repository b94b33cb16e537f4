/**
 * npm run bench: what the command takes as a whole process, side by side with an empty Node, with openpyxl doing the same
 * job, and with a program in C that only unpacks the workbook and looks at every byte, run in turn. PYTHONPATH says where
 * openpyxl is, when it is not where python3 looks by itself; the program in C needs cc and zlib.
 *
 *     npm run bench            7 of each
 *     npm run bench -- 3 log   fewer, and only the jobs whose names hold this
 */
import { spawnSync } from "node:child_process";
import { cpus, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { log, units, workbook } from "./inputs";
import { type Contestant, measure } from "./measure";
import { SAMPLE_FILE } from "../samples/sample";

const times = Number(process.argv[2] ?? 7);
const folder = join(tmpdir(), "adoption-bulletin-bench");
const empty: Contestant = { name: "node -e 0", command: [process.execPath, "-e", "0"] };

const jobs = {
  "53 units": resolve(SAMPLE_FILE),
  "log of 2,000 rows": await workbook(folder, "log-2000", () => log(2000)),
  "20,000 units": await workbook(folder, "units-20000", () => units(20_000)),
  "log of 100,000 rows": await workbook(folder, "log-100000", () => log(100_000)),
  "log of 1,000,000 rows": await workbook(folder, "log-1000000", () => log(1_000_000)),
};

/** Of these openpyxl takes a minute for each. */
const LONG = "log of 1,000,000 rows";

const floor = join(folder, "floor");
const hasFloor = spawnSync("cc", ["-O2", "-o", floor, "scripts/bench/floor.c", "-lz"]).status === 0;
const python = spawnSync("python3", ["-c", "import openpyxl; print(openpyxl.__version__)"], { encoding: "utf8" });
const hasOpenpyxl = python.status === 0;
console.log(`${cpus()[0]?.model.trim()}, ${cpus().length} cores, Node ${process.version}`);
console.log(hasOpenpyxl ? `openpyxl ${python.stdout.trim()}` : "python3 has no openpyxl here: not compared");
if (!hasFloor) console.log("no cc with zlib here: not compared with C");
console.log(
  "| job | program | CPU ms | wall ms | peak MB | CPU, node -e 0 = 1 |\n| --- | --- | ---: | ---: | ---: | ---: |",
);

for (const [job, path] of Object.entries(jobs).filter(([name]) => name.includes(process.argv[3] ?? ""))) {
  const ours = ["bin/adoption-bulletin.cjs"].map((file) => resolve(file));
  const measured = measure(
    [
      empty,
      { name: "adoption-bulletin", command: [process.execPath, ...ours, path, "--out", "o.xlsx", "--force"] },
      {
        name: "the same with --docx",
        command: [process.execPath, ...ours, path, "--out", "o.xlsx", "--docx", "o.docx", "--force"],
      },
      ...(hasOpenpyxl && job !== LONG
        ? [{ name: "openpyxl", command: ["python3", resolve("scripts/bench/openpyxl_job.py"), path, "p.xlsx"] }]
        : []),
      ...(hasFloor ? [{ name: "C, unpacking only", command: [floor, path] }] : []),
    ],
    job === LONG ? Math.min(times, 3) : times,
  );
  const [{ cpu: least } = { cpu: NaN }] = measured;
  for (const { name, cpu, wall, peak } of measured)
    console.log(`| ${[job, name, ...[cpu, wall, peak].map(Math.round), (cpu / least).toFixed(1)].join(" | ")} |`);
}
