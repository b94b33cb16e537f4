import { reproduced } from "../../../src/texts/learn";
import { learnt } from "../../generate/learnt";
import { made, ranked, sheetOf, table } from "./firstUse";

/* A list of those who handed in nothing, under a table. */

const HEAD = ["序号", "单位", "县政府网采用条数", "市政府网采用条数"];
const ROWS = [
  [1, "水利局", 3, 1],
  [2, "公安局", 2, 2],
  [3, "民政局", 1, 0],
];

const LISTS = [
  ["under words of its own", [["未报送单位名单"], [1, "审计局"], [2, "司法局"]]],
  ["under headings of its own", [["未报送单位名单"], ["序号", "单位"], [1, "审计局"], [2, "司法局"]]],
  ["in pairs", [["未报送单位名单"], ["序号", "单位", "序号", "单位"], [1, "审计局", 2, "司法局"]]],
  ["with remarks", [["零报送单位（2个）"], [1, "审计局", "连续两月"], [2, "司法局", ""]]],
  ["in a line", [["未报送单位：审计局、司法局"]]],
] as const;

test.each(LISTS)("a list of units %s is no group of a first scheme", (_, list) => {
  const sheet = table(["4月信息采用情况"], HEAD, ...ROWS, ...list.map((row) => [...row]));
  expect(sheetOf(sheet).groups.map(({ name, units }) => [name, units.length])).toEqual([["各单位", 3]]);
  expect(made(sheet, { 县政府网: 5, 市政府网: 10 }).scheme.groups).toMatchObject([{ name: "各单位" }]);
});

test("what stands in the list is not read as counts", () => {
  const sheet = table(["4月信息采用情况"], HEAD, ...ROWS, ["未报送单位名单"], [1, "审计局"], [2, "司法局"]);
  expect(ranked(made(sheet, { 县政府网: 5, 市政府网: 10 }))).toEqual({
    各单位: ["公安局 30", "水利局 25", "民政局 5"],
  });
});

test.each(LISTS)("nothing is learnt from a list of units %s", (_, list) => {
  const rows = ROWS.map(([n, unit, a, b]) => [n!, unit!, a!, b!, Number(a) * 5 + Number(b) * 10]);
  const learned = learnt([table(["4月信息采用情况"], [...HEAD, "得分"], ...rows, ...list.map((row) => [...row]))]);
  expect(learned.scheme.groups).toHaveLength(1);
  expect(learned.scheme.channels).toMatchObject([{ points: 5 }, { points: 10 }]);
  expect([learned.own.rows.length, reproduced(learned.own.rows)]).toEqual([3, 3]);
});

test("and the units of a list under words of its own are named", () => {
  const rows = ROWS.map((row) => [...row, 5]);
  const sheet = table(
    ["4月信息采用情况"],
    [...HEAD, "得分"],
    ...rows,
    ["未报送单位名单"],
    [1, "审计局"],
    [2, "司法局"],
  );
  expect(learnt([sheet]).open).toContainEqual({
    about: "names",
    caption: "未报送单位名单",
    units: ["审计局", "司法局"],
  });
});
