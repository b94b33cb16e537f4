import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import type { Surroundings } from "./checks";

/**
 * The files that a manifest speaks of.
 *
 * @param folder holds assets/
 * @param scripts folder of the files in which ribbon commands are registered
 */
export function surroundings(folder: string, scripts: string): Surroundings {
  const packageJson = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  return {
    pictureSize: (name) => pngSize(path.join(folder, name)),
    commands: readdirSync(scripts)
      .filter((name) => /\.(js|tsx?)$/.test(name))
      .flatMap((name) => registered(readFileSync(path.join(scripts, name), "utf8"))),
    version: packageJson.version,
  };
}

function registered(script: string): string[] {
  return [...script.matchAll(/actions\.associate\(\s*"([^"]*)"/g)].map((match) => match[1]!);
}

function pngSize(file: string): [number, number] | undefined {
  if (!existsSync(file)) return undefined;
  const png = readFileSync(file);
  return png.toString("latin1", 1, 4) === "PNG" ? [png.readUInt32BE(16), png.readUInt32BE(20)] : undefined;
}
