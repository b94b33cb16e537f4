/**
 * The mark of a finished sheet of ours: a hidden name of its own that holds the sheet's id. A copy of the sheet has
 * another id than its mark says, so it is the clerk's; so is a sheet without the mark, whatever its name.
 */
const MARK = "_adoption_bulletin";

/** Asks for the mark of a sheet; to be read by {@link isMarked} after the next sync. */
export function loadMark(worksheet: Excel.Worksheet): Excel.NamedItem {
  const mark = worksheet.names.getItemOrNullObject(MARK);
  mark.load("formula");
  return mark;
}

/** Whether a loaded mark is that of the sheet `id`. */
export function isMarked(mark: Excel.NamedItem, id: string): boolean {
  return !mark.isNullObject && mark.formula === formula(id);
}

/** Marks a sheet as finished. */
export function addMark(worksheet: Excel.Worksheet, id: string): void {
  worksheet.names.getItemOrNullObject(MARK).delete();
  worksheet.names.add(MARK, formula(id)).visible = false;
}

function formula(id: string): string {
  return `="${id}"`;
}
