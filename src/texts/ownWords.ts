import type { ExcelFailure } from "../hosts/excel/excelErrors";

/** Excel's own words for a failure: for programmers and mostly English, so they never stand alone. */
export function ownWords({ code, message }: ExcelFailure): string {
  return message && message !== code ? `${message} ${code}` : code;
}
