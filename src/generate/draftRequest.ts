import type { Facts } from "../bulletin/notice/facts";
import type { Scheme } from "../bulletin/scheme";
import { parseRange } from "../cells/address";
import type { Area } from "../cells/area";
import { plainText } from "../cells/plainText";
import type { Answers } from "../findings/question";
import type { FontSet } from "../layout/fonts";
import type { Former } from "./former";
import type { Source } from "./source";

/** What a person or a program asks for; whatever is absent is remembered from last time or guessed. */
export interface DraftRequest {
  readonly sheet?: string;
  /** The part of the sheet to read, such as A3:D40; "" reads all of it. */
  readonly range?: string;
  /** The period as it is to be printed; "" prints none. It does not count where each period has a set of its own. */
  readonly period?: string;
  /** Whether several sheets give a set of appendices for each of their periods (一月一套), instead of one of their sums. */
  readonly byMonth?: boolean;
  readonly scheme?: Scheme;
  readonly fonts?: FontSet;
  readonly answers?: Answers;
  /** Answers about units that hold for good and come from elsewhere; of some units nothing may be asked here. */
  readonly unitAnswers?: Answers;
  /** The last period's bulletin, from which scores are carried forward; "none" where there is to be none. */
  readonly former?: Former | "none";
  /** What the notice says that no table does. */
  readonly facts?: Facts;
  /** The period that they were given for. */
  readonly factsPeriod?: string;
  /** Whether the notice's text is written as a sheet, too. */
  readonly noticeSheet?: boolean;
}

/** What holds for a draft: as asked for, else as remembered, else as usual. */
export interface Chosen {
  /** Undefined where nobody has chosen one. */
  readonly scheme: Scheme | undefined;
  readonly fonts: FontSet;
  readonly answers: Answers;
  /** As it was written; "" for all of the sheet. */
  readonly range: string;
  /** The same as an area; undefined for all of the sheet, and where it cannot be read. */
  readonly area: Area | undefined;
  readonly byMonth: boolean;
  /** The period as it was typed; undefined where it is the sheet's. */
  readonly period: string | undefined;
}

/** What is asked for, and what is remembered where nothing is. */
export function chosenFor({ grid, memory, more = [] }: Source, request: DraftRequest): Chosen {
  const range = request.range ?? (memory.sheet === grid.sheet ? memory.range : undefined) ?? "";
  const byMonth = more.length > 0 && (request.byMonth ?? memory.byMonth ?? false);
  return {
    scheme: request.scheme ?? memory.scheme,
    fonts: request.fonts ?? memory.fonts ?? "gb2312",
    answers: { ...memory.unitAnswers, ...request.unitAnswers, ...memory.answers, ...request.answers },
    range,
    area: readArea(range),
    byMonth,
    period: byMonth ? undefined : request.period,
  };
}

/** A range such as A3:D40, A:D or 2:5, full-width or not; undefined for "" and for anything else. */
function readArea(range: string): Area | undefined {
  try {
    return parseRange(plainText(range));
  } catch {
    return undefined;
  }
}
