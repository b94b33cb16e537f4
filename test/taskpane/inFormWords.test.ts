import { expect, test } from "@jest/globals";
import { checkScheme } from "../../src/bulletin/checkScheme";
import { SchemeRefused } from "../../src/bulletin/schemeRefused";
import { inFormWords } from "../../src/taskpane/scheme/inFormWords";
import { schemeProblem as en } from "../../src/texts/en/problems";
import { schemeForm as enForm } from "../../src/texts/en/schemeForm";
import { schemeProblem as zh } from "../../src/texts/zh/problems";
import { schemeForm as zhForm } from "../../src/texts/zh/schemeForm";
import { zhalantun } from "../../src/gallery/zhalantun";

function refusal(change: object): SchemeRefused {
  try {
    checkScheme({ ...zhalantun, ...change });
  } catch (error) {
    if (error instanceof SchemeRefused) return error;
    throw error;
  }
  throw new Error("the scheme was not refused");
}

const part = { name: "甲", of: "adopted" };

test.each<[string, object, string]>([
  ["a condition without a bound", { vetoes: [{ when: { of: "adopted" } }] }, "没有填：“不小于”、“小于” 至少要写一项"],
  [
    "a part without a rule",
    { parts: [part] },
    "没有填：“固定得（基础分）”、“每一个得”、“每满几个得几分”、“任务”、“分档”、“名次分”、“最高的得（其余按比例）” 至少要写一项",
  ],
  [
    "points of what is a figure only",
    { adjustments: [{ name: "人数", kind: "figure", points: 2 }] },
    "是 2，和 “只作别的得分项的依据” 写在一起不起作用，请去掉一个",
  ],
  [
    "a task that goes on where sheets are added up",
    { parts: [{ ...part, task: { items: 2, missed: -1, carry: "over" } }] },
    "是 “多的抵下次的”，要和 “几张表相加时，这一项每张表各算一次再相加” 一起写，单独写不起作用：请补上，或去掉它",
  ],
  [
    "points in place of others that are not said",
    { parts: [{ ...part, each: 1, instead: true }] },
    "是 勾上的，要和 “几项的得分之和” 一起写",
  ],
  [
    "the order of a roster that there is not",
    { ranking: { ...zhalantun.ranking, order: "roster" } },
    "要和 “单位名录” 一起写",
  ],
])("%s is said in the labels of the form", (_, change, said) => {
  expect(zh(inFormWords(refusal(change), zhForm).reason)).toContain(said);
  expect(en(inFormWords(refusal(change), enForm).reason)).not.toMatch(/\[\d|: "|[a-z][A-Z]/);
});

test("what names no other field stays as it is", () => {
  const refused = refusal({ name: "" });
  expect(inFormWords(refused, zhForm)).toBe(refused);
});
