import { checkScheme } from "../../src/bulletin/checkScheme";
import { makeDraft } from "../../src/generate/draft";
import { draw } from "../support/draw";
import { findingText } from "../support/words";

/* Columns that a part of the score divides by, or multiplies a task by: who has no number there gets nothing of it. */

const SCHEME = {
  version: 2,
  name: "例",
  channels: [{ name: "市网", points: 1 }],
  groups: [
    { name: "部门", title: "部门", channels: ["市网"] },
    { name: "乡镇", title: "乡镇", channels: ["市网"], unitEndings: ["镇"] },
  ],
  adjustments: [
    { name: "任务数", kind: "figure" },
    { name: "人数", kind: "figure" },
  ],
  ranking: { style: "ordinal", keys: [{ by: "score" }] },
  headings: { rank: "排名", unit: "单位", count: "{channel}", score: "{channel}得分", total: "得分" },
};

const TASK = { items: 1, per: { adjustment: "任务数" }, reached: 5 };
const TABLE = "单位|市网|任务数|人数\n水利局|5|4|10\n公安局|3||8\n民政局|2|0|6\n中和镇|1|2|0";

function told(parts: readonly object[]): string[] {
  const grid = { ...draw(TABLE), sheet: "统计表" };
  const sheets = [{ name: "统计表", visible: true, ours: false }];
  const source = { view: { sheets, active: "统计表", memory: undefined }, memory: {}, grid };
  const { findings } = makeDraft(source, { scheme: checkScheme({ ...SCHEME, parts }) });
  return findings.filter(({ kind }) => kind === "part-without-number").map((finding) => findingText(finding, "zh"));
}

test("units without a number in the column of tasks are named, and so are those without heads", () => {
  const perHead = { name: "人均", of: { of: "adopted", per: { adjustment: "人数" } }, each: 1 };
  expect(told([{ name: "任务", of: "adopted", task: TASK }, perHead])).toEqual([
    "公安局、民政局的“任务数”没有填或者是 0，“任务”这一项按 0 分计。请核对。",
    "中和镇的“人数”没有填或者是 0，“人均”这一项按 0 分计。请核对。",
  ]);
});

test("only those that the part is for are; a number itself may be 0, and on a condition the part may not be for them", () => {
  expect(told([{ name: "任务", groups: ["乡镇"], of: "adopted", task: TASK }])).toEqual([]);
  expect(told([{ name: "人数分", of: { adjustment: "人数" }, each: 1 }])).toEqual([]);
  expect(told([{ name: "任务", of: "adopted", task: TASK, when: { of: "adopted", atLeast: 5 } }])).toEqual([]);
});

test("heads that several sheets write again are told, and those that change are not", () => {
  const perHead = { name: "人均", of: { of: "adopted", per: { adjustment: "人数" } }, each: 1 };
  const scheme = checkScheme({ ...SCHEME, parts: [perHead] });
  const month = (name: string, heads: number) => ({
    ...draw(`单位|市网|任务数|人数\n水利局|${heads}|4|10\n公安局|3|2|${heads}`),
    sheet: name,
  });
  const sheets = ["1月", "2月"].map((name) => ({ name, visible: true, ours: false }));
  const source = {
    view: { sheets, active: "1月", memory: undefined },
    memory: {},
    grid: month("1月", 8),
    more: [month("2月", 9)],
  };
  const { findings } = makeDraft(source, { scheme });
  expect(findings.filter(({ kind }) => kind === "part-number-added").map((each) => findingText(each, "zh"))).toEqual([
    "水利局的“人数”几张表里写的是同一个数，已经相加，“人均”按加起来的数除。如果是同一批人，请只在一张表里填“人数”。",
  ]);
});
