import { basename } from "node:path";
import { readBytes } from "../../src/cli/files";
import { nodeFlate } from "../../src/cli/nodeFlate";
import { parseOptions } from "../../src/cli/options";
import { readSources } from "../../src/cli/readSources";
import type { Wish } from "../../src/generate/draft";
import type { Source } from "../../src/generate/source";
import { fileWorkbook } from "../../src/hosts/file/fileWorkbook";
import { useFlate } from "../../src/hosts/file/package/flate";
import { type Case, wordsOf } from "./cases";

/** The sheets of a case as the command line reads them, and what is wished; or the name of the error that refuses it. */
export type CaseRead = { readonly source: Source; readonly wish: Wish } | { readonly refused: string };

useFlate(nodeFlate);

/** Reads the files of a case. */
export async function readCase(each: Case): Promise<CaseRead> {
  const options = parseOptions(wordsOf(each));
  const { workbooks, range, period } = options;
  try {
    const [first = ""] = workbooks;
    const host = fileWorkbook(basename(first), readBytes(first), () => undefined);
    const source = await readSources(host, workbooks, options);
    return { source, wish: { ...(range !== undefined && { range }), ...(period !== undefined && { period }) } };
  } catch (error) {
    return { refused: (error as Error).constructor.name };
  }
}
