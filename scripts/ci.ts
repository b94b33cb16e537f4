import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** Each step counts as one check; the tests count one by one. A step that fails does not keep the others from running. */
const STEPS = ["test:print", "lint", "typecheck", "build", "validate", "release"];

const counts = [tests(), ...STEPS.map((step) => run(step))];
const passed = counts.reduce((total, count) => total + count.passed, 0);
const failed = counts.reduce((total, count) => total + count.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function tests(): Count {
  const report = path.join(mkdtempSync(path.join(tmpdir(), "tests-")), "report.json");
  const { failed } = run("test", "--", "--json", `--outputFile=${report}`);
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const result = JSON.parse(readFileSync(report, "utf8")) as {
    numPassedTests: number;
    numFailedTests: number;
    numRuntimeErrorTestSuites: number;
  };
  const known = result.numFailedTests + result.numRuntimeErrorTestSuites;
  return { passed: result.numPassedTests, failed: Math.max(known, failed) };
}

/** Runs a script of package.json and shows what it prints. */
function run(...script: string[]): Count {
  console.log(`\n== npm run ${script[0]!}`);
  const { status } = spawnSync("npm", ["run", ...script], { stdio: ["ignore", "inherit", "inherit"] });
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}
