import type { ListedSheet } from "./inspect";

/**
 * The mark of a sheet of ours: a hidden name of the workbook that refers to the sheet's first cell, with a token that our
 * setting knows. It follows the sheet when it is renamed, does not come along with a copy (which gets a name of its own
 * instead, out of the workbook's list) and refers to nothing when the sheet is gone. A sheet's id would not do: it may be
 * another one after the workbook is opened again.
 */
const PREFIX = "_adoption_bulletin_";

/** A mark that no sheet has yet. */
export function newMark(): string {
  const token = crypto.getRandomValues(new Uint32Array(2));
  return PREFIX + [...token].map((part) => part.toString(36).padStart(7, "0")).join("");
}

/** Whether a name of the workbook is a mark of ours, known to the setting or not. */
export function isMark(name: unknown): name is string {
  return typeof name === "string" && name.startsWith(PREFIX);
}

/** Gives a sheet its mark. A name can be hidden when it is made and, in some versions of Excel, not afterwards. */
export function addMark({ workbook }: Excel.RequestContext, mark: string, worksheet: Excel.Worksheet): void {
  workbook.names.add(mark, worksheet.getRange("A1")).visible = false;
}

/** Takes a mark away, wherever it refers to. */
export function removeMark({ workbook }: Excel.RequestContext, mark: string): void {
  workbook.names.getItemOrNullObject(mark).delete();
}

/** Asks for a mark; to be read by {@link markedSheet} after the next sync. */
export function loadMark({ workbook }: Excel.RequestContext, mark: string): Excel.NamedItem {
  const name = workbook.names.getItemOrNullObject(mark);
  name.load("formula");
  return name;
}

/** The sheet that bears a mark, without another request; a null object when the mark or the sheet is gone. */
export function sheetOfMark({ workbook }: Excel.RequestContext, mark: string): Excel.Worksheet {
  return workbook.names.getItemOrNullObject(mark).getRangeOrNullObject().worksheet;
}

/** The sheet that a loaded mark refers to; undefined when the mark or the sheet is gone. */
export function markedSheet(mark: Excel.NamedItem, sheets: readonly ListedSheet[]): ListedSheet | undefined {
  if (mark.isNullObject) return undefined;
  const [, quoted, bare] = /^=(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(String(mark.formula)) ?? [];
  const name = quoted?.replaceAll("''", "'") ?? bare;
  return sheets.find((sheet) => sheet.name === name);
}

/** The mark that versions up to 0.1 gave a sheet: a name of the sheet itself that holds the sheet's id. */
export const OLD_MARK = "_adoption_bulletin";

/** Asks for the old mark of a sheet by its name or id. */
export function loadOldMark({ workbook }: Excel.RequestContext, sheet: string): Excel.NamedItem {
  const name = workbook.worksheets.getItemOrNullObject(sheet).names.getItemOrNullObject(OLD_MARK);
  name.load("formula");
  return name;
}

/** Whether a loaded old mark holds that id. */
export function isOldMark(mark: Excel.NamedItem, id: string): boolean {
  return !mark.isNullObject && mark.formula === `="${id}"`;
}
