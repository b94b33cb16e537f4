import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

interface Count {
  readonly passed: number;
  readonly failed: number;
}

/**
 * What is left when the tests are done, in two rows that go on side by side, for most of it keeps one processor busy. Each
 * step counts as one check; the tests count one by one. A step that fails does not keep the others from running.
 */
const ROWS = [
  ["test:print", "build", "validate", "release"],
  ["lint", "typecheck"],
];

const counts = [await tests(), ...(await Promise.all(ROWS.map(inTurn))).flat()];
const passed = counts.reduce((total, count) => total + count.passed, 0);
const failed = counts.reduce((total, count) => total + count.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function inTurn(steps: readonly string[]): Promise<Count[]> {
  const counts: Count[] = [];
  for (const step of steps) counts.push(await run([step], "at its end"));
  return counts;
}

async function tests(): Promise<Count> {
  const folder = mkdtempSync(path.join(tmpdir(), "tests-"));
  const report = path.join(folder, "report.json");
  const { failed } = await run(["test", "--", "--json", `--outputFile=${report}`], "at once");
  const json = existsSync(report) ? readFileSync(report, "utf8") : undefined;
  rmSync(folder, { recursive: true });
  if (json === undefined) return { passed: 0, failed: 1 };
  const result = JSON.parse(json) as {
    numPassedTests: number;
    numFailedTests: number;
    numRuntimeErrorTestSuites: number;
  };
  const known = result.numFailedTests + result.numRuntimeErrorTestSuites;
  return { passed: result.numPassedTests, failed: Math.max(known, failed) };
}

/**
 * Runs a script of package.json.
 *
 * @param shown when what it prints is shown: beside another one only as a whole
 */
async function run(script: readonly string[], shown: "at its end" | "at once"): Promise<Count> {
  const heading = `\n== npm run ${script[0]!}\n`;
  if (shown === "at once") process.stdout.write(heading);
  const output = shown === "at once" ? "inherit" : "pipe";
  const child = spawn("npm", ["run", ...script], { stdio: ["ignore", output, output] });
  const printed: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding("utf8").on("data", (text: string) => printed.push(text));
  const status = await new Promise((resolve) => child.on("error", resolve).on("close", resolve));
  if (shown === "at its end") process.stdout.write(heading + printed.join(""));
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}
