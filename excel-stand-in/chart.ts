import { formatArea, quoteSheetName } from "./address";
import type { Area } from "./area";
import type { Sheet } from "./sheet";

/** What a line, bar or slice of a chart is drawn from: references, as formulas with the equals sign. */
export interface Series {
  name: string | undefined;
  categories: string | undefined;
  values: string;
}

/** A chart on a sheet. */
export interface Chart {
  name: string;
  readonly type: string;
  readonly series: Series[];
}

/**
 * The series of a chart that is made from an area: one a column.
 * Assumption: texts in the first column of a chart's area are categories, and those in its first row are names.
 */
export function seriesFrom(sheet: Sheet, { row, column, rows, columns }: Area): Series[] {
  const isText = (r: number, c: number): boolean => typeof sheet.value(r, c) === "string";
  const named = rows > 1 && isText(row, column + columns - 1) ? 1 : 0;
  const labelled = columns > 1 && isText(row + rows - 1, column) ? 1 : 0;
  const reference = (area: Area): string => `=${quoteSheetName(sheet.name)}!${formatArea(area, { absolute: true })}`;
  const body = { row: row + named, rows: rows - named };
  return Array.from({ length: columns - labelled }, (_, i) => {
    const at = column + labelled + i;
    return {
      name: named ? reference({ row, rows: 1, column: at, columns: 1 }) : undefined,
      categories: labelled ? reference({ ...body, column, columns: 1 }) : undefined,
      values: reference({ ...body, column: at, columns: 1 }),
    };
  });
}

/** Makes every reference of a chart another one. */
export function redirect(chart: Chart, change: (formula: string) => string): void {
  for (const one of chart.series) {
    one.values = change(one.values);
    one.name &&= change(one.name);
    one.categories &&= change(one.categories);
  }
}

/** A copy of a chart. */
export function copyChart(chart: Chart): Chart {
  return { ...chart, series: chart.series.map((one) => ({ ...one })) };
}
