import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** A file that is not there, is there already, or is not what it should be; `problem` names the text that says so. */
export class FileProblem extends Error {
  constructor(
    readonly problem: "noFile" | "exists" | "isSource" | "notJson" | "cannotWrite",
    readonly path: string,
    readonly why = "",
  ) {
    super(`${problem}: ${path}`);
  }
}

const SAMPLES = fileURLToPath(new URL("../../samples/", import.meta.url));

/** The one workbook in samples/. */
export function sampleWorkbook(): string {
  return sample(".xlsx");
}

/** The facts of its notice. */
export function sampleFacts(): string {
  return sample(".facts.json");
}

function sample(ending: string): string {
  const name = readdirSync(SAMPLES).find((file) => /^[^~.]/.test(file) && file.endsWith(ending));
  if (name === undefined) throw new FileProblem("noFile", join(SAMPLES, `*${ending}`));
  return join(SAMPLES, name);
}

/** @throws FileProblem when there is no such file */
export function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    throw new FileProblem("noFile", path);
  }
}

/** @throws FileProblem when there is no such file or it is no JSON */
export function readJson(path: string): unknown {
  const text = new TextDecoder().decode(readBytes(path));
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new FileProblem("notJson", path, (error as Error).message);
  }
}

/**
 * Where a new file goes.
 *
 * @param ending what the file in out/ is called behind the workbook's name, where no other is asked for
 * @throws FileProblem when that file must not be written: it is the source, or it exists and nobody said to overwrite it
 */
export function outPath(sources: readonly string[], out: string | undefined, ending: string, force: boolean): string {
  const [first] = sources;
  if (out === undefined) return resolve("out", basename(first!, extname(first!)) + ending);
  const path = resolve(out);
  const isSource =
    existsSync(path) && sources.some((source) => existsSync(source) && realpathSync(source) === realpathSync(path));
  if (isSource) throw new FileProblem("isSource", out);
  if (existsSync(path) && !force) throw new FileProblem("exists", out);
  return path;
}

/** @throws FileProblem when the file cannot be written */
export function writeBytes(path: string, bytes: Uint8Array): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  } catch (error) {
    throw new FileProblem("cannotWrite", path, (error as Error).message);
  }
}
