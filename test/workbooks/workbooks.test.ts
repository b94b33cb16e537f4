import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding, FindingKind, Severity } from "../../src/findings/finding";
import type { Answer, Answers } from "../../src/findings/question";
import { command, inNewFolder } from "../cli/command";

/*
 * Workbooks made after public reports of what other tools read wrong, run through the command line: each comes out right, or
 * stops with a question. cases.json says of each what it is, where it comes from, what is right in words, and what of that
 * can be checked; a "note" says why what can be checked is not what the words first led to.
 */

const FOLDER = join(import.meta.dirname, "../fixtures/workbooks");

/** One workbook, or several, and what must come out. */
interface Case {
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

const CASES = JSON.parse(readFileSync(join(FOLDER, "cases.json"), "utf8")) as Case[];

/** What --json prints, as far as it is looked at here. */
interface Report {
  readonly period: string;
  readonly groups:
    | readonly {
        readonly group: { readonly name: string };
        readonly units: readonly { readonly unit: string; readonly counts: readonly number[] }[];
      }[]
    | null;
  readonly findings: readonly (Finding & { readonly severity: Severity; readonly text: string })[];
}

/** How a run ended after a clerk had answered all that could be answered. */
interface Outcome {
  readonly code: number;
  readonly err: string;
  readonly report: Report | undefined;
  readonly questions: number;
}

/** No file may ask more than this, whatever is wrong with it. */
const MOST_QUESTIONS = 12;

/** One answer may lead to further questions, but not for ever. */
const MOST_ROUNDS = 6;

/** What a clerk would answer where that is not the first answer offered. */
const CHOICE: Partial<Record<FindingKind, (answer: Answer) => boolean>> = {
  "blank-counts": ({ as }) => as === "zero",
  "looks-like-total": ({ as }) => as === "leave-out",
  "similar-units": ({ as }) => as === "same",
  "not-in-roster": ({ as }) => as === "same",
  "log-unclear-mark": (answer) => answer.as === "count" && answer.value === 0,
};

inNewFolder();

describe.each(groupsOf(CASES))("%s", (_, cases) => {
  test.each(cases)("$id $what", async (each) => {
    const { exit, units, groups, period } = each.expect;
    const { code, err, report, questions } = await outcome(each, exit === "after answers" ? MOST_ROUNDS : 1);
    expect(questions).toBeLessThanOrEqual(MOST_QUESTIONS);
    if (code === 1) expect(stoppedBy(report)).not.toEqual([]);
    if (code === 2) expect(err).toMatch(/请/);
    const reads = exit === 0 || exit === "after answers";
    const why = code === 2 ? [err] : code === 1 ? stoppedBy(report) : [];
    if (!reads) expect(code).not.toBe(0);
    else if (code !== 1 || !mayStop(each)) expect({ code, why }).toEqual({ code: 0, why: [] });
    if (code !== 0) return;
    const read = (report?.groups ?? []).flatMap((group) =>
      group.units.map((unit) => ({ ...unit, group: group.group.name })),
    );
    if (units) expect(Object.fromEntries(read.map(({ unit, counts }) => [unit, counts]))).toEqual(units);
    if (groups) expect(Object.fromEntries(read.map(({ unit, group }) => [unit, group]))).toMatchObject(groups);
    if (period !== undefined) expect(report?.period).toBe(period);
  });
});

/** The words leave it open whether it is read at once or asked about. */
function mayStop({ right, expect: { exit } }: Case): boolean {
  return (exit === 0 || exit === "after answers") && /或问|或停|问一次/.test(right);
}

function stoppedBy(report: Report | undefined): string[] {
  return (report?.findings ?? []).filter(({ severity }) => severity === "settle").map(({ text }) => text);
}

/** Runs the command, and again with answers as long as it asks for some. */
async function outcome({ file, args = [] }: Case, rounds: number): Promise<Outcome> {
  const path = join(FOLDER, file);
  const words = args.map((arg) => (/\.(xlsx|csv)$/.test(arg) ? join(path, "..", arg) : arg));
  let answers: Answers = {};
  for (let round = 1; ; round++) {
    writeFileSync("answers.json", JSON.stringify(answers));
    const { code, out, err } = await command(
      path,
      ...words,
      "--out",
      "o.xlsx",
      "--force",
      "--json",
      "--answers",
      "answers.json",
    );
    const report = code === 2 ? undefined : (JSON.parse(out) as Report);
    const open = (report?.findings ?? []).filter(({ severity }) => severity === "settle");
    const more = Object.fromEntries(
      open.flatMap((finding) => answerOf(finding)).filter(([id]) => !Object.hasOwn(answers, id)),
    );
    const questions = Object.keys(answers).length + Object.keys(more).length;
    if (code !== 1 || round === rounds || Object.keys(more).length === 0) return { code, err, report, questions };
    answers = { ...answers, ...more };
  }
}

/** What a clerk would answer. */
function answerOf({ kind, question }: Finding): [string, Answer][] {
  const answer = question?.answers.find(CHOICE[kind] ?? (() => true)) ?? question?.answers[0];
  return question && answer ? [[question.id, answer]] : [];
}

/** The cases by the folder that their kind of trouble has. */
function groupsOf(cases: readonly Case[]): [string, readonly Case[]][] {
  const folders = new Map<string, Case[]>();
  for (const each of cases) {
    const folder = each.file.split("/")[0] ?? "";
    folders.set(folder, [...(folders.get(folder) ?? []), each]);
  }
  return [...folders];
}
