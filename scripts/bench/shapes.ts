import { type CellValue, type Grid, plainGrid } from "../../src/cells/grid";
import type { Area } from "../../src/cells/area";
import { log, units } from "./inputs";

/** Sheets of one kind, of any size. */
export interface Shape {
  readonly name: string;
  /** The sheets of so many rows (or columns) in all. */
  readonly sheets: (size: number) => readonly Grid[];
  /** No size above it is possible: Excel has no more columns than this. */
  readonly most?: number;
  /** Units that the roster has beside those of the sheet, as a part of the size. */
  readonly roster?: boolean;
}

type Row = readonly CellValue[];

/** Every row of a table of units changed; the title and the header stay. */
function changed(size: number, change: (row: Row, i: number) => Row): Row[] {
  return units(size).map((row, i) => (i < 2 ? row : change(row, i - 2)));
}

function sheet(name: string, rows: readonly Row[], merges: readonly Area[] = []): Grid {
  return { ...plainGrid(name, rows), merges };
}

function one(rows: (size: number) => readonly Row[]): Shape["sheets"] {
  return (size) => [sheet("Sheet1", rows(size))];
}

/** A log of which each row has a unit and a title. */
function logOf(size: number, itemOf: (i: number) => readonly [string, string]): Row[] {
  const rows = Array.from({ length: size }, (_, i): Row => [...itemOf(i), "扎兰屯市政府网"]);
  return [["2023年1-3月信息采用台账"], ["单位", "信息标题", "采用渠道"], ...rows];
}

/** A table with a row for each unit and site. */
function down(
  size: number,
  unitOf: (i: number) => string,
  sites: readonly string[] = ["扎兰屯市政府网", "呼伦贝尔市政府网"],
): Row[] {
  const rows = Array.from({ length: size }, (_, i): Row => [
    i + 1,
    unitOf(i),
    "市直各部门",
    sites[i % sites.length]!,
    i % 7,
  ]);
  return [["2023年1-3月信息采用情况"], ["序号", "单位", "类别", "采用网站", "采用条数"], ...rows];
}

/** A wide table: so many further columns, each under a heading that `heading` makes. */
function wide(heading: (j: number) => string): Shape["sheets"] {
  return one((size) =>
    units(60).map((row, i) => [
      ...row,
      ...Array.from({ length: size - row.length }, (_, j) => (i === 0 ? "" : i === 1 ? heading(j) : j % 10)),
    ]),
  );
}

/** The shapes in which something once grew faster than the sheet, and the ordinary ones. */
export const SHAPES: readonly Shape[] = [
  { name: "plain units", sheets: one(units) },
  { name: "log rows", sheets: one(log) },
  { name: "a log of many units", sheets: one((size) => log(size, size)) },
  { name: "a row for each unit and site", sheets: one((size) => down(size, (i) => `第${Math.floor(i / 2)}单位`)) },
  { name: "rows of one unit for two sites", sheets: one((size) => down(size, () => "水利局")) },
  {
    name: "rows of one unit for a site that nobody knows",
    sheets: one((size) => down(size, () => "水利局", ["扎兰屯市政府网", "呼伦贝尔市政府网", "内蒙古新闻网"])),
  },
  { name: "one unit in every row", sheets: one((size) => changed(size, ([, ...rest]) => ["水利局", ...rest])) },
  { name: "one item in every row of a log", sheets: one((size) => logOf(size, () => ["水利局", "春灌开始"])) },
  {
    name: "a log of one item and its sites",
    sheets: one((size) => logOf(size, (i) => (i === 0 ? ["水利局", "春灌开始"] : ["", ""]))),
  },
  {
    name: "units in no group",
    sheets: one((size) => changed(size, ([name = "", , ...counts]) => [name, "", ...counts])),
  },
  {
    name: "an unknown group in every row",
    sheets: one((size) => changed(size, ([name = "", , ...counts]) => [name, "园区", ...counts])),
  },
  {
    name: "another unknown group in every row",
    sheets: one((size) => changed(size, ([name = "", , ...counts], i) => [name, `片区${i}`, ...counts])),
  },
  { name: "units not in the roster, and a roster not on the sheet", sheets: one(units), roster: true },
  {
    name: "two sheets that share no unit",
    sheets: (size) => [
      sheet("1月", units(size / 2)),
      sheet(
        "2月",
        changed(size / 2, ([name = "", ...rest]) => [`另${String(name)}`, ...rest]),
      ),
    ],
  },
  {
    name: "two sheets of the same units",
    sheets: (size) => [
      sheet("1月", units(size / 2)),
      sheet(
        "2月",
        changed(size / 2, (row, i) => [...row.slice(0, 2), i % 13, i % 7]),
      ),
    ],
  },
  {
    name: "a header every 10 rows",
    sheets: one((size) => {
      const [title = [], header = [], ...rows] = units(size);
      return [title, ...rows.flatMap((row, i) => (i % 10 === 0 ? [header, row] : [row]))];
    }),
  },
  {
    name: "the same table over and over",
    sheets: one((size) => Array.from({ length: Math.ceil(size / 12) }, () => units(10)).flat()),
  },
  {
    name: "merged cells in every row",
    sheets: (size) => {
      const rows = units(size).map((row) => [...row, "", ""]);
      return [
        sheet(
          "Sheet1",
          rows,
          rows.map((_, row) => ({ row, column: 4, rows: 1, columns: 2 })),
        ),
      ];
    },
  },
  {
    name: "units merged over two rows",
    sheets: (size) => {
      const rows = changed(size, (row, i) => (i % 2 === 0 ? row : ["", "", ...row.slice(2)]));
      const merges = rows.flatMap((_, row) =>
        row >= 2 && row % 2 === 0 ? [0, 1].map((column) => ({ row, column, rows: 2, columns: 1 })) : [],
      );
      return [sheet("Sheet1", rows, merges)];
    },
  },
  { name: "many columns", sheets: wide((j) => `第${j}项`), most: 16_384 },
  { name: "many columns under one heading", sheets: wide(() => "得分"), most: 16_384 },
  { name: "many columns of counts", sheets: wide((j) => `扎兰屯市政府网采用条数${j}`), most: 16_384 },
  {
    name: "counts that cannot be read",
    sheets: one((size) => changed(size, (row) => [...row.slice(0, 2), "约12", "若干"])),
  },
  { name: "blank counts", sheets: one((size) => changed(size, (row) => [...row.slice(0, 2), "", 3])) },
  {
    name: "more adopted than submitted",
    sheets: one((size) =>
      [...units(size).entries()].map(([i, row]) => [...row, i === 0 ? "" : i === 1 ? "报送条数" : 1]),
    ),
  },
  {
    name: "every unit twice",
    sheets: one((size) => changed(size, ([, ...rest], i) => [`第${Math.floor(i / 2)}单位`, ...rest])),
  },
  { name: "every unit with equal counts", sheets: one((size) => changed(size, (row) => [...row.slice(0, 2), 3, 0])) },
  { name: "a total after every 20 rows", sheets: one(withTotals) },
  {
    name: "names that are alike",
    sheets: one((size) =>
      changed(size, ([, ...rest], i) => [`${i % 2 === 0 ? "市" : ""}第${Math.floor(i / 2)}局`, ...rest]),
    ),
  },
  {
    name: "names to be cleaned",
    sheets: one((size) => changed(size, ([name = "", ...rest], i) => [`${i + 1}. ${String(name)}（章）`, ...rest])),
  },
  {
    name: "banners over every 5 rows",
    sheets: one((size) =>
      changed(size, (row) => row).flatMap((row, i) =>
        i >= 2 && i % 5 === 0 ? [[`${i}、第${i}片`, "", "", ""], row] : [row],
      ),
    ),
  },
];

function withTotals(size: number): Row[] {
  const [title = [], header = [], ...rows] = units(size);
  const sum = (from: number, column: number): number =>
    rows.slice(Math.max(0, from - 19), from + 1).reduce((total, row) => total + Number(row[column]), 0);
  const all = rows.flatMap((row, i) => (i % 20 === 19 ? [row, ["小计", "", sum(i, 2), sum(i, 3)]] : [row]));
  return [title, header, ...all];
}
