import { basename, extname, relative } from "node:path";
import { checkScheme } from "../bulletin/checkScheme";
import type { Scheme } from "../bulletin/scheme";
import { unsettled } from "../findings/finding";
import { checkAnswers } from "../generate/checkAnswers";
import { makeDraft } from "../generate/draft";
import type { DraftRequest } from "../generate/draftRequest";
import { generate } from "../generate/generate";
import type { Source } from "../generate/source";
import { checkSettings, type OfficeSettings, requestFor } from "../generate/officeSettings";
import { fileWorkbook } from "../hosts/file/fileWorkbook";
import { type GalleryName, galleryScheme } from "../gallery/gallery";
import { useFlate } from "../hosts/file/package/flate";
import type { CliTexts } from "../texts/cli";
import { errorText } from "../texts/errors";
import type { Language } from "../texts/language";
import { type CommandTexts, LANGUAGES } from "../texts/languages";
import { FileProblem } from "./fileProblem";
import { jsonBytes, readBytes, readJson, sampleWorkbook } from "./files";
import type { First } from "./first";
import { nodeFlate } from "./nodeFlate";
import { factsFile, isSample, planNotice } from "./notice";
import { type Options, parseOptions, WordsRefused, WrongUse } from "./options";
import { planOutput } from "./outputs";
import { printable, printableJson } from "./printable";
import { readSources } from "./readSources";
import { report, reportJson } from "./report";
import { isSaid } from "./said";
import { type Kept, type NewFile, writeTogether } from "./writeTogether";

/** Where the command line speaks. */
export interface Terminal {
  readonly out: (text: string) => void;
  /** For what is not part of the result: progress, errors. */
  readonly err: (text: string) => void;
}

/** 0: done. 1: something must be settled. 2: wrong use, or a file that cannot be used. */
export type ExitCode = 0 | 1 | 2;

useFlate(nodeFlate);

/** The whole command: reads a workbook, prints the rankings and findings, writes the new workbook. */
export async function run(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let language: Language = words.includes("en") ? "en" : "zh";
  const err = (text: string): void => terminal.err(printable(text));
  try {
    const options = parseOptions(words);
    ({ language } = options);
    const speaking = { out: terminal.out, err };
    if (options.learn !== undefined && !options.help)
      return await (await import("./learn")).learnFrom(options.learn, options, speaking);
    const texts = await LANGUAGES[language].command();
    if (options.help) terminal.out(texts.cli.usage);
    return options.help ? 0 : await makeBulletin(options, texts, speaking);
  } catch (error) {
    err(explain(error, await LANGUAGES[language].command()));
    return 2;
  }
}

async function makeBulletin(options: Options, texts: CommandTexts, { out, err }: Terminal): Promise<ExitCode> {
  const { json } = options;
  const { cli: say } = texts;
  const paths = options.workbooks.length > 0 ? options.workbooks : [sampleWorkbook()];
  const inputs = allInputs(paths, options);
  const [first] = paths.map((path) => basename(path, extname(path)));
  const workbook = planOutput(inputs, options.out, `${first}-通报附件.xlsx`, options.force);
  const settings = options.settings === undefined ? undefined : checkSettings(readJson(options.settings));
  const saving = options.save === undefined ? undefined : planOutput(inputs, options.save, options.save, options.force);
  const { facts, printed, document } = planNotice(inputs, `${first}-通报.docx`, options, settings);
  const request = readRequest(options, settings);

  const files: NewFile[] = [];
  const host = fileWorkbook(basename(paths[0]!), readBytes(paths[0]!), (bytes) => {
    files.push({ ...workbook, bytes });
  });
  const reading = readSources(host, paths, options);
  const source = await patiently(reading, () => err(say.reading(paths.map((path) => basename(path)).join("、"))));
  const own = isSaid(options) ? await firstScheme(source, options) : undefined;
  if (own && own.is !== "scheme") {
    err(firstLine(own, say));
    return own.is === "none" ? 2 : 1;
  }
  const draft = makeDraft(source, own ? { ...request, scheme: own.scheme } : request);
  const open = unsettled(draft.findings).length;
  const { bulletin } = draft;
  const writer = bulletin && (printed || json) ? await import("../generate/writeNotice") : undefined;
  const notice = bulletin && writer?.noticeOf({ ...draft, bulletin }, facts);
  const docx = bulletin && document && (await writer?.writeNotice({ ...draft, bulletin }, facts));
  const isTooLong = bulletin && document && writer?.isTooLong({ ...draft, bulletin }, facts);
  const shown = [workbook, document, saving].flatMap((output) => (output ? [shownPath(output.path)] : []));
  const text = notice && printed ? ["", (await import("../layout/noticeText")).noticeText(notice)] : [];
  const isUnknown = draft.findings.some(({ kind }) => kind === "scheme-unknown");
  const unknown = isUnknown ? [firstLine(await firstScheme(source, options), say)] : [];
  const done = open === 0 ? shown.map(say.written) : [say.settleFirst(open), ...unknown];
  // all that can go wrong is done before anything is written
  const said = json
    ? printableJson(reportJson(draft, notice, open === 0 ? shown[0] : undefined, texts))
    : printable([report(draft, texts), ...text, "", ...done].join("\n"));
  if (open === 0) {
    const writing = async (): Promise<Kept[]> => {
      await generate(host, draft, { taken: "number", renamed: "keep", replaced: "replace" });
      if (document && docx) files.push({ ...document, bytes: docx });
      if (saving && own) files.push({ ...saving, bytes: jsonBytes(own.scheme) });
      return writeTogether(files);
    };
    const kept = await patiently(writing(), () => err(say.writing(basename(workbook.path))));
    if (isTooLong) err(say.tooLong);
    for (const { path, as } of kept) err(say.kept(shownPath(path), basename(as)));
  }
  out(said);
  return open === 0 ? 0 : 1;
}

/** What the sheets of an office that has no scheme yet say of one, with what the user says of it. */
async function firstScheme(source: Source, options: Options): Promise<First> {
  return (await import("./first")).firstOf(source, options);
}

/** How the points of an office that has no scheme yet are said. */
function firstLine(first: First, say: CliTexts): string {
  return first.is === "none" ? say.noColumns : say.sayPoints(first.names);
}

/** Every file that is read; none of them is ever written. */
function allInputs(paths: readonly string[], options: Options): string[] {
  const { previous, scheme, settings, answers } = options;
  const own = scheme !== undefined && !galleryScheme(scheme) ? scheme : undefined;
  return [...paths, previous, own, settings, answers, factsFile(options)].filter((path) => path !== undefined);
}

/** As short as it can be said from where the user is. */
function shownPath(path: string): string {
  const short = relative(process.cwd(), path);
  return short.startsWith("..") ? path : short;
}

/** The scheme by which the sample was published. */
const SAMPLE_SCHEME: GalleryName = "扎兰屯市";

function readRequest(options: Options, settings: OfficeSettings | undefined): DraftRequest {
  const { scheme, range, period, answers } = options;
  const named = scheme ?? (isSample(options) ? SAMPLE_SCHEME : undefined);
  return {
    ...(settings && requestFor(settings)),
    ...(named !== undefined && { scheme: namedScheme(named) }),
    ...(options.byMonth && { byMonth: true }),
    ...(range !== undefined && { range }),
    ...(period !== undefined && { period }),
    ...(answers !== undefined && { answers: checkAnswers(readJson(answers)) }),
  };
}

/** A ready scheme by its name, or that of a file. */
function namedScheme(name: string): Scheme {
  return galleryScheme(name) ?? checkScheme(readJson(name));
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

function explain(error: unknown, { cli: say, errors }: CommandTexts): string {
  if (error instanceof WrongUse) return `${say.wrongUse(error.message)}\n\n${say.usage}`;
  if (error instanceof WordsRefused) {
    const { words, why } = error;
    return say.refused(words, "known" in why ? say.unknownName(why.known) : errors.schemeProblem(why));
  }
  if (error instanceof FileProblem) {
    const { problem, path, reason, why, done } = error;
    const isAccess = problem === "cannotRead" || problem === "cannotWrite";
    return say[problem](shownPath(path), isAccess ? say.causes[reason](why) : why, done.map(shownPath));
  }
  return errorText(error, errors);
}
