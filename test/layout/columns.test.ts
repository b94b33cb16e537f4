import { makeBulletin } from "../../src/bulletin/bulletin";
import { checkScheme } from "../../src/bulletin/checkScheme";
import type { Scheme } from "../../src/bulletin/scheme";
import type { Tally } from "../../src/bulletin/tally";
import { inquiry } from "../../src/findings/inquiry";
import { askOfTies, tellOfBulletin } from "../../src/generate/bulletinFindings";
import { zhalantun } from "../../src/gallery/zhalantun";
import { accumulate } from "../../src/intake/several/accumulate";
import { type Appendix, appendices } from "../../src/layout/appendix";
import { appendixLayout } from "../../src/layout/appendixLayout";
import { appendixSheet } from "../../src/layout/appendixSheet";
import { read } from "../support/intake";

const [own, upper] = zhalantun.channels.map(({ name }) => name) as [string, string];
const [departments, townships] = zhalantun.groups.map(({ name }) => name) as [string, string];

function scheme(change: object): Scheme {
  return checkScheme({ ...zhalantun, version: 2, ...change });
}

function tally(unit: string, counts: readonly [number, number], more: Partial<Tally> = {}): Tally {
  return { unit, group: unit.endsWith("镇") ? townships : departments, counts, ...more };
}

const cells = ({ parts }: Appendix): unknown[][] => parts.flatMap(({ rows }) => rows.map((row) => [...row.cells]));

test("one ranking of several groups with a column of groups (类别); ties between groups are told", () => {
  const columns = [
    { show: "rank", heading: "排名" },
    { show: "unit", heading: "单位" },
    { show: "group", heading: "类别" },
    { show: "score", heading: "得分" },
  ];
  const mixed = scheme({
    appendices: [{ title: "总排名", groups: [departments, townships], mixed: true, columns }],
    totalRow: true,
  });
  const tallies = [tally("水利局", [3, 0]), tally("甲镇", [3, 0]), tally("公安局", [2, 1])];
  const bulletin = makeBulletin(tallies, mixed, "");
  const [appendix, another] = appendices(bulletin);
  expect(another).toBeUndefined();
  expect(cells(appendix!)).toEqual([
    [1, "公安局", departments, 20],
    [2, "水利局", departments, 15],
    [3, "甲镇", townships, 15],
  ]);
  expect(appendix!.sums).toEqual(["", "合计", "", 50]);
  const told = inquiry();
  expect(askOfTies(bulletin, told).size).toBe(0);
  expect(told.findings).toMatchObject([
    { kind: "tied-units", units: ["水利局", "甲镇"], group: `${departments}、${townships}` },
  ]);
  const order = { as: "order", units: ["甲镇", "水利局"] } as const;
  const answered = inquiry({ [told.findings[0]!.question!.id]: order });
  const decided = makeBulletin(tallies, mixed, "", { ties: askOfTies(bulletin, answered) });
  expect(cells(appendices(decided)[0]!).map(([rank, unit]) => [rank, unit])).toEqual([
    [1, "公安局"],
    [2, "甲镇"],
    [3, "水利局"],
  ]);
});

test("a column for each sheet, and the whole; who is not on a sheet has nothing there", () => {
  const bySheet = scheme({
    columns: [
      { show: "unit", heading: "单位" },
      { show: "by-sheet", of: { figure: "score" }, heading: ["各月得分", "{sheet}"] },
      { show: "by-sheet", of: { figure: "count", channel: own }, heading: "{sheet}条数", zero: "—" },
      { show: "score", heading: "合计" },
    ],
    totalRow: true,
  });
  const sheets = [
    { name: "1月", tallies: [tally("水利局", [1, 0]), tally("公安局", [0, 1])], period: undefined },
    { name: "2月", tallies: [tally("水利局", [2, 1])], period: undefined },
  ];
  const { tallies } = accumulate(sheets, bySheet, inquiry());
  const [appendix] = appendices(makeBulletin(tallies, bySheet, ""));
  expect(appendix!.columns.map(({ heading }) => heading)).toEqual([
    "单位",
    "各月得分/1月",
    "各月得分/2月",
    "1月条数",
    "2月条数",
    "合计",
  ]);
  expect(cells(appendix!)).toEqual([
    ["水利局", 5, 20, 1, 2, 25],
    ["公安局", 10, "", "—", "", 10],
  ]);
  expect(appendix!.sums).toEqual(["合计", 15, 20, 1, 2, 35]);
});

test("how a rank and a score have changed since the last period", () => {
  const changes = scheme({
    columns: [
      { show: "unit", heading: "单位" },
      { show: "score", heading: "得分" },
      { show: "change", heading: "名次升降" },
      { show: "score-change", heading: "比上期" },
    ],
  });
  const former = new Map([
    ["水利局", { score: 90, last: 20, rank: 2 }],
    ["公安局", { score: 50, rank: 1 }],
  ]);
  const made = appendices(
    makeBulletin([tally("水利局", [3, 0]), tally("公安局", [2, 0])], changes, "", { standings: former }),
  );
  expect(cells(made[0]!)).toEqual([
    ["水利局", 15, "+1", -5],
    ["公安局", 10, "−1", ""],
  ]);
});

test("decimals and the look of zero by column: the sum is that of what is shown, Excel gets a number and its format", () => {
  const looks = scheme({
    channels: zhalantun.channels.map((channel, i) => ({ ...channel, points: i === 0 ? 0.25 : 10 })),
    columns: [
      { show: "unit", heading: "单位" },
      { show: "score", heading: "得分", decimals: 1 },
      { show: "count", channel: upper, heading: "上级", zero: "" },
      { show: "count", channel: own, heading: "本级" },
    ],
    totalRow: true,
  });
  const [appendix] = appendices(makeBulletin([tally("水利局", [1, 0]), tally("公安局", [3, 1])], looks, ""));
  expect(cells(appendix!)).toEqual([
    ["公安局", 10.8, 1, 3],
    ["水利局", 0.3, "", 1],
  ]);
  expect(appendix!.sums).toEqual(["合计", 11.1, 1, 4]);
  const { areas } = appendixSheet(appendixLayout(appendix!, "gb2312"));
  const formats = areas.flatMap(({ area, numberFormat }) =>
    numberFormat ? [[area.column, area.columns, numberFormat]] : [],
  );
  expect(formats).toEqual([
    [1, 1, "0.0"],
    [1, 1, "0.0"],
  ]);
});

test("a list of some units as a further appendix", () => {
  const unit = { show: "unit", heading: "单位" };
  const only = { of: { figure: "adopted" }, below: 1 };
  const listed = scheme({
    appendices: [
      { title: "得分", groups: [departments, townships], columns: [unit, { show: "score", heading: "得分" }] },
      {
        title: "零采用单位",
        groups: [departments, townships],
        mixed: true,
        only,
        columns: [{ show: "serial", heading: "序号" }, unit],
      },
    ],
  });
  const [, list] = appendices(
    makeBulletin([tally("水利局", [1, 0]), tally("公安局", [0, 0]), tally("甲镇", [0, 0])], listed, ""),
  );
  expect(cells(list!)).toEqual([
    [1, "公安局"],
    [2, "甲镇"],
  ]);
});

test("texts stand on the left, figures and signs in the middle", () => {
  const styled = scheme({
    adjustments: [{ name: "约稿", kind: "bonus", points: 2 }],
    appendices: [
      {
        title: "得分",
        groups: [departments, townships],
        columns: [
          { show: "serial", heading: "序号" },
          { show: "rank", heading: "排名" },
          { show: "overall-rank", heading: "总排名" },
          { show: "unit", heading: "单位" },
          { show: "group", heading: "类别" },
          { show: "rate", heading: "采用率" },
          { show: "change", heading: "升降" },
          { show: "grade", heading: "等次", of: { figure: "score" }, grades: [{ from: 0, text: "合格" }] },
          { show: "score", heading: "得分" },
          { show: "remark", heading: "备注" },
        ],
      },
      {
        title: "采用信息",
        groups: [departments, townships],
        rows: "items",
        columns: [
          { show: "unit", heading: "单位" },
          { show: "item-title", heading: "标题" },
          { show: "item-day", heading: "日期" },
          { show: "item-channels", heading: "采用" },
          { show: "item-mark", channel: own, heading: "本级" },
          { show: "item-adjustment", adjustment: "约稿", heading: "约稿" },
          { show: "item-score", heading: "得分" },
        ],
      },
    ],
  });
  const made = appendices(makeBulletin([tally("水利局", [1, 0], { adjustments: [0] })], styled, ""));
  const onTheLeft = made.map(({ columns }) =>
    columns.flatMap(({ style, heading }) => (style === "text" ? [heading] : [])),
  );
  expect(onTheLeft).toEqual([
    ["单位", "类别", "备注"],
    ["单位", "标题", "采用"],
  ]);
  expect(made.flatMap(({ columns }) => columns).every(({ style }) => style === "text" || style === "number")).toBe(
    true,
  );
});

describe("one row an item", () => {
  const items = scheme({
    groups: zhalantun.groups.slice(0, 1),
    appendices: [
      { title: "得分", groups: [departments], columns: [{ show: "unit", heading: "单位" }] },
      {
        title: "采用信息",
        groups: [departments],
        rows: "items",
        columns: [
          { show: "serial", heading: "序号" },
          { show: "unit", heading: "单位" },
          { show: "item-title", heading: "标题" },
          { show: "item-day", heading: "日期" },
          { show: "item-channels", heading: "采用" },
          { show: "item-score", heading: "得分", decimals: 0 },
          { show: "score", heading: "合计" },
        ],
      },
    ],
    totalRow: true,
  });
  const log = `标题|报送单位|报送日期|${own}|${upper}\n甲|水利局|2024/3/1|√|√\n乙|公安局|2024/3/2|√|\n丙|水利局|2024/3/9||`;

  test("what is about the unit stands once and over all of its rows; sums are those of units", () => {
    const { tallies } = read(log, { scheme: items });
    const [, list] = appendices(makeBulletin(tallies, items, ""));
    expect(cells(list!)).toEqual([
      [1, "水利局", "甲", "2024-03-01", `${own}、${upper}`, 15, 15],
      ["", "", "丙", "2024-03-09", "", 0, ""],
      [2, "公安局", "乙", "2024-03-02", own, 5, 5],
    ]);
    expect(list!.sums).toEqual(["", "合计", "", "", "", 20, 20]);
    const [, body] = appendixLayout(list!, "gb2312").table;
    expect(body!.merges.map(({ row, column, rows }) => [row, column, rows])).toEqual([
      [0, 0, 2],
      [0, 1, 2],
      [0, 6, 2],
    ]);
  });

  test("a table of counts has no items, which is told", () => {
    const told = inquiry();
    tellOfBulletin(makeBulletin([tally("水利局", [1, 0])], items, ""), told);
    expect(told.findings.map(({ kind }) => kind)).toEqual(["no-items"]);
  });

  test("elsewhere a column of items is refused", () => {
    const wrong = { columns: [{ show: "item-title", heading: "标题" }] };
    expect(() => scheme(wrong)).toThrow(expect.objectContaining({ field: "columns[0].show" }));
  });
});
