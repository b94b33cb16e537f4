import type { Area } from "../../cells/area";
import type { SheetChart } from "../../layout/sheetLayout";
import type { Unfinished } from "./stored";

/** What lies between the bars of two units, as a percentage of a bar. */
const GAP = 67;

const TITLE_SIZE = 12;
const TEXT_SIZE = 9;

/** Queues that these charts stand on a sheet. */
export function addCharts(worksheet: Excel.Worksheet, charts: readonly SheetChart[] = []): void {
  for (const chart of charts) addChart(worksheet, chart);
}

/** Queues that charts are taken away, whether they are there or not. */
export function dropCharts(worksheet: Excel.Worksheet, names: readonly string[] = []): void {
  for (const name of names) worksheet.charts.getItemOrNullObject(name).delete();
}

/**
 * What it takes to come back, with the charts on the replaced sheets that are not ours.
 *
 * @param found the loaded charts of each replaced sheet
 */
export function withOthers({ replaced, ...rest }: Unfinished, found: readonly Excel.ChartCollection[]): Unfinished {
  return {
    ...rest,
    replaced: replaced.map((one, i) => {
      const { charts = [] } = one;
      const others = found[i]!.items.map(({ name }) => name).filter((name) => !charts.includes(name));
      return { ...one, ...(others.length > 0 && { others }) };
    }),
  };
}

function addChart(worksheet: Excel.Worksheet, { name, title, font, categories, series, place }: SheetChart): void {
  const cells = ({ row, column, rows, columns }: Area): Excel.Range =>
    worksheet.getRangeByIndexes(row, column, rows, columns);
  const chart = worksheet.charts.add("BarClustered", cells(series[0]!.values), "Columns");
  chart.name = name;
  series.forEach((figure, n) => {
    const drawn = n === 0 ? chart.series.getItemAt(0) : chart.series.add();
    drawn.name = notAFormula(figure.name);
    drawn.setValues(cells(figure.values)); // what Excel makes of a column by itself may begin with a text
    drawn.setXAxisValues(cells(categories));
    drawn.format.fill.setSolidColor(`#${figure.colour}`);
    drawn.gapWidth = GAP;
    drawn.hasDataLabels = true;
  });
  const { axes } = chart;
  axes.categoryAxis.reversePlotOrder = true;
  axes.categoryAxis.tickLabelSpacing = 1;
  axes.categoryAxis.tickLabelPosition = "Low"; // left of negative bars, too
  axes.valueAxis.majorGridlines.visible = false;
  axes.valueAxis.visible = false;
  chart.legend.visible = series.length > 1;
  if (series.length > 1) chart.legend.position = "Bottom";
  chart.format.font.name = font;
  chart.format.font.size = TEXT_SIZE;
  chart.format.font.color = "#000000";
  chart.title.text = notAFormula(title);
  chart.title.format.font.size = TITLE_SIZE;
  chart.left = place.left;
  chart.top = place.top;
  chart.width = place.width;
  chart.height = place.height;
}

/** A text that Excel cannot take for a reference to cells. */
function notAFormula(text: string): string {
  return text.replace(/^[\s=]+/, "");
}
