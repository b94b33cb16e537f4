import { readFileSync } from "node:fs";
import { join } from "node:path";
import { GALLERY } from "../../src/gallery/gallery";

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

/** The workbooks, with their whole paths, and the further words of the command. */
export function wordsOf({ file, args = [] }: Case): string[] {
  const path = join(FOLDER, file);
  return [path, ...args.map((arg) => (/\.(xlsx|csv)$/.test(arg) ? join(path, "..", arg) : arg))];
}

/** The words of a command, and what is said of it where it is one of many. */
export interface Command {
  readonly title: string;
  readonly words: readonly string[];
}

/** All commands of which it is on record what comes of them: the cases, and workbooks of offices with schemes of their own. */
export function commands(): Command[] {
  const cases = CASES.map((each) => ({
    title: `${each.id} ${each.file} ${each.what.replace(/\s+/g, " ")}`,
    words: wordsOf(each),
  }));
  const gallery = Object.keys(GALLERY)
    .filter((name) => name !== "扎兰屯市") // its workbook is the sample
    .map((name) => ({
      title: `samples/schemes/${name}`,
      words: [join(SAMPLES, "schemes", `${name}.xlsx`), "--scheme", name],
    }));
  const sample = {
    title: "samples",
    words: [join(SAMPLES, "扎兰屯市2023年第一季度采用情况.xlsx"), "--scheme", "扎兰屯市"],
  };
  const offices = OFFICE_BOOKS.map(([book, ...more]) => ({
    title: ["offices", book, ...more].join(" "),
    words: [
      join(OFFICES, book),
      "--scheme",
      join(OFFICES, `${book.slice(0, 3)}.scheme.json`),
      ...more.map((word) => (word.endsWith(".xlsx") ? join(OFFICES, word) : word)),
    ],
  }));
  return [...cases, sample, ...gallery, ...offices];
}

const SAMPLES = join(import.meta.dirname, "../../samples");
const OFFICES = join(import.meta.dirname, "../fixtures/offices");

/** See test/offices.test.ts. */
const OFFICE_BOOKS: readonly (readonly [string, ...string[]])[] = [
  ["n01.xlsx"],
  ["n03.xlsx"],
  ["n03.xlsx", "--sheet", "*"],
  ["n08.csv"],
  ["n14.xlsx"],
  ["n16.csv"],
  ["n18.xlsx"],
  ["n22.xlsx", "--previous", "n22p.xlsx"],
  ["n24.xlsx"],
  ["n24o.xlsx"],
  ["n25.xlsx"],
  ["n28.xlsx"],
  ["n30.xlsx"],
  ["n31.xlsx"],
];

/** The cases by the folder that their kind of trouble has. */
export function casesByFolder(): [string, readonly Case[]][] {
  const folders = new Map<string, Case[]>();
  for (const each of CASES) {
    const folder = each.file.split("/")[0] ?? "";
    folders.set(folder, [...(folders.get(folder) ?? []), each]);
  }
  return [...folders];
}
