import { cellName } from "../../cells/address";
import type { Area } from "../../cells/area";
import { asSeen, type CellValue, type Grid, NO_MARKS, plainGrid } from "../../cells/grid";
import type { Hidden, Shape } from "./shape";

/** The values of a sheet's used part; its shape is asked for afterwards, so that nothing about it costs the values. */
export interface Bare {
  readonly grid: Grid;
  readonly area: Area;
  readonly hidden: Hidden;
}

/** Asks for the values of a sheet's used part along with the next sync. */
export function askValues(worksheet: Excel.Worksheet): Excel.Range {
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load("values,text,rowIndex,columnIndex,rowHidden,columnHidden");
  return used;
}

/** What came: a blank sheet has no area; above 5,000,000 cells Excel leaves the values out. */
export function takeValues(used: Excel.Range, sheet: string): Bare | Grid | "too large" {
  if (used.isNullObject) return plainGrid(sheet, []);
  const values = used.values as CellValue[][] | null;
  if (values === null) return "too large";
  const { rowIndex: row, columnIndex: column } = used;
  const shown = shownTexts(values, used.text, row, column);
  return {
    grid: { sheet, row, column, values, ...NO_MARKS, shown },
    area: { row, column, rows: values.length, columns: values[0]!.length },
    hidden: { rows: used.rowHidden as boolean | null, columns: used.columnHidden as boolean | null },
  };
}

/** Values and shape together. */
export function shaped(grid: Grid, { untold, isMarked: _, found: __, ...shape }: Shape): Grid {
  return asSeen({ ...grid, ...shape, ...(untold.length > 0 && { untold }) });
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
      if (typeof value === "number" && text.trim() !== String(value)) shown.set(cellName(row + i, column + j), text);
    }),
  );
  return shown;
}
