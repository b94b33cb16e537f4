import { parseArgs } from "node:util";
import type { Language } from "../texts/language";

/** What the command line asks for. */
export interface Options {
  /** Path of the workbook; undefined takes the sample. */
  readonly workbook: string | undefined;
  readonly sheet: string | undefined;
  readonly period: string | undefined;
  /** Path of a scheme in JSON. */
  readonly scheme: string | undefined;
  /** Path of the new workbook; undefined puts it into out/. */
  readonly out: string | undefined;
  readonly force: boolean;
  readonly json: boolean;
  readonly help: boolean;
  readonly language: Language;
}

/** Words on the command line that cannot be understood. */
export class WrongUse extends Error {}

/**
 * Reads the words behind the command.
 *
 * @throws WrongUse
 */
export function parseOptions(words: readonly string[]): Options {
  const { values, positionals } = parse(words);
  if (positionals.length > 1) throw new WrongUse(positionals.slice(1).join(" "));
  const language = values.lang ?? "zh";
  if (language !== "zh" && language !== "en") throw new WrongUse(`--lang ${language}`);
  if (values.out !== undefined && !/\.xlsx$/i.test(values.out)) throw new WrongUse(`--out ${values.out}`);
  return {
    workbook: positionals[0],
    sheet: values.sheet,
    period: values.period,
    scheme: values.scheme,
    out: values.out,
    force: values.force ?? false,
    json: values.json ?? false,
    help: values.help ?? false,
    language,
  };
}

function parse(words: readonly string[]): ReturnType<typeof parseKnown> {
  try {
    return parseKnown(words);
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : String(error));
  }
}

// eslint-disable-next-line @typescript-eslint/explicit-function-return-type -- parseArgs derives it from the options
function parseKnown(words: readonly string[]) {
  return parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      sheet: { type: "string" },
      period: { type: "string" },
      scheme: { type: "string" },
      out: { type: "string" },
      force: { type: "boolean" },
      json: { type: "boolean" },
      help: { type: "boolean", short: "h" },
      lang: { type: "string" },
    },
  });
}
