import { download } from "../taskpane/state/platform";
import type { OfflineTexts } from "../texts/zh/offline";
import type { ChosenFile } from "./chosenFile";
import { type FilesWorkbook, filesWorkbook } from "./filesWorkbook";

/** What a clerk has chosen. */
export interface Opened {
  /** Names of the files. */
  readonly names: readonly string[];
  /** Name of the file that is downloaded. */
  readonly target: string;
  readonly host: FilesWorkbook;
}

/**
 * Opens files; what is generated from them is downloaded as a new workbook, named after the first.
 *
 * @throws FileEmpty, FileEncrypted, FileNotSheets, FileDamaged, FileTooLarge, OldFormat, TextUndecodable, FileUnreadable
 */
export async function openWorkbook(files: readonly ChosenFile[], texts: OfflineTexts): Promise<Opened> {
  const names = files.map(({ name }) => name);
  const target = `${texts.workbookName(names[0]!.replace(/\.[^.]*$/, ""))}.xlsx`;
  const save = (result: Uint8Array): void => download(target, new Uint8Array(result));
  return { names, target, host: await filesWorkbook(files, save) };
}
