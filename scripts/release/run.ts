/**
 * npm run release: makes what an office gets, in release/.
 *
 *     npm run release -- --origin https://oa.example.gov.cn/bulletin   for the address at which the add-in will be served
 *     npm run release -- --check                                       makes it once more and compares the checksums
 */
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildOrigin, DEVELOPMENT_ORIGIN } from "../build/origin";
import { CHECKSUMS, differences } from "./checksums";
import { makeRelease } from "./makeRelease";

const FOLDER = "release";
const AGAIN = join("out", "release-again");

const { values } = parseArgs({ options: { origin: { type: "string" }, check: { type: "boolean", default: false } } });

if (values.check) check();
else make();

function make(): void {
  const origin = buildOrigin(values.origin ?? DEVELOPMENT_ORIGIN, true);
  makeRelease(FOLDER, origin);
  console.log(readFileSync(join(FOLDER, CHECKSUMS), "utf8").trimEnd());
  console.log(`${FOLDER}/ is ready; its add-in is for ${origin}`);
  if (values.origin === undefined)
    console.log(
      "That is this computer alone: say --origin https://… for an address of your office. offline.html needs none.",
    );
}

function check(): void {
  makeRelease(AGAIN, originOf(join(FOLDER, "manifest.xml")));
  const [first, second] = [FOLDER, AGAIN].map((folder) => readFileSync(join(folder, CHECKSUMS), "utf8"));
  const odd = differences(first ?? "", second ?? "");
  rmSync(AGAIN, { recursive: true });
  console.log(odd.length === 0 ? `${FOLDER}/ is the same again` : `different: ${odd.join(", ")}`);
  process.exitCode = odd.length === 0 ? 0 : 1;
}

/** The address for which a manifest was made. */
function originOf(manifest: string): string {
  const address = /"(https:[^"]*)\/taskpane\.html"/.exec(readFileSync(manifest, "utf8"))?.[1];
  if (address === undefined) throw new Error(`${manifest} names no taskpane.html: run npm run release first`);
  return address;
}
