import { checkScheme } from "../../src/bulletin/checkScheme";
import type { Scheme } from "../../src/bulletin/scheme";
import { zhalantun } from "../../src/gallery/zhalantun";
import type { Answer } from "../../src/findings/question";
import { after, buttons, open, read, type Read, said } from "../support/intake";
import { draw } from "../support/draw";

/** A scheme of one group that shows all of `channels`. */
function office(channels: readonly object[], more: object = {}): Scheme {
  return checkScheme({
    ...zhalantun,
    version: 2,
    channels,
    groups: [
      { name: "各单位", title: "情况", channels: channels.map((channel) => (channel as { name: string }).name) },
    ],
    ranking: { style: "ordinal", keys: [{ by: "score" }] },
    ...more,
  });
}

/** Units with their counts, what they submitted and what their adjustments hold. */
function tallied({ tallies }: Read): string[] {
  return tallies.map(({ unit, counts, submitted, adjustments = [] }) =>
    [unit, ...counts.map((count) => Math.round(count * 10_000) / 10_000), "/", submitted, ...adjustments].join(" "),
  );
}

const log = (headings: string, ...rows: string[]): ReturnType<typeof draw> =>
  draw(`2024年3月信息台账\n标题|报送单位|${headings}\n${rows.join("\n")}`);

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

describe("joint items", () => {
  const channels = [{ name: "市网", points: 6 }];
  const sheet = log("市网", "甲|水利局、公安局、民政局|√", "乙|水利局|√", "丙|公安局，民政局|");

  test("an equal part each, the whole each", () => {
    const equal = read(sheet, { scheme: office(channels, { log: { joint: "equal" } }) });
    expect(tallied(equal)).toEqual([
      "水利局 1.3333 / 1.3333333333333333",
      "公安局 0.3333 / 0.8333333333333334",
      "民政局 0.3333 / 0.8333333333333334",
    ]);
    const full = read(sheet, { scheme: office(channels, { log: { joint: "full" } }) });
    expect(tallied(full)).toEqual(["水利局 2 / 2", "公安局 1 / 2", "民政局 1 / 2"]);
  });

  test("three thirds of what an adjustment counts are one of it, and three thirds of typed points are all of them", () => {
    const three = ["水利局、公安局、民政局", "水利局、财政局、农业局", "水利局、教育局、统计局"];
    const adjustments = [
      { name: "批示", kind: "bonus" as const, points: 20 },
      { name: "加分", kind: "bonus" as const },
    ];
    const rows = three.map((units, n) => `第${n}条|${units}|√|√|20`);
    const scheme = office(channels, { log: { joint: "equal" }, adjustments });
    const { tallies } = read(log("市网|批示|加分", ...rows), { scheme });
    expect(tallies[0]).toMatchObject({ unit: "水利局", counts: [1], adjustments: [1, 20] });
    expect(tallies[1]!.adjustments).toEqual([expect.closeTo(1 / 3, 6), 6.6667]);
  });

  test("where the scheme says nothing the clerk is asked once", () => {
    const scheme = office(channels);
    const made = read(sheet, { scheme });
    expect(open(made)).toEqual([
      "工作表“统计表”B3：有 2 条是几个单位联合报送的（水利局、公安局、民政局；公安局，民政局），办法里没有说怎样分。请选定。",
    ]);
    expect(buttons(made, "log-joint")).toEqual(["几个单位平分", "每个单位都计一条", "是一个单位的名称"]);
    expect(tallied(after(sheet, "log-joint", { as: "joint", part: "full" }, { scheme }))).toHaveLength(3);
    expect(tallied(after(sheet, "log-joint", { as: "unit" }, { scheme }))).toHaveLength(3);
  });

  test("parts as they are written behind the names; where they are not, or make no whole, it is asked", () => {
    const scheme = office(channels, { log: { joint: "written" } });
    const written = log("市网", "甲|水利局0.6、公安局0.4|√", "乙|水利局（50%）、公安局（50%）|√");
    expect(tallied(read(written, { scheme }))).toEqual(["水利局 1.1 / 1.1", "公安局 0.9 / 0.9"]);
    const open2 = read(log("市网", "甲|水利局0.6、公安局|√", "乙|水利局0.6、公安局0.6|√"), { scheme });
    expect(open(open2)).toHaveLength(1);
    expect(said(open2, "log-no-part")).toMatch(/没有写明各单位的份额，或加起来不是 1/);
  });

  test("a part that stands as the mark", () => {
    const scheme = office(channels, { counts: "decimal" });
    const marked = log("市网", "甲|水利局|0.5", "甲|公安局|1/2", "乙|水利局|√", "丙|水利局|");
    expect(tallied(read(marked, { scheme }))).toEqual(["水利局 1.5 / 2.5", "公安局 0.5 / 0.5"]);
    expect(open(read(marked, { scheme: office(channels) }))).toHaveLength(1);
  });

  test("a sign behind the name of a unit makes no other unit of it", () => {
    const signs = log("市网", "甲|水利局、|√", "乙|水利局|√", "丙|；公安局|");
    expect(tallied(read(signs, { scheme: office(channels) }))).toEqual(["水利局 2 / 2", "公安局 0 / 1"]);
  });

  test("a unit of the roster whose name has such a sign is one unit", () => {
    const scheme = office(channels, { roster: [{ unit: "水利局、公安局联合办" }, { unit: "民政局" }] });
    expect(open(read(log("市网", "甲|水利局、公安局联合办|√"), { scheme }))).toEqual([]);
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
