import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fingerprint } from "./fingerprint";

/** What the files of a folder held when they were made, by name: size and fingerprint. */
type Made = Readonly<Record<string, string>>;

/** Stands beside the files of out/: only so can a later run tell a file that nobody touched from one with somebody's work in it. */
const RECORD = ".adoption-bulletin.json";

/** Whether a file is as an earlier run left it, or holds `bytes` already. Without a record nobody knows, so it is not. */
export function isAsMade(path: string, bytes: Uint8Array): boolean {
  const found = content(readFileSync(path));
  return found === content(bytes) || found === read(dirname(path))[basename(path)];
}

/** Notes what was just written. A run that is ended before this point takes its file for a changed one next time and keeps it. */
export function noteMade(path: string, bytes: Uint8Array): void {
  const folder = dirname(path);
  const record = join(folder, RECORD);
  const part = `${record}.${process.pid}.tmp`;
  writeFileSync(part, JSON.stringify({ ...read(folder), [basename(path)]: content(bytes) }, null, 2));
  renameSync(part, record);
}

function read(folder: string): Made {
  try {
    const made: unknown = JSON.parse(readFileSync(join(folder, RECORD), "utf8"));
    return made !== null && typeof made === "object" ? { ...(made as Made) } : {};
  } catch {
    return {};
  }
}

function content(bytes: Uint8Array): string {
  return `${bytes.length}-${fingerprint(bytes)}`;
}
