import { makeBulletin } from "../../../src/bulletin/bulletin";
import { checkScheme } from "../../../src/bulletin/checkScheme";
import { checkFacts } from "../../../src/bulletin/notice/checkFacts";
import { makeNotice } from "../../../src/bulletin/notice/makeNotice";
import type { Tally } from "../../../src/bulletin/tally";

/* Who reached a task of several sheets that are added: one for all of them, or one for each. */

const SCHEME = {
  version: 2,
  name: "例",
  channels: [{ name: "市网", points: 1 }],
  groups: [{ name: "各单位", title: "各单位", channels: ["市网"] }],
  ranking: { style: "ordinal", keys: [{ by: "score" }] },
  headings: { rank: "排名", unit: "单位", count: "{channel}", score: "{channel}", total: "得分" },
};

/** Submitted items of two months; undefined where the sheet lacks the unit. */
const MONTHS: readonly (readonly [unit: string, ...months: (number | undefined)[]])[] = [
  ["水利局", 8, 8],
  ["公安局", 12, 3],
  ["民政局", 12, 4],
  ["档案局", undefined, 8],
];

/** The units that reached the task, as the notice names them. */
function reached(fields: object): string | undefined {
  const scheme = checkScheme({ ...SCHEME, ...fields });
  const tallies = MONTHS.map(([unit, ...months]) => {
    const month = (submitted: number): Tally => ({ unit, group: "各单位", counts: [submitted], submitted });
    const sheets = months.map((submitted, n) =>
      submitted === undefined ? undefined : { ...month(submitted), sheet: `${n + 1}月` },
    );
    return { ...month(months.reduce<number>((sum, submitted = 0) => sum + submitted, 0)), sheets };
  });
  const facts = checkFacts({ version: 1, sections: [{ paragraphs: ["{列出:完成任务}"] }] });
  return makeNotice(makeBulletin(tallies, scheme, "1-2月"), facts, []).paragraphs[0]?.text;
}

const TASK = { items: 8, reached: 10 };

test("one task for all sheets together is held against their sum", () => {
  const all = "水利局、民政局、公安局、档案局";
  expect(reached({ submitted: { task: TASK } })).toBe(all);
  expect(reached({ version: 2, parts: [{ name: "任务", of: "adopted", task: TASK }] })).toBe(all);
});

test("where each sheet has the task, the sum is held against the tasks of the sheets that have the unit", () => {
  const two = "水利局、民政局、档案局";
  expect(reached({ version: 2, per: "sheet", submitted: { task: TASK } })).toBe(two);
  expect(reached({ version: 2, per: "sheet", parts: [{ name: "任务", of: "adopted", task: TASK }] })).toBe(two);
  expect(reached({ version: 2, parts: [{ name: "任务", per: "sheet", of: "adopted", task: TASK }] })).toBe(two);
});
