import type { Problem } from "../functions/problem";
import type { CliTexts } from "./cli";
import { functionProblem as functionProblemEn } from "./en/functions";
import type { ErrorTexts, ErrorWords, FileError } from "./errors";
import type { FindingTexts } from "./findings";
import type { LearnTexts } from "./learn";
import type { Language } from "./language";
import { functionProblem as functionProblemZh } from "./zh/functions";
import type { Texts } from "./zh/page";

/** What the command line says. */
export interface CommandTexts {
  readonly cli: CliTexts;
  readonly errors: ErrorTexts;
  readonly findings: FindingTexts;
}

/** All words of one language. But for those of a cell, which cannot wait, they are loaded by whoever needs them. */
interface Words {
  /** Why a custom function gives no value. */
  readonly functionProblem: (problem: Problem) => string;
  /** What the pane says, in Excel and without. */
  readonly page: () => Promise<Texts>;
  readonly fileErrors: () => Promise<ErrorWords<FileError>>;
  readonly command: () => Promise<CommandTexts>;
  readonly learn: () => Promise<LearnTexts>;
}

/** The words of each language: the one place that names them, so that a further one is one error of the compiler here. */
export const LANGUAGES: Readonly<Record<Language, Words>> = {
  zh: {
    functionProblem: functionProblemZh,
    page: async () => (await import(/* webpackChunkName: "texts-zh" */ "./zh/page")).page,
    fileErrors: async () => (await import("./zh/fileErrors")).fileErrors,
    command: async () => (await import("./zh/command")).command,
    learn: async () => (await import("./zh/learn")).learn,
  },
  en: {
    functionProblem: functionProblemEn,
    page: async () => (await import(/* webpackChunkName: "texts-en" */ "./en/page")).page,
    fileErrors: async () => (await import("./en/fileErrors")).fileErrors,
    command: async () => (await import("./en/command")).command,
    learn: async () => (await import("./en/learn")).learn,
  },
};
