import { useState } from "preact/hooks";
import type { Former } from "../generate/former";
import type { WorkbookHost } from "../hosts/workbook";
import type { ErrorWords, FileError } from "../texts/errors";
import type { Texts } from "../texts/zh/page";
import type { SheetsOrFileChoice } from "./controls/SheetsOrFile";
import { useTexts } from "./controls/useTexts";
import type { Platform } from "./state/platform";

/** Reads published bulletins out of sheets or a file; what is wrong with files has words that only then are loaded. */
export function useFormer(
  host: WorkbookHost,
  { openForeign }: Platform,
): {
  readonly read: (choice: SheetsOrFileChoice, signal?: AbortSignal) => Promise<Former>;
  /** The texts, those of files among them once one was chosen. */
  readonly texts: Texts;
} {
  const texts = useTexts();
  const [files, setFiles] = useState<ErrorWords<FileError>>();
  return {
    async read(choice, signal) {
      const { formerFile, formerSheets } = await import("../generate/former");
      if ("sheets" in choice) return formerSheets(host, choice.sheets, signal);
      setFiles(await texts.fileErrors());
      const bytes = new Uint8Array(await choice.file.arrayBuffer());
      return formerFile(choice.file.name, bytes, openForeign, signal);
    },
    texts: files ? { ...texts, errors: { ...texts.errors, files } } : texts,
  };
}
