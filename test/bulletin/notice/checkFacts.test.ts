import { checkFacts } from "../../../src/bulletin/notice/checkFacts";
import { FactsRefused } from "../../../src/bulletin/notice/factsRefused";
import { sampleFacts } from "../../support/notice";
import { errorText } from "../../support/words";

test("the sample's facts come out as they are", () => {
  expect(checkFacts(JSON.parse(JSON.stringify(sampleFacts())))).toEqual(sampleFacts());
});

test("nothing but the version is needed", () => {
  expect(checkFacts({ version: 1 })).toEqual({ version: 1 });
});

test.each<[string, unknown, string, string]>([
  ["no object", [], "facts", "应为一组项目"],
  ["no version", {}, "version", "没有填"],
  ["a newer version", { version: 2 }, "version", "“2”不认识，本程序只认识第 1 版，请更新程序"],
  ["a field that there is not", { version: 1, titel: "x" }, "titel", "不是通报资料里的项目"],
  ["a number as text", { version: 1, submitted: { total: "2000" } }, "submitted.total", "“2000”不是条数"],
  ["a negative number", { version: 1, submitted: { groups: { 甲: -1 } } }, "submitted.groups.甲", "“-1”不是条数"],
  ["a day that there is not", { version: 1, date: "2023-02-30" }, "date", "“2023-02-30”不是日期"],
  ["a date in words", { version: 1, date: "2023年4月13日" }, "date", "应写成 2023-04-13 这样"],
  [
    "a print before the issue",
    { version: 1, date: "2023-04-13", colophon: { office: "甲", date: "2023-04-03" } },
    "colophon.date",
    "是2023年4月3日，比成文日期2023年4月13日还早",
  ],
  ["a blank title", { version: 1, title: " " }, "title", "不能为空"],
  [
    "an unknown placeholder",
    { version: 1, title: "{时间}" },
    "title",
    "里的 {时间}（第 1 个字起）不认识，最接近的是 {时段}",
  ],
  [
    "one in a list",
    { version: 1, problems: ["甲", "{x}"] },
    "problems[1]",
    "{x}（第 1 个字起）不认识，可以用：{时段} {季度}",
  ],
  ["a bracket too few", { version: 1, templates: { opening: "[甲" } }, "templates.opening", "里的 [ 没有配对"],
  [
    "a placeholder of another template",
    { version: 1, templates: { increase: "{group}" } },
    "templates.increase",
    "可以用：{上期} {条数}",
  ],
  ["a template that there is not", { version: 1, templates: { x: "y" } }, "templates.x", "可能写错了"],
  ["a requirement without heading", { version: 1, requirements: [{}] }, "requirements[0].heading", "没有填"],
  ["offices as one text", { version: 1, offices: "甲" }, "offices", "应为列表"],
  ["a seal that is neither", { version: 1, seal: "是" }, "seal", "应为 true 或 false"],
])("%s is refused, in both languages", (_, data, field, words) => {
  let refused: unknown;
  try {
    checkFacts(data);
  } catch (error) {
    refused = error;
  }
  expect(refused).toBeInstanceOf(FactsRefused);
  expect((refused as FactsRefused).field).toBe(field);
  expect(errorText(refused, "zh")).toContain(words);
  expect(errorText(refused, "en")).toMatch(/^The facts of the notice cannot be used: /);
});
