import {
  closeSync,
  fchmodSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { exchange, flush, type Kept, orProblem, type Step } from "./exchange";
import { FileProblem } from "./fileProblem";
import { whileAlone } from "./lock";
import { isSameFile, type Output, realTarget } from "./outputs";
import { onSignal } from "./signals";

export type { Kept };

/** A new file with its content. */
export interface NewFile extends Output {
  readonly bytes: Uint8Array;
}

/** Names of what is written before anything is replaced; they say when that was, in milliseconds. */
const PART = /^\.adoption-bulletin-(\d+)-\d+-\d+\.tmp/;
const HOUR = 3_600_000;

/** How many this process has begun. */
let parts = 0;

/**
 * Writes all files of a run, or none. Each is written beside its place and flushed to the disk; when all are, they take
 * their places by renaming, which replaces a file as a whole. Whatever fails or ends the process before leaves the old
 * files as they were. Only a kill or a power cut between two renames can leave one file new and the other old, each whole.
 *
 * @returns the files that were kept under another name
 * @throws FileProblem
 */
export async function writeTogether(files: readonly NewFile[]): Promise<Kept[]> {
  const steps = files.map((file) => prepared(file, files));
  const clear = (): void => steps.forEach(({ part }) => rmSync(part, { force: true }));
  const stop = onSignal(clear);
  try {
    for (const step of steps) {
      orProblem(step, () => writePart(step));
      await new Promise(setImmediate); // a signal that came meanwhile ends the run here
    }
    const folders = [...new Set(steps.map(({ target }) => dirname(target)))].sort();
    const kept = await whileAlone(folders, () => exchange(steps));
    folders.forEach(flush);
    return kept;
  } finally {
    stop();
    clear();
  }
}

/** Looks at the place of a file before anything is done, so that what can be said early is. */
function prepared(file: NewFile, all: readonly NewFile[]): Step {
  return orProblem(file, () => {
    const other = all.find((each) => each !== file && isSameFile(each.path, file.path));
    if (other) throw new FileProblem("sameOutput", file.path, "other", other.path);
    const target = realTarget(file.path);
    const old = lstatSync(target, { throwIfNoEntry: false });
    if (old && !old.isFile())
      throw new FileProblem("cannotWrite", file.path, old.isDirectory() ? "isFolder" : "notRegular");
    if (old) closeSync(openSync(target, "r+")); // a file that is protected, or open elsewhere, says so now
    const folder = dirname(target);
    mkdirSync(folder, { recursive: true });
    sweep(folder);
    const part = `.adoption-bulletin-${Date.now()}-${process.pid}-${++parts}.tmp`;
    return { ...file, target, part: join(folder, part) };
  });
}

/** Removes what runs that were killed have left behind. */
function sweep(folder: string): void {
  for (const name of readdirSync(folder)) {
    const made = Number(PART.exec(name)?.[1]);
    if (Date.now() - made > HOUR) rmSync(join(folder, name), { force: true });
  }
}

/**
 * Writes a new file beside its place, down to the disk, with the rights of the old one. Not by promises, for which Node would
 * load a dozen modules more.
 */
function writePart({ part, target, bytes }: Step): void {
  const old = statSync(target, { throwIfNoEntry: false });
  const file = openSync(part, "wx");
  try {
    writeFileSync(file, bytes);
    if (old) fchmodSync(file, old.mode & 0o7777);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
