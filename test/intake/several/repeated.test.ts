import { zhalantun } from "../../../src/gallery/zhalantun";
import type { Grid } from "../../../src/cells/grid";
import { inquiry } from "../../../src/findings/inquiry";
import type { Answers } from "../../../src/findings/question";
import { makeDraft } from "../../../src/generate/draft";
import { readStandings } from "../../../src/intake/previous/previous";
import { draw } from "../../support/draw";
import {
  added,
  type Added,
  after,
  answered,
  buttons,
  find,
  HEADER,
  kinds,
  open,
  questionId,
  read,
  said,
  stops,
  texts,
  units,
} from "../../support/intake";

const JANUARY = "水利局|市直各部门|3|0\n公安局|市直各部门|2|1\n大河湾镇|各乡镇街道|4|0";
const FEBRUARY = "水利局|市直各部门|5|0\n公安局|市直各部门|1|0\n大河湾镇|各乡镇街道|6|0";
const SUM = "水利局|市直各部门|8|0\n公安局|市直各部门|3|1\n大河湾镇|各乡镇街道|10|0";

describe("before sheets are added", () => {
  test("months in which hardly a unit has an item may well be equal", () => {
    const quiet = JANUARY.replace("公安局|市直各部门|2|1", "公安局|市直各部门|0|0").replace("|4|0", "|0|0");
    expect(kinds(added({ 甲: quiet, 乙: quiet }))).not.toContain("sheets-equal");
  });

  test("one that says the same as another is asked about", () => {
    const sheets = { 甲: JANUARY, 乙: JANUARY };
    expect(open(added(sheets))).toEqual([
      "“乙”和“甲”各单位的条数完全一样，像是重复的一张。相加会把条数算两遍。请选定不加这张，还是照加。",
    ]);
    const without = added(sheets, answered(added(sheets), "sheets-equal", { as: "leave-out" }));
    expect(units(without)).toEqual(["水利局 3 0", "公安局 2 1", "大河湾镇 4 0"]);
    const both = added(sheets, answered(added(sheets), "sheets-equal", { as: "accept" }));
    expect(units(both)).toEqual(["水利局 6 0", "公安局 4 2", "大河湾镇 8 0"]);
  });

  test.each([
    ["last", { 一月: JANUARY, 二月: FEBRUARY, 汇总: SUM }],
    ["first", { 汇总: SUM, 一月: JANUARY, 二月: FEBRUARY }],
  ])("one that is the sum of the others is asked about, also %s", (_, sheets: Record<string, string>) => {
    expect(open(added(sheets))).toEqual([
      "“汇总”正好是一月、二月相加，像是汇总表。再加一遍会把条数算两遍。请选定不加这张，还是照加。",
    ]);
    const without: Added = added(sheets, answered(added(sheets), "sheet-is-sum", { as: "leave-out" }));
    expect([...units(without)].sort()).toEqual(["公安局 3 1", "大河湾镇 10 0", "水利局 8 0"]);
    expect(without.sheets.map(({ name }) => name)).toEqual(["一月", "二月"]);
  });

  test("two whose periods overlap are asked about", () => {
    const sheets = { "1月": JANUARY, "1-2月": SUM };
    const both = added(sheets);
    expect(said(both, "periods-overlap")).toContain("“1-2月”是1-2月的，“1月”是1月的，时段有重叠");
    expect(stops(both)).toBe(true);
  });

  test("months in a row, and parts of one table for one period, are not", () => {
    expect(stops(added({ "1月": JANUARY, "2月": FEBRUARY }))).toBe(false);
    const parts = { "3月部门": "水利局|市直各部门|3|0", "3月乡镇": "大河湾镇|各乡镇街道|4|0" };
    expect(stops(added(parts))).toBe(false);
  });
});

describe("side by side", () => {
  const half = "单位|扎兰屯市政府网采用条数|呼伦贝尔市政府网采用条数";

  test("two halves of one table are both read", () => {
    const intake = read(`序号|${half}|序号|${half}\n1|水利局|36|0|3|公安局|25|1\n2|民政局|26|0|4|司法局|3|0`);
    expect(units(intake).sort()).toEqual(["公安局 25 1", "司法局 3 0", "民政局 26 0", "水利局 36 0"]);
    expect(stops(intake)).toBe(false);
  });

  test("departments on the left and townships on the right are both read", () => {
    const intake = read(`${half}||单位|扎兰屯市政府网采用条数\n水利局|36|0||大河湾镇|12\n公安局|25|1||柴河镇|7`);
    expect(units(intake).sort()).toEqual(["公安局 25 1", "大河湾镇 12 0", "柴河镇 7 0", "水利局 36 0"]);
  });

  test.each([
    [
      "a column of groups ends the left half and begins the right one",
      `${half}|类别|类别|${half}`,
      "水利局|36|0|市直各部门|市直各部门|公安局|25|1",
    ],
    [
      "the right half is in another order",
      `呼伦贝尔市政府网采用条数|单位|扎兰屯市政府网采用条数||扎兰屯市政府网采用条数|单位|呼伦贝尔市政府网采用条数`,
      "0|水利局|36||25|公安局|1",
    ],
    [
      "nobody knows the heading of the units",
      `来源|扎兰屯市政府网采用条数|呼伦贝尔市政府网采用条数||来源|扎兰屯市政府网采用条数|呼伦贝尔市政府网采用条数`,
      "水利局|36|0||公安局|25|1",
    ],
  ])("halves are read where %s", (_, headings, row) => {
    const sheet = `${headings}\n${row}\n${row.replace("水利局", "民政局").replace("公安局", "司法局")}`;
    const intake = headings.startsWith("来源")
      ? after(sheet, "missing-column", { as: "column", heading: "来源" })
      : read(sheet);
    expect(units(intake).sort()).toEqual(["公安局 25 1", "司法局 25 1", "民政局 36 0", "水利局 36 0"]);
  });

  test("a half of which the headings say nothing is not lost: it is asked about", () => {
    const sheet = "单位||呼伦贝尔市政府网采用条数|单位|\n水利局|36|0|大河湾镇|12\n公安局|25|1|柴河镇|7";
    const left = after(sheet, "missing-column", { as: "column", heading: "B列" });
    expect(kinds(left).filter((kind) => kind === "missing-column")).toHaveLength(1);
    expect(stops(left)).toBe(true);
    expect(units(left)).toHaveLength(4);
  });

  test("one title over both halves is the title of both", () => {
    const intake = read(
      `全市各部门信息采用情况\n${half}||${half}\n水利局|36|0||大河湾镇|12|0\n公安局|25|1||柴河镇|7|0`,
    );
    expect(intake.tallies.map(({ group }) => group)).toEqual(["市直各部门", "市直各部门", "各乡镇街道", "各乡镇街道"]);
    expect(stops(intake)).toBe(false);
  });

  test("主管部门 beside 单位名称 begins no half", () => {
    const intake = read(
      `主管部门|单位名称|扎兰屯市政府网采用条数|呼伦贝尔市政府网采用条数\n市直|水利局|36|0\n市直|公安局|25|1`,
    );
    expect(units(intake)).toEqual(["水利局 36 0", "公安局 25 1"]);
  });
});

test("a score that confirms another reading of the count stops, with both", () => {
  const sheet =
    "单位|类别|扎兰屯市政府网采用条数|呼伦贝尔市政府网采用条数|得分\n团市委|市直各部门|108|0|40\n司法局|市直各部门|15|0|75\n水利局|市直各部门|36|0|180";
  const intake = read(sheet);
  expect(open(intake)).toEqual([
    "工作表“统计表”C2：“团市委”的“扎兰屯市政府网采用条数”读作 108，但表里的得分是 40，正好是 8 条的分。请核对这一格；如果 108 没有错，可以继续。",
  ]);
  expect(buttons(intake, "score-says-other")).toEqual(["条数没有错"]);
});

describe("the former bulletin", () => {
  const former = (rows: string, headings = "单位|累计得分"): Grid => ({
    ...draw(`${headings}\n${rows}`),
    sheet: "上期",
  });
  const standings = (grid: Grid, answers: Answers = {}): { scores: unknown; findings: Added["findings"] } => {
    const told = inquiry(answers);
    const scores = [...readStandings([grid], zhalantun, told).values()].map(({ unit, score }) => [unit, score]);
    return { scores, findings: told.findings };
  };

  test("a score that is no number is never carried as nothing", () => {
    const grid = former("水利局|约300\n公安局|125");
    expect(open(standings(grid))).toEqual([
      "上期 工作表“上期”B2：“水利局”的“累计得分”是“约300”，看不出是多少分，不能带入。请在上期的表里改成数字，或选定一个数，或按 0 分带入。",
    ]);
    const id = questionId(standings(grid), "previous-doubtful");
    expect(standings(grid, { [id]: { as: "count", value: 300 } }).scores).toEqual([
      ["水利局", 300],
      ["公安局", 125],
    ]);
    expect(standings(grid, { [id]: { as: "zero" } }).scores).toEqual([
      ["水利局", 0],
      ["公安局", 125],
    ]);
  });

  test("a unit that stands twice with different scores is asked about", () => {
    const grid = former("水利局|300\n公安局|125\n水利局|20");
    expect(open(standings(grid))).toEqual([
      "上期 工作表“上期”A4：“水利局”出现了两次，累计得分分别是 300 和 20。请选定带入哪一个。",
    ]);
    expect(buttons(standings(grid), "previous-twice")).toEqual(["按 300 分带入", "按 20 分带入", "按 320 分带入"]);
    const id = questionId(standings(grid), "previous-twice");
    expect(standings(grid, { [id]: { as: "count", value: 320 } }).scores).toEqual([
      ["水利局", 320],
      ["公安局", 125],
    ]);
  });

  test("of several scores a person says which is the accumulated one", () => {
    const grid = former("水利局|36|300", "单位|本站得分|总分");
    expect(kinds(standings(grid))).toContain("ambiguous-column");
    const id = questionId(standings(grid), "ambiguous-column");
    expect(standings(grid, { [id]: { as: "column", heading: "总分" } }).scores).toEqual([["水利局", 300]]);
  });
});

describe("an answer", () => {
  const OWN = "扎兰屯市政府网采用条数";
  const UPPER = "呼伦贝尔市政府网采用条数";
  const april = draw(`2023年4月信息采用情况\n单位|类别|${OWN}\n水利局|市直各部门|3\n公安局|市直各部门|4`);
  const may = draw(`2023年5月信息采用情况\n单位|类别|${OWN}|${UPPER}\n水利局|市直各部门|3|2\n公安局|市直各部门|4|1`);

  const draft = (grid: Grid, memory = {}, answers: Answers = {}): ReturnType<typeof makeDraft> =>
    makeDraft({ view: { sheets: [], active: grid.sheet, memory }, memory, grid }, { answers });

  test("that there is no such column lapses when next month's sheet has one", () => {
    const id = questionId(draft(april), "missing-column");
    const made = draft(april, {}, { [id]: { as: "column", heading: null } });
    expect(made.bulletin).toBeDefined();
    const { bulletin } = draft(may, made.memory);
    const scores = bulletin!.groups[0]!.units.map(({ unit, score, rank }) => [rank, unit, score]);
    expect(scores).toEqual([
      [1, "水利局", 35],
      [2, "公安局", 30],
    ]);
  });

  test("that there is no such column still holds for a sheet with the same headings", () => {
    const id = questionId(draft(april), "missing-column");
    const { memory } = draft(april, {}, { [id]: { as: "column", heading: null } });
    const again = {
      ...april,
      values: april.values.map((row) => row.map((cell) => (cell === 3 ? 5 : cell))),
      sheet: "再报",
    };
    expect(draft(again, memory).bulletin).toBeDefined();
    expect(texts(draft(again, memory), "column-chosen")).toHaveLength(1);
  });

  test("about a unit holds for other sheets", () => {
    const sheet = `${HEADER}\n市水利局|市直各部门|30|0\n水利局|市直各部门|6|0`;
    const first = draft(draw(sheet));
    const made = draft(draw(sheet), {}, answered(first, "similar-units", { as: "accept" }));
    expect(made.bulletin).toBeDefined();
    const other = { ...draw(sheet.replace("30", "31")), sheet: "下月" };
    expect(stops(draft(other, made.memory))).toBe(false);
    expect(find(draft(other, made.memory), "similar-units").answer).toEqual({ as: "accept" });
  });

  test("that nothing asks for is named; one that was remembered is not", () => {
    const answers = { "count|旧": { as: "zero" } } as const;
    expect(find(draft(april, {}, answers), "answers-unused").ids).toEqual(["count|旧"]);
    expect(kinds(draft(april, { answers }))).not.toContain("answers-unused");
  });
});

describe("the period", () => {
  const draft = (grid: Grid, answers: Answers = {}): ReturnType<typeof makeDraft> =>
    makeDraft({ view: { sheets: [], active: grid.sheet, memory: undefined }, memory: {}, grid }, { answers });
  const sheet = (title: string, name = "统计表"): Grid => ({
    ...draw(`${title}\n${HEADER}|4月得分\n水利局|市直各部门|36|0|180\n大河湾镇|各乡镇街道|1|0|5`),
    sheet: name,
  });

  test("of which title and headings say different things is asked about", () => {
    const doubtful = draft(sheet("2023年1-3月信息采用情况"));
    expect(open(doubtful)).toEqual(["工作表“统计表”的标题、表头或名称说的时段不一样：1-3月、4月。请选定是哪一个。"]);
    const answers = answered(doubtful, "period-doubtful", { as: "period", period: "4月" });
    expect(draft(sheet("2023年1-3月信息采用情况"), answers).period).toBe("4月");
  });

  test("of a further table of other units is asked about where it is another one", () => {
    const below = `2023年第二季度信息采用情况\n${HEADER}\n公安局|市直各部门|2|1`;
    const grid = draw(`2023年第一季度信息采用情况\n${HEADER}\n水利局|市直各部门|36|0\n\n${below}`);
    expect(open(draft(grid))).toEqual([
      "工作表“统计表”的标题、表头或名称说的时段不一样：第一季度、第二季度。请选定是哪一个。",
    ]);
    const same = draw(
      `2023年第一季度信息采用情况\n${HEADER}\n水利局|市直各部门|36|0\n\n${below.replace("第二季度", "1-3月")}`,
    );
    expect(open(draft(same))).toEqual([]);
  });

  test("of another year is another one, told by it", () => {
    const quarter = (year: number, unit: string): string =>
      `${year}年第一季度信息采用情况\n${HEADER}\n${unit}|市直各部门|3|0`;
    const grid = draw(`${quarter(2023, "水利局")}\n\n${quarter(2022, "公安局")}`);
    const doubtful = draft(grid);
    expect(open(doubtful)).toEqual([
      "工作表“统计表”的标题、表头或名称说的时段不一样：2023年第一季度、2022年第一季度。请选定是哪一个。",
    ]);
    const answers = answered(doubtful, "period-doubtful", { as: "period", period: "2022年第一季度" });
    expect(draft(grid, answers)).toMatchObject({ period: "第一季度", bulletin: { year: 2022 } });
  });

  test("of the months on one sheet is what they are together, once they are added", () => {
    const month = (name: string, counts: string): string => `2023年${name}信息采用情况\n${HEADER}\n${counts}`;
    const grid = draw([month("1月", JANUARY), "", month("2月", FEBRUARY)].join("\n"));
    const first = draft(grid);
    expect(open(first)).toHaveLength(1);
    const adding = answered(first, "table-repeats", { as: "add" });
    const doubtful = draft(grid, adding);
    expect(open(doubtful)).toEqual(["工作表“统计表”的标题、表头或名称说的时段不一样：1月、2月。请选定是哪一个。"]);
    const answers = { ...adding, ...answered(doubtful, "period-doubtful", { as: "period", period: "1-2月" }) };
    expect(open(draft(grid, answers))).toEqual([]);
    expect(draft(grid, answers).period).toBe("1-2月");
    const leaving = answered(first, "table-repeats", { as: "leave-out" });
    expect(draft(grid, leaving)).toMatchObject({ period: "1月" });
    expect(open(draft(grid, leaving))).toEqual([]);
  });

  test.each(["填报日期：2023年4月13日", "（2022年12月修订）", "制表时间：2023年5月"])("never comes from %s", (line) => {
    expect(draft(sheet(`信息采用情况\n${line}`)).period).toBe("4月");
  });
});
