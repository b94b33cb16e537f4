import type { Scheme } from "../bulletin/scheme";
import type { Inquiry } from "../findings/inquiry";
import type { Answers } from "../findings/question";
import type { FontSet } from "../layout/fonts";
import type { DraftRequest } from "./draftRequest";
import { formerOf } from "./formerBulletin";
import type { Memory } from "./memory";
import type { Source } from "./source";

/** What was made of a sheet, as far as it is remembered. */
export interface Remembered {
  readonly scheme: Scheme | undefined;
  readonly fonts: FontSet;
  readonly range: string;
  readonly period: string;
  readonly found: string | undefined;
  /** The last period's bulletin, where it is carried forward. */
  readonly former: string | undefined;
  readonly inquiry: Inquiry;
  readonly waiting: Answers;
}

/** What to remember when the draft is written: answers that were followed, and for good those about units. */
export function remember(source: Source, request: DraftRequest, made: Remembered): Memory {
  const { memory, grid, more = [] } = source;
  const { scheme, fonts, range, period, found, inquiry, waiting } = made;
  const followed = inquiry.findings.flatMap(({ question, answer }) =>
    question && answer ? [{ question, answer }] : [],
  );
  const having = (scope: "sheet" | "unit"): Answers =>
    Object.fromEntries(
      followed.filter((each) => each.question.scope === scope).map((each) => [each.question.id, each.answer]),
    );
  const isForgotten =
    formerOf(source, request) === undefined && request.former === undefined && memory.sheet === grid.sheet;
  const former = made.former ?? (isForgotten ? memory.former : undefined);
  const facts = request.facts ?? memory.facts;
  const factsPeriod = request.factsPeriod ?? memory.factsPeriod;
  const noticeSheet = request.noticeSheet ?? memory.noticeSheet ?? false;
  const byMonth = request.byMonth ?? memory.byMonth ?? false;
  const typed = request.period ?? (period === memory.period?.typed ? period : undefined);
  return {
    sheet: grid.sheet,
    ...(range !== "" && { range }),
    ...(more.length > 0 && { more: more.map((each) => each.sheet) }),
    ...(byMonth && { byMonth }),
    ...(former !== undefined && { former }),
    answers: { ...waiting, ...having("sheet") },
    unitAnswers: { ...memory.unitAnswers, ...request.unitAnswers, ...having("unit") },
    fonts,
    ...(scheme && { scheme }),
    ...(typed !== undefined && { period: { typed, title: found } }),
    ...(facts !== undefined && { facts }),
    ...(factsPeriod !== undefined && { factsPeriod }),
    ...(noticeSheet && { noticeSheet }),
  };
}
