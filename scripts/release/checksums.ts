import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, sep } from "node:path";

/** The file in which the checksums of a package are kept. */
export const CHECKSUMS = "SHA256SUMS";

/** A line for each file of a folder, as `sha256sum -c` reads them, in the order of their names. */
export function checksums(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name !== CHECKSUMS && statSync(join(folder, name)).isFile())
    .map((name) => name.split(sep).join("/"))
    .sort((a, b) => (a < b ? -1 : 1))
    .map(
      (name) =>
        `${createHash("sha256")
          .update(readFileSync(join(folder, name)))
          .digest("hex")}  ${name}\n`,
    )
    .join("");
}

/** The files that differ between two lists of checksums, or are in one of them only. */
export function differences(one: string, other: string): string[] {
  const [first, second] = [one, other].map((list) => new Set(list.split("\n").filter((line) => line !== "")));
  const odd = [...(first ?? [])]
    .filter((line) => !second?.has(line))
    .concat([...(second ?? [])].filter((line) => !first?.has(line)));
  return [...new Set(odd.map((line) => line.replace(/^\S+ +/, "")))].sort();
}
