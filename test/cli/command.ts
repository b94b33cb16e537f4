import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/cli/run";

/** What the command printed, and its exit code. */
export interface Printed {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command. */
export async function command(...words: string[]): Promise<Printed> {
  let out = "";
  let err = "";
  const code = await run(words, { out: (text) => (out += `${text}\n`), err: (text) => (err += `${text}\n`) });
  return { code, out, err };
}

/** Each test works in a new, empty folder, which is gone afterwards. */
export function inNewFolder(): void {
  let folder: string;
  let start: string;
  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), "bulletin-")));
    start = process.cwd();
    process.chdir(folder);
  });
  afterEach(() => {
    process.chdir(start);
    rmSync(folder, { recursive: true });
  });
}

const HEADER = "单位,类别,扎兰屯市政府网采用条数,呼伦贝尔市政府网采用条数";

/** A table of two units, one in each group. */
export const COUNTS = `${HEADER}\n水利局,市直各部门,36,0\n大河湾镇,各乡镇街道,41,0\n`;
