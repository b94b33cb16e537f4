import { fileWorkbook } from "../hosts/file/fileWorkbook";
import type { WorkbookHost } from "../hosts/workbook";
import { download } from "../taskpane/state/platform";
import type { Language } from "../texts/language";
import { OFFLINE } from "../texts/offline";

/** A workbook that a clerk has chosen. */
export interface OpenedFile {
  readonly name: string;
  readonly host: WorkbookHost;
}

/**
 * Opens a file; what is generated from it is downloaded as a new workbook.
 *
 * @throws FileEmpty, FileEncrypted, FileNotSheets, FileDamaged, FileTooLarge
 */
export async function openWorkbook(file: File, language: Language): Promise<OpenedFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const target = `${OFFLINE[language].workbookName(file.name.replace(/\.[^.]*$/, ""))}.xlsx`;
  const save = (result: Uint8Array): void => download(target, new Uint8Array(result));
  return { name: file.name, host: fileWorkbook(file.name, bytes, save) };
}
