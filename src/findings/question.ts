import { checksum } from "../cells/checksum";

/** How a clerk settles a finding. */
export type Answer =
  /** Count this many items. */
  | { readonly as: "count"; readonly value: number }
  /** Count every one of these cells as the number that is proposed for it. */
  | { readonly as: "as-proposed" }
  /** Count blank cells as 0. */
  | { readonly as: "zero" }
  /** Leave the row, the item or the sheet out. */
  | { readonly as: "leave-out" }
  /** It is a unit like the others. */
  | { readonly as: "unit" }
  /** Add the rows of one unit up. */
  | { readonly as: "add" }
  /** Leave this sheet out. */
  | { readonly as: "without"; readonly sheet: string }
  /** Keep only the row with this cell. */
  | { readonly as: "keep"; readonly cell: string }
  /** Put the unit into this group. */
  | { readonly as: "group"; readonly group: string }
  /** Groups follow what this witness says. */
  | { readonly as: "group-by"; readonly witness: GroupWitness }
  /** It is the same unit as this one, under another name. */
  | { readonly as: "same"; readonly unit: string }
  /** The column with this heading; null where the sheet has none. */
  | { readonly as: "column"; readonly heading: string | null }
  /** The columns with these headings, added up. */
  | { readonly as: "columns"; readonly headings: readonly string[] }
  /** It is this channel or this adjustment. */
  | { readonly as: "name"; readonly name: string }
  /** Each of the units gets an equal part of the item, or the whole item. */
  | { readonly as: "joint"; readonly part: "equal" | "full" }
  /** They are several, each by itself. */
  | { readonly as: "apart" }
  /** These units, which nothing tells apart, stand in this order. */
  | { readonly as: "order"; readonly units: readonly string[] }
  /** They share their rank. */
  | { readonly as: "share" }
  /** This is the period. */
  | { readonly as: "period"; readonly period: string }
  /** Go on as it is. */
  | { readonly as: "accept" };

/** What may tell the group of a unit: the roster, its group cell, the banner over its rows, a title, its sheet's name, its own. */
export type GroupWitness = (typeof GROUP_WITNESSES)[number];

export const GROUP_WITNESSES = ["roster", "cell", "banner", "title", "sheet", "name"] as const;

/** Answers by the id of their question. */
export type Answers = Readonly<Record<string, Answer>>;

/**
 * How long an answer holds. sheet: for what was found, so it lapses when that changes. unit: for this unit for good, on
 * any sheet.
 */
export type Scope = "sheet" | "unit";

/** What may be answered to a finding, the likeliest answer first. */
export interface Question {
  /** Name of the question, made of its key; it is never taken apart again. */
  readonly id: string;
  readonly scope: Scope;
  readonly answers: readonly Answer[];
  /** Whether any other number of items may be answered, too. */
  readonly anyCount: boolean;
  /** Units that may be answered in any other order, too. */
  readonly anyOrder?: readonly string[];
}

/** Part of a question's key. */
export type KeyPart = string | number;

/** Answers are kept in the workbook by these names, and a question may be about thousands of cells. */
const LONGEST_ID = 1000;
/** So much of a longer one stays to be read. */
const BEGINNING = 100;

/**
 * A question.
 *
 * @param key what it is about, part by part, what was found included: an answer lapses with it
 */
export function question(
  scope: Scope,
  key: readonly KeyPart[],
  answers: readonly Answer[],
  anyCount = false,
): Question {
  const id = key.map(escaped).join("|");
  return { id: id.length > LONGEST_ID ? shortened(id) : id, scope, answers, anyCount };
}

function shortened(id: string): string {
  return `${id.slice(0, BEGINNING)}…${id.length}|${checksum(id)}`;
}

/** A question as it is asked about one part of what was read; about units it is the same for all parts. */
export function ofPart(asked: Question, part: string): Question {
  return asked.scope === "unit" ? asked : { ...asked, id: `${asked.id}|${escaped(part)}` };
}

function escaped(part: KeyPart): string {
  return String(part).replace(/[\\|]/g, "\\$&");
}

/** Whether an answer of a kind is among those that may be given. */
export function offers(asked: Question | undefined, as: Answer["as"]): boolean {
  return asked?.answers.some((answer) => answer.as === as) ?? false;
}

/** Whether two answers say the same. */
export function sameAnswer(a: Answer, b: Answer): boolean {
  return canonical(a) === canonical(b);
}

/** The answer that was given to `question`, if it still is one of the possible ones. */
export function answerTo({ id, answers, anyCount, anyOrder }: Question, given: Answers): Answer | undefined {
  const answer = Object.hasOwn(given, id) ? given[id] : undefined;
  if (answer === undefined) return undefined;
  const isOpen =
    (anyCount && answer.as === "count") || (anyOrder && answer.as === "order" && sameUnits(answer.units, anyOrder));
  return answers.find((each) => sameAnswer(each, answer)) ?? (isOpen ? answer : undefined);
}

function sameUnits(a: readonly string[], b: readonly string[]): boolean {
  return JSON.stringify([...a].sort()) === JSON.stringify([...b].sort());
}

function canonical(answer: Answer): string {
  return JSON.stringify(Object.entries(answer).sort(([a], [b]) => (a < b ? -1 : 1)));
}
