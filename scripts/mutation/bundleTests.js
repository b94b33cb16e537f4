/*
 * Run by Stryker in its changed copy of the project: puts the tests that must notice a change into one file, in which all
 * modules are loaded once. As they stand, each test file loads them anew, which takes longer than the tests themselves.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

/** In the order in which they run: the first that fails ends the run, so those that notice most stand first. */
const PLACES = [
  "cells",
  "intake/texts.test.ts",
  "intake/smallOutcomes.test.ts",
  "messy/outcomes.test.ts",
  "workbooks/outcomes.test.ts",
  "bulletin",
  "layout",
  "intake",
  "generate",
  "offices.test.ts",
  "notices",
  "cli/run.test.ts",
  "cli/learn.test.ts",
  "messy/messy.test.ts",
];

/** One checks a file that is made by a script, one sets Jest's own clock. */
const ELSEWHERE = ["test/bulletin/schema.test.ts", "test/generate/learnSteps.test.ts"];

/** Instead of thousands of examples of a property or of messy workbooks; those come with npm test. */
const EXAMPLES = "numRuns: 20";
const WORKBOOKS = "WORKBOOKS = 60;";

const tests = [...new Set(PLACES.flatMap(testsIn))].filter((file) => !ELSEWHERE.includes(file));

/** What a file does before each of its tests must be done before its own tests only. */
const describe = (file) => `describe(${JSON.stringify(file)}, () => void require("./${file}"));`;

const common = {
  bundle: true,
  platform: "node",
  target: "node20.19",
  logLevel: "error",
};

await build({
  ...common,
  entryPoints: ["test/workbooks/keepCases.ts"],
  outfile: "keepCases.mjs",
  format: "esm",
  packages: "external",
  plugins: [onLoad(/\.tsx?$/, withItsPlace)],
});
await import(pathToFileURL("keepCases.mjs"));
writeFileSync(
  "cases.cjs",
  `module.exports = require("node:v8").deserialize(require("node:fs").readFileSync(__dirname + "/cases.bin"));`,
);

await build({
  ...common,
  stdin: {
    contents: ['import "./scripts/mutation/setUp.ts";', ...tests.map(describe)].join("\n"),
    resolveDir: ".",
  },
  outfile: "bundled.test.js",
  format: "cjs",
  external: ["*/cases.cjs"],
  plugins: [onLoad(/readCase\.ts$/, fromMemory), onLoad(/\.tsx?$/, withItsPlace)],
});

/** The tests of a file, or of a folder. */
function testsIn(place) {
  const whole = path.join("test", place);
  if (place.endsWith(".ts")) return [whole];
  return readdirSync(whole, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".test.ts"))
    .map((file) => path.join(whole, file))
    .sort();
}

function onLoad(filter, load) {
  return { name: load.name, setup: (build) => build.onLoad({ filter }, load) };
}

/** The workbooks of the cases as they were read once; they stay in memory when the bundle is loaded anew. */
function fromMemory() {
  return { contents: `export const readCase = async ({ title }) => require("./cases.cjs").get(title);`, loader: "js" };
}

/** A file goes on knowing where it lay. */
function withItsPlace({ path: file }) {
  const contents = readFileSync(file, "utf8")
    .replaceAll("import.meta.dirname", JSON.stringify(path.dirname(file)))
    .replaceAll("import.meta.url", JSON.stringify(pathToFileURL(file)))
    .replaceAll(/numRuns: [\d_]+/g, EXAMPLES)
    .replaceAll(/\bWORKBOOKS = \d+;/g, WORKBOOKS);
  return { contents, loader: file.endsWith("x") ? "tsx" : "ts" };
}
