/*
 * Run by Stryker in its changed copy of the project: puts the tests that must notice a change into one file, in which all
 * modules are loaded once. As they stand, each test file loads them anew, which takes longer than the tests themselves.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

/** In the order in which they run: the first that fails ends the run. */
const FOLDERS = ["cells", "bulletin", "layout", "intake", "generate"];

/** It checks a file that is made by a script. */
const ELSEWHERE = "test/bulletin/schema.test.ts";

/** Instead of thousands of examples of a property; those come with npm test. */
const EXAMPLES = "numRuns: 100";

const tests = FOLDERS.flatMap((folder) =>
  readdirSync(path.join("test", folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".test.ts"))
    .map((file) => path.join("test", folder, file))
    .sort(),
).filter((file) => file !== ELSEWHERE);

/** What a file does before each of its tests must be done before its own tests only. */
const describe = (file) => `describe(${JSON.stringify(file)}, () => void require("./${file}"));`;

await build({
  stdin: {
    contents: ['import "./scripts/mutation/setUp.ts";', ...tests.map(describe)].join("\n"),
    resolveDir: ".",
  },
  outfile: "bundled.test.js",
  bundle: true,
  format: "cjs",
  platform: "node",
  target: "node20.19",
  logLevel: "error",
  plugins: [{ name: "own place", setup: (build) => build.onLoad({ filter: /\.tsx?$/ }, withItsPlace) }],
});

/** A file goes on knowing where it lay. */
function withItsPlace({ path: file }) {
  const contents = readFileSync(file, "utf8")
    .replaceAll("import.meta.dirname", JSON.stringify(path.dirname(file)))
    .replaceAll("import.meta.url", JSON.stringify(pathToFileURL(file)))
    .replaceAll(/numRuns: [\d_]+/g, EXAMPLES);
  return { contents, loader: file.endsWith("x") ? "tsx" : "ts" };
}
