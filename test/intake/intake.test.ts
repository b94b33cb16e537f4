import type { Answers } from "../../src/findings/question";
import { columnId } from "../../src/intake/columns/columnId";
import { zhalantun } from "../../src/gallery/zhalantun";
import { draw } from "../support/draw";
import { after, buttons, find, HEADER, kinds, read, said, stops, texts, units } from "../support/intake";

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
      "工作表“统计表”里有不止一列像是“扎兰屯市政府网”的采用条数：扎兰屯市政府网采用条数（C列）、扎兰屯市政府网采用条数（D列）。请指定用哪一列。要几列相加的，请在表里加一列合计。",
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

describe("one unit in several rows", () => {
  const twice = `${HEADER}\n水利局|市直各部门|30|0\n公安局|市直各部门|25|1\n水 利局|市直各部门|6|1`;

  test("stops with the rows and the choices", () => {
    const intake = read(twice);
    expect(said(intake, "duplicate-unit")).toBe(
      "工作表“统计表”里“水利局”出现了 2 次（A2、A4）。请选定相加，还是只保留一行。",
    );
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

test("more adopted than submitted is shown, in one finding", () => {
  const rows = ["公安局|市直各部门|20|25|1", "水利局|市直各部门|36|36|0", "民政局|市直各部门|3|4|5"];
  const intake = read(`单位|类别|报送条数|扎兰屯市政府网采用条数|呼伦贝尔市政府网采用条数\n${rows.join("\n")}`);
  expect(kinds(intake).filter((kind) => kind === "adopted-over-submitted")).toHaveLength(1);
  expect(said(intake, "adopted-over-submitted")).toBe(
    "工作表“统计表”有 3 处采用的比报送的多：D2 公安局（报送 20 条，扎兰屯市政府网采用 25 条）、D4 民政局（报送 3 条，扎兰屯市政府网采用 4 条）、E4 民政局（报送 3 条，呼伦贝尔市政府网采用 5 条）。请核对。",
  );
  expect(stops(intake)).toBe(false);
});

test("a channel that is called by its heading is not said to have adopted twice", () => {
  const [own, upper] = zhalantun.channels;
  const channels = [{ ...own!, name: "市级采用" }, upper!];
  const groups = zhalantun.groups.map((group) => ({ ...group, channels: ["市级采用", upper!.name] }));
  const scheme = { ...zhalantun, channels, groups };
  expect(
    said(read("单位|类别|报送条数|市级采用\n公安局|市直各部门|2|5", { scheme }), "adopted-over-submitted"),
  ).toContain("（报送 2 条，市级采用 5 条）");
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
