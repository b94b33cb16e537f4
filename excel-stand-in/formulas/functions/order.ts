import { type CellValue, plainValue } from "../../workbook/value";

/** Excel's order: numbers come before text, text before TRUE and FALSE; an empty cell is like 0 or "". */
export function order(left: CellValue, right: CellValue): number {
  const [a, b] = [comparable(left, right), comparable(right, left)];
  const rank = { number: 0, string: 1, boolean: 2 };
  if (typeof a !== typeof b) return rank[typeof a as keyof typeof rank] - rank[typeof b as keyof typeof rank];
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function comparable(value: CellValue, other: CellValue): boolean | number | string {
  if (value === null) return typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
  const plain = plainValue(value);
  return typeof plain === "string" ? plain.toLowerCase() : plain;
}
