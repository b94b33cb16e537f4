/** A sheet's name has no more signs, and some of them not at all. */
const LONGEST = 31;
const FORBIDDEN = /[\\/?*[\]:]/g;

/** Room for what tells equal names apart, such as " (2)". */
const ROOM = " (2)".length;

/**
 * What a sheet is called, such as 附件1（1月）, as far as a workbook takes it for a name.
 *
 * @param name of the appendix on it
 * @param set the set that it belongs to, such as 1月; "" where there is only one
 */
export function sheetName(name: string, set: string): string {
  return set === "" ? name : `${`${name}（${set.replace(FORBIDDEN, "-")}`.slice(0, LONGEST - ROOM - 1)}）`;
}
