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
  const name = readdirSync(SAMPLES).find((file) => /^[^~.].*\.xlsx$/.test(file));
  if (name === undefined) throw new FileProblem("noFile", join(SAMPLES, "*.xlsx"));
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
 * Where the new workbook goes.
 *
 * @throws FileProblem when that file must not be written: it is the source, or it exists and nobody said to overwrite it
 */
export function outPath(source: string, out: string | undefined, force: boolean): string {
  if (out === undefined) return resolve("out", `${basename(source, extname(source))}-通报附件.xlsx`);
  const path = resolve(out);
  if (existsSync(path) && realpathSync(path) === realpathSync(source)) throw new FileProblem("isSource", out);
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
