import type { Scheme } from "../../src/bulletin/scheme";
import { zhalantun } from "../../src/gallery/zhalantun";
import type { Grid } from "../../src/cells/grid";
import { eachStep } from "../../src/cells/step";
import { type Finding, type FindingKind, type FindingOf, unsettled } from "../../src/findings/finding";
import { inquiry as beginInquiry } from "../../src/findings/inquiry";
import type { Answer, Answers } from "../../src/findings/question";
import { periodOfSheet } from "../../src/generate/choosePeriod";
import { accumulate, type Accumulated } from "../../src/intake/several/accumulate";
import { type Intake, readTallies } from "../../src/intake/intake";
import { onlyPeriod } from "../../src/intake/period/period";
import { draw } from "./draw";
import { answerText, findingText } from "./words";

/** The headings of an ordinary sheet of the first scheme. */
export const HEADER = "单位|类别|扎兰屯市政府网采用条数|呼伦贝尔市政府网采用条数";

/** What a sheet says and what was found meanwhile. */
export interface Read extends Intake {
  readonly findings: readonly Finding[];
}

/** What a sheet is read with; by default the first scheme, nothing answered, no other sheet with a table. */
export interface ReadOptions {
  readonly scheme?: Scheme;
  readonly answers?: Answers;
  readonly tablesElsewhere?: readonly string[];
  /** The period as a person has typed it. */
  readonly period?: string;
}

/** Reads a sheet, or one drawn as text (see draw). */
export function read(
  sheet: string | Grid,
  { scheme = zhalantun, answers = {}, tablesElsewhere = [], period }: ReadOptions = {},
): Read {
  const inquiry = beginInquiry(answers);
  const intake = readTallies({ grid: gridOf(sheet), scheme, inquiry, period, step: eachStep }, tablesElsewhere);
  return { ...intake, findings: inquiry.findings };
}

/** Reads a sheet again after its first finding of `kind` was answered. */
export function after(sheet: string | Grid, kind: FindingKind, answer: Answer, options: ReadOptions = {}): Read {
  return read(sheet, { ...options, answers: { ...options.answers, ...answered(read(sheet, options), kind, answer) } });
}

/** The answer to the first finding of `kind`, by the id of its question. */
export function answered(from: HasFindings, kind: FindingKind, answer: Answer): Answers {
  return { [questionId(from, kind)]: answer };
}

/** Several sheets of the ordinary headings, by name, each with its rows; and what was found. */
export type Added = Accumulated & HasFindings;

/** Adds sheets up; of a text only the rows are given, under the ordinary headings. */
export function added(sheets: Readonly<Record<string, string | Grid>>, answers: Answers = {}, typed?: string): Added {
  const inquiry = beginInquiry(answers);
  const intakes = Object.entries(sheets).map(([name, rows]) => {
    const grid = { ...(typeof rows === "string" ? draw(`${HEADER}\n${rows}`) : rows), sheet: name };
    const { tallies, periods } = readTallies({ grid, scheme: zhalantun, inquiry, step: eachStep }, []);
    return { name, tallies, period: periodOfSheet(name, periods, inquiry, "all") };
  });
  const accumulated = accumulate(intakes, zhalantun, inquiry, typed === undefined ? undefined : onlyPeriod(typed));
  return { ...accumulated, findings: inquiry.findings };
}

interface HasFindings {
  readonly findings: readonly Finding[];
}

/** The first finding of a kind; that there is one is taken for granted. */
export function find<Kind extends FindingKind>({ findings }: HasFindings, kind: Kind): FindingOf<Kind> {
  const found = findings.find((finding): finding is FindingOf<Kind> => finding.kind === kind);
  if (!found) throw new Error(`no ${kind} among ${findings.map((finding) => finding.kind).join()}`);
  return found;
}

/** The kinds of all findings, in their order. */
export function kinds({ findings }: HasFindings): FindingKind[] {
  return findings.map(({ kind }) => kind);
}

/** Id of the question of the first finding of a kind. */
export function questionId(from: HasFindings, kind: FindingKind): string {
  const { question } = find(from, kind);
  if (!question) throw new Error(`${kind} asks nothing`);
  return question.id;
}

/** What the clerk reads of the first finding of a kind. */
export function said(from: HasFindings, kind: FindingKind): string {
  return findingText(find(from, kind), "zh");
}

/** All that the clerk reads, or all of one kind. */
export function texts({ findings }: HasFindings, kind?: FindingKind): string[] {
  return findings
    .filter((finding) => kind === undefined || finding.kind === kind)
    .map((finding) => findingText(finding, "zh"));
}

/** The answers offered to the first finding of a kind, as its buttons say. */
export function buttons(from: HasFindings, kind: FindingKind): string[] {
  const { question, places } = find(from, kind);
  return (question?.answers ?? []).map((answer) => answerText(answer, kind, "zh", places.length));
}

/** What must be settled before there is a bulletin, as the clerk reads it. */
export function open({ findings }: HasFindings): string[] {
  return texts({ findings: unsettled(findings) });
}

/** Whether something must be settled before there is a bulletin. */
export function stops({ findings }: HasFindings): boolean {
  return unsettled(findings).length > 0;
}

/** Units with their counts and, where known, what they submitted, as lines. */
export function units({ tallies }: Pick<Read, "tallies">): string[] {
  return tallies.map(({ unit, counts, submitted }) =>
    [unit, ...counts, ...(submitted === undefined ? [] : [submitted])].join(" "),
  );
}

/** Groups with their units and counts, as lines. */
export function grouped({ tallies }: Pick<Read, "tallies">): string[] {
  return tallies.map(({ unit, group, counts }) => [group, unit, ...counts].join(" "));
}

function gridOf(sheet: string | Grid): Grid {
  return typeof sheet === "string" ? draw(sheet) : sheet;
}
