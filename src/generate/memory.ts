import type { Answers } from "../findings/question";
import { checkScheme } from "../bulletin/checkScheme";
import type { Scheme } from "../bulletin/scheme";
import { usableAnswers } from "./checkAnswers";
import { FACES, type FontSet } from "../layout/fonts";

/** What a workbook remembers between two generations. All of it may be absent. */
export interface Memory {
  /** The scheme, where it is not the one that comes with the tool. */
  readonly scheme?: Scheme;
  /** The sheet that was read last. */
  readonly sheet?: string;
  /** Further sheets that were added to it. */
  readonly more?: readonly string[];
  /** Whether each period of these sheets has a set of appendices of its own. */
  readonly byMonth?: boolean;
  /** What the last period's bulletin was called that it was counted with. */
  readonly former?: string;
  /** The part of that sheet that was read, such as A3:D40. */
  readonly range?: string;
  /** The period that the clerk typed for that sheet, and what the sheet's own title said then. */
  readonly period?: { readonly typed: string; readonly title: string | undefined };
  /** Answers about what was found on that sheet; one lapses when that changes. */
  readonly answers?: Answers;
  /** Answers about units, which hold for good: their group, another name of theirs. */
  readonly unitAnswers?: Answers;
  readonly fonts?: FontSet;
  /** Facts of the notice as they were stored; factsOf checks them where they are used, and only then loads what can. */
  readonly facts?: unknown;
  /** The period that they were given for. */
  readonly factsPeriod?: string;
  /** Whether the notice's text is written as a sheet, too. */
  readonly noticeSheet?: boolean;
}

/**
 * Reads what a host remembered. A field of the wrong shape (another version, a damaged file) is as good as absent and is
 * only a convenience lost, except for the scheme: a scheme that cannot be used is an error, for scoring by another one
 * would be wrong.
 *
 * @throws SchemeRefused
 */
export function checkMemory(data: unknown): Memory {
  const {
    scheme,
    sheet,
    more,
    former,
    range,
    period,
    answers,
    unitAnswers,
    fonts,
    facts,
    factsPeriod,
    noticeSheet,
    byMonth,
  } = object(data);
  const { typed, title } = object(period);
  return {
    ...(scheme !== undefined && { scheme: checkScheme(scheme) }),
    ...(typeof sheet === "string" && { sheet }),
    ...(typeof former === "string" && { former }),
    ...(typeof range === "string" && { range }),
    ...(byMonth === true && { byMonth }),
    ...(Array.isArray(more) && { more: more.filter((name) => typeof name === "string") }),
    ...(typeof typed === "string" && { period: { typed, title: typeof title === "string" ? title : undefined } }),
    ...(isObject(answers) && { answers: usableAnswers(answers) }),
    ...(isObject(unitAnswers) && { unitAnswers: usableAnswers(unitAnswers) }),
    ...(typeof fonts === "string" && Object.hasOwn(FACES, fonts) && { fonts: fonts as FontSet }),
    ...(isObject(facts) && { facts }),
    ...(typeof factsPeriod === "string" && { factsPeriod }),
    ...(noticeSheet === true && { noticeSheet }),
  };
}

function object(data: unknown): Record<string, unknown> {
  return isObject(data) ? data : {};
}

function isObject(data: unknown): data is Record<string, unknown> {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}
