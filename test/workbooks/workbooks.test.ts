import { writeFileSync } from "node:fs";
import type { Finding, Severity } from "../../src/findings/finding";
import type { Answers } from "../../src/findings/question";
import { command, inNewFolder } from "../cli/command";
import { type Case, casesByFolder, wordsOf } from "./cases";
import { clerksAnswers, MOST_ROUNDS } from "./clerk";

/*
 * Workbooks made after public reports of what other tools read wrong, run through the command line: each comes out right, or
 * stops with a question. cases.json says of each what it is, where it comes from, what is right in words, and what of that
 * can be checked; a "note" says why what can be checked is not what the words first led to.
 */

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

inNewFolder();

describe.each(casesByFolder())("%s", (_, cases) => {
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
async function outcome(each: Case, rounds: number): Promise<Outcome> {
  const words = [...wordsOf(each), "--out", "o.xlsx", "--force", "--json", "--answers", "answers.json"];
  let answers: Answers = {};
  for (let round = 1; ; round++) {
    writeFileSync("answers.json", JSON.stringify(answers));
    const { code, out, err } = await command(...words);
    const report = code === 2 ? undefined : (JSON.parse(out) as Report);
    const open = (report?.findings ?? []).filter(({ severity }) => severity === "settle");
    const more = clerksAnswers(open, answers);
    const questions = Object.keys(answers).length + Object.keys(more).length;
    if (code !== 1 || round === rounds || Object.keys(more).length === 0) return { code, err, report, questions };
    answers = { ...answers, ...more };
  }
}
