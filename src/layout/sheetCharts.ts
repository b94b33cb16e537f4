import type { AppendixLayout } from "./appendixLayout";
import { total } from "./appendixLayout";
import { BAR_COLOURS, chartHeight } from "./barChart";
import type { SheetChart } from "./sheetLayout";

/** Distance of a chart from the table, and of two charts. */
const DISTANCE = 18;

const WIDTH = 420;

/**
 * The charts of an appendix on its sheet: beside the table and outside the printed area, so that the printed table stays
 * what it is without them. Each begins where its part does, or under the chart before it.
 *
 * @param first the row of the headings, counted from 0
 * @param heights of the sheet's rows
 */
export function sheetCharts(
  { appendix, columnWidths, styles, table }: AppendixLayout,
  first: number,
  heights: readonly number[],
): SheetChart[] {
  const left = total(columnWidths) + DISTANCE;
  const headings = total(table.filter(({ isHeader }) => isHeader).map(({ rows }) => rows.length));
  let top = total(heights.slice(0, first));
  return appendix.charts.map((chart, n): SheetChart => {
    const above = appendix.parts.slice(0, chart.part);
    const caption = appendix.parts[chart.part]!.caption === "" ? 0 : 1;
    const start = first + headings + total(above.map((part) => part.rows.length + (part.caption === "" ? 0 : 1)));
    const cells = (column: number): SheetChart["categories"] => ({
      row: start + caption,
      column,
      rows: chart.rows,
      columns: 1,
    });
    if (n > 0) top = Math.max(top, total(heights.slice(0, start)));
    const height = chartHeight(chart);
    const place = { left, top, width: WIDTH, height };
    top += height + DISTANCE;
    return {
      name: `采用情况图${n + 1}`,
      title: chart.title,
      font: styles.header.font,
      categories: cells(chart.names),
      series: chart.figures.map((j, k) => ({
        name: appendix.columns[j]!.heading,
        colour: BAR_COLOURS[k]!,
        values: cells(j),
      })),
      place,
    };
  });
}
