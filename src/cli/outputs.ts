import { type BigIntStats, existsSync, lstatSync, readlinkSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, parse, resolve } from "node:path";
import { FileProblem } from "./fileProblem";

/** A file that is to be written, and what may stand in its place. */
export interface Output {
  /** The absolute path, as the user would say it. */
  readonly path: string;
  /** `ours`: what an earlier run made and nobody changed since; anything else is kept under another name. */
  readonly replaces: "nothing" | "anything" | "ours";
}

/**
 * Where a new file goes.
 *
 * @param inputs all files that this run reads
 * @param asked the path that was asked for; undefined puts `name` into out/, numbered where that is an input
 * @throws FileProblem when the file must not be written: it is an input, or it exists and nobody said to overwrite it
 */
export function planOutput(inputs: readonly string[], asked: string | undefined, name: string, force: boolean): Output {
  if (asked === undefined) return { path: otherThan(inputs, resolve("out", name)), replaces: "ours" };
  const path = resolve(asked);
  if (inputs.some((input) => isSameFile(input, path))) throw new FileProblem("isSource", asked);
  if (existsSync(path) && !force) throw new FileProblem("exists", asked);
  return { path, replaces: force ? "anything" : "nothing" };
}

/** Whether two paths lead to one file: by links of either kind, or by names that the disk does not tell apart. */
export function isSameFile(one: string, other: string): boolean {
  const [a, b] = [identity(one), identity(other)];
  // a network disk may give 0 to all its files
  if (a && b && a.ino !== 0n) return a.dev === b.dev && a.ino === b.ino;
  return realTarget(one) === realTarget(other);
}

/** Where a file really is or will be: links are followed, even one whose file is not there yet. */
export function realTarget(path: string, links = 40): string {
  try {
    return realpathSync.native(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT" || links === 0) return resolve(path);
  }
  const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  if (isLink) return realTarget(resolve(dirname(path), readlinkSync(path)), links - 1);
  const folder = dirname(resolve(path));
  return folder === resolve(path) ? folder : join(realTarget(folder, links - 1), basename(path));
}

/** As whole numbers: those of some disks are larger than a double holds exactly. */
function identity(path: string): BigIntStats | undefined {
  try {
    return statSync(path, { bigint: true });
  } catch {
    return undefined;
  }
}

function otherThan(inputs: readonly string[], path: string): string {
  const { dir, name, ext } = parse(path);
  let free = path;
  for (let number = 2; inputs.some((input) => isSameFile(input, free)); number++)
    free = join(dir, `${name} ${number}${ext}`);
  return free;
}
