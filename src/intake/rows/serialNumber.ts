import { type CellValue, isBlank } from "../../cells/grid";
import { plainText } from "../../cells/plainText";
import { readChineseNumber } from "../figures/chineseNumber";

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
