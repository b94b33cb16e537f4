import { scoreAll } from "../../../src/bulletin/score";
import { checkScheme } from "../../../src/bulletin/checkScheme";
import type { Scheme } from "../../../src/bulletin/scheme";
import { zhalantun } from "../../../src/gallery/zhalantun";
import type { Answer } from "../../../src/findings/question";
import { after, buttons, open, read, type Read, said } from "../../support/intake";
import { type CellValue, plainGrid } from "../../../src/cells/grid";
import { draw } from "../../support/draw";

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

  describe("between which stands no sign", () => {
    const equal = office(channels, { log: { joint: "equal" } });
    const cells = (scheme: Scheme, ...units: string[]): Read => {
      const values = units.map((unit, n): CellValue[] => [`信息${n}`, unit, "√"]);
      return read(plainGrid("统计表", [["标题", "报送单位", "市网"], ...values]), { scheme });
    };

    test.each([
      "政府办和财政局",
      "政府办与财政局",
      "政府办及财政局",
      "政府办暨财政局",
      "政府办联合财政局",
      "政府办会同财政局",
      "政府办＋财政局",
      "政府办 财政局",
      "政府办\n财政局",
      "1.政府办\r\n2.财政局",
      "政府办＆财政局",
      "政府办&财政局",
      "政府办—财政局",
      "政府办-财政局",
      "政府办·财政局",
      "政府办｜财政局",
      "政府办 | 财政局",
      "政府办\\财政局",
      "政府办/财政局",
      "政府办（与财政局联合）",
      "政府办（联合财政局）",
      "政府办(会同财政局报送)",
      "政府办、财政局（联合报送）",
      "政府办与财政局共同报送",
    ])("they are two where both are known: %j", (joint) => {
      const made = cells(equal, joint, "财政局", "政府办");
      expect(open(made)).toEqual([]);
      expect(tallied(made).sort()).toEqual(["政府办 1.5 / 1.5", "财政局 1.5 / 1.5"]);
    });

    test("two of the log that end alike are two with nothing between them; a part of one is none", () => {
      const made = cells(equal, "水利局财政局", "财政局", "水利局", "公安局交警大队", "公安局", "交警大队");
      expect(open(made)).toEqual([
        "工作表“统计表”里有“公安局交警大队”，也有“交警大队”，像是同一个单位。请说明是不是。",
      ]);
      expect(
        tallied(made)
          .map((line) => line.split(" ")[0])
          .sort(),
      ).toEqual(["交警大队", "公安局", "公安局交警大队", "水利局", "财政局"].sort());
    });

    test("the roster knows them, too, and so do other cells of several", () => {
      const scheme = office(channels, { log: { joint: "equal" }, roster: [{ unit: "政府办" }, { unit: "中和" }] });
      expect(tallied(cells(scheme, "政府办和中和"))).toEqual(["政府办 0.5 / 0.5", "中和 0.5 / 0.5"]);
      expect(tallied(cells(equal, "甲村和乙村", "甲村、乙村"))).toEqual(["甲村 1 / 1", "乙村 1 / 1"]);
    });

    test("their parts are written behind them", () => {
      const scheme = office(channels, { log: { joint: "written" } });
      expect(tallied(cells(scheme, "财政局0.6 教育局0.4", "财政局", "教育局"))).toEqual([
        "财政局 1.6 / 1.6",
        "教育局 1.4 / 1.4",
      ]);
    });

    test.each(["联合财政局", "会同财政局", "会同水利局"])("whose first is not named, they are no unit: %s", (cell) => {
      expect(said(cells(equal, "政府办", cell, "财政局"), "log-no-unit")).toContain("B3");
    });

    test("persons behind a unit are none, and are told", () => {
      const written = [
        "水利局 张三",
        "水利局张三、李四",
        "水利局（王小五）",
        "水利局：张三",
        "张三、水利局",
        "水利局\n张三",
      ];
      const made = cells(office(channels), ...written, "水利局");
      expect(open(made)).toEqual([]);
      expect(tallied(made)).toEqual(["水利局 7 / 7"]);
      expect(said(made, "log-persons")).toBe(
        "台账“统计表”有 6 条的报送单位里还写着人名，只按单位计：水利局 张三 → 水利局；水利局张三、李四 → 水利局；水利局（王小五） → 水利局；水利局：张三 → 水利局；张三、水利局 → 水利局；水利局 张三 → 水利局。请核对。",
      );
    });

    test("persons behind two units leave two", () => {
      const made = cells(equal, "政府办张三、财政局李四", "政府办", "财政局");
      expect(tallied(made).sort()).toEqual(["政府办 1.5 / 1.5", "财政局 1.5 / 1.5"]);
    });

    test("persons who are ranked themselves stay", () => {
      expect(tallied(cells(equal, "张三、李四", "张三", "李四"))).toEqual(["张三 1.5 / 1.5", "李四 1.5 / 1.5"]);
    });

    test.each([
      "水利局-防汛办",
      "教育局（体育局）",
      "税务局（高新）",
      "公安局（江北）",
      "教育局（高中）",
      "会同县教育局",
      "联合镇",
      "联合社区",
      "柴河镇-金龙村",
      "民宗局（民委、宗教局）",
      "妇女联合会",
    ])("%s is one unit as it stands", (unit) => {
      const made = cells(equal, unit, "财政局");
      expect(open(made)).toEqual([]);
      expect(made.tallies.map((each) => each.unit)).toEqual([unit, "财政局"]);
    });

    test("names with 和 in them are found among others", () => {
      const made = cells(equal, "人力资源和社会保障局和财政局", "人力资源和社会保障局", "财政局");
      expect(tallied(made)).toEqual(["人力资源和社会保障局 1.5 / 1.5", "财政局 1.5 / 1.5"]);
      expect(tallied(cells(equal, "残疾人联合会联合中和镇", "残疾人联合会", "中和镇"))).toHaveLength(2);
    });

    test("where they only look like units it is asked once, whatever the scheme says", () => {
      const sheet = plainGrid("统计表", [
        ["标题", "报送单位", "市网"],
        ["甲", "财政局 教育局", "√"],
        ["乙", "组织部和宣传部", "√"],
      ]);
      const made = read(sheet, { scheme: equal });
      expect(open(made)).toEqual([
        "工作表“统计表”B2：有 2 条的报送单位像是几个单位写在一起（财政局 教育局、组织部和宣传部）。请用顿号隔开，或选定怎样算。",
      ]);
      expect(buttons(made, "log-maybe-joint")).toEqual(["几个单位平分", "每个单位都计一条", "是一个单位的名称"]);
      expect(tallied(after(sheet, "log-maybe-joint", { as: "unit" }, { scheme: equal }))).toHaveLength(2);
      expect(tallied(after(sheet, "log-maybe-joint", { as: "joint", part: "full" }, { scheme: equal }))).toHaveLength(
        4,
      );
    });

    const ONE = [
      "人力资源和社会保障局",
      "住房和城乡建设局",
      "文化旅游和广电局",
      "文化体育和旅游局",
      "退役军人事务局",
      "工业和信息化局",
      "机关事务和接待服务中心",
      "自然资源和规划局",
      "发展和改革委员会",
      "民族和宗教事务委员会",
      "教育和体育局",
      "农牧和科技局",
      "林业和草原局",
      "数据和政务服务局",
      "卫生健康和体育委员会",
      "党史和地方志研究室",
      "残疾人联合会",
      "工商业联合会",
      "供销合作社联合社",
      "国有资产监督管理委员会",
      "外事和港澳事务办公室",
      "行政审批和政务信息管理局",
      "应急管理与消防局",
      "和平街道",
      "中和镇",
      "和平县财政局",
      "会同县教育局",
      "呼和浩特市财政局",
      "水 利 局",
      "自然资源\n局",
      "市 政 府 办",
      "农业 农村局",
      "林草局\n（盖章）",
    ];

    test("a name is never taken apart for such a word or a blank in it", () => {
      const others = ["财政局", "社会保障局", "旅游局", "体育局", "规划局", "办公室", "利局", "农村局"];
      const made = cells(office(channels), ...ONE, ...others);
      expect(open(made).filter((text) => /几个单位/.test(text))).toEqual([]);
      expect(made.tallies).toHaveLength(ONE.length + others.length);
    });

    test("a break between the lines of one name is not displayed", () => {
      const made = cells(equal, "自然资源\n局", "水利局\n（盖章）");
      expect(made.tallies.map(({ unit }) => unit)).toEqual(["自然资源局", "水利局"]);
    });
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
