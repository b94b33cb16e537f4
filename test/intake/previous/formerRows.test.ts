import type { Scheme } from "../../../src/bulletin/scheme";
import { zhalantun } from "../../../src/gallery/zhalantun";
import { formerPeriod } from "../../../src/intake/previous/previous";
import { draw } from "../../support/draw";
import { answered, find } from "../../support/intake";
import { marked, read, told } from "./readFormer";

const TWO = "单位|累计得分\n水利局|300\n公安局|125";

describe("the rows of the former bulletin", () => {
  test("of units only rows with figures are read: no totals, no remarks", () => {
    const rows = [
      "水利局|7",
      "1.公安局（盖章）|8",
      "合计|15",
      "总计|15",
      "小计|15",
      "共 计|15",
      "注：以上为1-3月|1",
      "备注|1",
      "填表人|1",
      "制表：办公室|1",
      "教育局|",
      "|9",
      "合作社|3",
    ];
    const { standings } = read(`单位|累计得分\n${rows.join("\n")}`);
    expect([...standings.values()].map(({ unit, score }) => `${unit} ${score}`)).toEqual([
      "水利局 7",
      "公安局 8",
      "合作社 3",
    ]);
  });

  test("may have a table for each group, on one sheet or on several", () => {
    const departments = "附件1\n单位|累计得分\n水利局|7";
    const townships = "附件2\n名次|单位|累计得分\n1|柴河镇|3";
    for (const sheets of [{ 附件: `${departments}\n${townships}` }, { 附件1: departments, 附件2: townships }]) {
      const { standings, findings } = told(sheets, zhalantun, {});
      expect([...standings.values()]).toEqual([
        { unit: "水利局", score: 7 },
        { unit: "柴河镇", score: 3, rank: 1 },
      ]);
      expect(findings).toEqual([]);
    }
  });

  test("sheets of one period are passed over where another has accumulated scores", () => {
    const { standings } = told(
      { 三月: "单位|得分\n水利局|5\n公安局|3", 累计: "单位|累计得分\n水利局|7" },
      zhalantun,
      {},
    );
    expect([...standings.values()]).toEqual([{ unit: "水利局", score: 7 }]);
  });

  test.each(["单位|条数\n水利局|36", "姓名|得分", "序号|累计得分\n1|7", "单位|累计得分\n合计|7"])(
    "of which nothing can be used stops: %s",
    (table) => {
      const { standings, findings } = read(table);
      expect(standings.size).toBe(0);
      expect(findings.map(({ kind, sheet }) => [kind, sheet])).toEqual([["previous-unreadable", "上期"]]);
    },
  );

  test("without any sheet stops, too", () => {
    expect(told({}, zhalantun, {}).findings).toMatchObject([{ kind: "previous-unreadable", sheet: "" }]);
  });

  test("a score that is no number is asked about with the numbers it may mean, and the unit waits", () => {
    const asked = read("单位|累计得分\n水利局|约300分\n公安局|125");
    const { places, units, column, found, question } = find(asked, "previous-doubtful");
    expect({ places, units, column, found }).toEqual({
      places: [{ sheet: "上期", cell: "B2" }],
      units: ["水利局"],
      column: "累计得分",
      found: "约300分",
    });
    expect(question).toMatchObject({ scope: "sheet", anyCount: true });
    expect([...asked.standings.keys()]).toEqual(["公安局"]);
    const blank = find(read("单位|本期条数|累计得分\n水利局|3|"), "previous-doubtful");
    expect(blank.question?.answers).toEqual([{ as: "zero" }]);
  });

  test("what stands in several rows and is no number is asked about once", () => {
    const text = "单位|累计得分\n水利局|—\n公安局|125\n民政局|—\n司法局|约9";
    const asked = read(text);
    expect(asked.findings.map(({ kind, units }) => [kind, units])).toEqual([
      ["previous-doubtful", ["水利局", "民政局"]],
      ["previous-doubtful", ["司法局"]],
    ]);
    const carried = read(text, zhalantun, answered(asked, "previous-doubtful", { as: "zero" }));
    expect([...carried.standings.values()].map(({ unit, score }) => `${unit} ${score}`)).toEqual([
      "水利局 0",
      "公安局 125",
      "民政局 0",
    ]);
  });

  test.each([["A3"], ["B3"]])("of a unit of which %s is struck out a person says whether it is carried", (cell) => {
    const struck = { marked: new Map([[cell, cell === "A3" ? "~~公安局~~" : "~~125~~"]]) };
    const asked = marked(TWO, struck);
    expect(asked.findings.map(({ kind, units }) => [kind, units])).toEqual([["previous-struck", ["公安局"]]]);
    const units = (as: "leave-out" | "accept"): unknown[] =>
      [...marked(TWO, struck, answered(asked, "previous-struck", { as })).standings.values()].map(({ unit }) => unit);
    expect(units("leave-out")).toEqual(["水利局"]);
    expect(units("accept")).toEqual(["水利局", "公安局"]);
  });

  test("a score that is struck out in part is asked about with what is left of it", () => {
    const asked = marked(TWO.replace("300", "60"), { marked: new Map([["B2", "~~12~~60"]]) });
    expect(find(asked, "previous-doubtful").question?.answers).toEqual([
      { as: "count", value: 60 },
      { as: "count", value: 12 },
      { as: "zero" },
    ]);
    expect([...asked.standings.keys()]).toEqual(["公安局"]);
  });

  test("formulas that were never calculated are told together, and nothing else is", () => {
    const { standings, findings } = marked("单位|累计得分\n水利局|=C2\n公安局|=C3", {
      uncalculated: new Set(["B2", "B3"]),
    });
    expect(findings.map(({ kind, units }) => [kind, units])).toEqual([["uncalculated", ["水利局", "公安局"]]]);
    expect(standings.size).toBe(0);
  });

  test("hidden rows are carried, which is told", () => {
    const { standings, findings } = marked(TWO, { hiddenRows: new Set([2]) });
    expect(findings.map(({ kind, units }) => [kind, units])).toEqual([["previous-hidden-rows", ["公安局"]]]);
    expect(standings.size).toBe(2);
  });

  test("halves side by side are read one after the other", () => {
    const { standings, findings } = read(
      "单位|本期得分|累计得分|单位|本期得分|累计得分\n水利局|1|7|柴河镇|1|9\n公安局|1|8|||",
    );
    expect([...standings.values()].map(({ unit, score }) => `${unit} ${score}`)).toEqual([
      "水利局 7",
      "公安局 8",
      "柴河镇 9",
    ]);
    expect(findings).toEqual([]);
  });

  test("may be folded into halves of which only the left one has headings", () => {
    const told = read("单位|累计得分\n水利局|7|公安局|5\n民政局|3|教育局|4");
    expect([...told.standings.values()].map(({ unit, score }) => `${unit} ${score}`)).toEqual([
      "水利局 7",
      "民政局 3",
      "公安局 5",
      "教育局 4",
    ]);
  });

  test("comparisons and parts of a unit are carried by nobody", () => {
    const text = "单位|累计得分\n水利局|7\n其中：移民局|2\n平均|5\n去年同期|6";
    expect([...read(text).standings.keys()]).toEqual(["水利局"]);
  });

  test("a unit that stands twice with one score is no doubt, an alias is the unit itself", () => {
    const roster = [{ unit: "水利局", group: "市直各部门", aliases: ["水务局"] }];
    const scheme: Scheme = { ...zhalantun, roster };
    expect(read("单位|累计得分\n水利局|7\n水 利 局|7").findings).toEqual([]);
    const twice = read("单位|累计得分\n水利局|7\n水务局|8.5", scheme);
    const { places, units, scores, question } = find(twice, "previous-twice");
    expect({ places, units, scores }).toEqual({
      places: [{ sheet: "上期", cell: "A3" }],
      units: ["水务局"],
      scores: [7, 8.5],
    });
    expect(question?.answers).toEqual([7, 8.5, 15.5].map((value) => ({ as: "count", value })));
    expect([...twice.standings.values()]).toEqual([{ unit: "水利局", score: 7 }]);
  });

  test.each([
    [{ 附件: "1-3月信息采用情况统计表\n单位|累计得分\n水利局|7" }, "1-3月"],
    [{ 附件: "单位|1-3月得分|累计得分\n水利局|5|7" }, "1-3月"],
    [{ 封面: "2022年工作总结", 附件: "二季度信息采用情况统计表\n单位|累计得分|采用条数\n水利局|7|1" }, "二季度"],
    [{ 附件: "单位|得分\n水利局|7" }, undefined],
    [{}, undefined],
  ])("%j is of the period %j", (sheets, period) => {
    const grids = Object.entries(sheets).map(([sheet, text]) => ({ ...draw(text), sheet }));
    expect(formerPeriod(grids, zhalantun)?.text).toBe(period);
  });
});
