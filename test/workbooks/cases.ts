import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Where the workbooks lie, each kind of trouble in a folder. */
export const FOLDER = join(import.meta.dirname, "../fixtures/workbooks");

/** What comes of every case, as it was when it was last looked at. */
export const RECORD = join(FOLDER, "outcomes.txt");

/** One workbook, or several, and what must come out. */
export interface Case {
  readonly id: string;
  readonly file: string;
  /** Further words of the command; names of files stand beside the first. */
  readonly args?: readonly string[];
  readonly what: string;
  readonly right: string;
  readonly note?: string;
  readonly expect: {
    /** 1 and 2 both stop, with a question or with what to do; "after answers": 0 once a clerk has answered what was asked. */
    readonly exit: 0 | 1 | 2 | "after answers";
    readonly units?: Readonly<Record<string, readonly number[]>>;
    readonly groups?: Readonly<Record<string, string>>;
    readonly period?: string;
  };
}

export const CASES = JSON.parse(readFileSync(join(FOLDER, "cases.json"), "utf8")) as readonly Case[];

/** What is said of a case where it is one of many. */
export function titleOf({ id, file, what }: Case): string {
  return `${id} ${file} ${what.replace(/\s+/g, " ")}`;
}

/** The workbooks, with their whole paths, and the further words of the command. */
export function wordsOf({ file, args = [] }: Case): string[] {
  const path = join(FOLDER, file);
  return [path, ...args.map((arg) => (/\.(xlsx|csv)$/.test(arg) ? join(path, "..", arg) : arg))];
}

/** The cases by the folder that their kind of trouble has. */
export function casesByFolder(): [string, readonly Case[]][] {
  const folders = new Map<string, Case[]>();
  for (const each of CASES) {
    const folder = each.file.split("/")[0] ?? "";
    folders.set(folder, [...(folders.get(folder) ?? []), each]);
  }
  return [...folders];
}
