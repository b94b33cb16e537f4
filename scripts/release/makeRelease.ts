import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildProblems } from "../build/checks";
import { buildAnew } from "../demo/buildAddin";
import { CHECKSUMS, checksums } from "./checksums";
import { guide } from "./guide";

/**
 * Makes what an office gets: the page that needs no Excel, the add-in for an address with its manifest, the clerks' guide,
 * and checksums. The same sources make the same bytes.
 *
 * @param folder is emptied first
 * @param origin where the add-in will be served
 * @throws Error when the build does not hold what it must
 */
export function makeRelease(folder: string, origin: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const addin = join(folder, "addin");
  buildAnew({ folder: addin, origin });
  const problems = buildProblems(addin);
  if (problems.length > 0) throw new Error(`The build is not as it must be:\n${problems.join("\n")}`);
  for (const name of ["offline.html", "manifest.xml"]) copyFileSync(join(addin, name), join(folder, name));
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  writeFileSync(join(folder, "使用说明.html"), guide(version));
  writeFileSync(join(folder, CHECKSUMS), checksums(folder));
}
