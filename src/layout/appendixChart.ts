import type { RankedUnit } from "../bulletin/bulletin";
import { chartFigures, showsFigure } from "../bulletin/checkCharts";
import type { ColumnSpec } from "../bulletin/columnSpec";
import type { ChartSpec } from "../bulletin/scheme";

/** More bars than these stand on no page. */
const MOST_BARS = 60;

/** Bars for the first rows of one part of an appendix. */
export interface AppendixChart {
  readonly title: string;
  /** Which of the parts, counted from 0. */
  readonly part: number;
  /** How many of its rows, from the first on. */
  readonly rows: number;
  /** The column of the units' names, and those of the figures, counted from 0. */
  readonly names: number;
  readonly figures: readonly number[];
}

/** Units whose rows follow one another. */
export interface ChartedPart {
  /** What is drawn, such as the name of a group or the title of the appendix. */
  readonly title: string;
  /** Which of the appendix's parts, counted from 0. */
  readonly part: number;
  /** In the order of the rows. */
  readonly units: readonly RankedUnit[];
}

/**
 * The chart of one part. It draws columns of the table and nothing else, so that nobody reads one figure in the table and
 * another one in the chart.
 *
 * @param columns of the table, each with its heading
 * @param byRank whether the rows stand in the order of ranks
 */
export function appendixChart(
  spec: ChartSpec,
  { title, part, units }: ChartedPart,
  columns: readonly { readonly spec: ColumnSpec; readonly column: { readonly heading: string } }[],
  byRank: boolean,
): AppendixChart {
  const figures = chartFigures(spec).map((of) => columns.findIndex((column) => showsFigure(column.spec, of)));
  const rows = rowsDrawn(units, Math.min(spec.first ?? units.length, units.length, MOST_BARS));
  const [only, ...more] = figures;
  const about = more.length === 0 ? `：${columns[only!]!.column.heading}` : "";
  const cut = byRank ? `（前${rows}名）` : `（表中前${rows}个单位）`;
  return {
    title: `${title}${about}${rows < units.length ? cut : ""}`,
    part,
    rows,
    names: columns.findIndex((column) => column.spec.show === "unit"),
    figures,
  };
}

/** The first `count` rows, and those behind them that share the last one's rank, as far as there is room. */
function rowsDrawn(units: readonly RankedUnit[], count: number): number {
  const last = units[count - 1]?.rank ?? null;
  const more = units.slice(count, MOST_BARS).findIndex(({ rank }) => last === null || rank !== last);
  return more < 0 ? Math.min(units.length, MOST_BARS) : count + more;
}
