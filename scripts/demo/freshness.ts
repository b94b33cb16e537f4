import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** Whether a file that was made is newer than everything that it is made of. */
export function isFresh(made: string, sources: readonly string[]): boolean {
  return existsSync(made) && statSync(made).mtimeMs > Math.max(...sources.map(newest));
}

function newest(path: string): number {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
