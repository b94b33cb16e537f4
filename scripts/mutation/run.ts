/**
 * npm run mutation -- [--sample SHARE|FROM-TO] [--seed NUMBER] [--concurrency NUMBER] [FOLDER|FILE|FILE:LINE-LINE ...]
 * changes the code in one place at a time and says which changes no test notices. The whole are 11,000 changes: --sample
 * 0.1 tries a tenth of them, drawn by the seed, and --sample 0.1-0.2 goes on with the next tenth of the same draw.
 */
import { statSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Stryker } from "@stryker-mutator/core";
import { drawSample } from "./sample";
import { printScores } from "./scores";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: "string", default: "1" },
    seed: { type: "string", default: String(Math.floor(Math.random() * 1e6)) },
    concurrency: { type: "string", default: "1" },
  },
});

const [first = "", last] = values.sample.split("-");
const [from, to] = last === undefined ? [0, Number(first)] : [Number(first), Number(last)];
const seed = Number(values.seed);
if (!(0 <= from && from < to && to <= 1) || !Number.isInteger(seed))
  throw new Error(
    `--sample ${values.sample} --seed ${values.seed}: a share such as 0.1 or 0.1-0.2, and a whole number`,
  );

const places = positionals.length > 0 ? positionals : ["src/cells", "src/bulletin", "src/intake", "src/layout"];
console.log(`${places.join(" ")} --sample ${from}-${to} --seed ${seed}`);
await drawSample({ from, to, seed });
const results = await new Stryker({
  mutate: places.map((place) => (isFolder(place) ? join(place, "**/*.ts") : place)),
  plugins: ["runner.js", "reporter.js"].map((file) => join(import.meta.dirname, file)),
  testRunner: "bundle",
  coverageAnalysis: "perTest",
  buildCommand: "node scripts/mutation/bundleTests.js",
  concurrency: Number(values.concurrency),
  // on a busy machine tests are slow; a loop without end is noticed by the number of its rounds
  timeoutMS: 60_000,
  timeoutFactor: 10,
  dryRunTimeoutMinutes: 30,
  ignorePatterns: ["docs/images", "dist", "build", "out", "coverage"],
  tempDirName: "build/mutation",
  reporters: ["missed"],
  allowConsoleColors: false,
  warnings: { unknownOptions: false, slow: false, preprocessorErrors: true, unserializableOptions: true },
}).runMutationTest();
printScores(results);

function isFolder(place: string): boolean {
  return statSync(place, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
