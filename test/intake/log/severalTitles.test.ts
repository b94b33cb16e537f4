import { after, buttons, find, kinds, open, read, said } from "../../support/intake";
import { draw } from "../../support/draw";
import { plainGrid, type Grid } from "../../../src/cells/grid";
import { counts } from "./logRows";

const OWN = "扎兰屯市政府网";
const UPPER = "呼伦贝尔市政府网";

/** A log in which this stands as the title of an item of 水利局. */
function log(title: string, unit = "水利局", site: string | number = "√"): Grid {
  const head = ["序号", "标题", "报送单位", OWN, UPPER];
  return plainGrid("统计表", [head, [1, title, unit, site, ""], [2, "清雪保畅通", "公安局", "√", ""]]);
}

test.each([
  "1.春灌全面开始\n2.河道清理完成",
  "1、春灌全面开始\n\n2、河道清理完成",
  "①春灌全面开始\n②河道清理完成",
  "《春灌全面开始》\n《河道清理完成》",
  "《春灌全面开始》《河道清理完成》",
  "《春灌全面开始》、《河道清理完成》",
  "春灌全面开始\n河道清理完成",
  "春灌全面开始；河道清理完成",
  "1.春灌全面开始；2.河道清理完成。",
])("%j may be two titles in one cell", (title) => {
  const { places, titles } = find(read(log(title)), "log-several-titles");
  expect([places.map(({ cell }) => cell), titles]).toEqual([["B2"], 2]);
  expect(buttons(read(log(title)), "log-several-titles")).toEqual(["每个标题是一条", "一格只是一条"]);
  const each = after(log(title), "log-several-titles", { as: "accept" });
  expect(open(each)).toEqual([]);
  expect(counts(each)).toEqual(["水利局 2 2 0", "公安局 1 1 0"]);
  expect(counts(after(log(title), "log-several-titles", { as: "count", value: 1 }))[0]).toBe("水利局 1 1 0");
});

test.each([
  "关于开展春灌的\n通知",
  "春灌全面开始\n——我市水利工作纪实",
  "春灌全面开始\n（图文）",
  "春灌、清雪、防汛",
  "学习《水法》和《防洪法》",
  "春灌全面开始",
])("%j is one title", (title) => {
  expect(kinds(read(log(title)))).not.toContain("log-several-titles");
});

test("a number beside the titles says how many they are", () => {
  expect(kinds(read(log("春灌全面开始\n河道清理完成", "水利局", 2)))).not.toContain("log-several-titles");
});

test.each([
  ["春灌全面开始\n清雪保畅通", "水利局\n公安局"],
  ["春灌全面开始、清雪保畅通、秋收秋种", "水利局、公安局、农业局"],
])("several titles beside several units have to be written row by row: %j", (title, unit) => {
  const made = read(log(title, unit));
  expect(said(made, "log-lists-shared")).toMatch(/（B2）.*请改成一行一条/);
  expect(kinds(made)).not.toContain("log-several-titles");
});

describe("titles in the columns of the sites", () => {
  const head = `序号|单位|${OWN}采用标题|${UPPER}采用标题`;

  test("with a row for each unit may be several in a cell: it is asked", () => {
    const sheet = draw(`${head}\n1|水利局|春灌全面开始、河道清理完成|\n2|公安局|清雪保畅通|`);
    expect(said(read(sheet), "log-titles-by-site")).toMatch(/请改成每个单位一行、每个网站一列填条数/);
    expect(open(after(sheet, "log-titles-by-site", { as: "accept" }))).toEqual([]);
  });

  test("are one each where a unit has several rows", () => {
    const sheet = draw(`${head}\n1|水利局|春灌全面开始|春灌全面开始\n2|水利局|河道清理完成|`);
    expect(counts(read(sheet))).toEqual(["水利局 2 2 1"]);
  });
});
