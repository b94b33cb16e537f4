/** What JSON can carry between the library and the workbook. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** The errors that a cell can show. */
export type ErrorText =
  "#BUSY!" | "#CALC!" | "#DIV/0!" | "#N/A" | "#NAME?" | "#NULL!" | "#NUM!" | "#REF!" | "#SPILL!" | "#VALUE!";

/** A cell's error; `message` is what a custom function said about it. */
export interface CellError {
  readonly error: ErrorText;
  readonly message?: string;
}

/** What a cell holds; null is an empty cell. */
export type CellValue = null | boolean | number | string | CellError;

/** An error value, with the message of a custom function where there is one. */
export function cellError(error: ErrorText, message?: string): CellError {
  return message ? { error, message } : { error };
}

/** Whether a value is an error. */
export function isCellError(value: unknown): value is CellError {
  return typeof value === "object" && value !== null && "error" in value;
}

/** The value as the API reports it: empty as `""`, an error as its text. */
export function plainValue(value: CellValue): boolean | number | string {
  if (value === null) return "";
  return isCellError(value) ? value.error : value;
}

/** The value's type in the words of `Excel.RangeValueType`. */
export function valueType(value: CellValue): "Boolean" | "Double" | "Empty" | "Error" | "String" {
  if (value === null || value === "") return "Empty";
  if (isCellError(value)) return "Error";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}

/** Whether JSON is an object, not an array and not null. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
