import type { AppendixChart } from "./appendixChart";
import type { AppendixLayout } from "./appendixLayout";

/** A chart with all that it takes to draw it away from its table: horizontal bars, the first at the top. Lengths are points. */
export interface BarChart {
  readonly title: string;
  readonly font: string;
  /** The units. */
  readonly categories: readonly string[];
  readonly series: readonly BarSeries[];
  readonly height: number;
}

/** The bars of one figure. */
export interface BarSeries {
  readonly name: string;
  /** Six hexadecimal digits: red, green, blue. */
  readonly colour: string;
  /** One for each unit; null where the table shows no number. */
  readonly values: readonly (number | null)[];
  /** How the numbers are shown, as Excel writes it (0.0); as they are where nothing is said. */
  readonly numberFormat?: string;
}

/** What each figure's bars are filled with; in black and white they differ by how dark they are. */
export const BAR_COLOURS = ["2F5597", "8FAADC", "595959", "BFBFBF"] as const;

/** How thick a bar is, and what lies between the bars of two units. */
const BAR = 12;
const GAP = 8;

/** The title, the legend where there is one, and the edge. */
const TITLE = 36;
const LEGEND = 24;
const EDGE = 12;

/** Height of a chart in which no bar is drawn thinner than it should be. */
export function chartHeight({ rows, figures }: AppendixChart): number {
  const legend = figures.length > 1 ? LEGEND : 0;
  return TITLE + legend + rows * (figures.length * BAR + GAP) + EDGE;
}

/** The charts of an appendix with their figures. */
export function barCharts({ appendix, styles }: AppendixLayout): BarChart[] {
  return appendix.charts.map((chart) => {
    const rows = appendix.parts[chart.part]!.rows.slice(0, chart.rows);
    return {
      title: chart.title,
      font: styles.header.font,
      categories: rows.map(({ cells }) => String(cells[chart.names])),
      series: chart.figures.map((j, n): BarSeries => {
        const { heading, decimals } = appendix.columns[j]!;
        return {
          name: heading,
          colour: BAR_COLOURS[n]!,
          values: rows.map(({ cells }) => (typeof cells[j] === "number" ? cells[j] : null)),
          ...(decimals !== undefined && { numberFormat: (0).toFixed(decimals) }),
        };
      }),
      height: chartHeight(chart),
    };
  });
}
