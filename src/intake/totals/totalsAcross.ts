import { cellText, type Grid, isBlank, rowIn } from "../../cells/grid";
import type { SheetPart } from "../halves";
import { isFigure } from "../columns/header";
import { isTotal } from "../rows/rows";

/**
 * Parts of a folded table with the words of a total that begins in one part and has its figures in another: 合计 stands under the
 * names on the left, often merged up to them, and its figures under the counts on the right.
 */
export function withTotalsAcross(parts: readonly SheetPart[]): readonly SheetPart[] {
  return parts.map((own, n) => {
    const unit = own.headers[0]?.headings.find(({ role }) => role.is === "unit")?.j;
    const left = parts.slice(0, n).map(({ part }) => part);
    return unit === undefined || n === 0 ? own : { ...own, part: withLabels(own.part, left, unit) };
  });
}

function withLabels(part: Grid, left: readonly Grid[], unit: number): Grid {
  const labels = new Map<number, string>();
  for (const [i, cells] of part.values.entries()) {
    const label = isNameless(part, i, unit) ? labelOf(left, i) : undefined;
    if (label !== undefined && cells.some(isFigure)) labels.set(i, label);
  }
  if (labels.size === 0) return part;
  const values = part.values.map((cells, i) => {
    const label = labels.get(i);
    return label === undefined ? cells : cells.map((cell, j) => (j === unit ? label : cell));
  });
  return { ...part, values };
}

function isNameless(part: Grid, i: number, unit: number): boolean {
  return rowIn(part, i).every((cell, j) => isBlank(cell) || (j > unit && isFigure(cell)));
}

/** The word of a total in the same row further to the left, where no figure of its own stands beside it. */
function labelOf(left: readonly Grid[], i: number): string | undefined {
  const cells = left.flatMap((part) => part.values[i] ?? []);
  return cells.some(isFigure) ? undefined : cells.map(cellText).find(isTotal);
}
