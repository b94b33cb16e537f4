import type { Finding, FindingKind } from "../../src/findings/finding";
import type { Answer } from "../../src/findings/question";
import { command as en } from "../../src/texts/en/command";
import * as errors from "../../src/texts/errors";
import * as findings from "../../src/texts/findings";
import { command as zh } from "../../src/texts/zh/command";

const WORDS = { zh, en };
type Language = keyof typeof WORDS;

/** What a clerk reads of an error. */
export function errorText(error: unknown, language: Language): string {
  return errors.errorText(error, WORDS[language].errors);
}

/** What a clerk reads of a finding. */
export function findingText(finding: Finding, language: Language): string {
  return findings.findingText(finding, WORDS[language].findings);
}

/** The words of the button that answers a finding. */
export function answerText(answer: Answer, kind: FindingKind, language: Language, cells = 1): string {
  return findings.answerText(answer, kind, WORDS[language].findings, cells);
}
