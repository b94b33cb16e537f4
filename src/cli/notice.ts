import { checkFacts } from "../bulletin/notice/checkFacts";
import { type Facts, NO_FACTS } from "../bulletin/notice/facts";
import type { OfficeSettings } from "../generate/officeSettings";
import { readJson, sampleFacts } from "./files";
import type { Options } from "./options";
import { type Output, planOutput } from "./outputs";

/** What becomes of the notice. */
export interface NoticePlan {
  /** What it says beside the figures. */
  readonly facts: Facts;
  /** Whether its text is printed. */
  readonly printed: boolean;
  /** The Word document, where one is to be written. */
  readonly document: Output | undefined;
}

/**
 * The sample with its own scheme brings its facts along, and a document in out/ where no other file is named; for any other workbook there
 * is what was asked for.
 *
 * @param inputs all files that this run reads
 * @param settings the office's, which have the facts where no file of facts is named
 * @param name of the document in out/
 * @throws FactsRefused, FileProblem
 */
export function planNotice(
  inputs: readonly string[],
  name: string,
  options: Options,
  settings?: OfficeSettings,
): NoticePlan {
  const { docx, out, force } = options;
  const path = factsFile(options);
  const wanted = docx !== undefined || (isSample(options) && out === undefined);
  return {
    facts: path === undefined ? (settings?.facts ?? NO_FACTS) : checkFacts(readJson(path)),
    printed: path !== undefined || docx !== undefined,
    document: wanted ? planOutput(inputs, docx, name, force) : undefined,
  };
}

/** Where the facts are read from. */
export function factsFile(options: Options): string | undefined {
  return options.facts ?? (isSample(options) ? sampleFacts() : undefined);
}

/** Whether the sample is read by its own scheme. */
export function isSample({ workbooks, scheme, settings }: Options): boolean {
  return workbooks.length === 0 && scheme === undefined && settings === undefined;
}
