import { makeBulletin } from "../../../src/bulletin/bulletin";
import { zhalantun } from "../../../src/gallery/zhalantun";
import type { Grid } from "../../../src/cells/grid";
import { inquiry } from "../../../src/findings/inquiry";
import type { Answer } from "../../../src/findings/question";
import { add } from "../../../src/intake/units/duplicates";
import { joinPeriods, periodsIn } from "../../../src/intake/period/period";
import { readStandings, type Standings, tellChanges } from "../../../src/intake/previous/previous";
import { draw } from "../../support/draw";
import { added, type Added, answered, find, kinds, open, stops, texts, units } from "../../support/intake";

const MONTHS = {
  一月: "水利局|市直各部门|3|0\n公安局|市直各部门|2|1\n民政局|市直各部门|1|0",
  二月: "公安局|市直各部门|5|0\n扎兰屯市水利局|市直各部门|4|1",
};

test("sheets are added by unit, never by position", () => {
  expect(added(MONTHS).tallies.map(({ unit, counts }) => [unit, ...counts])).toEqual([
    ["水利局", 7, 1],
    ["公安局", 7, 1],
    ["民政局", 1, 0],
  ]);
});

test("thirds of joint items are one on several sheets together, too, and decimal points stay exact", () => {
  const third = { counts: [1 / 3], submitted: 1 / 3, adjustments: [1 / 3, 0.1] };
  const two = add(third, third);
  expect(add(two, { ...third, adjustments: [1 / 3, 0.2] })).toEqual({
    counts: [1],
    submitted: 1,
    adjustments: [1, 0.4],
  });
  expect(add({ counts: [], adjustments: [0.1] }, { counts: [], adjustments: [0.2] }).adjustments).toEqual([0.3]);
});

test("a grid shows what each sheet contributes", () => {
  expect(added(MONTHS).grid).toEqual({
    sheets: ["一月", "二月"],
    units: [
      { unit: "水利局", adopted: [3, 5] },
      { unit: "公安局", adopted: [3, 5] },
      { unit: "民政局", adopted: [1, undefined] },
    ],
  });
});

test("units that a sheet lacks are named", () => {
  expect(texts(added(MONTHS), "not-in-every-sheet")).toEqual([
    "有 1 个单位不是每张表都有：民政局（缺二月）。缺的按 0 计，请核对。",
  ]);
});

test("sheets that share no unit are parts of one table, and lack nothing", () => {
  const { tallies, findings } = added({ 部门: "水利局|市直各部门|3|0", 乡镇: "大河湾镇|各乡镇街道|4|0" });
  expect([tallies.length, findings]).toEqual([2, []]);
});

test("of parts of one table names are alike as on one sheet: a sign that is another is no reason to ask", () => {
  const parts = added({ 党委: "财政局|市直各部门|3|0", 政府: "民政局|市直各部门|4|0" });
  expect([parts.tallies.length, open(parts)]).toEqual([2, []]);
  expect(kinds(added({ 党委: "卫健委|市直各部门|3|0", 政府: "卫生健康委员会|市直各部门|4|0" }))).toContain(
    "similar-units",
  );
});

test("similar names that stand on one sheet together are two units, of which nobody is asked", () => {
  const together = added({
    一月: "水利局|市直各部门|3|0",
    二月: "水利局|市直各部门|3|0\n水务局|市直各部门|4|1",
    三月: "水务局|市直各部门|4|1",
  });
  expect(kinds(together)).toContain("alike-units");
  expect(kinds(together)).not.toContain("similar-units");
});

describe("similar names on different sheets", () => {
  const sheets = {
    一月: "水利局|市直各部门|3|0\n公安局|市直各部门|2|1",
    二月: "水务局|市直各部门|4|1\n公安局|市直各部门|5|0",
  };
  const settled = (answer: Answer): Added => added(sheets, answered(added(sheets), "similar-units", answer));

  test("stop with both names and are never merged by themselves", () => {
    expect(open(added(sheets))).toEqual([
      "“一月”里的“水利局”和“二月”里的“水务局”名称相近，各自只在一边出现。请说明是不是同一个单位。",
    ]);
    expect(added(sheets).tallies).toHaveLength(3);
  });

  test("become one when somebody says so", () => {
    const one = settled({ as: "same", unit: "水利局" });
    expect(units(one)).toEqual(["水利局 7 1", "公安局 7 1"]);
    expect(stops(one)).toBe(false);
  });

  test("stay listed when they have become one, so that it can be taken back", () => {
    expect(find(settled({ as: "same", unit: "水利局" }), "similar-units")).toMatchObject({
      units: ["水利局", "水务局"],
      answer: { as: "same", unit: "水利局" },
    });
  });

  test("stay two when somebody says that", () => {
    const two = settled({ as: "accept" });
    expect([two.tallies.length, stops(two)]).toEqual([3, false]);
  });
});

test("a unit in different groups on two sheets stops", () => {
  const sheets = { 一月: "开发区|市直各部门|3|0", 二月: "开发区|各乡镇街道|4|0" };
  expect(open(added(sheets))).toEqual(["“开发区”在几张表里归入了不同的组：市直各部门、各乡镇街道。请选定一组。"]);
  const one = added(sheets, answered(added(sheets), "group-differs", { as: "group", group: "各乡镇街道" }));
  expect(one.tallies).toMatchObject([{ unit: "开发区", group: "各乡镇街道", counts: [7, 0] }]);
  expect(stops(one)).toBe(false);
});

test.each([
  [["1月", "2月", "3月"], "1-3月"],
  [["1月", "3月"], undefined],
  [["1-3月", "1-3月"], "1-3月"],
  [[undefined, undefined], undefined],
  [["1月", undefined], undefined],
])("the periods %j together are %j", (periods, together) => {
  const joined = joinPeriods(periods.map((text) => periodsIn(text ?? "")[0]));
  expect(joined?.text).toBe(together);
});

describe("the bulletin of the last period", () => {
  const former = draw(
    "附件1\n市直各部门信息采用情况统计表\n排名|单位|扎兰屯市政府网采用条数|扎兰屯市政府网采用得分|1-3月得分|累计得分\n1|水利局|36|180|180|300\n2|公安局|25|125|125|125.5\n|合计|61|305|305|425.5",
  );

  const standings = (grids: readonly Grid[], told = inquiry()): Standings => readStandings(grids, zhalantun, told);

  test("gives each unit its accumulated score and its rank", () => {
    expect([...standings([former])]).toEqual([
      ["水利局", { unit: "水利局", score: 300, rank: 1, last: 180 }],
      ["公安局", { unit: "公安局", score: 125.5, rank: 2, last: 125 }],
    ]);
  });

  test("is carried forward, and units that are gone are named", () => {
    const told = inquiry();
    const tallies = [{ unit: "扎兰屯市公安局", group: "市直各部门", counts: [1, 0] }];
    const before = standings([former], told);
    tellChanges(tallies, before, zhalantun, told);
    const bulletin = makeBulletin(tallies, zhalantun, "", { standings: before });
    expect(bulletin.groups[0]!.units[0]!.previous).toEqual({ score: 125.5, rank: 2, last: 125 });
    expect(texts(told)).toEqual(["上期有、本期没有的单位：水利局。请核对是不是改了名。"]);
  });

  test("in which nothing can be read stops", () => {
    const told = inquiry();
    standings([draw("甲|乙\n1|2")], told);
    expect(open(told)[0]).toContain("上期累计无法带入");
  });
});
