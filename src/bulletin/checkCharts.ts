import { figureRef, type KnownNames } from "./checkColumns";
import { type Check, list, object, refuse, whole } from "./checkFields";
import { type ColumnSpec, type FigureRef, nameIn } from "./columnSpec";
import type { ChartSpec, Scheme } from "./scheme";
import { groupColumns } from "./usualColumns";

/** More bars side by side for each unit nobody can tell apart. */
const MOST_FIGURES = 4;

/** A chart as far as it can be read by itself; its figures are read in {@link checkCharts}, when all names are known. */
export const chart: Check<ChartSpec> = object<object, Required<ChartSpec>>({
  required: {},
  optional: { of: list((each) => each as FigureRef, 1, MOST_FIGURES), first: whole },
});

/** What a chart draws. */
export function chartFigures({ of = [{ figure: "score" }] }: ChartSpec): readonly FigureRef[] {
  return of;
}

/** Whether a column shows this figure. */
export function showsFigure(column: ColumnSpec, of: FigureRef): boolean {
  return column.show === of.figure && nameIn(column) === nameIn(of);
}

/**
 * Checks the charts of a scheme: each draws columns of its tables, beside the names of the units, so that no bar is longer
 * than the figure that is printed.
 *
 * @throws SchemeRefused
 */
export function checkCharts(scheme: Scheme, known: KnownNames): void {
  const { appendices, groups, chart: all } = scheme;
  if (all) checkFigures(all, "chart", scheme, known);
  if (all && !appendices)
    for (const group of groups) checkTable(all, "chart", { title: group.title, columns: groupColumns(group, scheme) });
  appendices?.forEach((appendix, i) => {
    const { title, chart: own, columns = scheme.columns ?? [] } = appendix;
    const path = own ? `appendices[${i}].chart` : "chart";
    if (own && (appendix.rows === "items" || appendix.across)) refuse(path, { problem: "only-for-units" });
    if (own) checkFigures(own, path, scheme, known);
    const its = chartOf(appendix, scheme);
    if (its) checkTable(its, path, { title, columns });
  });
}

/** The chart of an appendix: its own; only a table of a row for each of all its units has that of the scheme. */
export function chartOf(
  { chart: own, rows, across, only }: NonNullable<Scheme["appendices"]>[number],
  scheme: Scheme,
): ChartSpec | undefined {
  return own ?? (rows === "items" || across || only ? undefined : scheme.chart);
}

function checkFigures(of: ChartSpec, path: string, { ranking }: Scheme, known: KnownNames): void {
  of.of?.forEach((each, i) => figureRef(known)(each, `${path}.of[${i}]`));
  if (of.first === 0) refuse(`${path}.first`, { problem: "below-min", found: 0 });
  // the first ranks are the first rows only of a table in the order of ranks
  if (of.first !== undefined && (ranking.order ?? "rank") !== "rank")
    refuse(`${path}.first`, { problem: "only-by-rank" });
}

function checkTable(
  of: ChartSpec,
  path: string,
  { title: name, columns }: { readonly title: string; readonly columns: readonly ColumnSpec[] },
): void {
  if (!columns.some(({ show }) => show === "unit")) refuse(path, { problem: "no-such-column", name, show: "unit" });
  chartFigures(of).forEach((figure, i) => {
    if (!columns.some((column) => showsFigure(column, figure)))
      refuse(of.of ? `${path}.of[${i}]` : path, { problem: "no-such-column", name, show: figure.figure });
  });
}
