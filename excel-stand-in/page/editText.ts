import { readEntry } from "../workbook/entry";
import { formatValue } from "../workbook/numberFormat";
import type { Sheet } from "../workbook/sheet";
import { isCellError } from "../workbook/value";

/** What the formula bar shows of a cell, and what typing it again would put there. */
export function editText(sheet: Sheet, row: number, column: number): string {
  const { numberFormat } = sheet.style(row, column);
  const input = sheet.input(row, column);
  if (input === null) return "";
  if (isCellError(input)) return input.error;
  if (typeof input === "boolean") return input ? "TRUE" : "FALSE";
  if (typeof input === "string") return sheet.cell(row, column)?.formula ?? textInput(input, numberFormat);
  const shown = formatValue(input, numberFormat);
  const entry = readEntry(shown, "General");
  // A date or a percentage is edited as it looks, if that means the same number.
  return entry.kind === "value" && entry.value === input ? shown : String(input);
}

function textInput(text: string, numberFormat: string): string {
  const entry = readEntry(text, numberFormat);
  return entry.kind === "value" && entry.value === text ? text : `'${text}`;
}
