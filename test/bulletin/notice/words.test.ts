import { chineseNumber } from "../../../src/bulletin/notice/numerals";
import { quarterName } from "../../../src/bulletin/notice/quarter";
import { PLACEHOLDERS } from "../../../src/bulletin/notice/placeholders";
import { isDate } from "../../../src/bulletin/notice/officialDate";
import { readFileSync } from "node:fs";

test.each([
  ["1-3月", "第一季度"],
  ["2023年4-6月", "2023年第二季度"],
  ["2023年10－12月份", "2023年第四季度"],
  ["1—6月", "上半年"],
  ["7-9月", "第三季度"],
  ["7 至 12月", "下半年"],
  ["01-03月", "第一季度"],
  ["1–3月", "第一季度"],
  ["4~6月", "第二季度"],
  ["4～6月", "第二季度"],
  [" 1-3月 ", "第一季度"],
  // what stands around it keeps it from being the quarter alone
  ["1-3月（更正）", "1-3月（更正）"],
  ["1-3", "1-3"],
  ["11-13月", "11-13月"],
  [" 2-3月", " 2-3月"],
  ["2-3月", "2-3月"],
  ["7月1日至10月9日", "7月1日至10月9日"],
  ["", ""],
])("the period %s is called %s", (period, name) => {
  expect(quarterName(period)).toBe(name);
});

test("numbers in Chinese", () => {
  expect([1, 9, 10, 11, 20, 35].map(chineseNumber)).toEqual(["一", "九", "十", "十一", "二十", "三十五"]);
});

test.each([
  ["2024-02-29", true],
  ["2023-02-29", false],
  ["2023-4-3", false],
  ["2023-13-01", false],
])("%s is a date: %s", (text, is) => {
  expect(isDate(text)).toBe(is);
});

test("every placeholder is explained to clerks under both names", () => {
  const guide = readFileSync("docs/notice.md", "utf8");
  for (const [name, chinese] of Object.entries(PLACEHOLDERS)) {
    expect(guide).toContain(`{${name}}`);
    expect(guide).toContain(`{${chinese}}`);
  }
});
