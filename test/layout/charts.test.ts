import { makeBulletin } from "../../src/bulletin/bulletin";
import { checkScheme } from "../../src/bulletin/checkScheme";
import type { Scheme } from "../../src/bulletin/scheme";
import { SchemeRefused } from "../../src/bulletin/schemeRefused";
import { zhalantun } from "../../src/gallery/zhalantun";
import { appendices } from "../../src/layout/appendix";
import { appendixLayout } from "../../src/layout/appendixLayout";
import { barCharts } from "../../src/layout/barChart";
import { appendixSheets } from "../support/sheets";

const [OWN, UPPER] = zhalantun.channels.map(({ name }) => name) as [string, string];
const [DEPARTMENTS, TOWNS] = zhalantun.groups.map(({ name }) => name) as [string, string];

/** A scheme as it is read from a file. */
function scheme(changes: Partial<Scheme>): Scheme {
  return checkScheme({ ...zhalantun, version: 2, ...changes });
}

/** A bulletin of departments with these counts of the own channel, and one town. */
function bulletin(of: Scheme, counts: readonly number[]): ReturnType<typeof makeBulletin> {
  const departments = counts.map((own, i) => ({ unit: `${i + 1}局`, group: DEPARTMENTS, counts: [own, 0] }));
  return makeBulletin([...departments, { unit: "大河湾镇", group: TOWNS, counts: [4, 0] }], of, "3月");
}

function problem(changes: Partial<Scheme>): unknown {
  try {
    return scheme(changes);
  } catch (error) {
    return error instanceof SchemeRefused ? [error.field, error.reason] : error;
  }
}

test("without a chart in the scheme there is none", () => {
  expect(appendices(bulletin(zhalantun, [3, 2])).map(({ charts }) => charts)).toEqual([[], []]);
  expect(appendixSheets(bulletin(zhalantun, [3, 2]))[0]).not.toHaveProperty("charts");
});

test("a chart has the names and the figures of the table, in its order", () => {
  const [first, second] = appendices(bulletin(scheme({ chart: {} }), [2, 9, 5])).map((appendix) =>
    barCharts(appendixLayout(appendix, "gb2312")),
  );
  expect(first).toMatchObject([
    {
      title: `${zhalantun.groups[0]!.title}：3月得分`,
      categories: ["2局", "3局", "1局"],
      series: [{ name: "3月得分", values: [45, 25, 10] }],
    },
  ]);
  expect(second).toMatchObject([{ categories: ["大河湾镇"], series: [{ values: [20] }] }]);
});

test("several figures are drawn beside one another; what the table shows as no number has no bar", () => {
  const of = [
    { figure: "count", channel: OWN },
    { figure: "count", channel: UPPER },
  ] as const;
  const own = scheme({
    zero: "—",
    groups: zhalantun.groups.map((group) => ({ ...group, channels: [OWN, UPPER] })),
    chart: { of },
  });
  const [chart] = appendices(bulletin(own, [2, 9]))[0]!.charts;
  const [bars] = barCharts(appendixLayout(appendices(bulletin(own, [2, 9]))[0]!, "gb2312"));
  expect(chart!.title).toBe(zhalantun.groups[0]!.title);
  expect(bars!.series.map(({ values }) => values)).toEqual([
    [9, 2],
    [null, null],
  ]);
});

test("the first so many are drawn with those that share their rank, and the title says how many", () => {
  const ranking = { ...zhalantun.ranking, style: "competition", keys: [{ by: "score" }] } as const;
  const charts = (first: number, counts: readonly number[]): unknown =>
    appendices(bulletin(scheme({ ranking, chart: { first } }), counts))[0]!.charts.map(({ rows, title }) => [
      rows,
      /（.*）$/.exec(title)?.[0],
    ]);
  expect(charts(2, [9, 5, 5, 1])).toEqual([[3, "（前3名）"]]);
  expect(charts(1, [9, 5, 5, 1])).toEqual([[1, "（前1名）"]]);
  expect(charts(4, [9, 5, 5, 1])).toEqual([[4, undefined]]);
});

test("without ranks nobody shares one: so many are drawn as were asked for", () => {
  const own = scheme({ ranking: { style: "none", keys: [{ by: "score" }] }, chart: { first: 2 } });
  expect(appendices(bulletin(own, [9, 5, 5, 1]))[0]!.charts.map(({ rows }) => rows)).toEqual([2]);
});

test("a chart grows by as much with each unit, and its bars do not get thinner with further figures", () => {
  const of = [{ figure: "score" }, { figure: "count", channel: OWN }] as const;
  const height = (figures: number, units: number): number => {
    const own = scheme({ chart: { of: of.slice(0, figures) } });
    const counts = Array.from({ length: units }, (_, i) => 99 - i);
    const [appendix] = appendices(bulletin(own, counts));
    const [chart] = barCharts(appendixLayout(appendix!, "gb2312"));
    return chart!.height;
  };
  const [one, two] = [1, 2].map((figures) => height(figures, 11) - height(figures, 10)) as [number, number];
  expect(height(1, 12) - height(1, 11)).toBe(one);
  expect(two).toBeGreaterThan(one);
  expect(two).toBeLessThan(2 * one); // the distance between units is not doubled
  // what it has beside its bars; with several figures the names of these, too
  expect(height(1, 10)).toBeGreaterThan(10 * one);
  expect(height(2, 10) - 10 * two).toBeGreaterThan(height(1, 10) - 10 * one);
});

test("bars are labelled with as many decimals as the table shows", () => {
  const columns = [
    { show: "unit", heading: "单位" },
    { show: "score", heading: "得分", decimals: 1 },
    { show: "count", channel: OWN, heading: "条数" },
  ] as const;
  const own = scheme({ columns, chart: { of: [{ figure: "score" }, { figure: "count", channel: OWN }] } });
  const [bars] = barCharts(appendixLayout(appendices(bulletin(own, [2]))[0]!, "gb2312"));
  expect(bars!.series.map(({ numberFormat }) => numberFormat)).toEqual(["0.0", undefined]);
});

test("on its sheet a chart draws the rows of the units, right below the headings", () => {
  const [sheet] = appendixSheets(bulletin(scheme({ chart: {} }), [2, 9]));
  const { categories, series } = sheet!.charts![0]!;
  const drawn = sheet!.rows.slice(categories.row, categories.row + categories.rows);
  expect(drawn.map((cells) => [cells[categories.column], cells[series[0]!.values.column]])).toEqual([
    ["2局", 45],
    ["1局", 10],
  ]);
});

test("no chart has more than 60 bars of a figure", () => {
  const many = Array.from({ length: 500 }, (_, i) => 600 - i);
  const charts = (changes: Partial<Scheme>): unknown =>
    appendices(bulletin(scheme({ chart: {}, ...changes }), many))[0]!.charts.map(
      ({ title }) => /（.*）$/.exec(title)?.[0],
    );
  expect(charts({})).toEqual(["（前60名）"]);
  expect(charts({ ranking: { ...zhalantun.ranking, order: "input" } })).toEqual(["（表中前60个单位）"]);
});

test("sections of one appendix have a chart each, under their names and over their own rows", () => {
  const columns = [
    { show: "rank", heading: "排名" },
    { show: "unit", heading: "单位" },
    { show: "score", heading: "得分" },
  ] as const;
  const roster = [{ unit: "9局", group: DEPARTMENTS, ranked: false }];
  const own = scheme({
    chart: {},
    roster,
    missing: "zero",
    appendices: [{ title: "表", groups: [DEPARTMENTS, TOWNS], columns }],
  });
  const [sheet] = appendixSheets(bulletin(own, [2, 9]));
  const drawn = sheet!.charts!.map(({ title, categories: { row, column, rows }, series }) => [
    title,
    sheet!.rows.slice(row, row + rows).map((cells) => cells[column]),
    sheet!.rows.slice(row, row + rows).map((cells) => cells[series[0]!.values.column]),
  ]);
  expect(drawn).toEqual([
    [`${DEPARTMENTS}：得分`, ["2局", "1局"], [45, 10]],
    [`${TOWNS}：得分`, ["大河湾镇"], [20]],
  ]);
  const [above, below] = sheet!.charts!.map(({ place }) => place);
  expect(below!.top).toBeGreaterThanOrEqual(above!.top + above!.height);
  expect(above!.left).toBeGreaterThan(sheet!.columnWidths.reduce((sum, width) => sum + width, 0));
});

test("lists of items and of some units have no chart of the scheme's, and items none at all", () => {
  const columns = [
    { show: "unit", heading: "单位" },
    { show: "score", heading: "得分" },
  ] as const;
  const all = { title: "表", groups: [DEPARTMENTS, TOWNS], columns };
  const only = { ...all, title: "名单", only: { of: { figure: "score" }, below: 20 } } as const;
  const items = { ...all, title: "条目", rows: "items" } as const;
  const own = scheme({ chart: {}, appendices: [all, only, items] });
  expect(appendices(bulletin(own, [2, 9])).map(({ charts }) => charts.length)).toEqual([2, 0, 0]);
  const asked = scheme({ appendices: [all, { ...only, chart: {} }] });
  expect(appendices(bulletin(asked, [2, 9])).map(({ charts }) => charts.length)).toEqual([0, 1]);
  expect(problem({ appendices: [all, { ...items, chart: {} }] })).toEqual([
    "appendices[1].chart",
    { problem: "only-for-units" },
  ]);
});

test("what the table does not show cannot be drawn, and the refusal says where", () => {
  const title = zhalantun.groups[1]!.title;
  expect(problem({ chart: { of: [{ figure: "score" }, { figure: "count", channel: UPPER }] } })).toEqual([
    "chart.of[1]",
    { problem: "no-such-column", name: title, show: "count" },
  ]);
  const columns = [
    { show: "unit", heading: "单位" },
    { show: "rate", heading: "采用率" },
  ] as const;
  expect(problem({ columns, chart: {} })).toEqual([
    "chart",
    { problem: "no-such-column", name: zhalantun.groups[0]!.title, show: "score" },
  ]);
  expect(problem({ chart: { of: [{ figure: "rate" }] as never } })).toMatchObject([
    "chart.of[0].figure",
    { problem: "not-one-of" },
  ]);
  expect(problem({ chart: { first: 0 } })).toMatchObject(["chart.first", { problem: "below-min" }]);
  expect(problem({ chart: { first: 3 }, ranking: { ...zhalantun.ranking, order: "input" } })).toEqual([
    "chart.first",
    { problem: "only-by-rank" },
  ]);
});
