import { parseArgs } from "node:util";
import type { SchemeProblem } from "../bulletin/schemeRefused";
import type { Language } from "../texts/language";
import { LANGUAGES } from "../texts/languages";

/** What the command line asks for. */
export interface Options {
  /** Paths of the workbooks; none takes the sample. Several are added up by unit. */
  readonly workbooks: readonly string[];
  /** Names of the sheets to read; * is every visible one. None takes the sheet in view. */
  readonly sheets: readonly string[];
  /** Whether several sheets or workbooks give a set of appendices for each of their periods. */
  readonly byMonth: boolean;
  /** The part of every sheet to read, such as A3:D40. */
  readonly range: string | undefined;
  /** Path of the last period's bulletin, from which scores are carried forward. */
  readonly previous: string | undefined;
  readonly period: string | undefined;
  /** Name of a ready scheme, or path of one in JSON. */
  readonly scheme: string | undefined;
  /** Path of an office's settings in JSON: scheme, facts and answers about units, as far as no other file gives them. */
  readonly settings: string | undefined;
  /** Path of answers to findings, in JSON: by the id of each question. */
  readonly answers: string | undefined;
  /** Path of the new workbook; undefined puts it into out/. */
  readonly out: string | undefined;
  /** Path of the Word document; undefined writes none, but for the sample. */
  readonly docx: string | undefined;
  /** Path of the notice's facts in JSON. */
  readonly facts: string | undefined;
  /** Path of a published bulletin from which a scheme is learnt; the workbooks are the counts it was made from. */
  readonly learn: string | undefined;
  /** Path of the scheme that was learnt, or said, in JSON. */
  readonly save: string | undefined;
  /** What an item of a column gives where nothing shows it, in a published bulletin or in an office's own sheet: NAME=POINTS. */
  readonly points: readonly string[];
  /** Another name of a channel: NAME=CHANNEL. */
  readonly same: readonly string[];
  readonly force: boolean;
  readonly json: boolean;
  readonly help: boolean;
  readonly language: Language;
}

/** Words on the command line that cannot be understood. */
export class WrongUse extends Error {}

/** Words that are understood and cannot be used: points that no scheme has, or a name that stands in no table. */
export class WordsRefused extends Error {
  /** @param why what is wrong with the value, or the names that there are */
  constructor(
    readonly words: string,
    readonly why: SchemeProblem | { readonly known: readonly string[] },
  ) {
    super(words);
  }
}

/**
 * Reads the words behind the command.
 *
 * @throws WrongUse
 */
export function parseOptions(words: readonly string[]): Options {
  const { values, positionals } = parse(words);
  const language = values.lang ?? "zh";
  if (!isLanguage(language)) throw new WrongUse(`--lang ${language}`);
  if (values.out !== undefined && !/\.xlsx$/i.test(values.out)) throw new WrongUse(`--out ${values.out}`);
  if (values.docx !== undefined && !/\.docx$/i.test(values.docx)) throw new WrongUse(`--docx ${values.docx}`);
  if (values.save !== undefined && !/\.json$/i.test(values.save)) throw new WrongUse(`--save ${values.save}`);
  const says = values.points ?? values.same;
  if (values.save !== undefined && values.learn === undefined && !says) throw new WrongUse("--save");
  if (says && values.learn === undefined && values.scheme !== undefined) throw new WrongUse("--scheme --points");
  // these are about one period
  const ofOne = (["period", "previous", "docx", "facts", "learn"] as const).find((name) => values[name] !== undefined);
  if (values["by-month"] && ofOne) throw new WrongUse(`--by-month --${ofOne}`);
  return {
    workbooks: positionals,
    sheets: values.sheet ?? [],
    byMonth: values["by-month"] ?? false,
    range: values.range,
    previous: values.previous,
    period: values.period,
    scheme: values.scheme,
    settings: values.settings,
    answers: values.answers,
    out: values.out,
    docx: values.docx,
    facts: values.facts,
    learn: values.learn,
    save: values.save,
    points: values.points ?? [],
    same: values.same ?? [],
    force: values.force ?? false,
    json: values.json ?? false,
    help: values.help ?? false,
    language,
  };
}

function isLanguage(name: string): name is Language {
  return Object.hasOwn(LANGUAGES, name);
}

function parse(words: readonly string[]): ReturnType<typeof parseKnown> {
  try {
    return parseKnown(words);
  } catch (error) {
    throw new WrongUse(misused(error instanceof Error ? error.message : String(error)));
  }
}

/** The option that Node takes exception to; what else it says of it is English, and explains how to call other commands. */
function misused(message: string): string {
  return /'(--?[^\s']+)/.exec(message)?.[1] ?? message;
}

// eslint-disable-next-line @typescript-eslint/explicit-function-return-type -- parseArgs derives it from the options
function parseKnown(words: readonly string[]) {
  return parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      sheet: { type: "string", multiple: true },
      "by-month": { type: "boolean" },
      range: { type: "string" },
      previous: { type: "string" },
      answers: { type: "string" },
      period: { type: "string" },
      scheme: { type: "string" },
      settings: { type: "string" },
      out: { type: "string" },
      docx: { type: "string" },
      facts: { type: "string" },
      learn: { type: "string" },
      save: { type: "string" },
      points: { type: "string", multiple: true },
      same: { type: "string", multiple: true },
      force: { type: "boolean" },
      json: { type: "boolean" },
      help: { type: "boolean", short: "h" },
      lang: { type: "string" },
    },
  });
}
