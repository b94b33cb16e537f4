import { parseArea } from "../../src/cells/address";
import { zhalantun } from "../../src/gallery/zhalantun";
import { draw } from "../support/draw";
import { after, buttons, find, HEADER, kinds, open, read, said, stops, texts, units } from "../support/intake";

const { place: _, ...unplaced } = zhalantun;

const BODY = `${HEADER}\n水利局|市直各部门|36|0\n公安局|市直各部门|25|1\n民政局|市直各部门|26|0`;

describe("every row under a header is of one kind", () => {
  test.each(["甲|乙|1|2", "1|2|3|4", "A|B|C|D", "（1）|（2）|（3）|（4）", "①|②|③|④", "甲|—|1|2"].slice(0, 5))(
    "%s numbers the columns",
    (row) => {
      const intake = read(BODY.replace(HEADER, `${HEADER}\n${row}`));
      expect(units(intake)).toEqual(["水利局 36 0", "公安局 25 1", "民政局 26 0"]);
      expect(kinds(intake)).toEqual(["column-numbers"]);
    },
  );

  test("units called 甲, 乙, 丙 do not number anything", () => {
    expect(units(read(`${HEADER}\n甲|市直各部门|1|2\n乙|市直各部门|3|0`))).toHaveLength(2);
  });

  test("a repeated header is no unit", () => {
    const intake = read(`${BODY}\n${HEADER}\n司法局|市直各部门|3|0`);
    expect(units(intake)).toEqual(["水利局 36 0", "公安局 25 1", "民政局 26 0", "司法局 3 0"]);
    expect(stops(intake)).toBe(false);
  });

  const compared = `${BODY}\n合计||87|1\n平均||29|0\n去年同期||80|0\n增减||7|1`;

  test("comparisons are left out together, and that is said; it can be changed", () => {
    const intake = read(compared);
    expect(units(intake)).toHaveLength(3);
    expect(find(intake, "rows-left-out").found).toEqual(["平均", "去年同期", "增减"]);
    expect(stops(intake)).toBe(false);
    expect(units(after(compared.replaceAll("||", "|市直各部门|"), "rows-left-out", { as: "unit" }))).toHaveLength(6);
  });

  test.each(["最高", "最低", "上年同期", "同比", "环比", "增长", "占比"])("%s is no unit by itself", (name) => {
    expect(kinds(read(`${BODY}\n${name}|市直各部门|7|0`))).toEqual(["rows-left-out"]);
  });

  test("what may or may not compare, or stands below the total, is asked about once", () => {
    const sheet = `${BODY}\n合计||87|1\n其他|市直各部门|7|0\n数据局|市直各部门|3|0`;
    expect(open(read(sheet))).toEqual([
      "工作表“统计表”A6：“其他”、“数据局”不像单位（是比较、时段、网站，没有哪个单位报的，或者在合计下面）。请说明要不要当单位计。",
    ]);
    expect(buttons(read(sheet), "comparison-rows")).toEqual(["不是单位，不计", "都是单位，照常计"]);
    expect(units(after(sheet, "comparison-rows", { as: "leave-out" }))).toHaveLength(3);
    expect(units(after(sheet, "comparison-rows", { as: "unit" }))).toHaveLength(5);
  });

  test.each([
    "报送单位数",
    "单位个数",
    "全市平均",
    "任务数",
    "全年目标任务",
    "完成比例",
    "每条分值",
    "满分",
    "权重",
    "排名",
  ])("%s is left out wherever it stands, and that is said", (name) => {
    for (const sheet of [`${BODY}\n${name}||5|10`, BODY.replace(HEADER, `${HEADER}\n${name}||5|10`)]) {
      const intake = read(sheet);
      expect(units(intake)).toHaveLength(3);
      expect(find(intake, "rows-left-out").found).toEqual([name]);
      expect(stops(intake)).toBe(false);
    }
  });

  test.each([
    ...["本月新增", "2月", "第一季度", "2023年1月", "参评单位", "有采用的单位", "零报送单位", "总体情况"],
    ...[
      "政府网自采",
      "本网采编",
      "转载",
      "网民投稿",
      "未署名",
      "无单位",
      "不详",
      "待定",
      "扎兰屯市政府网",
      "政府网编辑部",
    ],
  ])("%s may be no unit: it is asked about", (name) => {
    const sheet = `${BODY}\n${name}|市直各部门|7|0`;
    expect(kinds(read(sheet))).toEqual(["comparison-rows"]);
    expect(stops(read(sheet))).toBe(true);
    expect(units(after(sheet, "comparison-rows", { as: "leave-out" }))).toHaveLength(3);
    expect(units(after(sheet, "comparison-rows", { as: "unit" }))).toHaveLength(4);
  });

  test.each(["总条数", "采用总数", "上报总数", "累计条数", "本月累计"])("%s is a total, if it is the sum", (name) => {
    expect(units(read(`${BODY}\n${name}||87|1`))).toHaveLength(3);
    expect(stops(read(`${BODY}\n${name}||87|1`))).toBe(false);
    expect(kinds(read(`${BODY}\n${name}||80|1`))).toEqual(["looks-like-total"]);
  });

  test.each([
    ...["统计局", "数据局", "目标办", "任务办", "信息中心", "编辑部", "网信办", "三中队", "指标科"],
    ...["市直机关工委", "转载科", "标准化院", "个体协会", "社会工作部", "群众工作部", "一年级", "总站"],
  ])("%s is a unit", (name) => {
    const intake = read(`${BODY}\n${name}|市直各部门|7|0`);
    expect(units(intake)).toHaveLength(4);
    expect(open(intake)).toEqual([]);
  });

  test.each(["年丰街道", "月亮湾镇"])("%s is a unit", (name) => {
    const intake = read(`${BODY}\n${name}|各乡镇街道|7|0`);
    expect(units(intake)).toHaveLength(4);
    expect(open(intake)).toEqual([]);
  });

  test("what the roster has is a unit, whatever it is called", () => {
    const roster = [{ unit: "政府网自采", group: "市直各部门", aliases: [] }];
    const intake = read(`${BODY}\n政府网自采|市直各部门|7|0`, { scheme: { ...zhalantun, roster } });
    expect(units(intake)).toHaveLength(4);
    expect(kinds(intake)).not.toContain("comparison-rows");
  });

  test.each([
    ["a subtotal", "小计||87|1"],
    ["a total of its own", "各乡镇街道合计||19|0"],
    ["a total and a title", "合计||87|1\n二、各乡镇街道|||"],
  ])("units below %s are units", (_, total) => {
    const intake = read(`${BODY}\n${total}\n大河湾镇|各乡镇街道|12|0\n柴河镇|各乡镇街道|7|0`);
    expect(open(intake)).toEqual([]);
    expect(units(intake)).toHaveLength(5);
  });

  test("what is certain to compare is left out, and only the rest is asked about", () => {
    const intake = read(`${BODY}\n合计||87|1\n数据局|市直各部门|3|0\n平均|市直各部门|29|0`);
    expect(find(intake, "comparison-rows").found).toEqual(["数据局"]);
    expect(find(intake, "rows-left-out").found).toEqual(["平均"]);
  });

  test("each part of a list of parts is one", () => {
    const intake = read(
      `${HEADER}\n公安局|市直各部门|25|1\n　其中：交警大队|市直各部门|5|0\n　　　防疫站|市直各部门|1|0`,
    );
    expect(kinds(intake)).toEqual(["of-which", "of-which"]);
    const nameless = `${HEADER}\n|市直各部门|25|1\n　其中：交警大队|市直各部门|5|0\n　　　防疫站|市直各部门|1|0`;
    expect(kinds(read(nameless)).filter((kind) => kind === "of-which")).toHaveLength(2);
  });

  test.each(["各乡镇街道", "二、乡镇街道"])("%s over its units is a title, also in a column of figures", (title) => {
    const sheet = `扎兰屯市政府网采用条数|单位|呼伦贝尔市政府网采用条数\n36|水利局|0\n25|公安局|1\n${title}||\n12|大河湾镇|0`;
    const grid = { ...draw(sheet), merges: [{ row: 3, column: 0, rows: 1, columns: 3 }] };
    expect(kinds(read(grid))).not.toContain("looks-like-total");
    expect(kinds(read(grid))).not.toContain("no-unit-name");
    expect(units(read(grid))).toEqual(["水利局 36 0", "公安局 25 1", "大河湾镇 12 0"]);
  });

  test("a total that looks like a unit is found though a row of its sum was left out", () => {
    const sheet = `${HEADER}\n水利局|市直各部门|36|0\n|市直各部门|17|3\n公安局|市直各部门|25|1\n民政局|市直各部门|26|0\n信息中心|市直各部门|104|4`;
    const left = after(sheet, "no-unit-name", { as: "leave-out" });
    expect(find(left, "looks-like-total").units).toEqual(["信息中心"]);
  });

  test("rows with nothing but a name are asked about apart from blank counts", () => {
    const sheet = `单位|扎兰屯市政府网采用条数|呼伦贝尔市政府网采用条数\n第一组||\n水利局|36|\n公安局|25|1\n大河湾镇|12|0`;
    const asked = read(sheet).findings.filter(({ kind }) => kind === "blank-counts");
    expect(asked.map(({ units: names }) => names)).toEqual([["水利局"], ["第一组"]]);
  });

  const part = `${HEADER}\n公安局|市直各部门|25|1\n其中：交警大队|市直各部门|5|0\n民政局|市直各部门|26|0`;

  test("其中 is a part of the row above, once the clerk has said so", () => {
    expect(open(read(part))).toEqual([
      "工作表“统计表”A3：“其中：交警大队”像是“公安局”里的一部分。如果已含在里面，就不另计。",
    ]);
    expect(units(after(part, "of-which", { as: "leave-out" }))).toEqual(["公安局 25 1", "民政局 26 0"]);
    expect(units(after(part, "of-which", { as: "unit" }))).toHaveLength(3);
  });

  test.each<[string, string, string[]]>([
    ["indented by a full-width blank and within the figures above", "\u3000交警大队|市直各部门|5|0", ["of-which"]],
    ["as many as all above", "\u3000交警大队|市直各部门|25|1", ["of-which"]],
    ["indented by less", "\u00a0交警大队|市直各部门|5|0", []],
    ["more than all above", "\u3000交警大队|市直各部门|5|2", []],
    ["without any item", "\u3000交警大队|市直各部门|0|0", []],
    ["spread over its cell", "\u3000交\u3000警\u3000队|市直各部门|5|0", []],
    ["in the middle of its cell", "\u3000交警大队\u3000|市直各部门|5|0", []],
    [
      "the second part of more than all above",
      "\u3000交警大队|市直各部门|20|0\n\u3000治安大队|市直各部门|10|0",
      ["of-which"],
    ],
    [
      "under another unit",
      "\u3000交警大队|市直各部门|20|0\n民政局|市直各部门|30|0\n\u3000低保中心|市直各部门|20|0",
      ["of-which", "of-which"],
    ],
  ])("a row that is indented is asked about as a part: %s", (_, rows, asked) => {
    const intake = read(`${HEADER}\n公安局|市直各部门|25|1\n${rows}`);
    expect(kinds(intake)).toEqual(asked);
  });

  test("a row that its format alone indents is asked about as a part", () => {
    const sheet = `${HEADER}\n公安局|市直各部门|25|1\n交警大队|市直各部门|5|0`;
    expect(kinds(read(draw(sheet, { indents: new Map([["A3", 1]]) })))).toEqual(["of-which"]);
    const both = new Map([
      ["A2", 1],
      ["A3", 1],
    ]);
    expect(kinds(read(draw(sheet, { indents: both })))).toEqual([]);
  });

  test("more than three parts of one unit are asked about together", () => {
    const parts = ["交警", "刑警", "治安", "巡警"].map((name) => `\u3000${name}大队|市直各部门|5|0`).join("\n");
    const sheet = `${HEADER}\n公安局|市直各部门|25|1\n${parts}`;
    expect(kinds(read(sheet))).toEqual(["of-which"]);
    expect(said(read(sheet), "of-which")).toContain(
      "“交警大队”、“刑警大队”、“治安大队”、“巡警大队”像是“公安局”里的一部分",
    );
    expect(units(after(sheet, "of-which", { as: "leave-out" }))).toEqual(["公安局 25 1"]);
    expect(units(after(sheet, "of-which", { as: "unit" }))).toHaveLength(5);
  });

  test("what is indented under the sum of it all, which is called like no unit, are units", () => {
    const sheet = (name: string): string =>
      `${HEADER}\n${name}||63|1\n\u3000水利局||36|0\n\u3000公安局||25|1\n\u3000审计局||2|0`;
    expect(kinds(read(sheet("A类")))).toContain("looks-like-total");
    expect(kinds(read(sheet("A类")))).not.toContain("of-which");
    expect(kinds(read(sheet("机关事务局")))).toContain("of-which");
  });

  test("rows of a text file that have more figures than the others stop", () => {
    const grid = { ...draw(BODY), faults: [{ fault: "wide-row", row: 3, text: "公安局,1,234,0" } as const] };
    expect(open(read(grid))).toEqual([
      "文件“统计表”有 1 行比表头或别的行多出格子，可能是数里的逗号把一个数分成了两格：第 3 行“公安局,1,234,0”。请改好再读；核对无误的，可以继续。",
    ]);
    expect(stops(after(grid, "wide-rows", { as: "accept" }))).toBe(false);
  });

  test("综合计划科, 结合计生办 and 综合计量检测中心 are units", () => {
    const rows = ["综合计划科", "结合计生办", "综合计量检测中心"].map((name, n) => `${name}|市直各部门|${n + 1}|0`);
    expect(read(`${HEADER}\n${rows.join("\n")}`).findings).toEqual([]);
  });

  test("a name that ends like a total and adds up to nothing is asked about", () => {
    const sheet = `${BODY}\n南木合计|市直各部门|4|0`;
    expect(said(read(sheet), "looks-like-total")).toContain("叫得像合计，条数却不是哪些行之和");
    expect(units(after(sheet, "looks-like-total", { as: "unit" }))).toHaveLength(4);
    expect(units(after(sheet, "looks-like-total", { as: "leave-out" }))).toHaveLength(3);
  });
});

describe("a total agrees with any sensible span", () => {
  const towns = "大河湾镇|各乡镇街道|12|0\n柴河镇|各乡镇街道|7|0";

  test.each<[string, string]>([
    ["above all", `${HEADER}\n合计||87|1\n${BODY.split("\n").slice(1).join("\n")}`],
    ["below all", `${BODY}\n合计||87|1`],
    ["above each part", `${HEADER}\n小计||87|1\n${BODY.split("\n").slice(1).join("\n")}\n小计||19|0\n${towns}`],
    [
      "above each part, and over all",
      `${HEADER}\n总计||106|1\n小计||87|1\n${BODY.split("\n").slice(1).join("\n")}\n小计||19|0\n${towns}`,
    ],
    [
      "for each page, and over all in the last",
      `${BODY}\n本页小计||87|1\n${HEADER}\n${towns}\n本页小计||19|0\n合计||106|1`,
    ],
    ["of a group by name", `${BODY}\n${towns}\n市直各部门小计||87|1\n各乡镇街道小计||19|0\n合计||106|1`],
  ])("%s", (_, sheet) => {
    expect(open(read(sheet))).toEqual([]);
    expect(units(read(sheet)).length).toBeGreaterThanOrEqual(3);
  });

  test("what it leaves blank is not compared", () => {
    expect(open(read(`${BODY}\n合计||87|`))).toEqual([]);
  });

  test("while a count cannot be read, no total is doubted", () => {
    expect(kinds(read(`${BODY.replace("36", "约36")}\n合计||87|1`))).toEqual(["doubtful-cells"]);
  });

  test("units without any item are no total of one another", () => {
    const none = ["水利局", "公安局", "民政局", "司法局", "财政局"].map((unit) => `${unit}|市直各部门|0|0`);
    expect(kinds(read(`${HEADER}\n${none.join("\n")}`))).toEqual([]);
  });

  test("and one that agrees with none is one question for all its columns", () => {
    const intake = read(`${BODY}\n合计||90|2`);
    expect(texts(intake, "total-differs")).toEqual([
      "工作表“统计表”C5：“合计”一行对不上：“扎兰屯市政府网采用条数”写的是 90，各单位相加是 87；“呼伦贝尔市政府网采用条数”写的是 2，各单位相加是 1。请查明是哪里的数不对，或确认以各单位的数为准。",
    ]);
  });
});

describe("names", () => {
  test("are freed from serial numbers, seals and footnote marks, and that is said once", () => {
    const intake = read(`${HEADER}\n1.水利局|市直各部门|36|0\n公安局（盖章）|市直各部门|25|1\n民政局*|市直各部门|26|0`);
    expect(units(intake)).toEqual(["水利局 36 0", "公安局 25 1", "民政局 26 0"]);
    expect(texts(intake)).toEqual([
      "工作表“统计表”有 3 个单位名称去掉了序号、盖章、注号或看不见的字符：1.水利局 → 水利局、公安局（盖章） → 公安局、民政局* → 民政局。请核对。",
    ]);
  });

  test("are freed from signs that nobody sees, which are told by their numbers", () => {
    const intake = read(`${HEADER}\n\u001b水利\u202e局|市直各部门|36|0\n公安局|市直各部门|25|1`);
    expect(units(intake)).toEqual(["水利局 36 0", "公安局 25 1"]);
    expect(texts(intake)).toEqual([
      "工作表“统计表”有 1 个单位名称去掉了序号、盖章、注号或看不见的字符：<U+001B>水利<U+202E>局 → 水利局。请核对。",
    ]);
  });

  test("tell their group without them", () => {
    const intake = read("单位|扎兰屯市政府网采用条数\n1、柴河镇（盖章）|7\n2、大河湾镇*|12");
    expect(intake.tallies.map(({ unit, group }) => [unit, group])).toEqual([
      ["柴河镇", "各乡镇街道"],
      ["大河湾镇", "各乡镇街道"],
    ]);
  });

  const alike = `${HEADER}\n市水利局|市直各部门|30|0\n水利局|市直各部门|6|0`;

  test("市水利局 and 水利局 on one sheet are asked about", () => {
    expect(open(read(alike))).toEqual(["工作表“统计表”里有“市水利局”，也有“水利局”，像是同一个单位。请说明是不是。"]);
    expect(buttons(read(alike), "similar-units")).toEqual(["就是“市水利局”", "是两个单位"]);
    expect(units(after(alike, "similar-units", { as: "accept" }))).toHaveLength(2);
    expect(kinds(after(alike, "similar-units", { as: "same", unit: "市水利局" }))).toContain("duplicate-unit");
  });

  test.each([
    ["卫健委", "卫生健康委员会"],
    ["宣传部", "市委宣传部"],
    ["市委办", "市委办公室"],
    ["法院", "人民法院"],
    ["团市委", "共青团扎兰屯市委员会"],
    ["气象局", "乌兰浩特市气象局"],
    ["柴河", "柴河镇"],
  ])("%s and %s on one sheet are asked about", (short, long) => {
    const sheet = `${HEADER}\n${short}|市直各部门|30|0\n公安局|市直各部门|25|1\n${long}|市直各部门|6|0`;
    expect(open(read(sheet, { scheme: unplaced }))).toContain(
      `工作表“统计表”里有“${short}”，也有“${long}”，像是同一个单位。请说明是不是。`,
    );
  });

  test("a bureau of the city beside those of several districts is another one", () => {
    const names = ["教育局", "海拉尔区教育局", "满洲里市教育局", "公安局", "海拉尔区公安局"];
    const sheet = `${HEADER}\n${names.map((name, n) => `${name}|市直各部门|${n + 3}|0`).join("\n")}`;
    expect(kinds(read(sheet))).not.toContain("similar-units");
    expect(units(read(sheet))).toHaveLength(5);
  });

  test("水务局 and 水利局 on one sheet count as two, and that is said", () => {
    const intake = read(`${HEADER}\n水务局|市直各部门|30|0\n水利局|市直各部门|6|0`);
    expect(units(intake)).toHaveLength(2);
    expect(said(intake, "alike-units")).toContain("水务局和水利局");
  });
});

describe("what a person does not see as it is", () => {
  test("a count under a merged cell is asked about, with the count that is covered", () => {
    const grid = draw(`${HEADER}\n水利局|市直各部门|36|`, {
      merges: [parseArea("C2:D2")],
      covered: new Map([["D2", 7]]),
    });
    expect(said(read(grid), "doubtful-cells")).toContain(
      "D2：“水利局”的“呼伦贝尔市政府网采用条数”被合并单元格盖住，里面还有“7”",
    );
    expect(buttons(read(grid), "doubtful-cells")).toContain("按 7 条计");
    expect(stops(read(grid))).toBe(true);
  });

  test("formulas that were never calculated are one finding that no answer settles", () => {
    const grid = draw(BODY, { uncalculated: new Set(["C2", "C3", "C4"]) });
    const intake = read(grid);
    expect(open(intake)).toEqual([
      "工作表“统计表”有 3 格公式还没有计算过（C2、C3、C4），里面的数不能用。请用 Excel 或 WPS 打开这个文件，保存一次，再试。",
    ]);
    expect(find(intake, "uncalculated").question).toBeUndefined();
  });

  test("a count of which a part is struck out or raised is asked about", () => {
    const grid = draw(BODY, {
      marked: new Map([
        ["C2", "~~12~~36"],
        ["C3", "25^1^"],
      ]),
    });
    expect(texts(read(grid), "doubtful-cells")).toEqual([
      "工作表“统计表”C2：“水利局”的“扎兰屯市政府网采用条数”里有划掉的或者上标的字：[划掉：12]36。请选定按哪个数计，或改好这一格。",
      "工作表“统计表”C3：“公安局”的“扎兰屯市政府网采用条数”里有划掉的或者上标的字：25[上标：1]。请选定按哪个数计，或改好这一格。",
    ]);
    expect(buttons(read(grid), "doubtful-cells")[0]).toBe("按 36 条计");
  });

  test.each([
    ["~~12~~36", "36", ["按 36 条计", "按 12 条计"]],
    ["~~1~~3~~2~~", "3", ["按 3 条计", "按 1 条计", "按 2 条计"]],
    ["~~共~~36", "36", ["按 36 条计"]],
    ["25^1^", "25", ["按 25 条计", "按 251 条计"]],
    ["36^注^", "36", ["按 36 条计"]],
    ["~~12~~25^1^", "25", ["按 25 条计", "按 12 条计"]],
    ["~~12~~约36", "约36", ["按 36 条计", "按 12 条计"]],
  ])("of %s, which leaves %s, these are offered: %j", (marked, value, offered) => {
    const grid = draw(`${HEADER}\n水利局|市直各部门|${value}|0`, { marked: new Map([["C2", marked]]) });
    expect(buttons(read(grid), "doubtful-cells")).toEqual([...offered, "不计这一行"]);
  });

  test("under a cell merged over two units the second is offered what is covered, what is seen, and 0", () => {
    const grid = draw(`${HEADER}\n水利局|市直各部门|36|0\n公安局|市直各部门||1`, {
      row: 3,
      merges: [parseArea("C5:C6")],
      covered: new Map([["C6", 7]]),
    });
    expect(find(read(grid), "doubtful-cells").places).toMatchObject([{ cell: "C6" }]);
    expect(buttons(read(grid), "doubtful-cells")).toEqual(["按 7 条计", "按 36 条计", "按 0 条计", "不计这一行"]);
  });

  test("a row that is struck out counts, is said, and can be left out", () => {
    const grid = draw(BODY, { marked: new Map([["A3", "~~公安局~~"]]) });
    expect(units(read(grid))).toHaveLength(3);
    expect(said(read(grid), "struck-rows")).toContain("有 1 个单位的行或数被划掉了（A3：公安局），仍然计算在内");
    expect(units(after(grid, "struck-rows", { as: "leave-out" }))).toEqual(["水利局 36 0", "民政局 26 0"]);
  });

  test("another unit's name under a merged cell is asked about", () => {
    const grid = draw(`${HEADER}\n水利局|市直各部门|30|0\n|市直各部门|6|0`, {
      merges: [parseArea("A2:A3")],
      covered: new Map([["A3", "公安局"]]),
    });
    expect(said(read(grid), "covered-unit")).toContain("里面还写着“公安局”");
  });
});

test("a number that cannot be one of items, such as a telephone's, is asked about", () => {
  const sheet = `${BODY}\n司法局|市直各部门|13904701234|0\n财政局|市直各部门|9|0`;
  expect(kinds(read(sheet))).toEqual(["doubtful-cells"]);
  expect(stops(read(sheet))).toBe(true);
  expect(buttons(read(sheet), "doubtful-cells")).toEqual(["按 13904701234 条计", "不计这一行"]);
});

test("a remark goes with its unit, and a unit without a column of remarks has none", () => {
  const remarked = read(`${HEADER}|备注\n水利局|市直各部门|36|0|新增\n公安局|市直各部门|25|1|`);
  expect(remarked.tallies.map(({ remark }) => remark)).toEqual(["新增", undefined]);
  expect(read(BODY).tallies.every((tally) => !("remark" in tally))).toBe(true);
});

test("two old scores that differ are told, three of three are asked about", () => {
  const scored = (...rows: string[]): string => `${HEADER}|扎兰屯市政府网得分\n${rows.join("\n")}`;
  const [first, second, third] = [
    "水利局|市直各部门|36|0|185",
    "公安局|市直各部门|25|1|130",
    "民政局|市直各部门|26|0|137",
  ];
  expect(kinds(read(scored(first!, second!)))).toEqual(["score-differs"]);
  expect(kinds(read(scored(first!, second!, third!)))).toEqual(["scores-mostly-differ"]);
});

describe("many doubtful cells of one column with one cause", () => {
  const many = `${HEADER}\n${["水利局", "公安局", "民政局", "司法局"].map((unit, n) => `${unit}|市直各部门|约${n + 5}|0`).join("\n")}`;

  test("are one question", () => {
    expect(open(read(many))).toEqual([
      "工作表“统计表”的“扎兰屯市政府网采用条数”有 4 格看不出是多少条（C2 水利局 “约5” → 5、C3 公安局 “约6” → 6、C4 民政局 “约7” → 7、C5 司法局 “约8” → 8）。请选定都按箭头后面的数计，或都不计；有不是这样的，请先在表里改好。",
    ]);
    expect(units(after(many, "doubtful-cells", { as: "as-proposed" }))).toEqual([
      "水利局 5 0",
      "公安局 6 0",
      "民政局 7 0",
      "司法局 8 0",
    ]);
    expect(units(after(many, "doubtful-cells", { as: "leave-out" }))).toEqual([]);
  });

  test("are asked one by one where their numbers have to be typed, but not where the column is a wrong one", () => {
    const undecided = many.replaceAll(/约\d/g, "待定");
    const others = Array.from({ length: 5 }, (_, n) => `单位${n}|市直各部门|${n}|0`).join("\n");
    expect(kinds(read(`${undecided}\n${others}`)).filter((kind) => kind === "doubtful-cells")).toHaveLength(4);
    expect(open(read(undecided))).toEqual([expect.stringContaining("有 4 格看不出是多少条")]);
    expect(open(read(undecided))[0]).toContain("请在表里改好，或都不计。");
  });
});

describe("where a step of sorting ends and the next one begins", () => {
  const header = "单位|扎兰屯市政府网采用条数|呼伦贝尔市政府网采用条数";
  const units = (from: number, to: number): string[] =>
    Array.from({ length: to - from }, (_, i) => `第${from + i}单位|1|0`);

  // the first 5,000 rows are sorted in one step: two titles and n units among them
  test.each([4996, 4997, 4998, 4999, 5003])("a title below %d units holds for those below it, and no others", (n) => {
    const rows = ["一、市直各部门||", ...units(0, n), "二、各乡镇街道||", ...units(n, 5010), "备注：以上为初步统计||"];
    const intake = read([header, ...rows].join("\n"));
    const { tallies } = intake;
    expect(tallies.map(({ unit }) => unit)).toEqual(units(0, 5010).map((row) => row.split("|")[0]));
    expect(tallies.findIndex(({ group }) => group === "各乡镇街道")).toBe(n);
    expect(tallies.slice(n).every(({ group }) => group === "各乡镇街道")).toBe(true);
    expect(stops(intake)).toBe(false);
  });
});
