import type { Answers } from "../../src/findings/question";
import { columnId } from "../../src/intake/columnId";
import { draw } from "../support/draw";
import { after, buttons, find, HEADER, kinds, questionId, read, said, stops, texts, units } from "../support/intake";

describe("finding the table", () => {
  test("titles and dates above the header are passed over", () => {
    const intake = read(`
扎兰屯市政府门户网站2023年1-3月信息采用情况统计
制表日期：2023年4月13日

${HEADER}
水利局|市直各部门|36|0`);
    expect(units(intake)).toEqual(["水利局 36 0"]);
    expect(intake.tables[0]).toMatchObject({ headerRow: 4 });
    expect(intake.periods.title).toMatchObject([{ text: "1-3月" }]);
    expect(intake.findings).toEqual([]);
  });

  test("serial numbers, old ranks and remarks are not needed", () => {
    const intake = read(`
序号|排名|单位名称|单位类别|扎兰屯市政府网采用条数|呼伦贝尔市政府网采用条数|备注
1|3|水利局|市直各部门|36|0|先进`);
    expect(units(intake)).toEqual(["水利局 36 0"]);
    expect(intake.findings).toEqual([]);
  });

  test("columns may stand in any order and be called otherwise", () => {
    const intake = read(`
呼伦贝尔市政府网站采用数|报送单位|扎兰屯市政府门户网站采用（条）|报送条数|分组
1|公安局|25|40|市直各部门`);
    expect(units(intake)).toEqual(["公安局 25 1 40"]);
  });

  test("items handed to a channel are not items that it adopted", () => {
    const intake = read(`
单位|类别|扎兰屯市政府网报送条数|扎兰屯市政府网采用条数|呼伦贝尔市政府网采用条数
公安局|市直各部门|40|25|1`);
    expect(units(intake)).toEqual(["公安局 25 1"]);
    expect(said(intake, "unused-columns")).toContain("扎兰屯市政府网报送条数");
  });

  test("a sheet without a header stops", () => {
    const intake = read("水利局|36|0\n公安局|25|1");
    expect(said(intake, "no-header")).toBe(
      "工作表“统计表”里没有找到表头。表头要有“单位”一列和采用条数的列。请检查，或换一张工作表。",
    );
    expect(stops(intake)).toBe(true);
    expect(intake.tallies).toEqual([]);
  });

  test("and the sheets that have one are named", () => {
    expect(said(read("封面", { tablesElsewhere: ["3月", "乡镇"] }), "no-header")).toContain(
      "有表格的工作表是：3月、乡镇，请改选。",
    );
  });

  test("an empty sheet stops", () => {
    expect(stops(read(draw("")))).toBe(true);
  });

  test("a header without units stops", () => {
    expect(said(read(HEADER), "no-units")).toContain("表头下面没有单位");
    expect(stops(read(HEADER))).toBe(true);
  });

  test("a channel without a column stops and the columns are named", () => {
    const intake = read("单位|类别|采用条数\n水利局|市直各部门|36");
    expect(said(intake, "missing-column")).toBe(
      "工作表“统计表”没有找到“扎兰屯市政府网”的采用条数列。现有的列是：单位、类别、采用条数。请指定是哪一列，或说明没有这一列。",
    );
    expect(stops(intake)).toBe(true);
  });

  test("the clerk says which column it is, and that there is no other", () => {
    const sheet = "单位|类别|采用条数\n水利局|市直各部门|36";
    const choose = (channel: string, heading: string | null): Answers => ({
      [columnId({ is: "count", name: channel }, ["单位", "类别", "采用条数"])]: { as: "column", heading },
    });
    const answers = { ...choose("扎兰屯市政府网", "采用条数"), ...choose("呼伦贝尔市政府网", null) };
    const intake = read(sheet, { answers });
    expect(units(intake)).toEqual(["水利局 36 0"]);
    expect(stops(intake)).toBe(false);
    expect(texts(intake, "column-chosen")).toEqual([
      "工作表“统计表”：“扎兰屯市政府网”的采用条数用的是您指定的“采用条数”一列。",
      "工作表“统计表”：“呼伦贝尔市政府网”的采用条数按没有这一列算。",
    ]);
  });

  test("a channel that none of the sheet's groups scores needs no column", () => {
    const intake = read("单位|类别|扎兰屯市政府网站采用条数\n大河湾镇|各乡镇街道|41");
    expect(units(intake)).toEqual(["大河湾镇 41 0"]);
    expect(intake.findings).toEqual([]);
  });

  test("two columns that could be meant stop", () => {
    const intake = read(
      "单位|类别|扎兰屯市政府网采用条数|扎兰屯市政府网采用条数|呼伦贝尔市政府网采用条数\n水利局|市直各部门|36|30|0",
    );
    expect(said(intake, "ambiguous-column")).toBe(
      "工作表“统计表”里有不止一列像是“扎兰屯市政府网”的采用条数：扎兰屯市政府网采用条数（C列）、扎兰屯市政府网采用条数（D列）。请指定用哪一列。",
    );
    expect(stops(intake)).toBe(true);
  });

  test("figures of a channel that the scheme does not have are mentioned", () => {
    const intake = read(`${HEADER}|省政府网采用条数|采用分|备注\n水利局|市直各部门|36|0|2|180|先进`);
    expect(texts(intake)).toEqual([
      "工作表“统计表”还有带数字的列没有用到：省政府网采用条数。如果是别的采用渠道或加扣分，请写进计分办法。",
    ]);
  });

  const column = (name: string, heading: string | null, headings = HEADER): Answers => ({
    [columnId({ is: "count", name }, headings.split("|"))]: { as: "column", heading },
  });

  test("one column for two channels stops", () => {
    const answers = column("呼伦贝尔市政府网", "扎兰屯市政府网采用条数");
    const intake = read(`${HEADER}\n水利局|市直各部门|36|0`, { answers });
    expect(said(intake, "column-twice")).toContain("“扎兰屯市政府网采用条数”一列被选了两次");
    expect(stops(intake)).toBe(true);
  });

  test("a choice that fits no column any more is guessed anew", () => {
    const answers = column("呼伦贝尔市政府网", "上月", "单位|类别|扎兰屯市政府网采用条数|上月");
    const intake = read(`${HEADER}\n水利局|市直各部门|36|0`, { answers });
    expect(units(intake)).toEqual(["水利局 36 0"]);
    expect(texts(intake)).toEqual([]);
  });
});

describe("counts", () => {
  test("full-width digits, blanks and unit words are read", () => {
    const intake = read(`${HEADER}\n水利局|市直各部门|３６|"0 "\n公安局|市直各部门|25条|1篇`);
    expect(units(intake)).toEqual(["水利局 36 0", "公安局 25 1"]);
    expect(intake.findings).toEqual([]);
  });

  const about = `${HEADER}\n水利局|市直各部门|36|0\n公安局|市直各部门|约12|1`;

  test("a count that only a person can read stops, with cell, text and choices", () => {
    const intake = read(about);
    expect(said(intake, "doubtful-cells")).toBe(
      "工作表“统计表”C3：“公安局”的“扎兰屯市政府网采用条数”是“约12”，看不出是多少条。请改成整数，或选定一个数，或不计这一行。",
    );
    expect(buttons(intake, "doubtful-cells")).toEqual(["按 12 条计", "不计这一行"]);
    expect(stops(intake)).toBe(true);
    expect(units(intake)).toEqual(["水利局 36 0"]);
  });

  test("the chosen count is used", () => {
    const intake = after(about, "doubtful-cells", { as: "count", value: 12 });
    expect(units(intake)).toEqual(["水利局 36 0", "公安局 12 1"]);
    expect(stops(intake)).toBe(false);
  });

  test("or the row is left out", () => {
    const intake = after(about, "doubtful-cells", { as: "leave-out" });
    expect(units(intake)).toEqual(["水利局 36 0"]);
    expect(stops(intake)).toBe(false);
  });

  test("any other count may be answered, but nothing else that was not offered", () => {
    expect(units(after(about, "doubtful-cells", { as: "count", value: 99 }))).toEqual(["水利局 36 0", "公安局 99 1"]);
    expect(stops(after(about, "doubtful-cells", { as: "zero" }))).toBe(true);
  });

  test("an answer lapses when the cell changes", () => {
    const id = questionId(read(about), "doubtful-cells");
    expect(stops(read(about.replace("约12", "约13"), { answers: { [id]: { as: "count", value: 12 } } }))).toBe(true);
  });

  test.each(["—", "无", "57.10%", "12+3", "12/15", "①", "3.5", "-3", "true"])(
    "%s never becomes a number by itself",
    (text) => {
      const intake = read(`${HEADER}\n公安局|市直各部门|${text}|1`);
      expect(find(intake, "doubtful-cells")).toMatchObject({ places: [{ sheet: "统计表", cell: "C2" }] });
      expect(stops(intake)).toBe(true);
      expect(intake.tallies).toEqual([]);
    },
  );

  test("a dash may be 0, if the clerk says so", () => {
    expect(buttons(read(`${HEADER}\n公安局|市直各部门|—|1`), "doubtful-cells")).toEqual(["按 0 条计", "不计这一行"]);
  });

  test("a formula error stops with its address", () => {
    const intake = read(`${HEADER}\n公安局|市直各部门|#REF!|1`);
    expect(said(intake, "doubtful-cells")).toBe(
      "工作表“统计表”C2：“公安局”的“扎兰屯市政府网采用条数”公式出错，显示 #REF!。请先改好公式，或直接填写条数，或不计这一行。",
    );
    expect(stops(intake)).toBe(true);
  });

  test.each(["#N/A", "#DIV/0!", "#NAME?", "#VALUE!", "#NUM!", "#NULL!", "#SPILL!"])("%s is a formula error", (text) => {
    expect(stops(read(`${HEADER}\n公安局|市直各部门|${text}|1`))).toBe(true);
    expect(find(read(`${HEADER}\n公安局|市直各部门|${text}|1`), "doubtful-cells")).toBeDefined();
  });

  test("a number that is formatted to look whole stops", () => {
    const intake = read(draw(`${HEADER}\n公安局|市直各部门|3.04|1`, { shown: new Map([["C2", "3"]]) }));
    expect(said(intake, "doubtful-cells")).toBe(
      "工作表“统计表”C2：“公安局”的“扎兰屯市政府网采用条数”看上去和实际的值不一样：3（3.04）。请选定按哪个数计，或改好这一格。",
    );
    expect(buttons(intake, "doubtful-cells")).toEqual(["按 3 条计", "不计这一行"]);
    expect(stops(intake)).toBe(true);
  });

  test.each([
    [45000, "2023/3/15"],
    [1, "100%"],
    [7, ""],
  ])("%d that shows %j stops", (value, shown) => {
    const intake = read(draw(`${HEADER}\n公安局|市直各部门|${value}|1`, { shown: new Map([["C2", shown]]) }));
    expect(find(intake, "doubtful-cells")).toBeDefined();
    expect(stops(intake)).toBe(true);
  });

  test.each([
    [12, "12条"],
    [1234, "1,234"],
    [12, "12.00"],
    [0, "-"],
    [0, ""],
    [12345, "####"],
  ])("%d that shows %j misleads nobody", (value, shown) => {
    const intake = read(draw(`${HEADER}\n公安局|市直各部门|${value}|1`, { shown: new Map([["C2", shown]]) }));
    expect(units(intake)).toEqual([`公安局 ${value} 1`]);
    expect(intake.findings).toEqual([]);
  });
});

describe("blank cells", () => {
  const sheet = `${HEADER}\n水利局|市直各部门|36|\n\n公安局|市直各部门||1\n审计局|市直各部门|2|0`;

  test("are asked about once for all", () => {
    const intake = read(sheet);
    expect(said(intake, "blank-counts")).toBe(
      "工作表“统计表”有 2 处没有填条数（D2、C4），涉及水利局、公安局。请填上，或选定都按 0 条计，或不计这些行。",
    );
    expect(buttons(intake, "blank-counts")).toEqual(["都按 0 条计", "不计这些行"]);
    expect(stops(intake)).toBe(true);
  });

  test("count as 0 when the clerk says so", () => {
    const intake = after(sheet, "blank-counts", { as: "zero" });
    expect(units(intake)).toEqual(["水利局 36 0", "公安局 0 1", "审计局 2 0"]);
    expect(stops(intake)).toBe(false);
  });

  test("or their rows are left out", () => {
    const intake = after(sheet, "blank-counts", { as: "leave-out" });
    expect(units(intake)).toEqual(["审计局 2 0"]);
    expect(stops(intake)).toBe(false);
  });

  test("a unit without any figure is asked about as well", () => {
    expect(said(read(`${HEADER}\n数据局|市直各部门||`), "blank-counts")).toContain("数据局");
  });

  test("blank rows are skipped", () => {
    expect(read(`${HEADER}\n\n水利局|市直各部门|36|0\n\n　|\n公安局|市直各部门|25|1`).findings).toEqual([]);
  });
});

describe("groups", () => {
  const ungrouped = `
单位|扎兰屯市政府网采用条数|呼伦贝尔市政府网采用条数
水利局|36|0
大河湾镇|41|0
洼堤乡|16|0
向阳街道|18|0
铁东街道办事处|12|0
成吉思汗镇人民政府|14|0
团市委|8|0`;

  test("without a group column the ending of the name decides, and the clerk is told", () => {
    const intake = read(ungrouped);
    expect(intake.tallies.map(({ group }) => group)).toEqual([
      "市直各部门",
      "各乡镇街道",
      "各乡镇街道",
      "各乡镇街道",
      "各乡镇街道",
      "各乡镇街道",
      "市直各部门",
    ]);
    expect(said(intake, "groups-by-name")).toBe(
      "工作表“统计表”没有类别一列，已按单位名称分组：市直各部门 2 个，各乡镇街道 5 个。请核对。",
    );
    expect(stops(intake)).toBe(false);
  });

  test("the clerk may put any unit elsewhere", () => {
    const intake = read(ungrouped, { answers: { "group|团市委": { as: "group", group: "各乡镇街道" } } });
    expect(intake.tallies.at(-1)).toMatchObject({ unit: "团市委", group: "各乡镇街道" });
  });

  test("a name that tells nothing is shown", () => {
    const intake = read(`${ungrouped}\n成吉思汗农场|3|0`);
    expect(said(intake, "group-unsure")).toContain("“成吉思汗农场”从名称上不好判断归哪一组，现在归入“市直各部门”");
    expect(buttons(intake, "group-unsure")).toEqual(["归入“市直各部门”", "归入“各乡镇街道”"]);
  });

  const strange = `${HEADER}\n水利局|甲类|36|0\n公安局|甲类|25|1\n大河湾镇|各乡镇街道|41|0`;

  test("an unknown text in the group column is asked about once", () => {
    const intake = read(strange);
    expect(said(intake, "unknown-group")).toBe(
      "工作表“统计表”A2：类别“甲类”不在计分办法的分组里，涉及水利局、公安局。请选定归入哪一组。",
    );
    expect(stops(intake)).toBe(true);
  });

  test("and holds for all units that have it", () => {
    const intake = after(strange, "unknown-group", { as: "group", group: "市直各部门" });
    expect(intake.tallies.map(({ group }) => group)).toEqual(["市直各部门", "市直各部门", "各乡镇街道"]);
    expect(stops(intake)).toBe(false);
  });

  test("a blank group cell is asked about", () => {
    expect(said(read(`${HEADER}\n水利局||36|0\n公安局|市直各部门|25|1`), "unknown-group")).toContain(
      "没有填类别，涉及水利局",
    );
  });

  test("a group column that is blank throughout is as good as none", () => {
    const intake = read(`${HEADER}\n水利局||36|0\n大河湾镇||41|0`);
    expect(intake.tallies.map(({ group }) => group)).toEqual(["市直各部门", "各乡镇街道"]);
    expect(kinds(intake)).toEqual(["groups-by-name"]);
  });

  test("blanks inside a group's name do not matter", () => {
    expect(read(`${HEADER}\n水利局| 市直 各部门|36|0`).findings).toEqual([]);
  });

  test("items that the group does not score stop", () => {
    const intake = read(`${HEADER}\n大河湾镇|各乡镇街道|41|2`);
    expect(said(intake, "unscored-count")).toBe(
      "工作表“统计表”：“各乡镇街道”有 1 个单位填了呼伦贝尔市政府网采用条数（D2 大河湾镇 2 条），但“各乡镇街道”的附件不列也不计这个渠道。请修改计分办法，或确认不计。",
    );
    expect(stops(intake)).toBe(true);
    expect(stops(after(`${HEADER}\n大河湾镇|各乡镇街道|41|2`, "unscored-count", { as: "accept" }))).toBe(false);
  });
});

describe("totals", () => {
  const body = `${HEADER}\n水利局|市直各部门|36|0\n公安局|市直各部门|25|1\n审计局|市直各部门|2|0`;

  test.each(["合计", "合 计", "总计", "小计：", "共计（3个）"])(
    "the row %s is left out and its sums are checked",
    (label) => {
      const intake = read(`${body}\n${label}||63|1`);
      expect(units(intake)).toHaveLength(3);
      expect(said(intake, "total-left-out")).toContain(`A5：“${label}”是合计行`);
      expect(stops(intake)).toBe(false);
    },
  );

  test("a total that disagrees stops and names both figures", () => {
    const intake = read(`${body}\n合计||64|1`);
    expect(said(intake, "total-differs")).toBe(
      "工作表“统计表”C5：“合计”一行对不上：“扎兰屯市政府网采用条数”写的是 64，各单位相加是 63。请查明是哪里的数不对，或确认以各单位的数为准。",
    );
    expect(stops(intake)).toBe(true);
    expect(stops(after(`${body}\n合计||64|1`, "total-differs", { as: "accept" }))).toBe(false);
  });

  test("subtotals are checked since the last one, the grand total over all", () => {
    const intake = read(`
${HEADER}
水利局|市直各部门|36|0
公安局|市直各部门|25|1
小计||61|1
大河湾镇|各乡镇街道|41|0
洼堤乡|各乡镇街道|16|0
小计||57|0
合计||118|1`);
    expect(units(intake)).toHaveLength(4);
    expect(stops(intake)).toBe(false);
  });

  test("a total on top is checked against all units below", () => {
    expect(stops(read(`${HEADER}\n合计||61|1\n水利局|市直各部门|36|0\n公安局|市直各部门|25|1`))).toBe(false);
    expect(stops(read(`${HEADER}\n合计||99|1\n水利局|市直各部门|36|0\n公安局|市直各部门|25|1`))).toBe(true);
  });

  test("the word may stand in the column of serial numbers", () => {
    const intake = read(`序号|${HEADER}\n1|水利局|市直各部门|36|0\n2|公安局|市直各部门|25|1\n合计|||61|1`);
    expect(units(intake)).toHaveLength(2);
    expect(stops(intake)).toBe(false);
  });

  const disguised = `${body}\n统建办|市直各部门|63|1`;

  test("a row of sums under another name is asked about", () => {
    const intake = read(disguised);
    expect(said(intake, "looks-like-total")).toBe(
      "工作表“统计表”A5：“统建办”的条数正好是其他各行之和，像是合计。请说明它是合计还是单位。",
    );
    expect(stops(intake)).toBe(true);
    expect(units(after(disguised, "looks-like-total", { as: "leave-out" }))).toHaveLength(3);
    expect(units(after(disguised, "looks-like-total", { as: "unit" }))).toHaveLength(4);
  });

  test("a total that is no number is mentioned", () => {
    expect(said(read(`${body}\n合计||约63|1`), "total-unreadable")).toContain("合计是“约63”，不是数");
  });

  test("统计局, 审计局 and 会计核算中心 are units", () => {
    expect(
      read(`${HEADER}\n统计局|市直各部门|1|0\n审计局|市直各部门|2|0\n会计核算中心|市直各部门|3|1`).findings,
    ).toEqual([]);
  });
});

describe("one unit in several rows", () => {
  const twice = `${HEADER}\n水利局|市直各部门|30|0\n公安局|市直各部门|25|1\n水 利局|市直各部门|6|1`;

  test("stops with the rows and the choices", () => {
    const intake = read(twice);
    expect(said(intake, "duplicate-unit")).toBe("“水利局”出现了 2 次（A2、A4）。请选定相加，还是只保留一行。");
    expect(buttons(intake, "duplicate-unit")).toEqual(["相加", "只保留 A2 这一行", "只保留 A4 这一行"]);
    expect(stops(intake)).toBe(true);
  });

  test("is added up or kept once, as the clerk says", () => {
    expect(units(after(twice, "duplicate-unit", { as: "add" }))).toEqual(["水利局 36 1", "公安局 25 1"]);
    expect(units(after(twice, "duplicate-unit", { as: "keep", cell: "A4" }))).toEqual(["水利局 6 1", "公安局 25 1"]);
  });

  test("equal rows are suspected to be pasted twice", () => {
    const intake = read(`${HEADER}\n水利局|市直各部门|30|0\n水利局|市直各部门|30|0`);
    expect(said(intake, "duplicate-unit")).toContain("条数也一样，可能是重复粘贴");
    expect(buttons(intake, "duplicate-unit")).toEqual(["只保留 A2 这一行", "相加"]);
  });

  test("水务局 and 水利局 are two", () => {
    expect(units(read(`${HEADER}\n水利局|市直各部门|30|0\n水务局|市直各部门|3|0`))).toHaveLength(2);
  });
});

describe("below the table", () => {
  const body = `${HEADER}\n水利局|市直各部门|36|0\n公安局|市直各部门|25|1`;

  test.each([
    "注：1.采用一条计5分。",
    "1.采用一条信息计五分由办公室负责统计",
    "填表人：",
    "审核人：　　　日期：",
    "2023年4月13日",
    "以上数据截至3月底",
    "备注：无",
  ])("“%s” ends it and is shown", (line) => {
    const intake = read(`${body}\n\n${line}\n（盖章）`);
    expect(units(intake)).toHaveLength(2);
    expect(said(intake, "rows-cut")).toContain(`A5：从“${line}”起的 2 行在表格之外，没有读。`);
    expect(stops(intake)).toBe(false);
  });

  test("units below the end stop", () => {
    const sheet = `${body}\n注：以下为乡镇\n大河湾镇|各乡镇街道|41|0`;
    expect(said(read(sheet), "data-below")).toBe(
      "工作表“统计表”A5：表格结束后还有 1 行像是单位（第一个是“大河湾镇”），没有读。请选定计不计。",
    );
    expect(stops(read(sheet))).toBe(true);
    expect(units(after(sheet, "data-below", { as: "leave-out" }))).toHaveLength(2);
    expect(units(after(sheet, "data-below", { as: "unit" }))).toEqual(["水利局 36 0", "公安局 25 1", "大河湾镇 41 0"]);
    expect(stops(after(sheet, "data-below", { as: "unit" }))).toBe(false);
  });

  test("counts without a unit stop", () => {
    const sheet = `${body}\n|市直各部门|5|0`;
    expect(said(read(sheet), "no-unit-name")).toBe(
      "工作表“统计表”A4：这一行有条数（5、0），没有单位名称。请补上单位，或不计这一行。",
    );
    expect(stops(read(sheet))).toBe(true);
    expect(stops(after(sheet, "no-unit-name", { as: "leave-out" }))).toBe(false);
  });

  test("units called 审批局, 数据局 or 日报社 are no signatures", () => {
    const intake = read(`${body}\n审批局|市直各部门|1|0\n数据局|市直各部门|1|0\n日报社|市直各部门|1|0`);
    expect(units(intake)).toHaveLength(5);
    expect(intake.findings).toEqual([]);
  });
});

describe("old scores", () => {
  const header =
    "单位|类别|扎兰屯市政府网采用条数|扎兰屯市政府网采用得分|呼伦贝尔市政府网采用条数|呼伦贝尔市政府网采用得分|1-3月得分";

  test("that agree are passed over", () => {
    expect(read(`${header}\n公安局|市直各部门|25|125|1|10|135`).findings).toEqual([]);
  });

  test("that disagree with the counts are shown and not used", () => {
    const intake = read(`${header}\n公安局|市直各部门|25|125|1|10|145\n水利局|市直各部门|36|180|0|0|180`);
    expect(said(intake, "score-differs")).toBe(
      "工作表“统计表”的“1-3月得分”有 1 处与条数不符（G2 公安局 145，应为 135）。得分按条数重新计算，表里原来的得分不用。请核对条数。",
    );
    expect(stops(intake)).toBe(false);
  });

  test("that mostly disagree stop: the columns may be mistaken", () => {
    const rows = ["水利局|市直各部门|0|0|36|0|180", "公安局|市直各部门|1|0|25|0|135", "民政局|市直各部门|0|0|26|0|130"];
    const sheet = `单位|类别|扎兰屯市政府网采用条数|备注|呼伦贝尔市政府网采用条数|说明|得分\n${rows.join("\n")}`;
    expect(said(read(sheet), "scores-mostly-differ")).toContain("多数得分对不上");
    expect(stops(read(sheet))).toBe(true);
    expect(stops(after(sheet, "scores-mostly-differ", { as: "accept" }))).toBe(false);
  });

  test("that are no numbers are mentioned", () => {
    expect(said(read(`${header}\n公安局|市直各部门|25|125|1|10|优秀`), "unreadable-score")).toContain(
      "有 1 格不是分数（G2 公安局“优秀”）",
    );
  });
});

test("more adopted than submitted is shown, in one finding", () => {
  const rows = ["公安局|市直各部门|20|25|1", "水利局|市直各部门|36|36|0", "民政局|市直各部门|3|4|5"];
  const intake = read(`单位|类别|报送条数|扎兰屯市政府网采用条数|呼伦贝尔市政府网采用条数\n${rows.join("\n")}`);
  expect(kinds(intake).filter((kind) => kind === "adopted-over-submitted")).toHaveLength(1);
  expect(said(intake, "adopted-over-submitted")).toBe(
    "工作表“统计表”有 3 处采用的比报送的多：D2 公安局（报送 20 条，扎兰屯市政府网采用 25 条）、D4 民政局（报送 3 条，扎兰屯市政府网采用 4 条）、E4 民政局（报送 3 条，呼伦贝尔市政府网采用 5 条）。请核对。",
  );
  expect(stops(intake)).toBe(false);
});

test("hidden rows are counted and mentioned", () => {
  const intake = read(draw(`${HEADER}\n水利局|市直各部门|36|0\n公安局|市直各部门|25|1`, { hiddenRows: new Set([2]) }));
  expect(units(intake)).toHaveLength(2);
  expect(said(intake, "hidden-rows")).toContain("有 1 个单位的行被隐藏或筛掉了，仍然计算在内");
});

test("a grid that does not begin at A1 keeps its addresses", () => {
  const intake = read(draw(`${HEADER}\n公安局|市直各部门|约12|1`, { row: 4, column: 2 }));
  expect(find(intake, "doubtful-cells")).toMatchObject({ places: [{ cell: "E6" }] });
});

test.each([
  ["扎兰屯市2023年1-3月信息采用情况", "1-3月"],
  ["2023年第一季度政务信息采用统计表", "第一季度"],
  ["2020年7月1日至10月9日信息采用情况", "7月1日至10月9日"],
  ["2018年1—2月政务信息", "1—2月"],
  ["2017年4月份网站公开信息报送情况统计表", "4月"],
  ["2022年上半年信息采用情况", "上半年"],
  ["制表日期：2023年4月13日", undefined],
  ["信息采用情况统计表", undefined],
])("the period of “%s” is %j", (title, period) => {
  expect(read(`${title}\n${HEADER}\n水利局|市直各部门|36|0`).periods.title[0]?.text).toBe(period);
});
