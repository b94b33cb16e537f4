import { checkFacts } from "../bulletin/notice/checkFacts";
import { type Facts, NO_FACTS } from "../bulletin/notice/facts";
import { outPath, readJson, sampleFacts } from "./files";
import type { Options } from "./options";

/** What becomes of the notice. */
export interface NoticePlan {
  /** What it says beside the figures. */
  readonly facts: Facts;
  /** Whether its text is printed. */
  readonly printed: boolean;
  /** Path of the Word document, where one is to be written. */
  readonly document: string | undefined;
}

/**
 * The sample with its own scheme brings its facts along, and a document in out/ where no other file is named; for any other workbook there
 * is what was asked for.
 *
 * @throws FactsRefused, FileProblem
 */
export function planNotice(sources: readonly string[], options: Options): NoticePlan {
  const { workbooks, scheme, facts, docx, out, force } = options;
  const isSample = workbooks.length === 0 && scheme === undefined;
  const path = facts ?? (isSample ? sampleFacts() : undefined);
  return {
    facts: path === undefined ? NO_FACTS : checkFacts(readJson(path)),
    printed: path !== undefined || docx !== undefined,
    document:
      docx !== undefined || (isSample && out === undefined) ? outPath(sources, docx, "-通报.docx", force) : undefined,
  };
}
