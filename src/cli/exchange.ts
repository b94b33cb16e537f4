import {
  closeSync,
  constants,
  copyFileSync,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { join, parse } from "node:path";
import { causeOf, FileProblem } from "./fileProblem";
import { isAsMade, noteMade } from "./made";
import type { Output } from "./outputs";

/** A file on its way: written whole at `part`, beside `target`, its place. */
export interface Step extends Output {
  readonly bytes: Uint8Array;
  readonly target: string;
  readonly part: string;
}

/** A file that stood in the way of a new one, and what it is called now. */
export interface Kept {
  readonly path: string;
  readonly as: string;
}

/** How a step is undone, and what is to be cleared away when all steps are done. */
interface WayBack {
  readonly step: Step;
  readonly back: () => void;
  readonly clear?: () => void;
  readonly kept?: string;
}

/**
 * Lets all files take their places, or none: what cannot be finished is taken back. It works without a pause, so that no
 * signal comes between two renames.
 *
 * @throws FileProblem
 */
export function exchange(steps: readonly Step[]): Kept[] {
  const ways: WayBack[] = [];
  try {
    for (const step of steps) ways.push(orProblem(step, () => wayBack(step)));
    for (const step of steps) orProblem(step, () => takePlace(step));
  } catch (error) {
    throw takenBack(error, ways);
  }
  for (const { clear } of ways) attempt(clear);
  for (const { replaces, target, bytes } of steps) if (replaces === "ours") attempt(() => noteMade(target, bytes));
  return ways.flatMap(({ step, kept }) => (kept === undefined ? [] : [{ path: step.path, as: kept }]));
}

/** The old file gets a second name: for good when it may not be replaced, and until all is done when it may. */
function wayBack(step: Step): WayBack {
  const { target, part, replaces, bytes } = step;
  if (!statSync(target, { throwIfNoEntry: false })) {
    const number = inode(part);
    return { step, back: () => inode(target) === number && rmSync(target) };
  }
  if (replaces === "nothing") throw new FileProblem("exists", step.path);
  const keeps = replaces === "ours" && !isAsMade(target, bytes);
  const second = keeps ? keep(target) : secondName(target, `${part}.old`);
  const clear = (): void => rmSync(second, { force: true });
  const back = (): void => {
    renameSync(second, target); // which does nothing where both are names of one file still
    clear();
  };
  return { step, back, ...(keeps ? { kept: second } : { clear }) };
}

function inode(path: string): bigint | undefined {
  return lstatSync(path, { bigint: true, throwIfNoEntry: false })?.ino;
}

function takePlace({ target, part, replaces, path }: Step): void {
  if (replaces !== "nothing") return renameSync(part, target);
  // renaming would replace what somebody else made in this moment
  try {
    linkSync(part, target);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") throw new FileProblem("exists", path);
    closeSync(openSync(target, "wx")); // a disk without second names
    renameSync(part, target);
  }
}

/** Gives a file that is not ours to replace another name for good. */
function keep(path: string): string {
  const { dir, name, ext } = parse(path);
  for (let number = 1; ; number++) {
    try {
      return secondName(path, join(dir, `${name}（旧${number}）${ext}`));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
  }
}

/** A second name for a file, or a copy of it where the disk knows no second names. */
function secondName(path: string, second: string): string {
  try {
    linkSync(path, second);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") throw error;
    copyFileSync(path, second, constants.COPYFILE_EXCL);
    flush(second);
  }
  return second;
}

/** Undoes what was done; what cannot be undone is said. */
function takenBack(error: unknown, ways: readonly WayBack[]): unknown {
  const done = ways.filter(({ back }) => !attempt(back)).map(({ step }) => step.path);
  if (done.length === 0 || !(error instanceof FileProblem)) return error;
  return new FileProblem(error.problem, error.path, error.reason, error.why, done);
}

/** Sends a file, or the names in a folder, to the disk; where folders cannot be flushed (Windows, network disks) nothing is lost. */
export function flush(path: string): void {
  attempt(() => {
    const file = openSync(path, "r");
    try {
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  });
}

/** Does work whose failing changes nothing about the result. @returns whether it succeeded */
function attempt(work: (() => void) | undefined): boolean {
  try {
    work?.();
    return true;
  } catch {
    return false;
  }
}

/** Does a part of the work for a file. @throws FileProblem */
export function orProblem<Result>(output: Output, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw asProblem(output, error);
  }
}

/** What went wrong with a file, with its name and the cause. */
function asProblem({ path }: Output, error: unknown): FileProblem {
  if (error instanceof FileProblem) return error;
  return new FileProblem("cannotWrite", path, causeOf(error), (error as Error).message);
}
