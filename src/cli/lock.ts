import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fingerprint } from "./fingerprint";
import { onSignal } from "./signals";

/** What is done alone takes milliseconds; whoever has a sign for longer is stuck, and nothing depends on it alone. */
const PATIENCE = 5_000;

const HOUR = 3_600_000;

/**
 * Does a short piece of work while no other run of the command does the same in one of these folders, so that the files
 * of two runs do not mix. A sign in the folder for temporary files says who is at work.
 */
export async function whileAlone<Result>(folders: readonly string[], work: () => Result): Promise<Result> {
  const signs = folders.map(lockFile);
  const until = Date.now() + PATIENCE;
  const held: string[] = [];
  const giveBack = (): void => {
    for (const sign of held) if (isOurs(sign)) rmSync(sign, { force: true });
  };
  const stop = onSignal(giveBack); // one may come while this waits for its next sign
  sweep();
  try {
    for (const sign of signs) {
      while (!take(sign) && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 10));
      held.push(sign);
    }
    return work();
  } finally {
    stop();
    giveBack();
  }
}

/** The sign for a folder. Another user's run has another one: it may not be able to remove ours. */
export function lockFile(folder: string): string {
  return join(tmpdir(), `${ours()}${fingerprint(new TextEncoder().encode(folder))}.lock`);
}

function ours(): string {
  return `adoption-bulletin-${process.getuid?.() ?? 0}-`;
}

/** Removes what runs that were killed have left of their signs; a young one is left to whoever waits for it. */
function sweep(): void {
  try {
    const names = readdirSync(tmpdir()).filter((name) => name.startsWith(ours()) && name.endsWith(".lock"));
    for (const sign of names.map((name) => join(tmpdir(), name)))
      if (Date.now() - statSync(sign).mtimeMs > HOUR && !isAtWork(sign)) rmSync(sign, { force: true });
  } catch {
    // another run was faster, or there is no folder for signs: nothing depends on it
  }
}

function take(sign: string): boolean {
  try {
    writeFileSync(sign, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") return true; // no folder for signs: then without
    // a process that was ended in the middle of its work does not come back for its sign
    if (!isAtWork(sign)) rmSync(sign, { force: true });
    return false;
  }
}

function isAtWork(sign: string): boolean {
  try {
    const owner = Number(readFileSync(sign, "utf8"));
    return owner === 0 || process.kill(owner, 0); // 0: its number is about to be written
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function isOurs(sign: string): boolean {
  try {
    return readFileSync(sign, "utf8") === String(process.pid);
  } catch {
    return false;
  }
}
