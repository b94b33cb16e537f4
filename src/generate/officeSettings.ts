import { checkScheme } from "../bulletin/checkScheme";
import { ClerkError } from "../bulletin/clerkError";
import { checkFacts } from "../bulletin/notice/checkFacts";
import type { Facts } from "../bulletin/notice/facts";
import type { Scheme } from "../bulletin/scheme";
import type { Answers } from "../findings/question";
import { FACES, type FontSet } from "../layout/fonts";
import { AnswersRefused, checkAnswers } from "./checkAnswers";
import type { DraftRequest } from "./draftRequest";
import { factsOf, lasting } from "./factsOf";
import type { Memory } from "./memory";

/** What an office takes along from one workbook to the next, and to another computer: nothing of one period. */
export interface OfficeSettings {
  readonly scheme: Scheme;
  /** What its notices say, without the figures and the date of one of them. */
  readonly facts?: Facts;
  /** The period of the notice that they come from. */
  readonly factsPeriod?: string;
  /** Answers about units, which hold for good. */
  readonly unitAnswers?: Answers;
  readonly fonts?: FontSet;
  readonly noticeSheet?: boolean;
}

/** A file, or what a computer keeps, that is no settings of an office; `field` names what is wrong in one that could be. */
export class SettingsRefused extends ClerkError {
  readonly kind = "settings-refused";

  constructor(readonly field: string | undefined) {
    super(field);
  }
}

/** Name of the file. */
export const SETTINGS_FILE = "本单位设置.json";

/** What tells such a file from a scheme's. */
const KIND = "本单位设置";

const VERSION = 1;

/** Nobody's settings are larger, in signs of text. */
const LONGEST = 5_000_000;

/** What an office takes along of what a workbook remembers, and of the scheme that was used. */
export function settingsOf(memory: Memory, scheme: Scheme): OfficeSettings {
  const { unitAnswers = {}, fonts, noticeSheet, factsPeriod } = memory;
  const facts = lasting(factsOf(memory));
  return {
    scheme,
    ...(Object.keys(facts).length > 1 && { facts, ...(factsPeriod !== undefined && { factsPeriod }) }),
    ...(Object.keys(unitAnswers).length > 0 && { unitAnswers }),
    ...(fonts && { fonts }),
    ...(noticeSheet !== undefined && { noticeSheet }),
  };
}

/** Settings as the text of a file. */
export function settingsText(settings: OfficeSettings): string {
  return `${JSON.stringify({ kind: KIND, version: VERSION, ...settings }, undefined, 2)}\n`;
}

/**
 * Reads settings from outside.
 *
 * @throws SyntaxError when the text is no JSON, SettingsRefused, SchemeRefused, FactsRefused
 */
export function readSettings(text: string): OfficeSettings {
  if (text.length > LONGEST) throw new SettingsRefused(undefined);
  return checkSettings(JSON.parse(text.replace(/^\uFEFF/, "")));
}

/** What a computer remembers; undefined where it can no longer be used. */
export function keptSettings(text: string): OfficeSettings | undefined {
  try {
    return readSettings(text);
  } catch (error) {
    if (error instanceof ClerkError || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/**
 * Reads settings, or a scheme alone, which a clerk may have of another office.
 *
 * @throws as {@link readSettings}
 */
export function readSettingsOrScheme(text: string): OfficeSettings {
  if (text.length > LONGEST) throw new SettingsRefused(undefined);
  const data: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
  return isObject(data) && "kind" in data ? checkSettings(data) : { scheme: checkScheme(data) };
}

/** @throws SettingsRefused, SchemeRefused, FactsRefused */
export function checkSettings(data: unknown): OfficeSettings {
  if (!isObject(data) || data["kind"] !== KIND) throw new SettingsRefused(undefined);
  const { kind: _, version, scheme, facts, factsPeriod, unitAnswers, fonts, noticeSheet, ...strange } = data;
  const [unknown] = Object.keys(strange);
  if (version !== VERSION) throw new SettingsRefused("version");
  if (unknown !== undefined) throw new SettingsRefused(unknown);
  if (factsPeriod !== undefined && typeof factsPeriod !== "string") throw new SettingsRefused("factsPeriod");
  if (fonts !== undefined && !isFontSet(fonts)) throw new SettingsRefused("fonts");
  if (noticeSheet !== undefined && typeof noticeSheet !== "boolean") throw new SettingsRefused("noticeSheet");
  return {
    scheme: checkScheme(scheme),
    ...(facts !== undefined && { facts: checkFacts(facts) }),
    ...(factsPeriod !== undefined && { factsPeriod }),
    ...(unitAnswers !== undefined && { unitAnswers: answersAbout(unitAnswers) }),
    ...(fonts !== undefined && { fonts }),
    ...(noticeSheet !== undefined && { noticeSheet }),
  };
}

/** Answers about units, which nobody writes by hand: of the file of settings they are a part like any other. */
function answersAbout(units: unknown): Answers {
  try {
    return checkAnswers(units);
  } catch (error) {
    throw error instanceof AnswersRefused ? new SettingsRefused("unitAnswers") : error;
  }
}

/** What a workbook is read and written with that takes an office's settings over. */
export function requestFor({
  scheme,
  facts,
  factsPeriod,
  unitAnswers,
  fonts,
  noticeSheet,
}: OfficeSettings): DraftRequest {
  return {
    scheme,
    ...(facts && { facts }),
    ...(factsPeriod !== undefined && { factsPeriod }),
    ...(unitAnswers && { unitAnswers }),
    ...(fonts && { fonts }),
    ...(noticeSheet !== undefined && { noticeSheet }),
  };
}

/** Whether there is anything in settings that a workbook with this scheme and memory does not have. */
export function isNew({ scheme, facts }: OfficeSettings, used: Scheme, memory: Memory): boolean {
  return JSON.stringify(scheme) !== JSON.stringify(used) || (facts !== undefined && memory.facts === undefined);
}

function isFontSet(data: unknown): data is FontSet {
  return typeof data === "string" && Object.hasOwn(FACES, data);
}

function isObject(data: unknown): data is Record<string, unknown> {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}
