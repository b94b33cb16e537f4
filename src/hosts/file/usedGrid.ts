import type { Area } from "../../cells/area";
import { asSeen, type CellValue, type Grid, type Marks, NO_MARKS } from "../../cells/grid";

/**
 * The grid of a whole sheet, cut down to the rows and columns that hold something. `rows` begins with row 1 of the
 * sheet; its arrays are cut and padded in place, so that a long sheet is not in memory twice.
 */
export function usedGrid(sheet: string, rows: CellValue[][], marks: Partial<Marks> = {}): Grid {
  const used = usedArea(rows);
  const values = used.row === 0 && used.rows === rows.length ? rows : rows.slice(used.row, used.row + used.rows);
  for (const row of values) {
    row.splice(used.column + used.columns);
    row.splice(0, used.column);
    while (row.length < used.columns) row.push("");
  }
  return asSeen({ sheet, row: used.row, column: used.column, values, ...NO_MARKS, ...marks });
}

/** The smallest area that has every cell which is not blank; no rows at all when there is none. */
function usedArea(rows: readonly (readonly CellValue[])[]): Area {
  let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
  rows.forEach((row, i) => {
    const first = row.findIndex((value) => value !== "");
    if (first === -1) return;
    let last = row.length - 1;
    while (row[last] === "") last--;
    top = Math.min(top, i);
    bottom = i;
    left = Math.min(left, first);
    right = Math.max(right, last);
  });
  if (bottom === -1) return { row: 0, column: 0, rows: 0, columns: 0 };
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
