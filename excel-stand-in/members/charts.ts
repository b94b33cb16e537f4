import { parseArea, splitAddress } from "../workbook/address";
import type { Args } from "../requests/args";
import { eachCell } from "../workbook/area";
import {
  type Chart,
  type ChartAxis,
  type ChartFont,
  newChart,
  newSeries,
  referenceTo,
  type Series,
  seriesFrom,
} from "../workbook/chart";
import { invalidArgument, itemNotFound } from "../requests/errors";
import type { Sheet } from "../workbook/sheet";
import { type Json, plainValue } from "../workbook/value";
import type { Workbook } from "../workbook/workbook";
import { readColor } from "./format";
import { type HostObject, type MemberTable, objectOf, objectOrNull, type Scalar } from "./member";
import { booleanScalar, scalarOf, sizeScalar, textScalar } from "./scalars";

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
        args.oneOf(2, ["Auto", "Columns"], "Auto"); // a series a row is not drawn here
        const chart = newChart(`图表 ${sheet.charts.length + 1}`, args.text(0), seriesFrom(source, area));
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

const length = (field: "height" | "left" | "top" | "width"): Scalar<ChartTarget> =>
  scalarOf<ChartTarget, Chart>(({ chart }) => chart, sizeScalar<Chart>(field));

/** `Excel.Chart`. */
export const chartTable: MemberTable<ChartTarget> = {
  type: "Chart",
  ids: ({ chart }) => ({ Id: chart.name }),
  exists: ({ sheet, chart }, { workbook }) => workbook.sheets.includes(sheet) && sheet.charts.includes(chart),
  scalars: {
    Name: scalarOf<ChartTarget, Chart>(({ chart }) => chart, textScalar<Chart>("name")),
    Left: length("left"),
    Top: length("top"),
    Width: length("width"),
    Height: length("height"),
  },
  navigation: {
    Series: { get: (target) => objectOf(seriesCollectionTable, target) },
    Axes: { get: ({ chart }) => objectOf(chartAxesTable, chart) },
    Format: { get: ({ chart }) => objectOf(chartAreaFormatTable, chart) },
    Legend: { get: ({ chart }) => objectOf(chartLegendTable, chart.legend) },
    Title: { get: ({ chart }) => objectOf(chartTitleTable, chart.title) },
  },
  methods: {
    Delete: {
      call({ sheet, chart }) {
        sheet.charts = sheet.charts.filter((other) => other !== chart);
      },
    },
  },
};

/** `Excel.ChartFont`. */
export const chartFontTable: MemberTable<ChartFont> = {
  type: "ChartFont",
  scalars: {
    Name: textScalar<ChartFont>("name"),
    Size: sizeScalar<ChartFont>("size"),
    Color: textScalar<ChartFont>("color"),
  },
};

/** `Excel.ChartAreaFormat`. */
export const chartAreaFormatTable: MemberTable<Chart> = {
  type: "ChartAreaFormat",
  navigation: { Font: { get: ({ font }) => objectOf(chartFontTable, font) } },
};

/** `Excel.ChartTitle`. */
export const chartTitleTable: MemberTable<Chart["title"]> = {
  type: "ChartTitle",
  scalars: { Text: textScalar<Chart["title"]>("text") },
  navigation: { Format: { get: (title) => objectOf(chartTitleFormatTable, title) } },
};

/** `Excel.ChartTitleFormat`. */
export const chartTitleFormatTable: MemberTable<Chart["title"]> = {
  type: "ChartTitleFormat",
  navigation: { Font: { get: ({ font }) => objectOf(chartFontTable, font) } },
};

/** `Excel.ChartLegend`. */
export const chartLegendTable: MemberTable<Chart["legend"]> = {
  type: "ChartLegend",
  scalars: {
    Visible: booleanScalar<Chart["legend"]>("visible"),
    Position: textScalar<Chart["legend"]>("position", ["Top", "Bottom", "Left", "Right", "Corner", "Custom"]),
  },
};

/** `Excel.ChartAxes`. */
export const chartAxesTable: MemberTable<Chart> = {
  type: "ChartAxes",
  navigation: {
    CategoryAxis: { get: ({ categoryAxis }) => objectOf(chartAxisTable, categoryAxis) },
    ValueAxis: { get: ({ valueAxis }) => objectOf(chartAxisTable, valueAxis) },
  },
};

/** `Excel.ChartAxis`. */
export const chartAxisTable: MemberTable<ChartAxis> = {
  type: "ChartAxis",
  scalars: {
    Visible: { since: "1.7", ...booleanScalar<ChartAxis>("visible") },
    ReversePlotOrder: { since: "1.7", ...booleanScalar<ChartAxis>("reversePlotOrder") },
    TickLabelSpacing: { since: "1.7", ...sizeScalar<ChartAxis>("tickLabelSpacing") },
    TickLabelPosition: {
      since: "1.7",
      ...textScalar<ChartAxis>("tickLabelPosition", ["NextToAxis", "High", "Low", "None"]),
    },
  },
  navigation: { MajorGridlines: { get: (axis) => objectOf(chartGridlinesTable, axis) } },
};

/** `Excel.ChartGridlines`. */
export const chartGridlinesTable: MemberTable<ChartAxis> = {
  type: "ChartGridlines",
  scalars: { Visible: booleanScalar<ChartAxis>("hasMajorGridlines") },
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
    Add: {
      since: "1.7",
      call(target, args) {
        const { chart, sheet } = target;
        const values = referenceTo(sheet, { row: 0, column: 0, rows: 1, columns: 1 });
        const series = newSeries({ name: args.optionalText(0), categories: undefined, values });
        const at = args.integer(1, chart.series.length);
        chart.series.splice(at, 0, series);
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
      get: ({ series: { name = "" } }, { workbook }) =>
        name.startsWith("=") ? String(drawn(workbook, name)[0] ?? "") : name,
      set({ series }, value, location) {
        if (typeof value !== "string") throw invalidArgument(location);
        series.name = value;
      },
    },
    GapWidth: {
      since: "1.7",
      ...scalarOf<SeriesTarget, Series>(({ series }) => series, sizeScalar<Series>("gapWidth")),
    },
    HasDataLabels: {
      since: "1.7",
      ...scalarOf<SeriesTarget, Series>(({ series }) => series, booleanScalar<Series>("hasDataLabels")),
    },
  },
  navigation: { Format: { get: ({ series }) => objectOf(chartSeriesFormatTable, series) } },
  methods: {
    SetValues: {
      since: "1.7",
      call({ series, sheet }, args) {
        const { sheet: source, area } = args.range(0, sheet);
        series.values = referenceTo(source, area);
      },
    },
    SetXAxisValues: {
      since: "1.7",
      call({ series, sheet }, args) {
        const { sheet: source, area } = args.range(0, sheet);
        series.categories = referenceTo(source, area);
      },
    },
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

/** `Excel.ChartSeriesFormat`. */
export const chartSeriesFormatTable: MemberTable<Series> = {
  type: "ChartSeriesFormat",
  navigation: { Fill: { get: (series) => objectOf(chartFillTable, series) } },
};

/** `Excel.ChartFill`. */
export const chartFillTable: MemberTable<Series> = {
  type: "ChartFill",
  methods: {
    SetSolidColor: {
      call(series, args) {
        const color = readColor(args.text(0));
        if (color === undefined) throw invalidArgument(args.location);
        series.fill = color;
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
