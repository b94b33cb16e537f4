import { basename, relative } from "node:path";
import { checkScheme } from "../bulletin/checkScheme";
import { unsettled } from "../bulletin/finding";
import { makeDraft, readSource, type Wish } from "../generate/draft";
import { generate } from "../generate/generate";
import { fileWorkbook } from "../hosts/file/fileWorkbook";
import { CLI } from "../texts/cli";
import { errorText } from "../texts/errors";
import type { Language } from "../texts/language";
import { FileProblem, outPath, readBytes, readJson, sampleWorkbook, writeBytes } from "./files";
import { type Options, parseOptions, WrongUse } from "./options";
import { report, reportJson } from "./report";

/** Where the command line speaks. */
export interface Terminal {
  readonly out: (text: string) => void;
  /** For what is not part of the result: progress, errors. */
  readonly err: (text: string) => void;
}

/** 0: done. 1: something must be settled. 2: wrong use, or a file that cannot be used. */
export type ExitCode = 0 | 1 | 2;

/** The whole command: reads a workbook, prints the rankings and findings, writes the new workbook. */
export async function run(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let language: Language = words.includes("en") ? "en" : "zh";
  try {
    const options = parseOptions(words);
    ({ language } = options);
    if (options.help) terminal.out(CLI[language].usage);
    return options.help ? 0 : await makeBulletin(options, terminal);
  } catch (error) {
    terminal.err(explain(error, language));
    return 2;
  }
}

async function makeBulletin(options: Options, { out, err }: Terminal): Promise<ExitCode> {
  const { language, json } = options;
  const say = CLI[language];
  const path = options.workbook ?? sampleWorkbook();
  const bytes = readBytes(path);
  const target = outPath(path, options.out, options.force);
  const wish = readWish(options);

  const host = fileWorkbook(basename(path), bytes, (result) => writeBytes(target, result));
  const source = await patiently(readSource(host, options.sheet), () => err(say.reading(basename(path))));
  const draft = makeDraft(source, wish);
  const open = unsettled(draft.findings).length;
  if (open === 0) {
    const written = generate(host, draft, { taken: "number", renamed: "keep" });
    await patiently(written, () => err(say.writing(basename(target))));
  }

  const shown = relative(process.cwd(), target);
  if (json) out(reportJson(draft, open === 0 ? shown : undefined, language));
  else out([report(draft, language), "", open === 0 ? say.written(shown) : say.settleFirst(open)].join("\n"));
  return open === 0 ? 0 : 1;
}

function readWish({ scheme, period }: Options): Wish {
  return {
    ...(scheme !== undefined && { scheme: checkScheme(readJson(scheme)) }),
    ...(period !== undefined && { period }),
  };
}

/** Waits for `work`; says so when it takes longer than a person waits without asking. */
async function patiently<Result>(work: Promise<Result>, say: () => void): Promise<Result> {
  const timer = setTimeout(say, 500);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
  }
}

function explain(error: unknown, language: Language): string {
  const say = CLI[language];
  if (error instanceof WrongUse) return `${say.wrongUse(error.message)}\n\n${say.usage}`;
  if (error instanceof FileProblem) return say[error.problem](error.path, error.why);
  return errorText(error, language);
}
