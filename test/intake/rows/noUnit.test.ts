import { zhalantun } from "../../../src/gallery/zhalantun";
import { calledAsNoUnit } from "../../../src/intake/rows/noUnit";
import { after, find, kinds, read, units } from "../../support/intake";

test.each([
  "民政局等5家单位",
  "民政局等五个部门",
  "教育局等单位",
  "教育局、财政局等有关部门",
  "教育局等",
  "水利局等多部门",
])("%s are several units of which nobody knows who has how much", (name) => {
  expect(calledAsNoUnit(name, zhalantun)).toBe("maybe");
});

test.each(["高等职业学校", "平等镇", "平等乡镇", "扎兰屯市初等教育局", "均等化办公室", "等级评定办公室", "民政局"])(
  "%s is a unit",
  (name) => {
    expect(calledAsNoUnit(name, zhalantun)).toBeUndefined();
  },
);

test("what the roster has is a unit whatever it is called", () => {
  const scheme = { ...zhalantun, roster: [{ unit: "教育局等", group: "市直各部门", aliases: [] }] };
  expect(calledAsNoUnit("教育局等", scheme)).toBeUndefined();
});

test("such a name is asked about in a table and in a log", () => {
  const table = "单位|扎兰屯市政府网|呼伦贝尔市政府网\n民政局等5家单位|3|1\n司法局|2|0";
  expect(find(read(table), "comparison-rows")).toMatchObject({ found: ["民政局等5家单位"] });
  expect(units(after(table, "comparison-rows", { as: "leave-out" }))).toEqual(["司法局 2 0"]);
  const log = "标题|单位|扎兰屯市政府网|呼伦贝尔市政府网\n春灌开始|民政局等5家单位|√|\n反诈宣传|司法局|√|";
  expect(kinds(read(log))).toContain("comparison-rows");
});
