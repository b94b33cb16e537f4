import { readFileSync } from "node:fs";
import { join } from "node:path";
import { makeBulletin } from "../../../src/bulletin/bulletin";
import { checkScheme } from "../../../src/bulletin/checkScheme";
import { checkFacts } from "../../../src/bulletin/notice/checkFacts";
import { makeNotice } from "../../../src/bulletin/notice/makeNotice";

/*
 * The sentences with figures of notices that offices have published, each from its own table as far as that was published
 * too, else from a table with the same sums. Where a page contradicts its table, the table counts, and the test says so.
 */

/** A unit's figures: submitted items (null where the table has none), adopted ones by channel, points that were typed in. */
type Row = readonly [unit: string, submitted: number | null, ...counts: number[]];

interface Office {
  readonly period: string;
  readonly channels: readonly string[];
  readonly groups: Readonly<Record<string, readonly Row[]>>;
  /** Fields of the scheme that are not as usual. */
  readonly scheme?: object;
  readonly facts?: object;
}

/** The paragraphs that come of these. */
function say({ period, channels, groups, scheme, facts }: Office, ...paragraphs: string[]): string[] {
  const checked = checkScheme({
    version: 2,
    name: "办法",
    channels: channels.map((name) => ({ name, points: 1 })),
    groups: Object.keys(groups).map((name) => ({ name, title: name, channels })),
    ranking: { style: "ordinal", keys: [{ by: "score" }] },
    headings: { rank: "排名", unit: "单位", count: "{channel}", score: "{channel}得分", total: "得分" },
    ...scheme,
  });
  const tallies = Object.entries(groups).flatMap(([group, rows]) =>
    rows.map(([unit, submitted, ...figures]) => ({
      unit,
      group,
      counts: figures.slice(0, channels.length),
      ...(submitted !== null && { submitted }),
      ...(checked.adjustments && { adjustments: figures.slice(channels.length) }),
    })),
  );
  const known = checkFacts({ version: 1, ...facts, sections: [{ paragraphs }] });
  return makeNotice(makeBulletin(tallies, checked, period), known, []).paragraphs.map(({ text }) => text);
}

/** The rows of a table that was published as a whole. */
function table(file: string): (string | number)[][] {
  const path = join(import.meta.dirname, "../../fixtures/notices", file);
  const { groups } = JSON.parse(readFileSync(path, "utf8")) as { groups: { rows: (string | number)[][] }[] };
  return groups[0]!.rows;
}

describe("西宁市城中区: no headings, adoption rate, change in percentage points", () => {
  const rate = { rate: { decimals: 1, trim: true, none: "0" } };

  test("April 2017, whose page prints 13 of its rows; 区民政局 makes the sums those of the text", () => {
    const rows = table("02_xining_chengzhong_2017-04.json").map(([, unit, submitted, adopted]): Row => [
      String(unit),
      Number(submitted),
      Number(adopted),
    ]);
    const [reported, adopted] = [301, 159].map(
      (sum, i) => sum - rows.reduce((all, row) => all + Number(row[i + 1]), 0),
    );
    const office: Office = {
      period: "4月份",
      channels: ["采纳数"],
      groups: { 各单位: [...rows, ["其他单位", reported! - 2, adopted!], ["区民政局", 2, 0]] },
      scheme: rate,
      facts: { previous: { period: "上月", figures: { 采用率: 42.8 } } },
    };
    expect(
      say(
        office,
        "{时段}，各单位累计报送各类信息{报送}条，采纳发布{采用}条。信息采发率{采用率}，采纳发布率{增减:采用率}。",
        "如{列出:零报送}信息报送量为零，{列出:报而未采}虽上报{报送:单位=区民政局}条信息，但未被采纳。",
      ),
    ).toEqual([
      "4月份，各单位累计报送各类信息301条，采纳发布159条。信息采发率52.8%，采纳发布率较上月提高10个百分点。",
      "如区统计局信息报送量为零，区民政局虽上报2条信息，但未被采纳。",
    ]);
  });

  test.each([
    ["2018年3-4月", 578, 250, "{采用率}", "43.3%"],
    ["2017年11月", 251, 105, "{采用率:小数=0}", "42%"],
    ["7-9月份", 333, 187, "{采用率:小数=2}", "56.16%"],
  ])("%s", (period, reported, adopted, asked, shown) => {
    const office: Office = {
      period,
      channels: ["采纳数"],
      groups: { 各单位: [["甲", reported, adopted]] },
      scheme: rate,
    };
    const [text] = say(office, `{时段}累计报送各类信息{报送}条，采纳发布{采用}条，信息采发率${asked}。`);
    expect(text).toBe(`${period}累计报送各类信息${reported}条，采纳发布${adopted}条，信息采发率${shown}。`);
  });

  test("7-9月份: 较好的单位 with 及 before the last", () => {
    const office: Office = {
      period: "7-9月份",
      channels: ["采纳数"],
      groups: {
        各单位: [
          ["总寨镇", 60, 40],
          ["南川东路办事处", 50, 39],
          ["仓门街办事处", 50, 38],
          ["区司法局", 0, 0],
        ],
      },
    };
    expect(say(office, "信息报送情况较好的单位为{列出:前3,末=及}。信息报送较差的单位为{列出:零报送}。")).toEqual([
      "信息报送情况较好的单位为总寨镇、南川东路办事处及仓门街办事处。信息报送较差的单位为区司法局。",
    ]);
  });
});

describe("霍林郭勒市: figures of channels and levels, units that are named with their number", () => {
  const office = (rows: readonly Row[]): Office => ({
    period: "2018年1—2月份",
    channels: ["市本级刊物", "自治区", "通辽市"],
    groups: { 部门单位: rows },
  });

  test("January and February 2018: 192 is typed, for 16 + 223 + 219 are 458 by the notice's own figures", () => {
    const rows: Row[] = [
      ["其他单位", 468, 16, 223, 219],
      ["市医保局", 0, 0, 0, 0],
      ["社保局", 0, 0, 0, 0],
      ["城投公司", 0, 0, 0, 0],
      ["交投公司", 0, 0, 0, 0],
    ];
    expect(
      say(
        office(rows),
        "{时段}，共收到各部门单位报送的政务信息{报送}条。其中，市本级刊物采用{采用:渠道=市本级刊物}条，向自治区上报{采用:渠道=自治区}条，向通辽市报送{采用:渠道=通辽市}条，合计{采用:渠道=全部}条。",
        "对{列出:零报送}等{单位数:零报送}个部门单位予以通报。",
      ),
    ).toEqual([
      "2018年1—2月份，共收到各部门单位报送的政务信息468条。其中，市本级刊物采用16条，向自治区上报223条，向通辽市报送219条，合计458条。",
      "对市医保局、社保局、城投公司、交投公司等4个部门单位予以通报。",
    ]);
  });

  test("July 2018", () => {
    const [text] = say(
      office([["各单位", 400, 13, 131, 124]]),
      "共收到{报送}条，市本级采用{采用:渠道=本级}条，上级采用{采用:渠道=上级}条",
    );
    expect(text).toBe("共收到400条，市本级采用13条，上级采用255条");
  });
});

test("白水县, first quarter of 2021: sums by group, best and last named across groups by their groups", () => {
  const rule = { ranking: { style: "ordinal", keys: [{ by: "score" }, { by: "submitted" }] } };
  const office: Office = {
    period: "第一季度",
    channels: ["省市政府", "报刊杂志"],
    groups: {
      部门: [
        ["县人社局", 63, 1, 0],
        ["县公安局", 57, 0, 2],
        ["县民政局", 65, 1, 3],
        ["县城市管理执法局", 51, 4, 0],
        ["县乡村振兴局", 66, 0, 2],
        ["县工信局", 38, 0, 1],
      ],
      "各镇（办）": [
        ["城关街道办", 19, 1, 2],
        ["尧禾镇", 16, 2, 5],
        ["林皋镇", 13, 0, 1],
        ["西固镇", 25, 4, 0],
        ["雷牙镇", 19, 1, 2],
        ["冯雷镇", 23, 2, 2],
      ],
    },
    scheme: rule,
  };
  expect(
    say(
      office,
      "{时段}，各镇（办）、各部门共报送政务信息{报送}篇，其中各镇（办）报送{报送:组=各镇（办）}篇，部门报送{报送:组=部门}篇。被省市政府采用{采用:渠道=省市政府}篇，报刊杂志刊登{采用:渠道=报刊杂志}篇。",
      "{列出:前2,按=报送,组=部门}、{列出:前1,按=报送,组=各镇（办）}信息报送及时，{列出:后1,按=报送,组=部门}、{列出:后1,按=报送,组=各镇（办）}对信息工作不重视。",
    ),
  ).toEqual([
    "第一季度，各镇（办）、各部门共报送政务信息455篇，其中各镇（办）报送115篇，部门报送340篇。被省市政府采用16篇，报刊杂志刊登20篇。",
    "县乡村振兴局、县民政局、西固镇信息报送及时，县工信局、林皋镇对信息工作不重视。",
  ]);
});

describe("贵州省林业厅, first quarter of 2014: against last year, number and share of units by their task", () => {
  /** 57 units: 36 over their task of 10, 4 without any report; sums as in the notice. */
  const directors: Row[] = [
    ["黔东南州林业局", 243, 21, 9, 2],
    ["安顺市林业局", 79, 23, 14, 3],
    ["遵义市林业局", 40, 40, 16, 2],
  ];
  const many = (count: number, name: string, submitted: number, adopted = 0): Row[] =>
    Array.from({ length: count }, (_, i): Row => [`${name}${i + 1}`, submitted, adopted, 0, 0]);
  const office: Office = {
    period: "2014年1~3月",
    channels: ["厅门户网站", "国家林业局门户网站", "省政府网站"],
    groups: {
      各级林业主管部门: directors,
      "厅机关各处（室、局、站、中心）": [["办公室", 60, 61, 30, 2], ...many(15, "处", 20, 2)],
      厅直属各事业单位: [["林科院", 49, 22, 32, 2], ...many(15, "站", 25, 2)],
      各信息直报点: [["仁怀市林业局", 26, 39, 25, 1], ...many(17, "点", 2), ...many(4, "空点", 0)],
    },
    scheme: { submitted: { task: { items: 10 } } },
    facts: { lastYear: { period: "去年同期", submitted: 1340 } },
  };

  test("sums by group and by channel", () => {
    const group = (name: string): string => `{采用:组=${name},渠道=厅门户网站}`;
    expect(
      say(
        office,
        "{时段}，共报送信息{报送}条，{增减:报送,比=去年同期,词=比}。",
        `共采用{采用:渠道=本级}条，其中采用各级林业主管部门${group("各级林业主管部门")}条，厅机关各处${group("厅机关各处（室、局、站、中心）")}条，厅直属各事业单位${group("厅直属各事业单位")}条，各信息直报点${group("各信息直报点")}条。`,
        "国家林业局门户网站采用{采用:渠道=国家林业局门户网站}条、省政府网站采用{采用:渠道=省政府网站}条。",
      ),
    ).toEqual([
      "2014年1~3月，共报送信息1206条，比去年同期减少134条。",
      "共采用266条，其中采用各级林业主管部门84条，厅机关各处91条，厅直属各事业单位52条，各信息直报点39条。",
      "国家林业局门户网站采用126条、省政府网站采用12条。",
    ]);
  });

  test("tasks: the page cuts 63.15… off to 63.1%, and rounds 36.84… up to 36.9%; rounded they are 63.2% and 36.8%", () => {
    expect(
      say(
        office,
        "超额完成政务信息报送任务的单位有{单位数:超额完成任务}个，占{占比:超额完成任务}，其中报送信息数量较多的有{列出:前2,按=报送,带条数}。",
        "未完成政务信息报送任务的单位有{单位数:未完成任务}个，占{占比:未完成任务}，其中{单位数:零报送}个单位的报送数为零。",
      ),
    ).toEqual([
      "超额完成政务信息报送任务的单位有36个，占63.2%，其中报送信息数量较多的有黔东南州林业局243条，安顺市林业局79条。",
      "未完成政务信息报送任务的单位有21个，占36.8%，其中4个单位的报送数为零。",
    ]);
  });
});

test("达州市 2010: good units of each kind in a sentence of their own; by its table 961 and 1623, the page says 956 and 1618", () => {
  const office: Office = {
    period: "全年",
    channels: ["市政府办", "省政府办"],
    groups: {
      县市区: [
        ["宣汉县政府办公室", null, 151, 5, 308],
        ["大竹县政府办公室", null, 156, 3, 290],
        ["达县政府办公室", null, 144, 0, 264],
        ["渠县政府办公室", null, 138, 1, 264],
        ["通川区政府办公室", null, 129, 0, 260],
        ["万源市政府办公室", null, 129, 4, 245],
        ["开江县政府办公室", null, 114, 0, 217],
      ],
      市级部门: [
        ["市地税局", null, 55, 7, 132],
        ["其他部门", null, 557, 0, 100],
      ],
      驻外机构: [["各驻外机构", null, 50, 57, 100]],
    },
    scheme: {
      channels: ["市政府办", "省政府办"].map((name) => ({ name, points: 0 })),
      adjustments: [{ name: "综合评分", kind: "bonus" }],
    },
  };
  expect(
    say(
      office,
      "{时段}采用各地、各单位信息共{采用:渠道=市政府办}条，其中各县市区信息{采用:渠道=市政府办,组=县市区}条、市级各部门信息{采用:渠道=市政府办,组=市级部门}条、各驻外机构信息{采用:渠道=市政府办,组=驻外机构}条；上报省政府办公厅信息被采用{采用:渠道=上级}条。",
      "全市信息工作完成较好的县、市、区有：{列出:前3,组=县市区}；信息工作完成较好的市级部门有：{列出:前1,按=采用,渠道=省政府办,组=市级部门}。",
    ),
  ).toEqual([
    "全年采用各地、各单位信息共1623条，其中各县市区信息961条、市级各部门信息612条、各驻外机构信息50条；上报省政府办公厅信息被采用77条。",
    "全市信息工作完成较好的县、市、区有：宣汉县政府办公室、大竹县政府办公室、达县政府办公室、渠县政府办公室；信息工作完成较好的市级部门有：市地税局。",
  ]);
});

test("温县 2023: every unit with its figure, those with the same drawn together", () => {
  const counts: Readonly<Record<string, readonly string[]>> = {
    12: ["农业农村局"],
    8: ["人力资源和社会保障局"],
    5: ["经济技术开发区管委会"],
    4: ["科技和工业信息化局", "文化广电和旅游局", "商务局"],
    3: ["发展改革委", "陈家沟景区发展中心", "住房和城乡建设局"],
    2: ["财政局", "医疗保障局", "司法局", "市场监督管理局", "自然资源局", "河务局"],
    1: ["应急管理局", "卫生健康委", "教育局", "城市管理局", "退役军人事务局", "信访局", "公安局", "供电公司"],
    0: ["民政局", "税务局"],
  };
  const departments = Object.entries(counts).flatMap(([count, units]) =>
    units.map((unit): Row => [unit, null, Number(count)]),
  );
  const office: Office = {
    period: "2023年",
    channels: ["市政府"],
    groups: { 县直单位: departments, 街道: [["张羌街道", null, 1]], 信息室: [["信息室", null, 6]] },
  };
  expect(
    say(
      office,
      "我县共被采用信息{采用}条，涉及全县{单位数:有采用,组=县直单位}个县直单位和{单位数:有采用,组=街道}个街道。除信息室综合报送信息{采用:组=信息室}条外，其他县直单位和街道被采用信息{采用:组=县直单位、街道}条。其中，{列出:有采用,组=县直单位、街道,按=采用,带条数}。",
    ),
  ).toEqual([
    "我县共被采用信息73条，涉及全县23个县直单位和1个街道。除信息室综合报送信息6条外，其他县直单位和街道被采用信息67条。其中，农业农村局12条，人力资源和社会保障局8条，经济技术开发区管委会5条，科技和工业信息化局、文化广电和旅游局、商务局各4条，发展改革委、陈家沟景区发展中心、住房和城乡建设局各3条，财政局、医疗保障局、司法局、市场监督管理局、自然资源局、河务局各2条，应急管理局、卫生健康委、教育局、城市管理局、退役军人事务局、信访局、公安局、供电公司、张羌街道各1条。",
  ]);
});

test("合肥市关工委 2015-08 to 2016-06: a list of all in their order, and the first three", () => {
  const rows = table("13_hefei_guangongwei_2015-08_2016-06.json").map(([unit, count]): Row => [
    String(unit),
    null,
    Number(count),
  ]);
  const office: Office = {
    period: "",
    channels: ["用稿"],
    groups: { 各关工委: rows },
    scheme: { ranking: { style: "none", keys: [{ by: "score" }], order: "input" } },
  };
  expect(
    say(
      office,
      "刊发的稿件较多的是：{列出:前3}。共{采用}篇，最多的{采用:最多}篇，平均每家{采用:平均}篇。",
      "{列出:采用≥120,按=采用,带篇数,间=；}。",
    ),
  ).toEqual([
    "刊发的稿件较多的是：庐江县关工委、包河区关工委、庐阳区关工委。共2702篇，最多的674篇，平均每家180.1篇。",
    "庐江县关工委674篇；包河区关工委411篇；庐阳区关工委304篇；巢湖市关工委247篇；长丰县关工委210篇；肥西县关工委189篇；肥东县关工委、蜀山区关工委、市关工委办公室各122篇。",
  ]);
});
