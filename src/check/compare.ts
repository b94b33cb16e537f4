import { EXPECTED, EXPECTED_ON_THE_WEB } from "./expected";
import type { Recording } from "./examine";
import type { Answer } from "./question";
import { IDLE, type QuestionName } from "./questions";

/** How an Excel compares with what the program takes for granted. */
export interface Comparison {
  /** How many answers are as expected. */
  readonly same: number;
  /** Questions whose answer is another one, on which the program rests. */
  readonly grave: readonly QuestionName[];
  /** The same, where it does without. */
  readonly harmless: readonly QuestionName[];
}

/** Compares a recording with the answers of the Excel that the tests run against. */
export function compare({ answers, environment }: Pick<Recording, "answers" | "environment">): Comparison {
  const names = (Object.keys(answers) as QuestionName[]).filter((name) => expectedAnswer(name, environment));
  const other = names.filter((name) => !isSame(answers[name]!, expectedAnswer(name, environment)!));
  return {
    same: names.length - other.length,
    grave: other.filter((name) => !isIdle(name)),
    harmless: other.filter(isIdle),
  };
}

/** The answer that is expected; nothing of another workbook in front, for then the program takes whatever Excel says. */
export function expectedAnswer(name: QuestionName, { platform }: Recording["environment"]): Answer | undefined {
  return (platform === "OfficeOnline" ? EXPECTED_ON_THE_WEB[name] : undefined) ?? EXPECTED[name];
}

function isIdle(name: QuestionName): boolean {
  return IDLE.includes(name) || name.startsWith("typed: ");
}

/** Whether two Excels answered the same: an error's words are in the language of each, and sizes are rounded to its screen. */
export function isSame(a: Answer, b: Answer): boolean {
  if (a.is === "error" || b.is === "error") return a.is === "error" && b.is === "error" && a.code === b.code;
  return sameValue(a.value, b.value, "");
}

const SIZE = /width|height|margin/i;

/** Points that a size may be rounded by. */
const ROUNDING = 1.5;

function sameValue(a: unknown, b: unknown, key: string): boolean {
  if (typeof a === "number" && typeof b === "number" && SIZE.test(key)) return Math.abs(a - b) < ROUNDING;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return a === b;
  const [one, other] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((k) => k in other && sameValue(one[k], other[k], k));
}
