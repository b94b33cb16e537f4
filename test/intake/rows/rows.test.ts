import type { Grid } from "../../../src/cells/grid";
import { zhalantun } from "../../../src/gallery/zhalantun";
import { draw } from "../../support/draw";
import { after, buttons, find, HEADER, kinds, open, read, said, stops, units } from "../../support/intake";

const BODY = `${HEADER}\n水利局|市直各部门|36|0\n公安局|市直各部门|25|1\n民政局|市直各部门|26|0`;

describe("every row under a header is of one kind", () => {
  test.each(["甲|乙|1|2", "1|2|3|4", "A|B|C|D", "（1）|（2）|（3）|（4）", "①|②|③|④"])(
    "%s numbers the columns",
    (row) => {
      const intake = read(BODY.replace(HEADER, `${HEADER}\n${row}`));
      expect(units(intake)).toEqual(["水利局 36 0", "公安局 25 1", "民政局 26 0"]);
      expect(kinds(intake)).toEqual(["column-numbers"]);
    },
  );

  test("figures number the columns where the headings stand again right below, too", () => {
    const intake = read(BODY.replace(HEADER, `${HEADER}\n1|2|3|4\n${HEADER}`));
    expect(units(intake)).toEqual(["水利局 36 0", "公安局 25 1", "民政局 26 0"]);
  });

  test("units called 甲, 乙, 丙 do not number anything", () => {
    expect(units(read(`${HEADER}\n甲|市直各部门|1|2\n乙|市直各部门|3|0`))).toHaveLength(2);
  });

  test("numbers in a row before the names of all units are none of theirs", () => {
    const numbered = read(BODY.replace("水利局", "1水利局").replace("公安局", "2公安局").replace("民政局", "3民政局"));
    expect(units(numbered)).toEqual(["水利局 36 0", "公安局 25 1", "民政局 26 0"]);
    expect(kinds(numbered)).toContain("names-cleaned");
    const dashed = BODY.replace("水利局", "1-水利局").replace("公安局", "2-公安局").replace("民政局", "3-民政局");
    expect(units(read(dashed))).toEqual(units(numbered));
  });

  test.each([
    [["1大队", "2大队", "3大队"]],
    [["1水利局", "110指挥中心", "3民政局"]],
    [["1水利局", "2公安局", "民政局"]],
  ])("but %j keep theirs", (names) => {
    const [first = "", second = "", third = ""] = names;
    const sheet = BODY.replace("水利局", first).replace("公安局", second).replace("民政局", third);
    expect(units(read(sheet)).map((each) => each.split(" ")[0])).toEqual(names);
  });

  test("so are they on a last page of few rows, which the column of numbers bears out", () => {
    const page = (...rows: string[]): string => `序号|${HEADER}\n${rows.join("\n")}`;
    const two = page("13|13水利局|市直各部门|36|0", "14|14公安局|市直各部门|25|1");
    expect(units(read(two))).toEqual(["水利局 36 0", "公安局 25 1"]);
    expect(units(read(page("15|15水利局|市直各部门|36|0")))).toEqual(["水利局 36 0"]);
    expect(units(read(page("17|17大河湾农场|市直各部门|36|0")))).toEqual(["大河湾农场 36 0"]);
    const pages = [`${HEADER}\n1水利局|市直各部门|36|0\n2公安局|市直各部门|25|1`, `${HEADER}\n3民政局|市直各部门|26|0`];
    expect(units(read(pages.join("\n")))).toEqual(["水利局 36 0", "公安局 25 1", "民政局 26 0"]);
    expect(units(read(page("1|110指挥中心|市直各部门|36|0")))).toEqual(["110指挥中心 36 0"]);
    expect(units(read(page("1|1大队|市直各部门|36|0", "2|2中队|市直各部门|1|0")))).toEqual(["1大队 36 0", "2中队 1 0"]);
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
      "工作表“统计表”A6：“其他”、“数据局”不像单位的名称，也许是几个单位合写的，也许是附注、比较、时段、网站一类。请选定当不当单位计；几个单位要各计各的，请先在表里一个单位一行。",
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
    "每条分",
    "每篇",
    "单条分",
    "标准分",
    "赋分",
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

  test.each(["各乡镇街道", "二、乡镇街道"])("%s over its units is a title, also in a column of figures", (title) => {
    const sheet = `扎兰屯市政府网采用条数|单位|呼伦贝尔市政府网采用条数\n36|水利局|0\n25|公安局|1\n${title}||\n12|大河湾镇|0`;
    const grid = { ...draw(sheet), merges: [{ row: 3, column: 0, rows: 1, columns: 3 }] };
    expect(kinds(read(grid))).not.toContain("looks-like-total");
    expect(kinds(read(grid))).not.toContain("no-unit-name");
    expect(units(read(grid))).toEqual(["水利局 36 0", "公安局 25 1", "大河湾镇 12 0"]);
  });

  test("rows with nothing but a name are asked about apart from blank counts", () => {
    const sheet = `单位|扎兰屯市政府网采用条数|呼伦贝尔市政府网采用条数\n第一组||\n水利局|36|\n公安局|25|1\n大河湾镇|12|0`;
    const asked = read(sheet).findings.filter(({ kind }) => kind === "blank-counts");
    expect(asked.map(({ units: names }) => names)).toEqual([["水利局"], ["第一组"]]);
  });

  test("rows of a text file that have more figures than the others stop", () => {
    const grid = { ...draw(BODY), faults: [{ fault: "wide-row", row: 3, text: "公安局,1,234,0" } as const] };
    expect(open(read(grid))).toEqual([
      "文件“统计表”有 1 行比表头或别的行多出格子，可能是数里的逗号把一个数分成了两格：第 3 行“公安局,1,234,0”。请改好再读；核对无误的，可以继续。",
    ]);
    expect(stops(after(grid, "wide-rows", { as: "accept" }))).toBe(false);
  });

  const cut = (...rows: readonly string[]): Grid => ({
    ...draw(["单位|扎兰屯市政府网|呼伦贝尔市政府网", ...rows].map((row) => row.replace(/\d+/g, '"$&"')).join("\n")),
    faults: rows.flatMap((row, n) =>
      row.split("|").length > 3 ? [{ fault: "wide-row", row: n + 2, text: row.replaceAll("|", ",") } as const] : [],
    ),
  });

  test("numbers of a text file that a comma has cut in two can be put together where there is one way", () => {
    const grid = cut("水利局|1|234|0", "公安局|25|1");
    expect(said(read(grid), "wide-rows")).toContain("第 2 行“水利局,1,234,0” → “水利局，1234，0”");
    expect(buttons(read(grid), "wide-rows")).toEqual(["拆开的数合起来", "多出的数不要，继续"]);
    expect(units(after(grid, "wide-rows", { as: "as-proposed" }))).toEqual(["水利局 1234 0", "公安局 25 1"]);
    expect(units(after(grid, "wide-rows", { as: "accept" }))).toEqual(["水利局 1 234", "公安局 25 1"]);
    const both = cut("水利局|1|234|2|001", "公安局|25|1");
    expect(units(after(both, "wide-rows", { as: "as-proposed" }))[0]).toBe("水利局 1234 2001");
  });

  test.each([["水利局|1|234|567"], ["水利局|36|0|5"], ["水利局|1|234|2|100|9"]])(
    "but not in %s, which may be read in several ways, or in none",
    (row) => {
      expect(buttons(read(cut(row, "公安局|1|234|0")), "wide-rows")).toEqual(["多出的数不要，继续"]);
    },
  );

  test("综合计划科, 结合计生办 and 综合计量检测中心 are units", () => {
    const rows = ["综合计划科", "结合计生办", "综合计量检测中心"].map((name, n) => `${name}|市直各部门|${n + 1}|0`);
    expect(read(`${HEADER}\n${rows.join("\n")}`).findings).toEqual([]);
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

describe("a summary below a table, under the same headings of counts", () => {
  const table = `序号|${"单位|扎兰屯市政府网采用条数|呼伦贝尔市政府网采用条数"}\n1|水利局|36|1\n2|公安局|25|0\n3|柴河镇|7|0\n`;
  const sites = "扎兰屯市政府网采用条数|呼伦贝尔市政府网采用条数";

  test.each([
    `|类别|${sites}\n|市直各部门|61|1\n|各乡镇街道|7|0\n|合计|68|1`,
    `类别|${sites}\n市直各部门|61|1\n各乡镇街道|7|0\n合计|68|1`,
  ])("is none of its rows: %j", (summary) => {
    const intake = read(`${table}\n${summary}`);
    expect(open(intake)).toEqual([]);
    expect(kinds(intake)).toContain("rows-cut");
    expect(units(intake)).toEqual(["水利局 36 1", "公安局 25 0", "柴河镇 7 0"]);
  });

  test("is asked about where units stand in it", () => {
    expect(kinds(read(`${table}\n|类别|${sites}\n|民政局|9|1`))).toContain("data-below");
  });

  test("a list of units under headings of its own is no part of the table, and its numbers count nothing", () => {
    const intake = read(`${table}未报送单位名单\n序号|单位|序号|单位\n1|审计局|2|司法局\n3|统计局|4|体育局`);
    expect(units(intake)).toEqual(["水利局 36 1", "公安局 25 0", "柴河镇 7 0"]);
    expect(kinds(intake)).toContain("rows-cut");
    expect(kinds(intake)).not.toContain("doubtful-cells");
  });
});

describe("a row without a name", () => {
  test("is nothing where only its number and zeros stand in it, as in a form that is not filled in", () => {
    const form = `序号|${HEADER}\n1|水利局|市直各部门|36|0\n2||||\n3|||0|0\n4||||0`;
    expect([open(read(form)), units(read(form))]).toEqual([[], ["水利局 36 0"]]);
    // one line alone, or above a unit, may be of a unit without any item whose name is missing
    expect(kinds(read(`序号|${HEADER}\n1|水利局|市直各部门|36|0\n2|||0|0`))).toContain("no-unit-name");
    expect(kinds(read(`${form}\n5|公安局|市直各部门|25|1`))).toContain("no-unit-name");
    expect(kinds(read(`${form}\n5|||1|0`))).toContain("no-unit-name");
    // between units its name may have been forgotten
    expect(kinds(read(`${form}\n5|公安局|市直各部门|9|0`))).toContain("no-unit-name");
    expect(kinds(read(`${form}\n5|||0|0|备注`))).toContain("no-unit-name");
  });

  test.each(["平均", "去年同期", "同比增减", "占比"])(
    "compares with the units where %s stands left of them",
    (text) => {
      const sheet = `序号|${HEADER}\n1|水利局|市直各部门|36|0\n2|公安局|市直各部门|25|1\n合计|||61|1\n${text}|||30.5|0.5`;
      expect([open(read(sheet)), units(read(sheet))]).toEqual([[], ["水利局 36 0", "公安局 25 1"]]);
      expect(find(read(sheet), "rows-left-out").found).toEqual([text]);
    },
  );
});

test.each([
  "类别|采用条数|占比\n市直|61|100%",
  "网站|采用条数\n扎兰屯市政府网|61",
  "月份|扎兰屯市政府网采用条数\n1月|61",
])("of a summary below that begins further to the left no row is a unit: %j", (summary) => {
  const sheet = `序号|${HEADER}\n1|水利局|市直各部门|36|0\n2|公安局|市直各部门|25|1\n\n${summary}`;
  expect([open(read(sheet)), units(read(sheet))]).toEqual([[], ["水利局 36 0", "公安局 25 1"]]);
  expect(kinds(read(sheet))).toContain("rows-cut");
});
