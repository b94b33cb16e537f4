import { type Finding, unsettled } from "../../src/findings/finding";
import type { Answer, Answers, Question } from "../../src/findings/question";
import type { Draft } from "../../src/generate/draft";
import { differences } from "./differences";
import { fits, type Fit, trueCount } from "./knowledge";
import type { MessyBook } from "./messyBook";

/** How a clerk who knows the truth fares with the questions. */
export interface Settled {
  /**
   * truth: the answers lead to the truth; by trial: only after another answer than the one that seemed right was tried; no
   * question: something stops and cannot be answered, or is asked again though it was; untrue: all is answered and the end
   * is not the truth; endless: new questions without an end.
   */
  readonly end: "truth" | "by trial" | "no question" | "untrue" | "endless";
  /** What could not be answered, or what is untrue in the end. */
  readonly why: readonly string[];
  readonly answers: Answers;
}

/** Answers may raise new questions, but not for ever. */
const ROUNDS = 12;
const TRIALS = 60;

/** Answers what is open as the truth says until nothing is; where that does not end with the truth, tries single other answers. */
export function clerk(messy: MessyBook, draft: (answers: Answers) => Draft, open: readonly Finding[]): Settled {
  const first = answerAll(messy, draft, open, {});
  if (first.end !== "untrue") return first;
  let trials = 0;
  const asked = questionsAlong(messy, draft, open);
  for (const { finding, question } of asked)
    for (const answer of question.answers) {
      if (++trials > TRIALS) return first;
      const other = answerAll(messy, draft, open, { [question.id]: answer });
      if (other.end === "truth")
        return { ...other, end: "by trial", why: [`${finding.kind}: ${JSON.stringify(answer)}`] };
    }
  return first;
}

function answerAll(
  messy: MessyBook,
  draft: (answers: Answers) => Draft,
  open: readonly Finding[],
  fixed: Answers,
): Settled {
  let answers: Answers = fixed;
  let left = open;
  for (let round = 0; round < ROUNDS; round++) {
    const stuck = left.filter(({ question }) => !question || question.answers.length === 0 || question.id in answers);
    const given = left.flatMap((finding) => (finding.question ? [pick(messy, finding, finding.question, fixed)] : []));
    if (given.every(([id]) => id in answers && !(id in fixed && round === 0)))
      return { end: "no question", why: [...new Set(stuck.map(({ kind }) => kind))], answers };
    answers = { ...answers, ...Object.fromEntries(given) };
    const { findings, bulletin } = draft(answers);
    left = unsettled(findings);
    if (bulletin) {
      const why = differences(bulletin, messy.truth);
      return { end: why.length === 0 ? "truth" : "untrue", why, answers };
    }
  }
  return { end: "endless", why: left.map(({ kind }) => kind), answers };
}

/** All questions that come up while the clerk answers. */
function questionsAlong(
  messy: MessyBook,
  draft: (answers: Answers) => Draft,
  open: readonly Finding[],
): { finding: Finding; question: Question }[] {
  const asked = new Map<string, { finding: Finding; question: Question }>();
  let answers: Answers = {};
  let left = open;
  for (let round = 0; round < ROUNDS && left.length > 0; round++) {
    const before = asked.size;
    for (const finding of left)
      if (finding.question && !asked.has(finding.question.id))
        asked.set(finding.question.id, { finding, question: finding.question });
    if (asked.size === before) break;
    answers = {
      ...answers,
      ...Object.fromEntries(
        left.flatMap((finding) => (finding.question ? [pick(messy, finding, finding.question, {})] : [])),
      ),
    };
    left = unsettled(draft(answers).findings);
  }
  return [...asked.values()];
}

const ORDER: readonly Fit[] = ["yes", "perhaps", "no"];

/** The answer that fits the truth best. */
function pick(messy: MessyBook, finding: Finding, question: Question, fixed: Answers): [string, Answer] {
  const { id, answers } = question;
  const given = fixed[id];
  if (given) return [id, given];
  const ranked = [...answers, ...ownNumber(messy, finding, question)].map((answer) => ({
    answer,
    fit: ORDER.indexOf(fits(messy, finding, answer)),
  }));
  return [id, ranked.reduce((best, each) => (each.fit < best.fit ? each : best)).answer];
}

/** The number that the clerk knows, where any may be answered. */
function ownNumber(messy: MessyBook, { kind: _, ...finding }: Finding, question: Question): Answer[] {
  const { anyCount } = question as { readonly anyCount?: boolean };
  const { sheet, places } = finding as {
    readonly sheet?: string;
    readonly places?: readonly { readonly cell: string }[];
  };
  const counts = (places ?? []).map(({ cell }) => trueCount(messy, sheet ?? "", cell));
  const [count] = counts;
  return anyCount && count !== undefined && counts.every((each) => each === count)
    ? [{ as: "count", value: count }]
    : [];
}
