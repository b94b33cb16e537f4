import { columnIndex, columnName } from "../workbook/address";
import { SHEET_COLUMNS, SHEET_ROWS } from "../workbook/area";
import { LOST_SHEET } from "./sheetReference";

// A text, a quoted sheet, or a reference; the last must be neither part of a name nor the name of a function.
const CORNER = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const AREA = String.raw`${CORNER}:${CORNER}|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}|${CORNER}`;
const PIECE = new RegExp(
  String.raw`"(?:[^"]|"")*"|'(?:[^']|'')+'!|(?<![\p{L}\p{N}_.\\$])(${AREA})(?![\p{L}\p{N}_.(!])`,
  "gu",
);

/**
 * A formula as it reads after it was copied so many rows down and columns to the right: what has no `$` moves along, and
 * what would leave the sheet becomes `#REF!`.
 */
export function movedFormula(formula: string, down: number, right: number): string {
  return formula.replace(PIECE, (piece, area?: string) => {
    if (area === undefined) return piece;
    const corners = area.split(":").map((corner) => movedCorner(corner, down, right));
    return corners.includes(undefined) ? LOST_SHEET : corners.join(":");
  });
}

function movedCorner(corner: string, down: number, right: number): string | undefined {
  const [, columnSign = "", letters, rowSign = "", digits] =
    /^(\$?(?=[A-Za-z]))?([A-Za-z]+)?(\$?)(\d+)?$/.exec(corner) ?? [];
  const column = letters === undefined ? undefined : columnIndex(letters) + (columnSign === "$" ? 0 : right);
  const row = digits === undefined ? undefined : Number(digits) - 1 + (rowSign === "$" ? 0 : down);
  if (column !== undefined && (column < 0 || column >= SHEET_COLUMNS)) return undefined;
  if (row !== undefined && (row < 0 || row >= SHEET_ROWS)) return undefined;
  return `${columnSign}${column === undefined ? "" : columnName(column)}${rowSign}${row === undefined ? "" : row + 1}`;
}
