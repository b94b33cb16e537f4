import { formatArea, quoteSheetName } from "./address";
import type { Area } from "./area";
import type { Sheet } from "./sheet";

/** What a line, bar or slice of a chart is drawn from: references, as formulas with the equals sign; a name may be a text. */
export interface Series {
  name: string | undefined;
  categories: string | undefined;
  values: string;
  fill: string;
  gapWidth: number;
  hasDataLabels: boolean;
}

/** The face of a chart's texts. */
export interface ChartFont {
  name: string;
  size: number;
  color: string;
}

/** An axis of a chart. */
export interface ChartAxis {
  visible: boolean;
  hasMajorGridlines: boolean;
  reversePlotOrder: boolean;
  tickLabelSpacing: number;
  tickLabelPosition: string;
}

/** A chart on a sheet; lengths are points. */
export interface Chart {
  name: string;
  readonly type: string;
  readonly series: Series[];
  left: number;
  top: number;
  width: number;
  height: number;
  readonly font: ChartFont;
  readonly title: { text: string; readonly font: ChartFont };
  readonly legend: { visible: boolean; position: string };
  readonly categoryAxis: ChartAxis;
  readonly valueAxis: ChartAxis;
}

/** A chart as Excel makes it when it is told nothing of how it looks. */
export function newChart(name: string, type: string, series: Series[]): Chart {
  const font = (size: number): ChartFont => ({ name: "等线", size, color: "#595959" });
  const axis = (hasMajorGridlines: boolean): ChartAxis => ({
    visible: true,
    hasMajorGridlines,
    reversePlotOrder: false,
    tickLabelSpacing: 1,
    tickLabelPosition: "NextToAxis",
  });
  return {
    name,
    type,
    series,
    ...{ left: 0, top: 0, width: 360, height: 216 },
    font: font(10),
    title: { text: "", font: font(14) },
    legend: { visible: true, position: "Bottom" },
    categoryAxis: axis(false),
    valueAxis: axis(true),
  };
}

/** A series that nothing is known of but its references. */
export function newSeries(of: Pick<Series, "name" | "categories" | "values">): Series {
  return { ...of, fill: "", gapWidth: 182, hasDataLabels: false };
}

/** An area as a series refers to it. */
export function referenceTo(sheet: Sheet, area: Area): string {
  return `=${quoteSheetName(sheet.name)}!${formatArea(area, { absolute: true })}`;
}

/**
 * The series of a chart that is made from an area: one a column.
 * Assumption: texts in the first column of a chart's area are categories, and those in its first row are names.
 */
export function seriesFrom(sheet: Sheet, { row, column, rows, columns }: Area): Series[] {
  const isText = (r: number, c: number): boolean => typeof sheet.value(r, c) === "string";
  const named = rows > 1 && isText(row, column + columns - 1) ? 1 : 0;
  const labelled = columns > 1 && isText(row + rows - 1, column) ? 1 : 0;
  const reference = (area: Area): string => referenceTo(sheet, area);
  const body = { row: row + named, rows: rows - named };
  return Array.from({ length: columns - labelled }, (_, i) => {
    const at = column + labelled + i;
    return newSeries({
      name: named ? reference({ row, rows: 1, column: at, columns: 1 }) : undefined,
      categories: labelled ? reference({ ...body, column, columns: 1 }) : undefined,
      values: reference({ ...body, column: at, columns: 1 }),
    });
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
  return structuredClone(chart);
}
