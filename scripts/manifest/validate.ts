import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { buildProblems } from "../build/checks";
import { manifestProblems } from "./checks";
import { hasSchemas, schemaProblems } from "./schema";
import { askServer, serverProblems } from "./server";
import { surroundings } from "./surroundings";

/**
 * Checks manifest.xml and, when there is a build, all of dist; with --server and an address the server on which a build
 * stands instead. Ends with 1 when something is wrong.
 */
async function validate(): Promise<void> {
  const [option, address] = process.argv.slice(2);
  if (option === "--server") {
    if (address === undefined) throw new Error("Say which server: npm run validate -- --server https://…");
    return report(address, await serverProblems(address, askServer));
  }
  if (!hasSchemas)
    console.log("../shared/manifest-schema is absent: the manifest was not checked against the schemas.");
  report("manifest.xml", await problems("manifest.xml", "src/commands"));
  if (!existsSync("dist/manifest.xml")) return console.log("There is no build in dist to check.");
  report("dist", [...(await problems("dist/manifest.xml", "dist")), ...buildProblems("dist")]);
}

async function problems(file: string, scripts: string): Promise<string[]> {
  const xml = readFileSync(file, "utf8");
  const own = manifestProblems(xml, surroundings(path.dirname(file), scripts));
  return hasSchemas ? [...(await schemaProblems(xml)), ...own] : own;
}

function report(what: string, found: readonly string[]): void {
  console.log(`${what}: ${found.length === 0 ? "valid" : `${found.length} problems`}`);
  for (const problem of found) console.log(`  ${problem}`);
  if (found.length > 0) process.exitCode = 1;
}

await validate();
