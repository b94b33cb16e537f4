import { type Area, boundingArea, cellArea, intersection } from "../../workbook/area";
import type { Sheet } from "../../workbook/sheet";
import type { Axes } from "./axes";

/** One cell. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The area from one cell to another, widened until no merged cell is cut. */
export function areaBetween(sheet: Sheet, from: Place, to: Place): Area {
  const wide = boundingArea(cellArea(from.row, from.column), cellArea(to.row, to.column));
  return widened(sheet, wide);
}

function widened(sheet: Sheet, area: Area): Area {
  const cut = sheet.merges.filter((merge) => intersection(merge, area));
  const wide = cut.reduce(boundingArea, area);
  return wide.rows === area.rows && wide.columns === area.columns ? wide : widened(sheet, wide);
}

/** A direction in which a key goes. */
export interface Step {
  readonly down: -1 | 0 | 1;
  readonly right: -1 | 0 | 1;
}

/** The cell next to a cell, hidden ones skipped and merged ones crossed. */
export function stepFrom(sheet: Sheet, { rows, columns }: Axes, from: Place, { down, right }: Step): Place {
  const merge = sheet.mergeAt(from.row, from.column);
  const row = merge && down > 0 ? merge.row + merge.rows - 1 : from.row;
  const column = merge && right > 0 ? merge.column + merge.columns - 1 : from.column;
  return { row: down === 0 ? row : rows.next(row, down), column: right === 0 ? column : columns.next(column, right) };
}

/** Where Ctrl and an arrow lead: to the edge of what is filled, else to the next filled cell, else to the end. */
export function jumpFrom(sheet: Sheet, axes: Axes, from: Place, step: Step): Place {
  const isFilled = ({ row, column }: Place) => sheet.value(row, column) !== null;
  let at = stepFrom(sheet, axes, from, step);
  const seeksEdge = isFilled(from) && isFilled(at);
  for (;;) {
    const next = stepFrom(sheet, axes, at, step);
    if (next.row === at.row && next.column === at.column) return at;
    if (seeksEdge ? !isFilled(next) : isFilled(at)) return at;
    at = next;
  }
}
