import { makeBulletin } from "../../src/bulletin/bulletin";
import { checkScheme } from "../../src/bulletin/checkScheme";
import { NO_FACTS } from "../../src/bulletin/notice/facts";
import type { Scheme } from "../../src/bulletin/scheme";
import type { Tally } from "../../src/bulletin/tally";
import { noticeOf } from "../../src/generate/writeNotice";
import { noticeText } from "../../src/layout/noticeText";
import { noticeSource } from "../support/sheets";

/*
 * Rules of other offices as they published them, each as a scheme. Where the counts were published too, so were the
 * results; the others were worked out by hand.
 */

type Row = readonly [unit: string, ...figures: number[]];

const HEADINGS = { rank: "排名", unit: "单位", count: "{channel}条数", score: "{channel}得分", total: "得分" };

/** A scheme of one group; what is not said is as in most offices. */
function office(change: Omit<Partial<Scheme>, "adjustments"> & { readonly adjustments?: readonly object[] }): Scheme {
  const channels = change.channels ?? [];
  return checkScheme({
    version: 2,
    name: "办法",
    groups: [{ name: "各单位", title: "得分情况", channels: channels.map(({ name }) => name) }],
    ranking: { style: "ordinal", keys: [{ by: "score" }] },
    headings: HEADINGS,
    ...change,
    channels,
  });
}

const channels = (points: Readonly<Record<string, number>>): Scheme["channels"] =>
  Object.entries(points).map(([name, each]) => ({ name, points: each, aliases: [] }));

/** Rows of a unit, its items by channel, its submitted items where `submitted`, and what the adjustments' columns hold. */
function tallies(rows: readonly Row[], scheme: Scheme, submitted = false): Tally[] {
  return rows.map(([unit, ...figures]) => {
    const [first, ...others] = figures;
    const rest = submitted ? others : figures;
    return {
      unit,
      group: "各单位",
      counts: rest.slice(0, scheme.channels.length),
      ...(submitted && { submitted: first! }),
      adjustments: rest.slice(scheme.channels.length),
    };
  });
}

function results(rows: readonly Row[], scheme: Scheme, submitted = false): [number | null, string, number][] {
  const [group] = makeBulletin(tallies(rows, scheme, submitted), scheme, "").groups;
  return group!.units.map(({ rank, unit, score }) => [rank, unit, score]);
}

describe("四川省国土资源厅 2011: five scores that are typed in, no channel", () => {
  const parts = ["政务公开及日常更新", "在线服务", "公众参与", "网站设计", "公开率"];
  const scheme = office({
    adjustments: parts.map((name) => ({ name, kind: "bonus" })),
    ranking: {
      style: "competition",
      keys: [{ by: "score" }],
      within: [{ by: "adjustment", adjustment: "政务公开及日常更新" }],
    },
  });
  const rows: Row[] = [
    ["广安市", 59.5, 1.5, 2, 2.5, 3],
    ["泸州市", 53.5, 2.5, 6, 4, 1],
    ["阿坝州", 55, 3, 2, 4, 3],
    ["遂宁市", 54.1, 3, 4.5, 3, 1],
    ["宜宾市", 48, 4.5, 5, 3.3, 2],
  ];

  test("two of one score share rank 2, the one with more 政务公开 first; the next has rank 4", () => {
    expect(results(rows, scheme)).toEqual([
      [1, "广安市", 68.5],
      [2, "阿坝州", 67],
      [2, "泸州市", 67],
      [4, "遂宁市", 65.6],
      [5, "宜宾市", 62.8],
    ]);
  });

  test("nothing is said of adopted items", () => {
    const bulletin = makeBulletin(tallies(rows, scheme), scheme, "");
    expect(bulletin.groups[0]!.lists.nothingAdopted).toEqual([]);
    expect(noticeText(noticeOf(noticeSource(bulletin), NO_FACTS))).not.toMatch(/没有采用|采用\d/);
  });
});

test("人社局: twice the points that are short of ten; bad news make −10 of everything", () => {
  const scheme = office({
    channels: channels({ 得分: 1 }),
    adjustments: [{ name: "负面新闻", kind: "figure" }],
    parts: [{ name: "未完成", of: { points: ["得分"] }, task: { items: 10, perShort: -2 } }],
    vetoes: [{ when: { of: { adjustment: "负面新闻" }, atLeast: 1 }, score: -10 }],
  });
  const rows: Row[] = [
    ["甲科", 12, 0],
    ["乙科", 6, 0],
    ["丙科", 20, 1],
  ];
  expect(results(rows, scheme)).toEqual([
    [1, "甲科", 12],
    [2, "乙科", -2],
    [3, "丙科", -10],
  ]);
});

test("质监局: half items", () => {
  const scheme = office({
    adjustments: [{ name: "市局网站", kind: "figure" }],
    parts: [{ name: "稿费", of: { adjustment: "市局网站" }, each: 50 }],
  });
  const rows: Row[] = [
    ["办公室", 2.5],
    ["质量科", 1],
    ["标准科", 0.5],
  ];
  expect(results(rows, scheme).map(([, , score]) => score)).toEqual([125, 50, 25]);
});

test("天台: points by the share of a task that differs by unit and channel", () => {
  const units = ["城东", "城西", "平桥", "白鹤"];
  const tasks = (own: readonly number[]): Record<string, number> =>
    Object.fromEntries(units.map((unit, i) => [unit, own[i]!]));
  const scheme = office({
    channels: channels({ 两办信息: 0, 上级信息: 0 }),
    roster: units.map((unit) => ({ unit })),
    parts: [
      { name: "两办", of: { channels: ["两办信息"] }, task: { items: 0, units: tasks([6, 4, 6, 4]), full: 50 } },
      { name: "上级", of: { channels: ["上级信息"] }, task: { items: 0, units: tasks([9, 7, 9, 7]), full: 50 } },
    ],
    rounding: { decimals: 2, mode: "half-up" },
    limits: { min: 0 },
  });
  const rows: Row[] = [
    ["城东", 6, 5],
    ["城西", 5, 7],
    ["平桥", 3, 9],
    ["白鹤", 0, 3],
  ];
  expect(results(rows, scheme)).toEqual([
    [1, "城西", 100],
    [2, "城东", 77.78],
    [3, "平桥", 75],
    [4, "白鹤", 21.43],
  ]);
});

test("钟楼区: a base of 6, a point for each item short of 6 and for a rate below 30 %, down to 0", () => {
  const scheme = office({
    channels: channels({ 区级: 10, 区级调研: 20, 市级: 15, 市级调研: 30, 省级: 30, 省级调研: 50 }),
    submitted: { task: { items: 6, perShort: -1 } },
    adjustments: [
      { name: "报送不及时", kind: "penalty", points: 1 },
      { name: "约稿", kind: "bonus", points: 2 },
      { name: "错误", kind: "penalty", points: 2 },
      { name: "区级批示", kind: "bonus", points: 10 },
    ],
    parts: [
      { name: "基础", base: 6 },
      {
        name: "录用率",
        of: "rate",
        bands: [
          { from: 0, points: -1 },
          { from: 30, points: 0 },
        ],
      },
    ],
    limits: { min: 0 },
  });
  const rows: Row[] = [
    ["综合科", 10, 2, 0, 1, 0, 0, 0, 0, 1, 0, 1],
    ["投资服务科", 6, 1, 0, 0, 0, 0, 0, 1, 0, 1, 0],
    ["社会事务科", 2, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0],
    ["政务服务中心", 20, 3, 1, 1, 0, 0, 0, 0, 0, 0, 0],
  ];
  expect(results(rows, scheme, true)).toEqual([
    [1, "政务服务中心", 70],
    [2, "综合科", 53],
    [3, "投资服务科", 12],
    [4, "社会事务科", 0],
  ]);
});

test("常山县: ten points for eight items a month, each month by itself", () => {
  const scheme = office({
    channels: channels({ 常山政务: 10 }),
    submitted: { task: { items: 8, reached: 10 } },
    per: "sheet",
  });
  const months = (unit: string, ...submitted: number[]): Tally => {
    const sheets = submitted.map((count, n) => ({
      sheet: `${n + 1}月`,
      unit,
      group: "各单位",
      counts: [1],
      submitted: count,
    }));
    const sum = submitted.reduce((a, b) => a + b);
    return { unit, group: "各单位", counts: [submitted.length], submitted: sum, sheets };
  };
  const all = [months("天马街道", 8, 8, 8), months("辉埠镇", 16, 8, 0), months("芳村镇", 8, 0, 7)];
  const [group] = makeBulletin(all, scheme, "").groups;
  expect(group!.units.map(({ unit, submittedScore, score }) => [unit, submittedScore, score])).toEqual([
    ["天马街道", 30, 60],
    ["辉埠镇", 20, 50],
    ["芳村镇", 10, 40],
  ]);
  const whole = makeBulletin(all, { ...scheme, per: "whole" }, "").groups[0]!.units;
  expect(whole.map(({ submittedScore }) => submittedScore)).toEqual([10, 10, 10]);
});

test("a cap over two channels together, and points only for those who did their task", () => {
  const scheme = office({
    channels: channels({ 甲网: 5, 乙网: 5 }),
    parts: [
      { name: "超额奖", of: "adopted", each: 1, task: { items: 4, required: true } },
      { name: "约稿", base: 3, when: { of: "submitted", atLeast: 10 } },
    ],
    together: [{ of: ["甲网", "乙网"], limits: { max: 20 } }],
  });
  const rows: Row[] = [
    ["甲局", 10, 4, 2],
    ["乙局", 9, 1, 2],
  ];
  expect(results(rows, scheme, true)).toEqual([
    [1, "甲局", 29],
    [2, "乙局", 15],
  ]);
});
