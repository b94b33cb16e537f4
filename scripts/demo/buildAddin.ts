import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { isFresh } from "./freshness";

/** What a build of the add-in is made of. */
const SOURCES = ["src", "assets", "manifest.xml", "webpack.config.js", "scripts/build", "package.json"];

/** How an add-in is to be built. */
export interface AddinBuild {
  /** The folder for it, from the root of the project. */
  readonly folder: string;
  /** Where it will be served. */
  readonly origin: string;
  /** `local` puts office.js beside the page; without it the page asks Microsoft's servers. */
  readonly office?: "local";
}

/** Builds the add-in unless it is there, built so, and newer than its sources. */
export async function buildAddin(build: AddinBuild): Promise<void> {
  if (isBuilt(build)) return;
  await alone(`${build.folder}.lock`, () => {
    if (!isBuilt(build)) buildAnew(build);
  });
}

// Whatever else was built into the folder, with other options, is told by its manifest and its page.
function isBuilt({ folder, origin, office }: AddinBuild): boolean {
  const manifest = join(folder, "manifest.xml");
  // The stand-alone page is written last: without it a build was ended in its middle.
  if (!isFresh(manifest, SOURCES) || !existsSync(join(folder, "offline.html"))) return false;
  const page = readFileSync(join(folder, "taskpane.html"), "utf8");
  const hasLocalOffice = page.includes('src="office/office.js"');
  return readFileSync(manifest, "utf8").includes(`"${origin}/`) && hasLocalOffice === (office === "local");
}

/** Builds the add-in, whatever is there. */
export function buildAnew({ folder, origin, office }: AddinBuild): void {
  console.log(`building the add-in into ${folder}`);
  const tools = ["node_modules/tsx/dist/cli.mjs", "node_modules/webpack/bin/webpack.js"];
  const options = ["--mode", "production", "--output-path", folder, "--env", `origin=${origin}`];
  const args = [...tools, ...options, ...(office ? ["--env", `office=${office}`] : [])];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`The add-in could not be built:\n${firstErrors(stdout + stderr)}`);
  // The copied manifest may be as old as its source: the new one says when the build was.
  const manifest = join(folder, "manifest.xml");
  writeFileSync(manifest, readFileSync(manifest));
}

function firstErrors(output: string): string {
  const start = output.indexOf("ERROR");
  return output.slice(Math.max(0, start)).split("\n").slice(0, 12).join("\n");
}

/** Does something while no other process does it: whoever makes the file works, and its number in it says who that is. */
async function alone(sign: string, work: () => void): Promise<void> {
  while (!take(sign)) await new Promise((resolve) => setTimeout(resolve, 200));
  try {
    work();
  } finally {
    rmSync(sign);
  }
}

function take(sign: string): boolean {
  mkdirSync(dirname(sign), { recursive: true });
  try {
    writeFileSync(sign, String(process.pid), { flag: "wx" });
    return true;
  } catch {
    // A process that was ended in the middle of its work does not come back for its sign.
    if (!isAtWork(sign)) rmSync(sign, { recursive: true, force: true });
    return false;
  }
}

function isAtWork(sign: string): boolean {
  try {
    return process.kill(Number(readFileSync(sign, "utf8")), 0);
  } catch {
    return false;
  }
}
