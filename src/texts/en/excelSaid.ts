import type { ExcelFailure } from "../../hosts/excel/excelErrors";
import { ownWords } from "../ownWords";

/** Why Excel has refused something, in words of ours, with Excel's own behind it. */
export function excelSaid(failure: ExcelFailure): string {
  const why = REASONS[failure.code] ?? "Excel did not do it";
  const own = ownWords(failure);
  return `${why} (Excel says: ${own})`;
}

const REASONS: Readonly<Record<string, string>> = {
  GeneralException:
    "Excel did not do it and does not say why; if another workbook is in front, come back to this one first",
  InvalidSelection: "another workbook is in front; come back to this one first",
  InactiveWorkbook: "another workbook is in front; come back to this one first",
  ConnectionFailure: "Excel did not answer; the workbook may have been closed, or the connection is lost",
  AccessDenied: "Excel forbids it, mostly because a sheet or the workbook is protected",
  ItemNotFound: "a sheet was not found, mostly because it has just been deleted or renamed",
  InvalidRequestContext: "a sheet was not found, mostly because it has just been deleted or renamed",
  ItemAlreadyExists: "a sheet of that name is there already",
  Outdated: "others keep changing the workbook",
  RangeExceedsLimit: "the sheet is too large",
  RequestPayloadSizeLimitExceeded: "there is too much to write at once",
  ResponsePayloadSizeLimitExceeded: "there is too much to read at once",
  UnsupportedSheet: "such a sheet, a chart for one, cannot be read",
};
