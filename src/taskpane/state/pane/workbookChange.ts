import type { SheetView, WorkbookView } from "../../../hosts/workbook";
import type { PaneState } from "./paneState";
import { sourceSheets } from "./sourceSheets";

/** What a change to the workbook means for the pane. */
export type WorkbookChange =
  /** The list of sheets, or the one in view. */
  | { readonly is: "list"; readonly view: WorkbookView }
  /** These sheets are to be read, again or for the first time; without names the usual ones. */
  | { readonly is: "sheets"; readonly sheets: readonly string[] | undefined }
  /** A sheet that was read has another name. */
  | { readonly is: "renamed"; readonly was: string; readonly now: string }
  /** A sheet that was read is no more. */
  | { readonly is: "gone"; readonly sheet: string };

/**
 * What has become of the sheet that the pane shows. The pane goes along to another sheet only as long as nothing could
 * be made of its own and the clerk has not named it.
 *
 * @param cells whether cells of its sheets have changed
 */
export function classifyChange(
  { source, wanted, draft, sheets, named }: PaneState,
  view: WorkbookView,
  cells: boolean,
): WorkbookChange {
  if (!source) return { is: "sheets", sheets: wanted };
  const read = sourceSheets(source);
  const absent = read.find((sheet) => !view.sheets.some(({ name }) => name === sheet));
  if (absent !== undefined) {
    const now = newName(absent, sheets, view.sheets);
    return now === undefined ? { is: "gone", sheet: absent } : { is: "renamed", was: absent, now };
  }
  const inView = view.sheets.find(({ name }) => name === view.active);
  if (!draft?.tables.length && !named && inView && !inView.ours && inView.name !== read[0])
    return { is: "sheets", sheets: [inView.name] };
  return cells ? { is: "sheets", sheets: read } : { is: "list", view };
}

/** The name that a sheet has now; undefined when it is gone. */
function newName(sheet: string, before: readonly SheetView[], now: readonly SheetView[]): string | undefined {
  const id = before.find(({ name }) => name === sheet)?.id;
  return id === undefined ? undefined : now.find((other) => other.id === id)?.name;
}
