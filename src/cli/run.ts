import { basename, relative } from "node:path";
import type { Answers } from "../findings/question";
import { checkScheme } from "../bulletin/checkScheme";
import { unsettled } from "../findings/finding";
import { makeDraft, type Wish } from "../generate/draft";
import { generate } from "../generate/generate";
import { noticeOf, writeNotice } from "../generate/writeNotice";
import { fileWorkbook } from "../hosts/file/fileWorkbook";
import { noticeText } from "../layout/noticeText";
import { CLI } from "../texts/cli";
import { errorText } from "../texts/errors";
import type { Language } from "../texts/language";
import { FileProblem, outPath, readBytes, readJson, sampleWorkbook, writeBytes } from "./files";
import { planNotice } from "./notice";
import { type Options, parseOptions, WrongUse } from "./options";
import { readSources } from "./readSources";
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
  const paths = options.workbooks.length > 0 ? options.workbooks : [sampleWorkbook()];
  const target = outPath(paths, options.out, "-通报附件.xlsx", options.force);
  const { facts, printed, document } = planNotice(paths, options);
  const wish = readWish(options);

  const host = fileWorkbook(basename(paths[0]!), readBytes(paths[0]!), (bytes) => writeBytes(target, bytes));
  const reading = readSources(host, paths, options);
  const source = await patiently(reading, () => err(say.reading(paths.map((path) => basename(path)).join("、"))));
  const draft = makeDraft(source, wish);
  const open = unsettled(draft.findings).length;
  const { bulletin } = draft;
  const notice = bulletin && noticeOf({ ...draft, bulletin }, facts);
  const docx = bulletin && document && (await writeNotice({ ...draft, bulletin }, facts));
  if (open === 0) {
    const written = generate(host, draft, { taken: "number", renamed: "keep" });
    await patiently(written, () => err(say.writing(basename(target))));
    if (document && docx) writeBytes(document, docx);
  }

  const [shown, ...more] = [target, ...(document ? [document] : [])].map((path) => relative(process.cwd(), path));
  const text = printed && notice ? ["", noticeText(notice)] : [];
  const done = open === 0 ? [shown!, ...more].map(say.written) : [say.settleFirst(open)];
  if (json) out(reportJson(draft, notice, open === 0 ? shown : undefined, language));
  else out([report(draft, language), ...text, "", ...done].join("\n"));
  return open === 0 ? 0 : 1;
}

function readWish({ scheme, range, period, answers }: Options): Wish {
  return {
    ...(scheme !== undefined && { scheme: checkScheme(readJson(scheme)) }),
    ...(range !== undefined && { range }),
    ...(period !== undefined && { period }),
    ...(answers !== undefined && { answers: readJson(answers) as Answers }),
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
