import { atOnce } from "../../../src/cells/stepwise";
import { plainGrid } from "../../../src/cells/grid";
import { firstSheet } from "../../../src/intake/learn/firstSheet";
import { beginForm, type FirstForm, readForm } from "../../../src/taskpane/scheme/first/firstForm";
import { made, ranked, sheetOf, table } from "./firstUse";

const NAMED = table(
  ["2023年3月信息采用台账", "", "", ""],
  ["标题", "报送单位", "采用网站", "采用日期"],
  ["春季防火工作动员", "水利局", "阿荣旗政府网", "2023-03-10"],
  ["河道清理全面开始", "水利局", "内蒙古新闻网", "2023-03-11"],
  ["便民窗口搬入新址", "公安局", "阿荣旗政府网（首页）", "2023-03-12"],
  ["春耕物资准备充足", "那吉镇", "阿荣旗政府网、内蒙古新闻网", "2023-03-13"],
  ["道路养护有序推进", "那吉镇", "未采用", ""],
  ["义诊活动走进村屯", "霍尔奇镇", "阿荣旗政府网", "2023-03-16"],
);
const POINTS = { 阿荣旗政府网: 5, 内蒙古新闻网: 10 };
const GROUPS = { 各部门: ["水利局 15", "公安局 5"], 各乡镇街道: ["那吉镇 15", "霍尔奇镇 5"] };

/** A log of the same items with a column of marks for each site. */
const marked = (...headings: string[]) =>
  table(
    ["标题", "报送单位", ...headings],
    ["春季防火工作动员", "水利局", "√", ""],
    ["河道清理全面开始", "水利局", "", "√"],
    ["便民窗口搬入新址", "公安局", "√", "×"],
    ["春耕物资准备充足", "那吉镇", "√", "√"],
    ["义诊活动走进村屯", "霍尔奇镇", "√", ""],
  );

test("the sites that a log names are the columns of an office's first scheme", () => {
  const { of, columns } = sheetOf(NAMED);
  expect(of).toBe("sites");
  expect(columns.map(({ letter, name, use }) => [letter, name, use])).toEqual([
    ["C", "阿荣旗政府网", "channel"],
    ["C", "内蒙古新闻网", "channel"],
  ]);
  expect(ranked(made(NAMED, POINTS))).toEqual(GROUPS);
});

test.each([
  [["阿荣旗政府网", "内蒙古新闻网"]],
  [["阿荣旗政府网采用", "内蒙古新闻网采用"]],
  [["阿荣旗政府网采用情况", "内蒙古新闻网采用情况"]],
])("so are those over its marks: %j", (headings) => {
  const log = marked(...headings);
  expect(sheetOf(log).columns.map(({ letter, name }) => [letter, name])).toEqual([
    ["C", "阿荣旗政府网"],
    ["D", "内蒙古新闻网"],
  ]);
  expect(ranked(made(log, POINTS))).toEqual(GROUPS);
});

test("columns that say something else of an item are none", () => {
  const log = table(
    ["序号", "标题", "报送单位", "是否原创", "阿荣旗政府网", "字数", "链接", "备注"],
    [1, "春季防火工作动员", "水利局", "是", "√", 300, "http://a.cn/1", ""],
    [2, "河道清理全面开始", "公安局", "否", "", 1, "http://a.cn/2", "重要"],
    [3, "便民窗口搬入新址", "民政局", "是", "√", 500, "http://a.cn/3", ""],
  );
  expect(sheetOf(log).columns.map(({ letter, name }) => [letter, name])).toEqual([["E", "阿荣旗政府网"]]);
  expect(ranked(made(log, { 阿荣旗政府网: 3 }))).toEqual({ 各单位: ["水利局 3", "民政局 3", "公安局 0"] });
});

test("what gives or takes points beside the sites is proposed as that, under its own words", () => {
  const log = table(
    ["标题", "报送单位", "县信息", "市信息", "市领导批示", "迟报"],
    ["春季防火工作动员", "水利局", "√", "", "√", ""],
    ["河道清理全面开始", "公安局", "√", "√", "", ""],
    ["便民窗口搬入新址", "民政局", "√", "", "", "√"],
  );
  expect(sheetOf(log).columns.map(({ name, use }) => [name, use])).toEqual([
    ["县信息", "channel"],
    ["市信息", "channel"],
    ["市领导批示", "bonus"],
    ["迟报", "penalty"],
  ]);
  const points = { 县信息: 1, 市信息: 3, 市领导批示: 10, 迟报: 2 };
  expect(ranked(made(log, points))).toEqual({ 各单位: ["水利局 11", "公安局 4", "民政局 -1"] });
  const without = made(log, points, (form) => ({
    ...form,
    columns: form.columns.map((each) => (each.name === "迟报" ? { ...each, use: "none" } : each)),
  }));
  expect(ranked(without)).toEqual({ 各单位: ["水利局 11", "公安局 4", "民政局 1"] });
});

test("a log of one site that only says what was adopted has this one column", () => {
  const log = table(
    ["标题", "单位", "采用情况"],
    ["春季防火工作动员", "水利局", "已采用"],
    ["河道清理全面开始", "公安局", "未采用"],
    ["便民窗口搬入新址", "民政局", "已采用"],
  );
  const [column, another] = sheetOf(log).columns;
  expect(another).toBeUndefined();
  expect(ranked(made(log, { [column!.name]: 2 }))).toEqual({ 各单位: ["水利局 2", "民政局 2", "公安局 0"] });
});

test("the sites of a table with a row for each of them are columns, whether units are written once or again", () => {
  const rows = (again: boolean) =>
    table(
      ["单位", "采用网站", "采用条数"],
      ["水利局", "阿荣旗政府网", 3],
      [again ? "水利局" : "", "内蒙古新闻网", 1],
      ["公安局", "阿荣旗政府网", 2],
      ["那吉镇", "阿荣旗政府网", 4],
      [again ? "那吉镇" : "", "内蒙古新闻网", 2],
      ["霍尔奇镇", "内蒙古新闻网", 2],
      ["合计", "", 14],
    );
  for (const again of [true, false]) {
    const sheet = sheetOf(rows(again));
    expect(sheet.columns.map(({ letter, name }) => [letter, name])).toEqual([
      ["B", "阿荣旗政府网"],
      ["B", "内蒙古新闻网"],
    ]);
    expect(sheet.groups.map(({ name, units }) => [name, units])).toEqual([
      ["各部门", ["水利局", "公安局"]],
      ["各乡镇街道", ["那吉镇", "霍尔奇镇"]],
    ]);
    expect(ranked(made(rows(again), POINTS))).toEqual({
      各部门: ["水利局 25", "公安局 10"],
      各乡镇街道: ["那吉镇 40", "霍尔奇镇 20"],
    });
  }
});

test("several words for one site get one name, and points once", () => {
  const log = table(
    ["标题", "单位", "采用网站"],
    ["春季防火工作动员", "水利局", "阿荣旗政府网"],
    ["河道清理全面开始", "公安局", "旗政府网站"],
    ["便民窗口搬入新址", "公安局", "阿荣旗政府网"],
    ["春耕物资准备充足", "民政局", "内蒙古新闻网"],
    ["道路养护有序推进", "民政局", "内蒙古新闻网"],
    ["义诊活动走进村屯", "民政局", "旗政府网站"],
  );
  const named = (form: FirstForm): FirstForm => ({
    ...form,
    columns: form.columns.map((each) => (each.name === "旗政府网站" ? { ...each, name: "阿荣旗政府网" } : each)),
  });
  const first = made(log, POINTS, named);
  expect(first.scheme.channels.map(({ name, aliases, points }) => [name, aliases, points])).toEqual([
    ["阿荣旗政府网", ["旗政府网站"], 5],
    ["内蒙古新闻网", [], 10],
  ]);
  expect(ranked(first)).toEqual({ 各单位: ["民政局 25", "公安局 10", "水利局 5"] });
  const twice = named(beginForm(sheetOf(log)));
  const columns = twice.columns.map((each, n) => ({ ...each, points: String(n + 1) }));
  expect(readForm({ ...twice, columns })).toEqual({ lacking: [{ what: "same-name", of: "阿荣旗政府网", at: 1 }] });
});

test("names with a stroke between them are no further site", () => {
  const log = table(
    ["标题", "单位", "上稿媒体"],
    ["春季防火工作动员", "水利局", "县政府网"],
    ["河道清理全面开始", "公安局", "县政府网/省日报"],
    ["便民窗口搬入新址", "民政局", "省日报"],
  );
  expect(sheetOf(log).columns.map(({ name }) => name)).toEqual(["县政府网", "省日报"]);
  expect(ranked(made(log, { 县政府网: 1, 省日报: 10 }))).toEqual({ 各单位: ["公安局 11", "民政局 10", "水利局 1"] });
});

test("scores that stand in the sheet say what an item gives where all rows of a site agree", () => {
  const points = (...rows: (string | number)[][]) =>
    sheetOf(table(...rows)).columns.map(({ name, points: found }) => [name, found]);
  const log = ["标题", "单位", "采用网站", "得分"];
  expect(
    points(
      log,
      ["春季防火工作动员", "水利局", "县政府网", 2],
      ["河道清理全面开始", "公安局", "县政府网", 2],
      ["便民窗口搬入新址", "民政局", "省日报", 10],
      ["春耕物资准备充足", "民政局", "县政府网、省日报", 12],
      ["道路养护有序推进", "民政局", "市日报", 5],
      ["义诊活动走进村屯", "民政局", "市日报", 6],
    ),
  ).toEqual([
    ["县政府网", { each: 2, rows: 2 }],
    ["省日报", { each: 10, rows: 1 }],
    ["市日报", undefined],
  ]);
  expect(
    points(
      ["单位", "采用网站", "采用条数", "得分"],
      ["水利局", "县政府网", 3, 6],
      ["水利局", "省日报", 1, 10],
      ["公安局", "县政府网", 2, 4],
      ["民政局", "省日报", 2, 20],
    ),
  ).toEqual([
    ["县政府网", { each: 2, rows: 2 }],
    ["省日报", { each: 10, rows: 2 }],
  ]);
});

test("what stands under 类别 are the groups of a log", () => {
  const log = table(
    ["标题", "报送单位", "单位类别", "采用网站"],
    ["春季防火工作动员", "水利局", "市直部门", "阿荣旗政府网"],
    ["河道清理全面开始", "财政局", "市直部门", "阿荣旗政府网"],
    ["便民窗口搬入新址", "工商银行", "驻旗单位", "阿荣旗政府网"],
    ["春耕物资准备充足", "农业银行", "驻旗单位", "未采用"],
  );
  expect(sheetOf(log).groups.map(({ name, category, units }) => [name, category, units])).toEqual([
    ["市直部门", "市直部门", ["水利局", "财政局"]],
    ["驻旗单位", "驻旗单位", ["工商银行", "农业银行"]],
  ]);
  expect(ranked(made(log, { 阿荣旗政府网: 5 }))).toEqual({
    市直部门: ["水利局 5", "财政局 5"],
    驻旗单位: ["工商银行 5", "农业银行 0"],
  });
});

test("logs of several months are one scheme", () => {
  const month = (name: string, site: string) =>
    plainGrid(name, [
      ["标题", "单位", "采用网站"],
      [`${name}防火工作动员`, "水利局", site],
      [`${name}窗口搬入新址`, "公安局", "阿荣旗政府网"],
    ]);
  const sheet = atOnce(firstSheet([month("1月", "阿荣旗政府网"), month("2月", "内蒙古新闻网")]));
  expect(sheet?.columns.map(({ name }) => name)).toEqual(["阿荣旗政府网", "内蒙古新闻网"]);
  expect(sheet?.groups.map(({ units }) => units)).toEqual([["水利局", "公安局"]]);
});

test.each([
  ["texts that all differ", ["采用情况", "甲网要闻", "乙网动态", "丙网头条", "丁网首页"]],
  ["persons who looked at them", ["审核", "某人", "某人", "某人", "某人"]],
])("%s are no sites", (_, [heading = "", ...cells]) => {
  const log = table(
    ["标题", "单位", heading],
    ...cells.map((cell, n) => [`信息标题第${"一二三四"[n]}`, `${"甲乙丙丁"[n]}局`, cell]),
  );
  expect(atOnce(firstSheet([log]))).toBeUndefined();
});

test("a site that is named and does not count is known: nothing is asked about it again", () => {
  const without = (form: FirstForm): FirstForm => ({
    ...form,
    columns: form.columns.map((each) => (each.name === "内蒙古新闻网" ? { ...each, use: "none" } : each)),
  });
  const { scheme } = made(NAMED, POINTS, without);
  expect(scheme.channels.map(({ name }) => name)).toEqual(["阿荣旗政府网"]);
  expect(ranked(made(NAMED, POINTS, without))).toEqual({
    各部门: ["水利局 5", "公安局 5"],
    各乡镇街道: ["那吉镇 5", "霍尔奇镇 5"],
  });
  const down = table(
    ["单位", "采用网站", "采用条数"],
    ["水利局", "阿荣旗政府网", 3],
    ["水利局", "内蒙古新闻网", 1],
    ["公安局", "阿荣旗政府网", 2],
    ["公安局", "内蒙古新闻网", 4],
  );
  expect(ranked(made(down, POINTS, without))).toEqual({ 各单位: ["水利局 15", "公安局 10"] });
});
