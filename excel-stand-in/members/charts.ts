import { parseArea, splitAddress } from "../address";
import type { Args } from "../args";
import { eachCell } from "../area";
import { type Chart, type Series, seriesFrom } from "../chart";
import { invalidArgument, itemNotFound } from "../errors";
import type { Sheet } from "../sheet";
import { type Json, plainValue } from "../value";
import type { Workbook } from "../workbook";
import { type HostObject, type MemberTable, objectOf, objectOrNull } from "./member";
import { scalarOf, textScalar } from "./scalars";

interface ChartTarget {
  readonly sheet: Sheet;
  readonly chart: Chart;
}

interface SeriesTarget extends ChartTarget {
  readonly series: Series;
}

function find(sheet: Sheet, key: string): ChartTarget | undefined {
  const chart = sheet.charts.find(({ name }) => name === key);
  return chart && { sheet, chart };
}

function found(sheet: Sheet, args: Args): HostObject<ChartTarget> {
  const chart = find(sheet, args.text(0));
  if (!chart) throw itemNotFound(args.location);
  return objectOf(chartTable, chart);
}

/** `Excel.ChartCollection`: charts in so far as they are drawn from cells; how they look is left out. */
export const chartsTable: MemberTable<Sheet> = {
  type: "ChartCollection",
  scalars: { Count: { get: ({ charts }) => charts.length } },
  items: {
    list: (sheet) => sheet.charts.map((chart) => objectOf(chartTable, { sheet, chart })),
    find: found,
  },
  methods: {
    Add: {
      call(sheet, args) {
        const { sheet: source, area } = args.range(1, sheet);
        args.optionalText(2);
        const chart = { name: `图表 ${sheet.charts.length + 1}`, type: args.text(0), series: seriesFrom(source, area) };
        sheet.charts.push(chart);
        return objectOf(chartTable, { sheet, chart });
      },
    },
    GetItem: { call: found },
    GetItemOrNullObject: {
      since: "1.4",
      call: (sheet, args) => objectOrNull(chartTable, find(sheet, args.text(0))),
    },
  },
};

/** `Excel.Chart`. */
export const chartTable: MemberTable<ChartTarget> = {
  type: "Chart",
  ids: ({ chart }) => ({ Id: chart.name }),
  exists: ({ sheet, chart }, { workbook }) => workbook.sheets.includes(sheet) && sheet.charts.includes(chart),
  scalars: {
    Name: scalarOf<ChartTarget, Chart>(({ chart }) => chart, textScalar<Chart>("name")),
  },
  navigation: { Series: { get: (target) => objectOf(seriesCollectionTable, target) } },
  methods: {
    Delete: {
      call({ sheet, chart }) {
        sheet.charts = sheet.charts.filter((other) => other !== chart);
      },
    },
  },
};

/** `Excel.ChartSeriesCollection`. */
export const seriesCollectionTable: MemberTable<ChartTarget> = {
  type: "ChartSeriesCollection",
  scalars: { Count: { get: ({ chart }) => chart.series.length } },
  items: {
    list: (target) => target.chart.series.map((series) => objectOf(seriesTable, { ...target, series })),
  },
  methods: {
    GetItemAt: {
      call(target, args) {
        const series = target.chart.series[args.integer(0)];
        if (!series) throw invalidArgument(args.location);
        return objectOf(seriesTable, { ...target, series });
      },
    },
  },
};

/** What is asked of a series, in the words of `Excel.ChartSeriesDimension`. */
const DIMENSIONS = ["Values", "Categories"] as const;

/** `Excel.ChartSeries`. */
export const seriesTable: MemberTable<SeriesTarget> = {
  type: "ChartSeries",
  scalars: {
    Name: {
      get: ({ series }, { workbook }) => String(drawn(workbook, series.name)[0] ?? ""),
    },
  },
  methods: {
    GetDimensionValues: {
      since: "1.12",
      call: ({ series }, args, { workbook }) => drawn(workbook, reference(series, args.oneOf(0, DIMENSIONS))),
    },
    GetDimensionDataSourceString: {
      since: "1.15",
      call({ series }, args) {
        const formula = reference(series, args.oneOf(0, DIMENSIONS));
        if (formula === undefined) throw invalidArgument(args.location);
        return formula.slice(1);
      },
    },
  },
};

function reference({ values, categories }: Series, dimension: (typeof DIMENSIONS)[number]): string | undefined {
  return dimension === "Values" ? values : categories;
}

/** What the cells hold that a reference leads to; nothing where it leads nowhere any more. */
function drawn(workbook: Workbook, formula: string | undefined): Json[] {
  const { sheet: name = "", area: address } = splitAddress(formula?.slice(1) ?? "");
  const sheet = workbook.findSheet(name);
  const area = parseArea(address);
  if (!sheet || !area) return [];
  const values: Json[] = [];
  eachCell(area, (row, column) => values.push(plainValue(sheet.value(row, column))));
  return values;
}
