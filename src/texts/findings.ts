import type { Finding, FindingKind, FindingOf, Severity } from "../findings/finding";
import type { Answer } from "../findings/question";

/** What was found of each kind, where, and what to do, in plain words. */
export type FindingWords = { readonly [Kind in FindingKind]: (finding: FindingOf<Kind>) => string };

/** What stands on the button that gives an answer to a finding about so many cells. */
export type AnswerTexts = {
  readonly [As in Answer["as"]]: (answer: Extract<Answer, { as: As }>, cells: number) => string;
};

/** The same where a kind of finding needs words of its own. */
export type AnswerWords = Partial<Readonly<Record<FindingKind, Partial<AnswerTexts>>>>;

/** All that is said of findings, in one language. */
export interface FindingTexts {
  readonly severities: Readonly<Record<Severity, string>>;
  /** What is said of one of several sets, with its name (1月) before it. */
  readonly ofSet: (set: string, text: string) => string;
  readonly said: FindingWords;
  readonly answers: AnswerTexts;
  readonly answersOf: AnswerWords;
  /** What a sentence begins with, or has in it, that asks a person to do something. */
  readonly requests: RegExp;
  /** What a sentence ends with. */
  readonly stop: string;
  /** Said of what was typed as a number of items and is none. */
  readonly notACount: string;
}

/** What is said of a doubtful cell and what to do about it, and what is said of several. */
export interface CauseWords {
  readonly one: (found: string) => string;
  readonly remedy: string;
  readonly many: string;
}

/** Says what was found, where, and what to do. */
export function findingText(finding: Finding, { said, ofSet }: FindingTexts): string {
  const say = said[finding.kind] as (finding: Finding) => string;
  return finding.set === undefined ? say(finding) : ofSet(finding.set, say(finding));
}

/** What was found, without what it asked for: somebody has answered. */
export function settledText(finding: Finding, texts: FindingTexts): string {
  const sentences = findingText(finding, texts).match(/[^。；.;]*[。；.;]\s*/gy) ?? [];
  const told = sentences
    .filter((sentence) => !texts.requests.test(sentence))
    .join("")
    .trim();
  return told.replace(/[；;]$/, texts.stop);
}

/** The words of the button that gives an answer to a finding of some kind about so many cells. */
export function answerText(answer: Answer, kind: FindingKind, { answers, answersOf }: FindingTexts, cells = 1): string {
  const say = (answersOf[kind]?.[answer.as] ?? answers[answer.as]) as (answer: Answer, cells: number) => string;
  return say(answer, cells);
}
