import { type Bulletin, makeBulletin } from "../../src/bulletin/bulletin";
import { checkScheme } from "../../src/bulletin/checkScheme";
import type { Scheme } from "../../src/bulletin/scheme";
import { zhalantun } from "../../src/gallery/zhalantun";
import { headerRows } from "../../src/layout/headerRows";
import type { SheetLayout } from "../../src/layout/sheetLayout";
import { appendixSheets } from "../support/sheets";

function layout(change: Partial<Scheme>, more: object[] = []): SheetLayout {
  const tallies = [
    { unit: "水利局", group: "市直各部门", counts: [36, 0], submitted: 60, previous: { score: 100, rank: 3 } },
    { unit: "公安局", group: "市直各部门", counts: [0, 1], submitted: 0 },
    ...more,
  ] as Parameters<typeof makeBulletin>[0];
  const made: Bulletin = makeBulletin(tallies, checkScheme({ ...zhalantun, ...change }), "1-3月");
  return appendixSheets(made)[0]!;
}

const table = ({ rows }: SheetLayout): unknown[] => rows.slice(2);

test("columns stand by choice and in any order", () => {
  const columns: Scheme["columns"] = [
    { show: "serial", heading: "序号" },
    { show: "unit", heading: "单位" },
    { show: "submitted", heading: "报送" },
    { show: "adopted", heading: "采用" },
    { show: "rate", heading: "采用率" },
    { show: "score", heading: "{period}得分" },
    { show: "previous", heading: "上期累计" },
    { show: "accumulated", heading: "累计得分" },
    { show: "change", heading: "升降" },
  ];
  expect(table(layout({ columns }))).toEqual([
    ["序号", "单位", "报送", "采用", "采用率", "1-3月得分", "上期累计", "累计得分", "升降"],
    [1, "水利局", 60, 36, "60.0%", 180, 100, 280, "+2"],
    [2, "公安局", 0, 1, "—", 10, 0, 10, ""],
  ]);
});

test.each([
  ["0", 0],
  ["", ""],
  ["—", "—"],
] as const)("a zero is shown as %j", (zero, shown) => {
  expect((table(layout({ zero }))[1] as unknown[])[4]).toBe(shown);
});

test("a row of sums ends the table on demand", () => {
  const { rows, areas } = layout({ totalRow: true });
  expect(rows.at(-1)).toEqual(["", "合计", 36, 180, 1, 10, 190]);
  expect(areas.at(-1)!.area).toMatchObject({ row: 5, rows: 1 });
});

test("units that are not ranked stand apart under words of their own", () => {
  const { rows, merges } = layout({ roster: [{ unit: "公安局", ranked: false }] });
  expect(rows.slice(3)).toEqual([
    [1, "水利局", 36, 180, 0, 0, 180],
    ["不参与排名", "", "", "", "", "", ""],
    ["", "公安局", 0, 0, 1, 10, 10],
  ]);
  expect(merges).toContainEqual({ row: 4, column: 0, rows: 1, columns: 7 });
});

test("headings of three rows share cells where their words are the same", () => {
  const columns = [["单位"], ["采用情况", "报送"], ["采用情况", "本级", "甲"], ["采用情况", "本级", "乙"], ["得分"]];
  const { rows, cells } = headerRows(columns.map((levels) => ({ levels })));
  expect(rows).toEqual([
    ["单位", "采用情况", "", "", "得分"],
    ["", "报送", "本级", "", ""],
    ["", "", "甲", "乙", ""],
  ]);
  expect(
    cells.map(({ text, area: { row, column, rows: high, columns: wide } }) => [text, row, column, high, wide]),
  ).toEqual([
    ["单位", 0, 0, 3, 1],
    ["采用情况", 0, 1, 1, 3],
    ["报送", 1, 1, 2, 1],
    ["本级", 1, 2, 1, 2],
    ["甲", 2, 2, 1, 1],
    ["乙", 2, 3, 1, 1],
    ["得分", 0, 4, 3, 1],
  ]);
});

test("equal words that part again are two cells", () => {
  const { cells } = headerRows([["采用", "甲"], ["得分"], ["采用", "乙"]].map((levels) => ({ levels })));
  expect(cells.filter(({ text }) => text === "采用")).toHaveLength(2);
});

test("all header rows are repeated on every page and stay in view", () => {
  const columns: Scheme["columns"] = [
    { show: "unit", heading: "单位" },
    { show: "count", channel: "扎兰屯市政府网", heading: ["采用", "本级"] },
    { show: "score", heading: "得分" },
  ];
  expect(layout({ columns })).toMatchObject({ repeat: { first: 2, last: 3 }, freeze: 4 });
});

test("tiers and adjustments have columns of their own", () => {
  const [own, upper] = zhalantun.channels;
  const change: Partial<Scheme> = {
    channels: [
      { ...own!, tier: "本级" },
      { ...upper!, tier: "市" },
    ],
    adjustments: [{ name: "错情", aliases: [], kind: "penalty", points: 2 }],
    columns: [
      { show: "unit", heading: "单位" },
      { show: "tier-count", tier: "市", heading: "市采用" },
      { show: "tier-score", tier: "市", heading: "市得分" },
      { show: "adjustment", adjustment: "错情", heading: "错情" },
      { show: "adjustment-score", adjustment: "错情", heading: "错情得分" },
      { show: "penalty", heading: "扣分" },
      { show: "remark", heading: "备注" },
    ],
  };
  const more = [{ unit: "民政局", group: "市直各部门", counts: [0, 2], adjustments: [3], remark: "迟报一次" }];
  expect(table(layout(change, more))[2]).toEqual(["民政局", 2, 20, 3, -6, 6, "迟报一次"]);
});
