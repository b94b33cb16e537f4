import { fileWorkbook } from "../hosts/file/fileWorkbook";
import type { WorkbookHost } from "../hosts/workbook";
import { download } from "../taskpane/state/platform";
import "../texts/fileErrors";
import type { OfflineTexts } from "../texts/zh/offline";

/** A workbook that a clerk has chosen. */
export interface OpenedFile {
  readonly name: string;
  readonly host: WorkbookHost;
}

/**
 * Opens a file; what is generated from it is downloaded as a new workbook.
 *
 * @throws FileEmpty, FileEncrypted, FileNotSheets, FileDamaged, FileTooLarge, OldFormat, TextUndecodable
 */
export async function openWorkbook(file: File, texts: OfflineTexts): Promise<OpenedFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const target = `${texts.workbookName(file.name.replace(/\.[^.]*$/, ""))}.xlsx`;
  const save = (result: Uint8Array): void => download(target, new Uint8Array(result));
  const host = fileWorkbook(file.name, bytes, save);
  // What cannot be read is said before the pane opens, while another file can be chosen.
  await host.look();
  return { name: file.name, host };
}
