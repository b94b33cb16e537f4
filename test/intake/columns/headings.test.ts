import { zhalantun } from "../../../src/gallery/zhalantun";
import { readHeading } from "../../../src/intake/columns/headingRole";
import { draw } from "../../support/draw";
import { after, buttons, find, kinds, open, read, said, stops, texts, units } from "../../support/intake";

const OWN = "扎兰屯市政府网";
const UPPER = "呼伦贝尔市政府网";

describe("a heading is taken apart", () => {
  test.each([
    [[OWN], 0],
    [[`${OWN}采用条数`], 0],
    [[`${OWN}站采用（条）`], 0],
    [["扎兰屯市政府门户网站", "采用"], 0],
    [["采用情况", OWN], 0],
    [[`1-3月${OWN}采用数`], 0],
    [[`2023年第一季度${OWN}\n采用条数`], 0],
    [[`${OWN}采用条数①`], 0],
    [[`${UPPER}录用篇数`], 1],
    [[`${UPPER}信息采用总条数`], 1],
    [["采用条数及得分", OWN], 0],
    [[`${OWN}（5分/条）`], 0],
    [[`${OWN}\n（每条5分）`], 0],
    [[`${UPPER}采用（每条计10分）`], 1],
    [[`${UPPER}（10分）`, "采用条数"], 1],
    [[`${UPPER}计分条数`], 1],
    [["扎兰屯政府网采用条数"], 0],
    [["呼伦贝尔政府网站采用"], 1],
  ])("%j is the count of a channel, and nothing of it is left over", (levels, channel) => {
    expect(readHeading(levels, zhalantun)).toEqual({ role: { is: "count", channel }, rest: "" });
  });

  test.each([
    [["得分", OWN], { is: "score", channel: 0 }],
    [["信息采用情况", "得分情况（分）", UPPER], { is: "score", channel: 1 }],
    [["得分", "合计"], { is: "score" }],
    [["总得分（含加分）"], { is: "score" }],
    [["得分（扣分后）"], { is: "score" }],
    [[`${OWN}得分（含加分）`], { is: "score", channel: 0 }],
    [["加分（含批示加分）"], { is: "points" }],
    [["每条分值"], { is: "other" }],
    [[OWN, "每条得分"], { is: "other", channel: 0 }],
    [[`${UPPER}计分标准`], { is: "other", channel: 1 }],
    // of another scheme, which one has to say
    [[`${OWN}（3分/条）`], { is: "other", channel: 0 }],
    [[`${OWN}得分（5分/条）`], { is: "score", channel: 0 }],
  ])("%j holds no counts", (levels, role) => {
    expect(readHeading(levels, zhalantun)).toEqual({ role, rest: "" });
  });

  test.each([
    "未采用",
    "不予采用",
    "拟采用",
    "退回",
    "待采用",
    "采用任务",
    "采用目标",
    "应采用条数",
    "浏览量",
    "点击量",
    "错情",
    "单价",
    "编码",
    "去年采用条数",
    "上年采用条数",
    "同期采用条数",
    "上季度采用条数",
    "上月采用条数",
    "上期采用条数",
    "累计采用条数",
    "采用增减",
    "采用占比",
    "采用差额",
    "采用日期",
    "采用网址",
    "采用完成率",
    "采用排名",
    "报送条数",
  ])("%s under a channel is something else than its adopted items", (words) => {
    expect(readHeading([`${OWN}${words}`], zhalantun)).toEqual({ role: { is: "other", channel: 0 }, rest: "" });
    expect(readHeading([OWN, words], zhalantun).role).toEqual({ is: "other", channel: 0 });
  });

  test.each([
    [`${OWN}初审采用条数`, "初审"],
    [`${OWN}重点采用条数`, "重点"],
    [`${OWN}采用条数（含转发）`, "含转发"],
  ])("of %s “%s” is left over, so that it is asked about", (heading, rest) => {
    expect(readHeading([heading], zhalantun)).toEqual({ role: { is: "count", channel: 0 }, rest });
  });

  test.each(["采用得分", "采用积分", "得分", "总分"])("%s is an old score", (heading) => {
    expect(readHeading([heading], zhalantun).role.is).toBe("score");
  });

  test.each([
    "单位",
    "单 位",
    "单　位",
    "单\n位",
    "单  位  名  称",
    "部 门",
    "科室",
    "股室",
    "处室",
    "学院",
    "学校",
    "区县",
    "县市",
    "旗市区",
    "市州",
    "支部",
    "派出所",
    "村(社区)",
    "村（社区）",
    "镇办",
    "乡（镇）",
    "镇街",
    "报送单位",
    "单位（盖章）",
    "姓名",
    "通讯员",
  ])("“%s” is the heading of units", (heading) => {
    expect(readHeading([heading], zhalantun).role.is).toBe("unit");
  });

  test.each(["单位编码", "单位个数", "单位：条", "单位类别", "采用率", "备注", "加分", "排名", "序号"])(
    "“%s” is none",
    (heading) => {
      expect(readHeading([heading], zhalantun).role.is).not.toBe("unit");
    },
  );
});

describe("columns are found by one rule", () => {
  test("a column named like a channel that is not used is always said", () => {
    const intake = read(`单位|${OWN}采用条数|${OWN}未采用条数|${UPPER}采用条数\n水利局|36|4|0`);
    expect(units(intake)).toEqual(["水利局 36 0"]);
    expect(said(intake, "unused-columns")).toContain(`${OWN}未采用条数`);
  });

  test("a heading of which something is left over is offered first, and asked about", () => {
    const intake = read(`单位|${OWN}初审采用条数|${UPPER}采用条数\n水利局|36|0`);
    expect(open(intake)).toEqual([
      `工作表“统计表”没有找到“${OWN}”的采用条数列。现有的列是：单位、${OWN}初审采用条数、${UPPER}采用条数。请指定是哪一列，或说明没有这一列。`,
    ]);
    expect(buttons(intake, "missing-column")).toEqual([`用“${OWN}初审采用条数”`, `用“${UPPER}采用条数”`, "没有这一列"]);
    const chosen = after(`单位|${OWN}初审采用条数|${UPPER}采用条数\n水利局|36|0`, "missing-column", {
      as: "column",
      heading: `${OWN}初审采用条数`,
    });
    expect(units(chosen)).toEqual(["水利局 36 0"]);
  });

  test.each([
    ["group", "单位|类别|分组|甲\n水利局|市直各部门|市直各部门|1", ["类别", "分组"]],
    ["submitted", "单位|报送条数|上报条数|甲\n水利局|12|10|1", ["报送条数", "上报条数"]],
  ])("two columns of one kind are asked about: %s", (is, sheet, headings) => {
    const intake = read(sheet.replaceAll("甲", `${OWN}采用条数`));
    expect(find(intake, "ambiguous-column")).toMatchObject({ need: { is }, headings });
    expect(stops(intake)).toBe(true);
  });

  test("a choice is one of that sheet and its headings: another sheet with the same ones needs no further answer", () => {
    const sheet = `单位|报送条数|上报条数|${OWN}采用条数\n大河湾镇|12|10|1`;
    const id = find(read(sheet), "ambiguous-column").question!.id;
    const answers = { [id]: { as: "column", heading: "上报条数" } } as const;
    expect(units(read({ ...draw(sheet), sheet: "五月" }, { answers }))).toEqual(["大河湾镇 1 0 10"]);
    const grown = sheet.replace("|报送条数", "|投稿条数|报送条数").replace("|12", "|11|12");
    expect(stops(read(grown, { answers }))).toBe(true);
  });

  test("a choice is said, with the column that it passes over, and stays there to be taken back", () => {
    const sheet = `单位|${OWN}采用条数|${UPPER}采用条数|甲\n水利局|36|0|3`;
    const id = read(sheet).tables[0]!.fields.find(({ need }) => need.name === UPPER)!.question.id;
    const intake = read(sheet, { answers: { [id]: { as: "column", heading: "甲" } } });
    expect(units(intake)).toEqual(["水利局 36 3"]);
    expect(texts(intake, "column-chosen")).toEqual([
      `工作表“统计表”：“${UPPER}”的采用条数用的是您指定的“甲”一列，没有用“${UPPER}采用条数”。`,
    ]);
    expect(find(intake, "column-chosen").answer).toEqual({ as: "column", heading: "甲" });
  });

  test("a column of the second table is asked about by itself", () => {
    const sheet = `一、市直各部门\n单位|${OWN}采用条数|${UPPER}采用条数\n水利局|1|0\n审计局|2|0\n\n二、各乡镇街道\n单位|刊登\n大河湾镇|7\n柴河镇|9`;
    const intake = read(sheet);
    expect(kinds(intake)).toContain("missing-column");
    const settled = after(sheet, "missing-column", { as: "column", heading: "刊登" });
    expect(units(settled)).toEqual(["水利局 1 0", "审计局 2 0", "大河湾镇 7 0", "柴河镇 9 0"]);
  });

  test("points that the scheme does not know stop until somebody says that they do not count", () => {
    const sheet = `单位|${OWN}采用条数|${UPPER}采用条数|加分\n水利局|36|0|5`;
    expect(open(read(sheet))[0]).toContain("有加分、扣分一类的列：加分");
    expect(stops(after(sheet, "unknown-points", { as: "accept" }))).toBe(false);
  });

  test.each(["错情扣分", "退稿扣分", "未按时报送扣分（分）"])("%s is asked about like any other points", (heading) => {
    const sheet = draw(`单位|${OWN}采用条数|${UPPER}采用条数|${heading}\n水利局|36|0|2`);
    expect(open(read(sheet))[0]).toContain("有加分、扣分一类的列");
  });

  test.each(["上期扣分", "累计加分"])("%s is not", (heading) => {
    expect(open(read(draw(`单位|${OWN}采用条数|${UPPER}采用条数|${heading}\n水利局|36|0|2`)))).toEqual([]);
  });

  test("of two columns of one channel the visible one is taken; a hidden one that is used is said", () => {
    const sheet = `单位|${OWN}采用条数|${OWN}采用数|${UPPER}采用条数\n水利局|30|36|0`;
    expect(units(read(draw(sheet, { hiddenColumns: new Set([1]) })))).toEqual(["水利局 36 0"]);
    const hidden = read(draw(`单位|${OWN}采用条数|${UPPER}采用条数\n水利局|36|0`, { hiddenColumns: new Set([1]) }));
    expect(said(hidden, "hidden-columns")).toContain(`${OWN}采用条数`);
  });

  test("of two columns of units that with distinct names is taken", () => {
    expect(units(read(`部门|单位名称|${OWN}采用条数|${UPPER}采用条数\n机关|水利局|3|0\n机关|公安局|2|1`))).toEqual([
      "水利局 3 0",
      "公安局 2 1",
    ]);
  });

  test("pages of a table whose headings say little are all read", () => {
    const page = (units: string): string => `统计表（续）|||\n单位名称|1月|2月|合计\n${units}\n本页小计|||9`;
    const sheet = `${page("水利局|1|2|3\n公安局|1|1|2")}\n${page("民政局|1|2|3\n教育局|0|1|1")}`;
    const chosen = after(sheet, "missing-column", { as: "column", heading: "合计" });
    expect(chosen.tables).toHaveLength(2);
    expect(units(chosen)).toEqual(["水利局 3 0", "公安局 2 0", "民政局 3 0", "教育局 1 0"]);
  });

  test("a line over the headings that names the office is none of them", () => {
    const lines = "填报单位|市政府办公室|采用渠道|政府网\n单位名称|1月|2月|合计\n水利局|1|2|3\n公安局|1|1|2";
    expect(find(read(lines), "missing-column").headings).toEqual(["单位名称", "1月", "2月", "合计"]);
  });

  test("where no word tells the units, a column of differing texts beside figures is offered", () => {
    const sheet = `科别|${OWN}采用条数|${UPPER}采用条数\n综合科|3|0\n信息科|2|1\n法规科|1|0`;
    const intake = read(sheet);
    expect(buttons(intake, "missing-column")[0]).toBe("用“科别”");
    expect(units(after(sheet, "missing-column", { as: "column", heading: "科别" }))).toHaveLength(3);
  });
});
