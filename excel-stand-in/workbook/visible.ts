import type { Area } from "./area";
import type { Sheet } from "./sheet";

interface Run {
  readonly start: number;
  readonly length: number;
}

function runs(from: number, count: number, isHidden: (index: number) => boolean): Run[] {
  const found: Run[] = [];
  let start = -1;
  for (let index = from; index <= from + count; index++) {
    const isShown = index < from + count && !isHidden(index);
    if (isShown && start < 0) start = index;
    if (isShown || start < 0) continue;
    found.push({ start, length: index - start });
    start = -1;
  }
  return found;
}

/**
 * The visible cells of an area as blocks, from the top down and from left to right.
 * Assumption: blocks are as large as can be, and an area reaching past the used cells is not cut there.
 */
export function visibleAreas(sheet: Sheet, area: Area): Area[] {
  const rows = runs(area.row, area.rows, (row) => sheet.isRowHidden(row));
  const columns = runs(area.column, area.columns, (column) => sheet.hiddenColumns.has(column));
  const blocks = rows.flatMap((down) =>
    columns.map((across) => ({
      row: down.start,
      rows: down.length,
      column: across.start,
      columns: across.length,
    })),
  );
  return blocks;
}
