import { ClerkError } from "../bulletin/clerkError";
import { type Answer, type Answers, GROUP_WITNESSES } from "../findings/question";

/** Answers from outside that cannot be used; `id` names the first one, "" where there is no list of answers at all. */
export class AnswersRefused extends ClerkError {
  readonly kind = "answers-refused";

  constructor(readonly id: string) {
    super(id);
  }
}

type Field = (data: unknown) => boolean;

const text: Field = (data) => typeof data === "string";
const count: Field = (data) => typeof data === "number" && Number.isSafeInteger(data) && data >= 0;
const heading: Field = (data) => data === null || typeof data === "string";
const part: Field = (data) => data === "equal" || data === "full";
const witness: Field = (data) => GROUP_WITNESSES.some((known) => known === data);

/** The fields of each kind of answer beside `as`. */
const FIELDS: {
  readonly [As in Answer["as"]]: Readonly<Record<Exclude<keyof Extract<Answer, { as: As }>, "as">, Field>>;
} = {
  count: { value: count },
  "as-proposed": {},
  zero: {},
  "leave-out": {},
  unit: {},
  add: {},
  without: { sheet: text },
  keep: { cell: text },
  group: { group: text },
  "group-by": { witness },
  same: { unit: text },
  column: { heading },
  columns: { headings: (data) => Array.isArray(data) && data.every(text) },
  name: { name: text },
  joint: { part },
  apart: {},
  order: { units: (data) => Array.isArray(data) && data.every(text) },
  share: {},
  period: { period: text },
  accept: {},
};

/**
 * Reads answers from outside, such as a file.
 *
 * @throws AnswersRefused that names the first answer that is none
 */
export function checkAnswers(data: unknown): Answers {
  if (!isObject(data)) throw new AnswersRefused("");
  for (const [id, answer] of Object.entries(data)) if (!isAnswer(answer)) throw new AnswersRefused(id);
  return data as Answers;
}

/** The answers among data that a workbook remembered; what is none is as good as absent. */
export function usableAnswers(data: unknown): Answers {
  if (!isObject(data)) return {};
  return Object.fromEntries(Object.entries(data).filter((entry): entry is [string, Answer] => isAnswer(entry[1])));
}

function isAnswer(data: unknown): data is Answer {
  if (!isObject(data) || typeof data.as !== "string" || !Object.hasOwn(FIELDS, data.as)) return false;
  const fields: Readonly<Record<string, Field>> = FIELDS[data.as as Answer["as"]];
  const names = Object.keys(data).filter((name) => name !== "as");
  return names.length === Object.keys(fields).length && names.every((name) => fields[name]?.(data[name]) ?? false);
}

function isObject(data: unknown): data is Record<string, unknown> {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}
