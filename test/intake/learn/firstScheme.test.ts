import { readFileSync } from "node:fs";
import type { Grid } from "../../../src/cells/grid";
import { atOnce } from "../../../src/cells/stepwise";
import { unsettled } from "../../../src/findings/finding";
import { fileWorkbook } from "../../../src/hosts/file/fileWorkbook";
import { firstSheet } from "../../../src/intake/learn/firstSheet";
import { beginForm, type FirstForm, readForm, withGroup } from "../../../src/taskpane/scheme/first/firstForm";
import { yardsticks } from "../../support/yardstick";
import { made, ranked, sheetOf, table } from "./firstUse";

/** The first sheet of an office's workbook. */
async function office(file: string): Promise<Grid> {
  const path = `test/fixtures/offices/${file}`;
  const host = fileWorkbook(file, readFileSync(path), () => undefined);
  const { sheets } = await host.look();
  return host.read(sheets[0]!.name);
}

const COUNTIES = table(
  ["单位", "类别", "市政府办采用", "省政府办采用"],
  ["宣汉县政府办公室", "县市区", 151, 5],
  ["大竹县政府办公室", "县市区", 156, 3],
  ["市地税局", "市级部门", 90, 2],
  ["驻京办", "驻外机构", 60, 1],
);

test("the columns of items and the categories of a sheet are an office's first scheme", () => {
  const { columns, groups } = sheetOf(COUNTIES);
  expect(columns.map(({ letter, name, use }) => [letter, name, use])).toEqual([
    ["C", "市政府办", "channel"],
    ["D", "省政府办", "channel"],
  ]);
  expect(groups.map(({ name, units, category }) => [name, units.length, category])).toEqual([
    ["县市区", 2, "县市区"],
    ["市级部门", 1, "市级部门"],
    ["驻外机构", 1, "驻外机构"],
  ]);
  expect(ranked(made(COUNTIES, { 市政府办: 1, 省政府办: 5 }))).toEqual({
    县市区: ["宣汉县政府办公室 176", "大竹县政府办公室 171"],
    市级部门: ["市地税局 100"],
    驻外机构: ["驻京办 65"],
  });
});

test("a category that does not count is left out for good, also where only one group is left", () => {
  const out = (...names: string[]) =>
    ranked(
      made(COUNTIES, { 市政府办: 1, 省政府办: 5 }, (form) => ({
        ...form,
        groups: form.groups.map((each) => ({ ...each, isOut: names.includes(each.name) })),
      })),
    );
  expect(Object.keys(out("驻外机构"))).toEqual(["县市区", "市级部门"]);
  expect(out("驻外机构", "市级部门")).toEqual({ 县市区: ["宣汉县政府办公室 176", "大竹县政府办公室 171"] });
});

test("categories of one name become one group, and its units are found by what their cells say", () => {
  const { draft } = made(COUNTIES, { 市政府办: 1, 省政府办: 5 }, (form) => ({
    ...form,
    groups: form.groups.map((each) => ({ ...each, name: each.name === "县市区" ? "县市区" : "市级部门和驻外机构" })),
  }));
  expect(draft.bulletin!.groups.map(({ group, units }) => [group.name, units.length])).toEqual([
    ["县市区", 2],
    ["市级部门和驻外机构", 2],
  ]);
});

test("a column in which a group has no figure does not count for it", () => {
  const grid = table(
    ["单位", "类别", "县网站采用", "市网站采用"],
    ["教育局", "部门", 3, 1],
    ["水利局", "部门", 2, 0],
    ["东乡", "乡镇", 4, ""],
    ["西乡", "乡镇", 1, ""],
  );
  const result = made(grid, { 县网站: 2, 市网站: 5 });
  expect(result.scheme.groups.map(({ name, channels }) => [name, channels])).toEqual([
    ["部门", ["县网站", "市网站"]],
    ["乡镇", ["县网站"]],
  ]);
});

test("cases that give or take points ask what one gives, typed points are added, and what nobody can know is asked", () => {
  const grid = table(
    ["单位", "简报采用", "领导批示", "错情通报", "本月加分", "网站任务"],
    ["教育局", 3, 1, 0, 2, 10],
    ["水利局", 2, 0, 1, 0, -10],
  );
  const sheet = sheetOf(grid);
  expect(sheet.columns.map(({ name, use }) => [name, use])).toEqual([
    ["简报", "channel"],
    ["领导批示", "bonus"],
    ["错情通报", "penalty"],
    ["本月加分", "bonus-points"],
    ["网站任务", undefined],
  ]);
  expect(readForm(beginForm(sheet))).toEqual({
    lacking: [
      { what: "points", of: "简报", at: 0 },
      { what: "points", of: "领导批示", at: 1 },
      { what: "points", of: "错情通报", at: 2 },
      { what: "use", of: "网站任务", at: 4 },
    ],
  });
  const as = (use: "bonus-points" | "none") =>
    ranked(
      made(grid, { 简报: 2, 领导批示: 5, 错情通报: 3 }, (form) => ({
        ...form,
        columns: form.columns.map((each) => (each.name === "网站任务" ? { ...each, use } : each)),
      })),
    );
  expect(as("bonus-points")).toEqual({ 各单位: ["教育局 23", "水利局 -9"] });
  expect(as("none")).toEqual({ 各单位: ["教育局 13", "水利局 1"] });
});

test("cells that hold no number do not hide their column: they are asked about when it is counted", () => {
  const grid = table(["单位", "日报采用", "电视台采用"], ["教育局", 3, "约12"], ["水利局", 2, 1], ["农业局", 1, 4]);
  const { draft } = made(grid, { 日报: 1, 电视台: 2 });
  expect(unsettled(draft.findings).map(({ kind, places }) => [kind, ...places.map(({ cell }) => cell)])).toEqual([
    ["doubtful-cells", "C2"],
  ]);
});

test("a column that is renamed is still found by its heading", () => {
  const rename = (form: FirstForm): FirstForm => ({
    ...form,
    columns: form.columns.map((each, i) => (i === 0 ? { ...each, name: "本市" } : each)),
  });
  const { scheme, draft } = made(COUNTIES, { 本市: 1, 省政府办: 5 }, rename);
  expect(scheme.channels[0]).toEqual({ name: "本市", aliases: ["市政府办采用"], points: 1 });
  expect(unsettled(draft.findings)).toEqual([]);
  expect(JSON.stringify(draft.appendices.map(({ columns }) => columns))).toContain("本市采用条数");
});

test("titles over some rows are groups without their numbers; other signs in a name stay as they are", () => {
  const grid = table(
    ["单位", "日报采用"],
    ["一、市直部门（含直属）", ""],
    ["教育局", 3],
    ["水利局", 2],
    ["二、乡镇", ""],
    ["东乡", 4],
    ["西乡", 1],
  );
  expect(sheetOf(grid).groups.map(({ name }) => name)).toEqual(["市直部门（含直属）", "乡镇"]);
  expect(ranked(made(grid, { 日报: 1 }))).toEqual({
    "市直部门（含直属）": ["教育局 3", "水利局 2"],
    乡镇: ["东乡 4", "西乡 1"],
  });
});

test("a heading that says nothing of counts is a name as a whole", () => {
  const grid = table(["单位", "政务信息", "要情采用条数"], ["教育局", 3, 1], ["水利局", 2, 0]);
  expect(sheetOf(grid).columns.map(({ name }) => name)).toEqual(["政务信息", "要情"]);
  expect(ranked(made(grid, { 政务信息: 1, 要情: 2 }))).toEqual({ 各单位: ["教育局 5", "水利局 2"] });
});

test("what an item gives is filled in where the sheet's own scores show it", () => {
  const grid = table(
    ["单位", "简报采用", "要情采用", "得分"],
    ["教育局", 3, 1, 11],
    ["水利局", 2, 0, 4],
    ["农业局", 1, 2, 12],
    ["公安局", 0, 3, 15],
  );
  expect(sheetOf(grid).columns.map(({ name, points }) => [name, points?.each])).toEqual([
    ["简报", 2],
    ["要情", 5],
  ]);
  expect(ranked(made(grid, {})).各单位![0]).toBe("公安局 15");
});

test("units without groups are parted by names that tell them, and by endings that a clerk adds", () => {
  const grid = table(
    ["单位", "日报采用"],
    ["教育局", 3],
    ["水利局", 2],
    ["东风镇", 4],
    ["西山乡", 1],
    ["一中学校", 5],
    ["二中学校", 6],
  );
  expect(sheetOf(grid).groups.map(({ name, units }) => [name, units.length])).toEqual([
    ["各部门", 4],
    ["各乡镇街道", 2],
  ]);
  const withSchools = (form: FirstForm): FirstForm => {
    const more = withGroup(form, "学校");
    return { ...more, groups: more.groups.map((each) => (each.name === "学校" ? { ...each, endings: "学校" } : each)) };
  };
  expect(
    Object.entries(ranked(made(grid, { 日报: 1 }, withSchools))).map(([name, units]) => [name, units.length]),
  ).toEqual([
    ["各部门", 2],
    ["各乡镇街道", 2],
    ["学校", 2],
  ]);
});

test("n14 质监: half items count, as the office's own scheme gives them", async () => {
  const grid = await office("n14.xlsx");
  expect(sheetOf(grid).columns).toMatchObject([{ use: undefined, isFractional: true }]);
  const asItems = (form: FirstForm): FirstForm => ({
    ...form,
    columns: form.columns.map((each) => ({ ...each, use: "channel" })),
  });
  expect(ranked(made(grid, { 市局网站: 50 }, asItems))).toEqual({
    各单位: ["办公室 125", "质量科 50", "标准科 25"],
  });
});

test("n01 四川国土: columns of typed points need nothing to be filled in", async () => {
  const published = JSON.parse(readFileSync("test/fixtures/offices/n01.expected.json", "utf8")) as [
    number,
    string,
    number,
  ][];
  const { draft } = made(await office("n01.xlsx"), {});
  const scores = draft.bulletin!.groups.flatMap(({ units }) => units.map(({ unit, score }) => [unit, score]));
  expect(Object.fromEntries(scores)).toEqual(Object.fromEntries(published.map(([, unit, score]) => [unit, score])));
});

describe("a sheet with a column of every use", () => {
  const grid = table(
    ["单位", "县政府网采用", "网采用", "领导批示", "错情", "加分", "扣分", "网站采用"],
    ["教育局", 3, 1, 1, 0, 2, 1, 9],
    ["水利局", 2, 2, 0, 1, 0, 0, 8],
    ["农业局", 1, 0, 1, 1, 3, 0, 7],
    ["林业局", 0, 3, 0, 0, 0, 0, 0],
  );
  const points = { 县政府网: 2, 网采用: 1, 领导批示: 5, 错情: 3 };
  const names: Readonly<Record<string, string>> = {};
  const as = (form: FirstForm, called = names): FirstForm => ({
    ...form,
    columns: form.columns.map((each) => ({
      ...each,
      name: called[each.name] ?? each.name,
      use: each.name === "网站" ? "none" : each.use,
    })),
  });
  const scores = { 各单位: ["教育局 13", "农业局 7", "水利局 3", "林业局 3"] };

  test("gives each its points, and asks about none of them again", () => {
    expect(sheetOf(grid).columns.map(({ name, use }) => [name, use])).toEqual([
      ["县政府网", "channel"],
      ["网采用", "channel"],
      ["领导批示", "bonus"],
      ["错情", "penalty"],
      ["加分", "bonus-points"],
      ["扣分", "penalty-points"],
      ["网站", "channel"],
    ]);
    expect(ranked(made(grid, points, as))).toEqual(scores);
  });

  test("finds each under its heading whatever it is called, also by a word of another heading", () => {
    const called = { 县政府网: "本县", 网采用: "政府网", 领导批示: "批示", 错情: "差错", 网站: "其他" };
    const renamed = { 本县: 2, 政府网: 1, 批示: 5, 差错: 3 };
    expect(ranked(made(grid, renamed, (form) => as(form, called)))).toEqual(scores);
  });

  test("equal units stand in the order of the first channel", () => {
    const { draft } = made(grid, points, as);
    expect(draft.bulletin!.groups[0]!.units.slice(2).map(({ unit, rank }) => [rank, unit])).toEqual([
      [3, "水利局"],
      [4, "林业局"],
    ]);
  });
});

test("columns are named by their letters on the sheet, also in a second table beside the first one or on another sheet", () => {
  const beside = table(
    ["单位", "日报采用", "", "单位", "日报采用", "晚报采用"],
    ["教育局", 3, "", "东乡", 4, 1],
    ["水利局", 2, "", "西乡", 1, 2],
  );
  expect(sheetOf(beside).columns.map(({ name, letter }) => [name, letter])).toEqual([
    ["日报", "B"],
    ["晚报", "F"],
  ]);
  const other: Grid = { ...table(["序号", "单位", "早报采用"], [1, "农业局", 3]), sheet: "表2", column: 26 };
  expect(atOnce(firstSheet([beside, other]))!.columns.map(({ letter }) => letter)).toEqual(["B", "F", "AC"]);
});

test("a heading of three rows is told by its last two", () => {
  const grid: Grid = {
    ...table(
      ["单位", "采用", "采用", "采用"],
      ["", "市级", "省级", "省级"],
      ["", "要情", "要情", "调研"],
      ["教育局", 3, 1, 0],
      ["水利局", 2, 0, 4],
    ),
    merges: [
      { row: 0, column: 0, rows: 3, columns: 1 },
      { row: 0, column: 1, rows: 1, columns: 3 },
      { row: 1, column: 2, rows: 1, columns: 2 },
    ],
  };
  const result = made(grid, { 市级要情: 1, 省级要情: 5, 调研: 2 });
  expect(result.scheme.channels.map(({ name, aliases }) => [name, ...aliases])).toEqual([
    ["市级要情", "市级/要情"],
    ["省级要情", "省级/要情"],
    ["调研"],
  ]);
  expect(ranked(result)).toEqual({ 各单位: ["水利局 10", "教育局 8"] });
});

test("half items may be counted, negative ones or those of a column that says nothing may not be meant as items", () => {
  const use = (heading: string, ...figures: number[]) =>
    sheetOf(table(["单位", heading], ...figures.map((figure, i) => [`第${i}局`, figure]))).columns.map(
      (each) => each.use,
    );
  expect(use("日报采用", 2.5, 1)).toEqual(["channel"]);
  expect(use("日报采用", 2.5, -1)).toEqual([undefined]);
  expect(use("人均", 2.5, 1)).toEqual([undefined]);
});

test("points that are shown are filled in only where rows confirm them", () => {
  const grid = table(
    ["单位", "简报采用", "简报得分", "要情采用", "要情得分"],
    ["教育局", 3, 6, 1, 5],
    ["水利局", 2, 4, 0, 0],
    ["农业局", 1, 2, 0, 0],
  );
  expect(sheetOf(grid).columns.map(({ name, points }) => [name, points])).toEqual([
    ["简报", { each: 2, rows: 3 }],
    ["要情", undefined],
  ]);
});

test("a column that is mostly blank is one of figures where its few cells are", () => {
  const grid = table(
    ["单位", "日报采用", "特邀采用"],
    ["教育局", 3, ""],
    ["水利局", 2, 1],
    ["农业局", 1, 2],
    ["林业局", 0, "约3"],
    ["公安局", 0, ""],
  );
  expect(sheetOf(grid).columns.map(({ name }) => name)).toEqual(["日报", "特邀"]);
});

test("groups keep their own words: categories, numbered titles, endings of their units", () => {
  const grid = table(
    ["单位", "日报采用"],
    ["（一）县直部门", ""],
    ["教育局", 3],
    ["12．乡镇", ""],
    ["东乡", 4],
    ["3、其他", ""],
    ["某学校", 1],
  );
  expect(sheetOf(grid).groups.map(({ name, aliases, category }) => [name, aliases, category])).toEqual([
    ["县直部门", ["（一）县直部门"], undefined],
    ["乡镇", ["12．乡镇"], undefined],
    ["其他", ["3、其他"], undefined],
  ]);
  const { scheme } = made(grid, { 日报: 1 });
  expect(scheme.groups.map(({ name, aliases, title }) => [name, aliases, title])).toEqual([
    ["县直部门", ["（一）县直部门"], "县直部门信息采用情况统计表"],
    ["乡镇", ["12．乡镇"], "乡镇信息采用情况统计表"],
    ["其他", ["3、其他"], "其他信息采用情况统计表"],
  ]);
});

test("departments and townships are two groups only where there are two of each", () => {
  const groups = (...units: string[]) =>
    sheetOf(table(["单位", "日报采用"], ...units.map((unit, i) => [unit, i]))).groups.map((group) => [
      group.name,
      ...group.units,
    ]);
  expect(groups("教育局", "水利局", "东乡")).toEqual([["各单位", "教育局", "水利局", "东乡"]]);
  expect(groups("教育局", "东乡", "西镇")).toEqual([["各单位", "教育局", "东乡", "西镇"]]);
  expect(groups("教育局", "东乡", "水利局", "西镇")).toEqual([
    ["各部门", "教育局", "水利局"],
    ["各乡镇街道", "东乡", "西镇"],
  ]);
});

test("a sheet without a column of figures has no first scheme", () => {
  expect(atOnce(firstSheet([table(["单位", "联系人"], ["水利局", "某某"])]))).toBeUndefined();
});

test("what a sheet of 16,000 columns counts is no office's scheme, and found out in no time", async () => {
  const headings = Array.from({ length: 8_000 }, (_, i) => [`网站${i}条数`, `网站${i}得分`]).flat();
  const wide = table(
    ["单位", ...headings],
    ...["教育局", "水利局"].map((unit) => [unit, ...headings.map((_, j) => j % 7)]),
  );
  expect(await yardsticks(() => atOnce(firstSheet([wide])))).toBeLessThan(15);
  expect(atOnce(firstSheet([wide]))).toBeUndefined();
});
