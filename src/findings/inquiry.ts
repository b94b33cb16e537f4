import type { Place } from "../cells/address";
import { onceEach } from "../cells/onceEach";
import type { Finding, FindingData, FindingKind } from "./finding";
import { type Answer, answerTo, type Answers, ofPart, type Question, sameAnswer } from "./question";

/** Where a finding is and whom it concerns; what is absent has none. */
export interface About {
  /** The sheet, where that is not the first place's. */
  readonly sheet?: string;
  readonly places?: readonly Place[];
  readonly units?: readonly string[];
}

/** What a step of a reading has told and asked. */
export interface Told {
  readonly findings: readonly Finding[];
  /** Every question that it looked up, with what was answered then. */
  readonly asked: readonly { readonly question: Question; readonly given: Answer | undefined }[];
  /** All answers that there were then. */
  readonly answers: Answers;
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
  /** All findings so far, in the order in which they were told; what two tables of a sheet say of it alike, once. */
  readonly findings: readonly Finding[];
  /** Ids of the answers given that no question asked for. */
  readonly unused: () => readonly string[];
  /** Begins to note a step; what is called afterwards gives what it has told and asked until then. */
  readonly note: () => () => Told;
  /**
   * Tells and asks what a step of another reading has told and asked, where it would be told again because every answer is
   * as it was.
   *
   * @returns whether that is so; otherwise nothing was told
   */
  readonly tellAgain: (told: Told) => boolean;
}

/** Begins an inquiry with the answers that were given before. */
export function inquiry(answers: Answers = {}): Inquiry {
  const findings: Finding[] = [];
  const told: Finding[] = [];
  const aboutSheets = new Set<string>();
  const used = new Set<string>();
  const asked: Told["asked"][number][] = [];
  // of 20,000 questions each would be looked up, though mostly no answer is another one
  const areSame = onceEach((others: Answers) => haveSame(answers, others));
  const use = (each: Told["asked"][number]): void => {
    asked.push(each);
    if (each.given) used.add(each.question.id);
  };
  const answer = (question: Question): Answer | undefined => {
    const given = answerTo(question, answers);
    use({ question, given });
    return given;
  };
  // each step has told all that it says, even what another one said before, which may not say it the next time
  const take = (finding: Finding): void => {
    told.push(finding);
    if (finding.places.length === 0) {
      const said = JSON.stringify(finding);
      if (aboutSheets.has(said)) return;
      aboutSheets.add(said);
    }
    findings.push(finding);
  };
  const add = (kind: FindingKind, { sheet, places = [], units = [] }: About, rest: object): void => {
    const finding = { kind, sheet: sheet ?? places[0]?.sheet ?? "", places, units, ...rest };
    take(finding as unknown as Finding); // its data is checked where it is told
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
    note: () => {
      const [begin, looked] = [told.length, asked.length];
      return () => ({ findings: told.slice(begin), asked: asked.slice(looked), answers });
    },
    tellAgain: (before) => {
      const isAsBefore =
        areSame(before.answers) ||
        before.asked.every(({ question, given }) => isSame(answerTo(question, answers), given));
      if (!isAsBefore) return false;
      before.asked.forEach(use);
      for (const finding of before.findings) take(finding);
      return true;
    },
  };
}

/**
 * The same inquiry about a part of what was read, such as one of several months: what is found there is about the part's
 * sheet where it is about no other, and what is answered about what was found holds for the part alone.
 *
 * @param part by which questions about it are told from those about others
 * @param sheet the first one of the part
 */
export function within(whole: Inquiry, part: string, sheet: string): Inquiry {
  const { tell, ask, answer } = whole;
  const there = (about: About): About => ({ ...about, sheet: about.sheet ?? about.places?.[0]?.sheet ?? sheet });
  return {
    ...whole,
    tell: (kind, about, data) => tell(kind, there(about), data),
    ask: (kind, about, data, asked) => ask(kind, there(about), data, ofPart(asked, part)),
    answer: (asked) => answer(ofPart(asked, part)),
  };
}

function haveSame(some: Answers, others: Answers): boolean {
  const ids = Object.keys(some);
  return ids.length === Object.keys(others).length && ids.every((id) => isSame(some[id], others[id]));
}

function isSame(a: Answer | undefined, b: Answer | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && sameAnswer(a, b));
}
