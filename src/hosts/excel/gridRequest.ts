import { cellName } from "../../cells/address";
import type { Area } from "../../cells/area";
import { asSeen, type CellValue, type Grid, NO_MARKS, plainGrid } from "../../cells/grid";
import { areas } from "./areas";
import { supports } from "./supports";

/** The used part of a sheet, asked for and still to come. */
export interface AskedGrid {
  readonly used: Excel.Range;
  readonly shape: Shape;
}

/** Asks for the used part of a sheet along with the next sync. */
export function askGrid(worksheet: Excel.Worksheet): AskedGrid {
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load("values,text,rowIndex,columnIndex");
  return { used, shape: askShape(used) };
}

/** What came; above 5,000,000 cells Excel leaves the values out. */
export function takeGrid({ used, shape }: AskedGrid, sheet: string): Grid | "too large" {
  if (used.isNullObject) return plainGrid(sheet, []);
  const values = used.values as CellValue[][] | null;
  if (values === null) return "too large";
  const { rowIndex: row, columnIndex: column } = used;
  const shown = shownTexts(values, used.text, row, column);
  return asSeen({ sheet, row, column, values, ...NO_MARKS, shown, ...readShape(shape, row, values.length) });
}

/** Merged areas and visible rows of a range, asked for and still to come. */
export interface Shape {
  readonly visible: Excel.RangeAreas;
  /** Undefined in an Excel that cannot tell. */
  readonly merged: Excel.RangeAreas | undefined;
}

/** Asks for the shape of a range, to be read by {@link readShape} after the next sync. */
export function askShape(used: Excel.Range): Shape {
  const visible = used.getSpecialCellsOrNullObject("Visible");
  visible.load("address");
  const merged = supports("1.13") ? used.getMergedAreasOrNullObject() : undefined;
  merged?.load("address");
  return { visible, merged };
}

/** What came, after the next sync. */
export function readShape({ visible, merged }: Shape, row: number, rows: number): Pick<Grid, "merges" | "hiddenRows"> {
  return {
    merges: merged && !merged.isNullObject ? areas(merged.address) : [],
    hiddenRows: hiddenRows(visible.isNullObject ? [] : areas(visible.address), row, rows),
  };
}

function hiddenRows(visible: readonly Area[], row: number, rows: number): Set<number> {
  const hidden = new Set(Array.from({ length: rows }, (_, i) => row + i));
  for (const area of visible) for (let i = 0; i < area.rows; i++) hidden.delete(area.row + i);
  return hidden;
}

/** What numbers show where a number format makes it something else than the number. */
export function shownTexts(
  values: readonly (readonly CellValue[])[],
  texts: readonly (readonly string[])[],
  row: number,
  column: number,
): Map<string, string> {
  const shown = new Map<string, string>();
  values.forEach((cells, i) =>
    cells.forEach((value, j) => {
      const text = texts[i]![j]!;
      if (typeof value === "number" && text !== String(value)) shown.set(cellName(row + i, column + j), text);
    }),
  );
  return shown;
}
