import { type CellValue, isBlank } from "../cells/grid";
import { plainText } from "../cells/plainText";
import { readChineseNumber } from "./chineseNumber";

/** 序号 and what else such a column is called; 单位编号 may hold a code. */
const HEADING = /^(?:序号|编号|序次|项次|顺序号?|序列号?|序|号|no)[.:]?$/i;

/** Whether a column of this heading numbers the rows. */
export function numbersRows(heading: string): boolean {
  return HEADING.test(plainText(heading));
}

/** The serial number in a cell: 3, 3., （3）, ③, 三, （三）、. */
export function readSerial(cell: CellValue): number | undefined {
  if (typeof cell === "number") return cell;
  if (typeof cell !== "string") return undefined;
  const bare = plainText(cell).replace(/^[(]|[)、.,]{1,3}$/g, "");
  return /^\d{1,5}$/.test(bare) ? Number(bare) : readChineseNumber(bare);
}

/** Whether a cell says that its row has no number: nothing, or a sign such as —, /, *, 附. */
export function hasNoSerial(cell: CellValue): boolean {
  if (isBlank(cell)) return true;
  if (typeof cell !== "string" || readSerial(cell) !== undefined) return false;
  const text = plainText(cell);
  return text.length <= 2 && !/[\da-z]/i.test(text);
}
