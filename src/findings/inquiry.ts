import type { Place } from "../cells/address";
import type { Finding, FindingData, FindingKind } from "./finding";
import { type Answer, answerTo, type Answers, ofPart, type Question } from "./question";

/** Where a finding is and whom it concerns; what is absent has none. */
export interface About {
  /** The sheet, where that is not the first place's. */
  readonly sheet?: string;
  readonly places?: readonly Place[];
  readonly units?: readonly string[];
}

/**
 * One reading's doubts: every finding is told here, every question asked here, and here alone answers are looked up.
 * Reading functions hand it along and return only what they read.
 */
export interface Inquiry {
  /** Tells of something that needs no answer. */
  readonly tell: <Kind extends FindingKind>(kind: Kind, about: About, data: FindingData[Kind]) => void;
  /** Tells of something and asks about it; the answer that was given, if there is one, stays with the finding. */
  readonly ask: <Kind extends FindingKind>(
    kind: Kind,
    about: About,
    data: FindingData[Kind],
    question: Question,
  ) => Answer | undefined;
  /** The answer to a question that may be asked but need not be; tell of it, with {@link ask}, when there is one. */
  readonly answer: (question: Question) => Answer | undefined;
  /** All findings so far, in the order in which they were told. */
  readonly findings: readonly Finding[];
  /** Ids of the answers given that no question asked for. */
  readonly unused: () => readonly string[];
}

/** Begins an inquiry with the answers that were given before. */
export function inquiry(answers: Answers = {}): Inquiry {
  const findings: Finding[] = [];
  const used = new Set<string>();
  const answer = (question: Question): Answer | undefined => {
    const given = answerTo(question, answers);
    if (given) used.add(question.id);
    return given;
  };
  const add = (kind: FindingKind, { sheet, places = [], units = [] }: About, rest: object): void => {
    const finding = { kind, sheet: sheet ?? places[0]?.sheet ?? "", places, units, ...rest };
    findings.push(finding as unknown as Finding); // its data is checked where it is told
  };
  return {
    tell: (kind, about, data) => add(kind, about, data),
    ask: (kind, about, data, question) => {
      const given = answer(question);
      add(kind, about, { ...data, question, ...(given && { answer: given }) });
      return given;
    },
    answer,
    findings,
    unused: () => Object.keys(answers).filter((id) => !used.has(id)),
  };
}

/**
 * The same inquiry about a part of what was read, such as one of several months: what is found there is about the part's
 * sheet where it is about no other, and what is answered about what was found holds for the part alone.
 *
 * @param part by which questions about it are told from those about others
 * @param sheet the first one of the part
 */
export function within({ tell, ask, answer, findings, unused }: Inquiry, part: string, sheet: string): Inquiry {
  const there = (about: About): About => ({ ...about, sheet: about.sheet ?? about.places?.[0]?.sheet ?? sheet });
  return {
    tell: (kind, about, data) => tell(kind, there(about), data),
    ask: (kind, about, data, asked) => ask(kind, there(about), data, ofPart(asked, part)),
    answer: (asked) => answer(ofPart(asked, part)),
    findings,
    unused,
  };
}
