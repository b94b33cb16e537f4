import type { Scheme } from "../../../src/bulletin/scheme";
import { after, buttons, open, read, type Read, said } from "../../support/intake";
import { type CellValue, plainGrid } from "../../../src/cells/grid";
import { log, office, tallied } from "./logOffice";

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
      "政府办和财政局联合",
      "联合报送：政府办、财政局",
      "联合报送单位：政府办和财政局",
      "政府办牵头、财政局配合",
    ])("they are two where both are known: %j", (joint) => {
      const made = cells(equal, joint, "财政局", "政府办");
      expect(open(made)).toEqual([]);
      expect(tallied(made).sort()).toEqual(["政府办 1.5 / 1.5", "财政局 1.5 / 1.5"]);
    });

    test("one in brackets behind another may be its partner or a part of its name: it is asked", () => {
      const made = cells(equal, "水利局（财政局）", "财政局", "水利局", "教育局（体育局）", "教育局");
      expect(open(made)).toEqual([
        "工作表“统计表”B2：有 1 条的报送单位像是几个单位写在一起（水利局（财政局））。请用顿号隔开，或选定怎样算。",
      ]);
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
