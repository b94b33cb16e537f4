import { cellText } from "../workbook/cellText";
import { type Area, intersection, matrixOf } from "../workbook/area";
import type { Sheet } from "../workbook/sheet";

/** The texts of an area, tabs between the columns, as other programs take them. */
export function copiedText(sheet: Sheet, area: Area): string {
  const used = sheet.usedArea(false);
  const part = used && intersection(used, area);
  if (!part) return "";
  return matrixOf(part, (row, column) => cellText(sheet, row, column))
    .map((line) => line.join("\t"))
    .join("\r\n");
}

/** A pasted text as rows of equal length. */
export function pastedRows(text: string): string[][] {
  const lines = text
    .replace(/\r?\n$/, "")
    .split(/\r?\n/)
    .map((line) => line.split("\t"));
  const width = Math.max(...lines.map((line) => line.length));
  return lines.map((line) => Array.from({ length: width }, (_, index) => line[index] ?? ""));
}
