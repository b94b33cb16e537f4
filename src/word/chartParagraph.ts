import { Paragraph } from "docx";
import { ChartRun } from "docx/charts";
import type { BarChart } from "../layout/barChart";
import { typeAreaHeight, typeAreaWidth } from "../layout/page";
import type { Page } from "../layout/sheetLayout";
import { wordText } from "./wordText";

/** The library measures a chart in pixels, of which a screen has 96 an inch. */
const PIXELS_PER_POINT = 96 / 72;

/** What a page keeps free beside a chart as high as itself, in points: its paragraph is a little higher. */
const SPARE = 24;

/** What lies between the bars of two units, as a percentage of a bar. */
const GAP = 67;

/**
 * A chart in a paragraph of its own. It is Word's own kind of chart and no picture of one: it is sharp at every size, it
 * has the fonts of the computer that shows it, and needs nobody here who can draw Chinese signs. Its figures go with it.
 *
 * @param page on which it has to fit; a longer one is drawn with thinner bars
 * @param number among the charts of its document
 */
export function chartParagraph(chart: BarChart, page: Page, number: number): Paragraph {
  const { title, font, categories, series, height } = chart;
  const highest = typeAreaHeight(page) - SPARE;
  return new Paragraph({
    spacing: { before: 120 },
    children: [
      new ChartRun({
        type: "bar",
        title: { text: wordText(title), font: { size: 12, color: "000000" } },
        categories: categories.map(wordText),
        series: series.map(({ name, colour, values, numberFormat }) => ({
          name: wordText(name),
          color: colour,
          values,
          dataLabels: { value: true, ...(numberFormat !== undefined && { numberFormat }) },
        })),
        altText: { id: String(number), name: `图${number}`, description: wordText(title) },
        legend: series.length > 1 && { position: "bottom" },
        gapWidth: GAP,
        overlap: 0,
        categoryAxis: { reverseOrder: true, font: { size: 9, color: "000000" } },
        valueAxis: { visible: false, gridlines: false },
        font: { name: font, color: "000000" },
        transformation: {
          width: Math.floor(typeAreaWidth(page) * PIXELS_PER_POINT),
          height: Math.floor(Math.min(height, highest) * PIXELS_PER_POINT),
        },
      }),
    ],
  });
}
