import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { checkScheme } from "../../src/bulletin/checkScheme";
import { readBytes } from "../../src/cli/files";
import { nodeFlate } from "../../src/cli/nodeFlate";
import { parseOptions } from "../../src/cli/options";
import { readSources } from "../../src/cli/readSources";
import { galleryScheme } from "../../src/gallery/gallery";
import type { DraftRequest } from "../../src/generate/draftRequest";
import type { Source } from "../../src/generate/source";
import { fileWorkbook } from "../../src/hosts/file/fileWorkbook";
import { useFlate } from "../../src/hosts/file/package/flate";
import type { Command } from "./cases";

/** What a command reads and wishes; or the name of the error that refuses its files. */
export type CaseRead = { readonly source: Source; readonly request: DraftRequest } | { readonly refused: string };

useFlate(nodeFlate);

/** Reads the files of a command as the command line does. */
export async function readCase({ words }: Command): Promise<CaseRead> {
  const options = parseOptions(words);
  const { workbooks, range, period, scheme } = options;
  try {
    const [first = ""] = workbooks;
    const host = fileWorkbook(basename(first), readBytes(first), () => undefined);
    const source = await readSources(host, workbooks, options);
    const request = {
      ...(range !== undefined && { range }),
      ...(period !== undefined && { period }),
      ...(scheme !== undefined && { scheme: namedScheme(scheme) }),
    };
    return { source, request };
  } catch (error) {
    return { refused: (error as Error).constructor.name };
  }
}

function namedScheme(name: string): NonNullable<DraftRequest["scheme"]> {
  return galleryScheme(name) ?? checkScheme(JSON.parse(readFileSync(name, "utf8")));
}
