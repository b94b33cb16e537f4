import type { Finding, FindingKind } from "../../src/findings/finding";
import type { Answer, Answers } from "../../src/findings/question";

/** One answer may lead to further questions, but not for ever. */
export const MOST_ROUNDS = 6;

/** What a clerk would answer where that is not the first answer offered. */
const CHOICE: Partial<Record<FindingKind, (answer: Answer) => boolean>> = {
  "blank-counts": ({ as }) => as === "zero",
  "looks-like-total": ({ as }) => as === "leave-out",
  "similar-units": ({ as }) => as === "same",
  "not-in-roster": ({ as }) => as === "same",
  "log-unclear-mark": (answer) => answer.as === "count" && answer.value === 0,
  "log-other-medium": (answer) => answer.as === "count" && answer.value === 0,
};

/** What a clerk would answer to what is open and not answered yet. */
export function clerksAnswers(open: readonly Finding[], given: Answers): Answers {
  const answers = open.flatMap(({ kind, question }): [string, Answer][] => {
    const answer = question?.answers.find(CHOICE[kind] ?? (() => true)) ?? question?.answers[0];
    return question && answer && !Object.hasOwn(given, question.id) ? [[question.id, answer]] : [];
  });
  return Object.fromEntries(answers);
}
