import type { ColumnSpec } from "../../../src/bulletin/columnSpec";
import type { Scheme } from "../../../src/bulletin/scheme";
import { zhalantun } from "../../../src/gallery/zhalantun";
import { answered, find } from "../../support/intake";
import { first, read } from "./readFormer";

describe("the columns of the former bulletin", () => {
  test.each([
    ["累计得分", 7],
    ["1-3月累计得分", 7],
    ["累计总分", 7],
    ["总积分", 7],
    ["年度得分", 7],
    ["年度总分", 7],
    ["年度/累计得分", 7],
    ["本年度得分", 7],
    // those of another time are not what goes on
    ["上期累计得分", 5],
    ["上月累计得分", 5],
    ["上季累计得分", 5],
    ["去年累计得分", 5],
    ["上年累计得分", 5],
    ["本期累计得分", 5],
    ["本月累计得分", 5],
    ["年度任务", 5],
    ["累计条数", 5],
  ])("goes on with the scores under %s: %j", (heading, score) => {
    expect(first(read(`单位|4月得分|${heading}\n水利局|5|7`))).toMatchObject({ unit: "水利局", score });
  });

  test.each([
    ["排名", 3],
    ["名次", 3],
    ["位次", 3],
    ["4月排名", 3],
    ["上期排名", undefined],
    ["上月排名", undefined],
    ["名次升降", undefined],
    ["排名变化", undefined],
  ])("says a unit's rank under %s: %j", (heading, rank) => {
    expect(first(read(`${heading}|单位|累计得分\n3|水利局|7`))).toEqual({
      unit: "水利局",
      score: 7,
      ...(rank && { rank }),
    });
  });

  test("得分 under a channel is the channel's, whatever the scheme's own score is called", () => {
    const [own, upper] = zhalantun.channels.map(({ name }) => name) as [string, string];
    const columns = [
      { show: "unit", heading: "单位" },
      { show: "score", heading: "得分" },
    ] as const;
    const table = `单位|${own}||${upper}||4月得分\n|条数|得分|条数|得分|\n水利局|1|5|0|0|9`;
    expect(read(table, { ...zhalantun, columns }).findings).toEqual([]);
    expect(first(read(table, { ...zhalantun, columns }))).toMatchObject({ score: 9 });
  });

  test("of two ranks the scheme's own is taken, and a rank that is no number is none", () => {
    const scheme: Scheme = { ...zhalantun, columns: [{ show: "rank", heading: "全市名次" }] };
    const table = "排名|全市名次|单位|累计得分\n1|4|水利局|7";
    expect(first(read(table))).toMatchObject({ rank: 1 });
    expect(first(read(table, scheme))).toMatchObject({ rank: 4 });
    expect(first(read(table.replace("1|4|", "1|并列|"), scheme))).toEqual({ unit: "水利局", score: 7 });
  });

  test.each([
    ["累计报送", 40],
    ["累计报送条数", 40],
    ["累计条数", 40],
    ["报送条数", 40],
    ["上期累计报送", undefined],
  ])("says what a unit has submitted under %s: %j", (heading, submitted) => {
    expect(first(read(`单位|${heading}|累计得分\n水利局|40|7`))).toEqual({
      unit: "水利局",
      score: 7,
      ...(submitted && { submitted }),
    });
  });

  test("what was submitted in all goes before what was submitted, and a text is not a number of items", () => {
    expect(first(read("单位|报送条数|累计报送条数|累计得分\n水利局|4|40|7"))).toMatchObject({ submitted: 40 });
    expect(first(read("单位|累计报送条数|累计得分\n水利局|约40|7"))).toEqual({ unit: "水利局", score: 7 });
  });

  test("is read by the scheme's own headings before any word, {period} standing for anything", () => {
    const scheme: Scheme = {
      ...zhalantun,
      columns: [
        { show: "unit", heading: "单位" },
        { show: "submitted-total", heading: ["至{period}", "收稿"] },
        { show: "score", heading: "{period}分[计]+" },
        { show: "accumulated", heading: "至{period}共计(分)" },
      ],
    };
    const table = "单位|至3月||3月分[计]+|至3月共计（分）|累计得分\n|收稿|退稿|||\n水利局|40|2|5|7|9";
    expect(first(read(table, scheme))).toEqual({ unit: "水利局", score: 7, last: 5, submitted: 40 });
    // a point or a plus in a heading is itself, and the whole heading has to agree
    expect(first(read(table.replace("3月分[计]+", "3月分计计"), scheme))).toEqual({
      unit: "水利局",
      score: 7,
      submitted: 40,
    });
    expect(first(read(table.replace("至3月共计（分）", "截至3月共计（分）"), scheme))).toMatchObject({ score: 9 });
  });

  test("is read by the headings that a group has of its own", () => {
    const [departments, townships] = zhalantun.groups;
    const own: ColumnSpec[] = [
      { show: "unit", heading: "单位" },
      { show: "accumulated", heading: "滚存" },
    ];
    const scheme: Scheme = { ...zhalantun, groups: [departments!, { ...townships!, columns: own }] };
    expect(first(read("单位|得分|滚存\n柴河镇|5|7", scheme))).toMatchObject({ score: 7, last: 5 });
  });

  test.each([
    ["单位|3月得分|累计得分", "水利局|5|7", 5],
    ["单位|得分|累计得分", "水利局|5.5|7", 5.5],
    // of two that may be the last period's none is taken
    ["单位|2月得分|3月得分|累计得分", "水利局|4|5|7", undefined],
    ["单位|扎兰屯市政府网采用得分|累计得分", "水利局|5|7", undefined],
    ["单位|3月得分|累计得分", "水利局|未报|7", undefined],
    ["单位|3月得分|累计得分", "水利局|5.00001|7", undefined],
  ])("under %s the row %s has the last period's score %j", (headings, row, last) => {
    expect(first(read(`${headings}\n${row}`))).toEqual({ unit: "水利局", score: 7, ...(last && { last }) });
  });

  test("of several score columns three are offered; the first goes on until one is chosen", () => {
    const table = "单位|总分|得分|评分|考核分\n水利局|4|5|6|7";
    const asked = read(table);
    expect(first(asked)).toMatchObject({ score: 4 });
    const { need, headings, question, sheet } = find(asked, "ambiguous-column");
    expect({ need, headings, sheet }).toEqual({
      need: { is: "former-score", name: "" },
      headings: ["总分", "得分", "评分"],
      sheet: "上期",
    });
    expect(question?.answers).toEqual(["总分", "得分", "评分"].map((heading) => ({ as: "column", heading })));
    const chosen = read(table, zhalantun, answered(asked, "ambiguous-column", { as: "column", heading: "评分" }));
    expect(first(chosen)).toMatchObject({ score: 6 });
    // the answer is about this table: with other headings it is asked for again
    const other = read(table.replace("考核分", "测评分"), zhalantun, {
      [question!.id]: { as: "column", heading: "评分" },
    });
    expect(find(other, "ambiguous-column").answer).toBeUndefined();
  });

  test.each([
    ["单位|得分|得分\n|1-3月|累计\n水利局|5|7", 7],
    ["单位|采用得分|采用得分\n|1-3月|累计\n水利局|5|7", 7],
    ["单位|累计|累计\n|采用条数|得分\n水利局|5|7", 7],
    ["单位|得分|得分\n|本期|年度累计\n水利局|5|7", 7],
  ])("%j says which scores are accumulated", (text, score) => {
    const told = read(text);
    expect(told.findings).toEqual([]);
    expect(first(told)).toMatchObject({ unit: "水利局", score });
  });

  test("累计 alone beside a score may be the sum of either, and is asked about first", () => {
    const asked = read("单位|本期得分|年度累计\n水利局|5|7");
    expect(find(asked, "ambiguous-column")).toMatchObject({ headings: ["年度累计", "本期得分"] });
  });

  test("累计 of a period beside a score of the same period is asked about, too", () => {
    const asked = read("单位|1-3月得分|1-3月累计\n水利局|5|7");
    expect(find(asked, "ambiguous-column")).toMatchObject({ headings: ["1-3月累计", "1-3月得分"] });
  });

  test.each([
    ["单位|1月得分|2月得分|3月得分|总分\n水利局|1|2|4|7"],
    ["单位|扎兰屯市政府网累计得分|呼伦贝尔市政府网累计得分|累计总分\n水利局|5|2|7"],
    ["单位|平均得分|得分率|得分\n水利局|2|0.5|7"],
    ["主管部门|单位|累计得分\n农牧局|水利局|7"],
  ])("of scores of parts and of the whole that of the whole goes on: %j", (text) => {
    expect(read(text).findings).toEqual([]);
    expect(first(read(text))).toMatchObject({ unit: "水利局", score: 7 });
  });

  test("an average alone is no score", () => {
    expect(read("单位|平均得分\n水利局|2").findings).toMatchObject([{ kind: "previous-unreadable" }]);
  });

  const adding: Scheme = { ...zhalantun, columns: [{ show: "accumulated", heading: "累计得分" }] };

  test.each([
    ["2023年4-6月信息采用情况", adding, ["previous-not-accumulated"]],
    ["2023年1-3月信息采用情况", adding, []],
    ["2023年4-6月信息采用情况", zhalantun, []],
  ])("scores of %s alone, where scores add up or not", (title, scheme, expected) => {
    const text = `${title}\n单位|得分\n水利局|7`;
    const asked = read(text, scheme);
    expect(asked.findings.map(({ kind }) => kind)).toEqual(expected);
    expect(asked.standings.size).toBe(1);
    if (expected.length === 0) return;
    const answers = answered(asked, "previous-not-accumulated", { as: "leave-out" });
    expect(read(text, scheme, answers).standings.size).toBe(0);
  });

  test.each([
    [9, ["previous-not-accumulated"]],
    [0, []],
  ])("a score beside which %j had been accumulated before is not all so far", (before, expected) => {
    const asked = read(`2023年1-3月信息采用情况\n单位|上期累计得分|本期得分\n水利局|${before}|7`, adding);
    expect(asked.findings.map(({ kind }) => kind)).toEqual(expected);
  });
});
