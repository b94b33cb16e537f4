import { scoreAll } from "../../../src/bulletin/score";
import type { Answer } from "../../../src/findings/question";
import { after, buttons, open, read, type Read, said } from "../../support/intake";
import { draw } from "../../support/draw";
import { log, office, tallied } from "./logOffice";

describe("kinds of items: 政务信息 gives 10 for 单篇, 5 for 综合, 2 for any other", () => {
  const scheme = office([
    { name: "政务信息", site: "政务信息", points: 2 },
    { name: "政务信息·单篇", site: "政务信息", kinds: ["单篇", "专报"], points: 10 },
    { name: "政务信息·综合", site: "政务信息", kinds: ["综合"], points: 5 },
    { name: "省网", points: 20 },
  ]);

  test("the column of kinds tells the channel of an item that the site adopted", () => {
    const sheet = log(
      "类型|政务信息|省网",
      "甲|水利局|单篇|√|",
      "乙|水利局|综合|√|√",
      "丙|水利局|动态|√|",
      "丁|公安局|专报|●|",
    );
    const made = read(sheet, { scheme });
    expect(tallied(made)).toEqual(["水利局 1 1 1 1 / 3", "公安局 0 1 0 0 / 1"]);
    expect(open(made)).toEqual([]);
  });

  test("a table with a column for each kind is read by site and kind", () => {
    const sheet = draw("单位|政务信息（单篇）|政务信息（综合）|政务信息|省网\n水利局|1|2|3|4\n公安局|0|1|0|0");
    expect(read(sheet, { scheme }).tallies.map(({ counts }) => counts)).toEqual([
      [3, 1, 2, 4],
      [0, 0, 1, 0],
    ]);
  });

  test("a kind that fits no channel of a site without one for all others is asked about", () => {
    const only = office([
      { name: "日报头版", site: "日报", kinds: ["头版"], points: 10 },
      { name: "日报其他版", site: "日报", kinds: ["其他版"], points: 4 },
    ]);
    const sheet = log("版面|日报", "甲|水利局|头版头条|√", "乙|水利局|三版|√", "丙|公安局||√");
    const made = read(sheet, { scheme: only });
    expect(open(made)).toEqual([
      "工作表“统计表”C4：日报采用的 1 条的类型是“三版”，办法里没有说这样的计几分。请选定算作哪一项。",
      "工作表“统计表”C5：日报采用的 1 条没有写类型，办法里没有说这样的计几分。请选定算作哪一项。",
    ]);
    expect(buttons(made, "log-unknown-kind")).toEqual(["算作“日报头版”", "算作“日报其他版”", "不计"]);
    const answer: Answer = { as: "name", name: "日报其他版" };
    expect(tallied(after(sheet, "log-unknown-kind", answer, { scheme: only }))[0]).toBe("水利局 1 1 / 2");
  });
});

describe("an item counts once, by its highest channel", () => {
  const channels = [
    { name: "县网站", points: 1 },
    { name: "市网站", points: 3 },
    { name: "省网站", points: 5 },
  ];
  const scheme = office(channels, { log: { count: "highest" } });

  test("of the group's channels; without the rule in each", () => {
    const sheet = log("县网站|市网站|省网站", "甲|水利局|√|√|√", "乙|水利局|√||", "丙|公安局||√|");
    expect(tallied(read(sheet, { scheme }))).toEqual(["水利局 1 0 1 / 2", "公安局 0 1 0 / 1"]);
    expect(tallied(read(sheet, { scheme: office(channels) }))).toEqual(["水利局 2 1 1 / 2", "公安局 0 1 0 / 1"]);
  });

  test("rows of one title and unit may be one item: asked once, and followed", () => {
    const sheet = log("采用情况", "甲|水利局|县网站", "甲|水利局|省网站", "甲|公安局|市网站");
    const made = read(sheet, { scheme });
    expect(said(made, "log-item-again")).toBe(
      "台账“统计表”里同一单位有标题相同的几行（甲，A3、A4）。办法规定同一条信息只按最高分计一次，它们是同一条吗？",
    );
    const one = (answer: Answer): string[] => tallied(after(sheet, "log-item-again", answer, { scheme }));
    expect(one({ as: "accept" })).toEqual(["水利局 0 0 1 / 1", "公安局 0 1 0 / 1"]);
    expect(one({ as: "apart" })).toEqual(["水利局 1 0 1 / 2", "公安局 0 1 0 / 1"]);
  });
});

describe("an item counts once a level, by the channel of it that gives most", () => {
  const channels = [
    { name: "市日报", points: 4, tier: "市" },
    { name: "市网站", points: 3, tier: "市" },
    { name: "省网站", points: 5, tier: "省" },
    { name: "简报", points: 1 },
  ];
  const scheme = office(channels, { log: { count: "tier" } });

  test("channels without a level count", () => {
    const sheet = log("市日报|市网站|省网站|简报", "甲|水利局|√|√|√|√", "乙|水利局||√||", "丙|公安局|√|√||√");
    expect(tallied(read(sheet, { scheme }))).toEqual(["水利局 1 1 1 1 / 2", "公安局 1 0 0 1 / 1"]);
  });

  test("rows of one title and unit may be one item, too", () => {
    const sheet = log("采用情况", "甲|水利局|市日报", "甲|水利局|市网站", "甲|水利局|省网站");
    expect(said(read(sheet, { scheme }), "log-item-again")).toContain(
      "同一条信息同一层级只按最高分计一次，它们是同一条吗？",
    );
    const one = (answer: Answer): string[] => tallied(after(sheet, "log-item-again", answer, { scheme }));
    expect(one({ as: "accept" })).toEqual(["水利局 1 0 1 0 / 1"]);
    expect(one({ as: "apart" })).toEqual(["水利局 1 1 1 0 / 3"]);
  });
});

describe("an item counts in no more than so many channels, those that give most", () => {
  const channels = [
    { name: "县网站", points: 1, tier: "县" },
    { name: "市日报", points: 4, tier: "市" },
    { name: "市网站", points: 3, tier: "市" },
    { name: "省网站", points: 5, tier: "省" },
  ];
  const sheet = log("县网站|市日报|市网站|省网站", "甲|水利局|√|√|√|√", "乙|水利局|√||√|", "丙|公安局|√|√|√|");

  test("of levels, each by its channel that gives most", () => {
    const scheme = office(channels, { log: { count: "tier", most: 2 } });
    expect(tallied(read(sheet, { scheme }))).toEqual(["水利局 1 1 1 1 / 2", "公安局 1 1 0 0 / 1"]);
  });

  test("of all channels, whatever their level", () => {
    const scheme = office(channels, { log: { most: 2 } });
    expect(tallied(read(sheet, { scheme }))).toEqual(["水利局 1 1 1 1 / 2", "公安局 0 1 1 0 / 1"]);
  });

  test.each([
    [{ most: 2 }, "办法规定同一条信息最多计分值最高的 2 个渠道，它们是同一条吗？"],
    [{ count: "tier", most: 2 }, "同一层级只按最高分计一次、最多计分值最高的 2 个层级，它们是"],
  ] as const)("rows of one title and unit may be one item: %j", (rules, words) => {
    const scheme = office(channels, { log: rules });
    const names = log("采用情况", "甲|水利局|县网站", "甲|水利局|市网站", "甲|水利局|省网站");
    expect(said(read(names, { scheme }), "log-item-again")).toContain(words);
    const one = (answer: Answer): string[] => tallied(after(names, "log-item-again", answer, { scheme }));
    expect(one({ as: "accept" })).toEqual(["水利局 0 0 1 1 / 1"]);
  });
});

describe("some kinds of items give more in all channels", () => {
  const parts = [{ name: "调研加成", of: { points: ["县网", "市网"], kinds: ["调研"] }, each: 0.5 }];
  const channels = [
    { name: "县网", points: 2 },
    { name: "市网", points: 5 },
  ];
  const scheme = office(channels, { parts, log: { count: "highest" } });
  const scores = ({ tallies }: Read, own = scheme): string[] =>
    scoreAll(tallies, own).map(({ unit, score }) => `${unit} ${score}`);

  test("by what counts of them, be it called 调研 or 调研类信息", () => {
    const sheet = log("类型|县网|市网", "甲|水利局|调研|√|√", "乙|公安局|动态|√|√", "丙|民政局|调研类信息|√|");
    expect(scores(read(sheet, { scheme }))).toEqual(["水利局 7.5", "公安局 5", "民政局 3"]);
    expect(open(read(sheet, { scheme }))).toEqual([]);
  });

  test("of joint items by the part that a unit has of them", () => {
    const joint = office(channels, { parts, log: { joint: "equal" } });
    const made = read(log("类型|县网|市网", "甲|水利局、公安局|调研|√|"), { scheme: joint });
    expect(scores(made, joint)).toEqual(["水利局 1.5", "公安局 1.5"]);
  });

  test("items that say no kind are named", () => {
    const made = read(log("类型|县网|市网", "甲|水利局||√|", "乙|公安局|调研|√|"), { scheme });
    expect(said(made, "log-no-kind")).toContain("有 1 条没有写类型，没有当作“调研”另外计分。");
    expect(scores(made)).toEqual(["水利局 2", "公安局 3"]);
  });

  test.each([
    ["a log without kinds", log("县网|市网", "甲|水利局|√|")],
    ["a table of counts", draw("单位|县网|市网\n水利局|1|0\n公安局|2|1")],
  ])("%s is told that nothing is given for them", (_, sheet) => {
    expect(said(read(sheet, { scheme }), "no-kinds")).toContain("没有写每一条是什么类型，这一项没有计。");
  });
});

describe("批示 by level in one column", () => {
  const scheme = office([{ name: "市网", points: 5 }], {
    adjustments: [
      { name: "省领导批示", kind: "bonus", points: 20, aliases: ["省级"] },
      { name: "市领导批示", kind: "bonus", points: 10 },
      { name: "加分", kind: "bonus" },
    ],
  });

  test("names count, by alias, or without the word of the heading, two in a cell; typed points beside them", () => {
    const sheet = log(
      "市网|批示情况|加分",
      "甲|水利局|√|省领导批示|",
      "乙|水利局|√|市领导、省级|1.5",
      "丙|公安局||无|-2",
    );
    const made = read(sheet, { scheme });
    expect(open(made)).toEqual([]);
    expect(tallied(made)).toEqual(["水利局 2 / 2 2 1 1.5", "公安局 0 / 1 0 0 -2"]);
  });

  test("anybody else is asked about", () => {
    const sheet = log("市网|领导批示|加分", "甲|水利局|√|县委书记批示|");
    const made = read(sheet, { scheme });
    expect(said(made, "log-unknown-name")).toBe(
      "工作表“统计表”D3：“领导批示”是“县委书记批示”，办法里没有。请选定算作哪一项；总是这样写的，请加到办法的别名里。",
    );
    const answer: Answer = { as: "name", name: "市领导批示" };
    expect(tallied(after(sheet, "log-unknown-name", answer, { scheme }))).toEqual(["水利局 1 / 1 0 1 0"]);
  });
});

test("a site without a column is asked about, and there may be none this time", () => {
  const scheme = office([
    { name: "市网", points: 5 },
    { name: "省网", points: 10 },
  ]);
  const sheet = log("市网|省厅网", "甲|水利局|√|√");
  expect(open(read(sheet, { scheme }))).toHaveLength(1);
  expect(tallied(after(sheet, "missing-column", { as: "column", heading: "省厅网" }, { scheme }))).toEqual([
    "水利局 1 1 / 1",
  ]);
  const none = after(sheet, "missing-column", { as: "column", heading: null }, { scheme });
  expect(open(none)).toEqual([]);
  expect(tallied(none)).toEqual(["水利局 1 0 / 1"]);
});

test("of names in one column the longest counts: 省政府网 is not 政府网", () => {
  const scheme = office([
    { name: "政府网", points: 5 },
    { name: "省政府网", points: 10 },
  ]);
  const sheet = log("采用情况", "甲|水利局|省政府网", "乙|水利局|政府网、省政府网", "丙|水利局|未采用");
  expect(tallied(read(sheet, { scheme }))).toEqual(["水利局 1 2 / 3"]);
});

test("thirty unclear texts are one question", () => {
  const rows = Array.from({ length: 30 }, (_, n) => `第${n}条|水利局|待${n}号核`);
  expect(open(read(log("市网", ...rows), { scheme: office([{ name: "市网", points: 5 }]) }))).toHaveLength(1);
  expect(open(read(log("采用情况", ...rows), { scheme: office([{ name: "市网", points: 5 }]) }))).toHaveLength(1);
});
