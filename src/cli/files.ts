import { readdirSync, readFileSync, type Stats, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { decodeText } from "../hosts/file/decodeText";
import type { Cause } from "../texts/cli";
import { causeOf, FileProblem } from "./fileProblem";

const MB = 1024 ** 2;

/** A workbook that Excel can hold is far smaller, whatever it unpacks to. */
const LARGEST_WORKBOOK = 200 * MB;

/** Schemes, facts and answers are written by people, or by a program for one bulletin. */
const LARGEST_JSON = 5 * MB;

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

/** @throws FileProblem when there is no such file, or it cannot be read, or is larger than any workbook */
export function readBytes(path: string, largest = LARGEST_WORKBOOK): Uint8Array {
  try {
    // a pipe or a device may never end
    const refused = refusal(statSync(path), largest);
    if (refused) throw new FileProblem("cannotRead", path, refused, `${largest / MB} MB`);
    return readFileSync(path);
  } catch (error) {
    throw error instanceof FileProblem ? error : notRead(path, error);
  }
}

function refusal(stats: Stats, largest: number): Cause | undefined {
  if (stats.isDirectory()) return "isFolder";
  if (!stats.isFile()) return "notRegular";
  return stats.size > largest ? "tooLarge" : undefined;
}

function notRead(path: string, error: unknown): FileProblem {
  const cause = causeOf(error);
  if (cause === "noFolder") return new FileProblem("noFile", path);
  return new FileProblem("cannotRead", path, cause, (error as Error).message);
}

/**
 * Reads a JSON file, in whatever encoding an editor saved it.
 *
 * @throws FileProblem when there is no such file or it is no JSON; TextUndecodable
 */
export function readJson(path: string): unknown {
  const text = decodeText(path, readBytes(path, LARGEST_JSON));
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new FileProblem("notJson", path, "other", (error as Error).message);
  }
}

/** A file that {@link readJson} reads again. */
export function jsonBytes(value: unknown): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
}
