import { checkScheme } from "../../src/bulletin/checkScheme";
import type { Scheme } from "../../src/bulletin/scheme";
import { zhalantun } from "../../src/gallery/zhalantun";
import { parseArea } from "../../src/cells/address";
import type { CellValue, Grid } from "../../src/cells/grid";
import { after, grouped, HEADER, read as readSheet, stops, texts, units as counted } from "../support/intake";
import { draw } from "../support/draw";

/** What is read: units with group and counts, as lines; then what is said. */
function read(grid: Grid | string, scheme: Scheme = zhalantun): { units: string[]; said: string[]; stops: boolean } {
  const sheet = readSheet(grid, { scheme });
  return { units: grouped(sheet), said: texts(sheet), stops: stops(sheet) };
}

const merged = (...areas: string[]): { merges: Grid["merges"] } => ({ merges: areas.map(parseArea) });

describe("headings of several rows", () => {
  const sheet = `
信息采用统计
单位|类别|采用情况|
||扎兰屯市政府网|呼伦贝尔市政府网
水利局|市直各部门|36|0`;

  test("with merged cells are joined", () => {
    const grid = draw(sheet, merged("A1:D1", "A2:A3", "B2:B3", "C2:D2"));
    expect(read(grid)).toEqual({ units: ["市直各部门 水利局 36 0"], said: [], stops: false });
    expect(readSheet(grid).tables[0]).toMatchObject({
      headerRow: 3,
      labels: ["单位", "类别", "采用情况/扎兰屯市政府网", "采用情况/呼伦贝尔市政府网"],
    });
  });

  test("without knowledge of merged cells are joined the same", () => {
    expect(read(sheet).units).toEqual(["市直各部门 水利局 36 0"]);
  });

  test("with the unit in the lowest row are joined upwards", () => {
    const grid = draw(
      `||采用条数|\n单位|类别|扎兰屯市政府网|呼伦贝尔市政府网\n水利局|市直各部门|36|0`,
      merged("C1:D1"),
    );
    expect(read(grid)).toMatchObject({ units: ["市直各部门 水利局 36 0"], stops: false });
  });

  test("单位：条 above a table is no heading", () => {
    expect(read(`信息采用统计||单位：条|\n${HEADER}\n水利局|市直各部门|36|0`).units).toEqual([
      "市直各部门 水利局 36 0",
    ]);
  });
});

describe("several tables on one sheet", () => {
  test("each with its own headings are read each by its own", () => {
    const { units, stops } = read(`
（一）市直各部门信息采用情况
单位|呼伦贝尔市政府网采用条数|扎兰屯市政府网采用条数
成吉思汗农场管理局|1|36
合计|1|36

（二）各乡镇街道信息采用情况
单位|扎兰屯市政府网站采用条数
大河湾镇|41
开发区|3
合计|44`);
    expect(units).toEqual(["市直各部门 成吉思汗农场管理局 36 1", "各乡镇街道 大河湾镇 41 0", "各乡镇街道 开发区 3 0"]);
    expect(stops).toBe(false);
  });

  test("under one header are told apart by the titles between them", () => {
    const { units, stops } = read(
      draw(
        `单位|扎兰屯市政府网采用条数|呼伦贝尔市政府网采用条数\n一、市直各部门||\n水利局|36|0\n二、各乡镇街道||\n开发区|3|0`,
        merged("A2:C2", "A4:C4"),
      ),
    );
    expect(units).toEqual(["市直各部门 水利局 36 0", "各乡镇街道 开发区 3 0"]);
    expect(stops).toBe(false);
  });
});

test("what two tables of a sheet lack alike is asked once, and one answer serves both", () => {
  const headings = "单位|采用条数|呼伦贝尔市政府网采用条数";
  const sheet = `（一）市直各部门\n${headings}\n水利局|36|0\n（二）各乡镇街道\n${headings}\n大河湾镇|41|2`;
  expect(readSheet(sheet).findings.filter(({ kind }) => kind === "missing-column")).toHaveLength(1);
  const chosen = after(sheet, "missing-column", { as: "column", heading: "采用条数" });
  expect(grouped(chosen)).toEqual(["市直各部门 水利局 36 0", "各乡镇街道 大河湾镇 41 2"]);
  expect(chosen.findings.filter(({ kind }) => kind === "column-chosen")).toHaveLength(1);
});

test("a unit's cell that is merged over rows stands for all of them, and that is said", () => {
  const grid = draw(`${HEADER}\n水利局|市直各部门|30|0\n|市直各部门|6|0\n公安局|市直各部门|25|1`, merged("A2:A3"));
  const { said, stops } = read(grid);
  expect(said).toContain("工作表“统计表”A2：“水利局”合并了 2 行，这 2 行都算它的。");
  expect(said).toContain("工作表“统计表”里“水利局”出现了 2 次（A2、A3）。请选定相加，还是只保留一行。");
  expect(stops).toBe(true);
});

test("a header far down is found and mentioned", () => {
  const { units, said } = read(`${"说明\n".repeat(20)}${HEADER}\n水利局|市直各部门|36|0`);
  expect(units).toEqual(["市直各部门 水利局 36 0"]);
  expect(said).toEqual(["工作表“统计表”的表头在第 21 行，比较靠下。请核对读的是不是这张表。"]);
});

test("units across and figures down are refused with what to do", () => {
  const { units, said, stops } = read(`
单位|水利局|公安局|民政局
扎兰屯市政府网采用条数|36|25|26
呼伦贝尔市政府网采用条数|0|1|0`);
  expect(units).toEqual([]);
  expect(said).toEqual(["工作表“统计表”是单位横排、项目竖排的。请复制后用“选择性粘贴 → 转置”改成每个单位一行，再试。"]);
  expect(stops).toBe(true);
});

test("a sheet that is called like a group puts its units there", () => {
  const grid = { ...draw("单位|扎兰屯市政府网采用条数\n开发区|3\n大河湾镇|41"), sheet: "各乡镇街道" };
  expect(read(grid).units).toEqual(["各乡镇街道 开发区 3 0", "各乡镇街道 大河湾镇 41 0"]);
});

describe("adjustments", () => {
  const scheme = checkScheme({
    ...zhalantun,
    adjustments: [
      { name: "批示", kind: "bonus", points: 3 },
      { name: "错情", kind: "penalty", points: 2 },
      { name: "其他加分", kind: "bonus" },
    ],
  });
  const adjustments = (sheet: string): unknown =>
    readSheet(sheet, { scheme }).tallies.map((tally) => tally.adjustments);

  test("are read from their columns, blank for none", () => {
    expect(
      adjustments(
        `${HEADER}|批示|错情条数|错情扣分|其他加分\n水利局|市直各部门|36|0|2||0|1.5\n公安局|市直各部门|25|1||1|2|`,
      ),
    ).toEqual([
      [2, 0, 1.5],
      [0, 1, 0],
    ]);
  });

  test("a column that is not there counts as 0, and that is said", () => {
    const { said } = read(draw(`${HEADER}|批示|其他加分\n水利局|市直各部门|36|0|2|1`), scheme);
    expect(said).toEqual(["工作表“统计表”没有“错情”一列，按 0 计。如果有，请指定是哪一列。"]);
  });

  test("points that are no number stop", () => {
    const { said, stops } = read(draw(`${HEADER}|批示|错情|其他加分\n水利局|市直各部门|36|0|2|1|若干`), scheme);
    expect(said).toEqual(["工作表“统计表”G2：“水利局”的“其他加分”是“若干”，不是分数。请改成数字，或不计这一行。"]);
    expect(stops).toBe(true);
  });
});

test("where submitting is scored, the column of submitted items is needed and a blank one asked about", () => {
  const scheme = checkScheme({ ...zhalantun, submitted: { points: 1 } });
  expect(read(draw(`${HEADER}\n水利局|市直各部门|36|0`), scheme).said[0]).toContain("没有找到报送条数列");
  const blank = read(draw(`${HEADER}|报送条数\n水利局|市直各部门|36|0|`), scheme);
  expect(blank.said[0]).toContain("E2：“水利局”的条数没有填");
});

describe("a roster", () => {
  const roster = [
    { unit: "水利局", aliases: ["水务局"], group: "市直各部门" },
    { unit: "公安局" },
    { unit: "开发区", group: "各乡镇街道" },
  ];
  const scheme = checkScheme({ ...zhalantun, roster });

  test("gives units their group and their name", () => {
    const sheet = "单位|扎兰屯市政府网采用条数|呼伦贝尔市政府网采用条数\n扎兰屯市水务局|36|0\n开发区|3|0\n公安局|25|1";
    expect(read(sheet, scheme).units).toEqual([
      "市直各部门 水利局 36 0",
      "各乡镇街道 开发区 3 0",
      "市直各部门 公安局 25 1",
    ]);
  });

  test("asks about a unit that it does not have, with similar names", () => {
    const { said, stops } = read(`${HEADER}\n水产局|市直各部门|36|0`, scheme);
    expect(said[0]).toBe(
      "工作表“统计表”A2：名录里没有“水产局”，相近的有水利局。请说明它是哪个单位，或归入哪一组，或不计。",
    );
    expect(stops).toBe(true);
  });

  test.each([
    [{ as: "same", unit: "水利局" } as const, ["市直各部门 水利局 36 0"]],
    [{ as: "group", group: "各乡镇街道" } as const, ["各乡镇街道 水产局 36 0"]],
    [{ as: "leave-out" } as const, []],
  ])("follows the answer %j", (answer, units) => {
    expect(grouped(after(`${HEADER}\n水产局|市直各部门|36|0`, "not-in-roster", answer, { scheme }))).toEqual(units);
  });
});

test("hidden rows are left out when the clerk says so", () => {
  const grid = draw(`${HEADER}\n水利局|市直各部门|36|0\n公安局|市直各部门|25|1`, { hiddenRows: new Set([2]) });
  expect(counted(after(grid, "hidden-rows", { as: "leave-out" }))).toEqual(["水利局 36 0"]);
});

describe("more units than are read in one go", () => {
  const many = Array.from({ length: 65_537 }, (_, i) => `第${i}单位`);
  const grid = (values: CellValue[][]): Grid => ({ ...draw("甲"), values });

  test("stop a table with the number of its rows, blank ones aside", () => {
    const rows = many.map((unit) => [unit, "市直各部门", 1, 0]);
    const blank = ["", "", "", ""];
    expect(read(grid([HEADER.split("|"), ...rows, blank])).said).toEqual([
      "工作表“统计表”的表头下面有 65537 行，超过一次最多能读的 65536 行，没有读。请核对工作表和范围是否选对；确实有这么多单位的，请分成几张表，分别生成。",
    ]);
    expect(read(grid([HEADER.split("|"), ...rows.slice(1), blank])).units).toHaveLength(65_536);
  });

  test("stop a log with the number of its units, which may have any number of rows", () => {
    const header = ["单位", "信息标题", "采用渠道"];
    const rows = (units: readonly string[]): CellValue[][] =>
      [...units, ...units].map((unit, i) => [unit, `第${i}项`, "扎兰屯市政府网"]);
    expect(read(grid([header, ...rows(many)])).said).toEqual([expect.stringContaining("有 65537 个单位，超过")]);
    expect(read(grid([header, ...rows(["水利局"])])).said.join()).not.toContain("超过");
  });

  test("stop a sheet of more logs, one below the other or side by side", () => {
    const heads = [
      ["单位", "信息标题", "采用渠道"],
      ["信息标题", "单位", "采用渠道"],
    ];
    const below = Array.from({ length: 1001 }, (_, n) => heads[n % 2]!);
    expect(read(grid(below)).said).toEqual([
      expect.stringContaining("有 1001 处不同的台账表头，超过一次最多能读的 1000 份"),
    ]);
    const rows = [heads[0]!, ["水利局", "春灌", "扎兰屯市政府网"]].map((row) => Array<string[]>(1001).fill(row).flat());
    expect(read(grid(rows)).said).toEqual([expect.stringContaining("有 1001 处不同的台账表头")]);
  });

  test("stop when their names are as long as no table's together", () => {
    const long = Array.from({ length: 300 }, (_, i) => `第${i}${"局".repeat(30_000)}`);
    const table = [HEADER.split("|"), ...long.map((unit) => [unit, "市直各部门", 1, 0])];
    expect(read(grid(table)).said).toEqual([expect.stringContaining("有 9002590 个字，超过一次最多能读的 8000000 个")]);
    const log = [["单位", "信息标题", "采用渠道"], ...long.map((unit) => [unit, "一项", "扎兰屯市政府网"])];
    expect(read(grid(log)).said).toEqual([expect.stringContaining("个字，超过一次最多能读的 8000000 个")]);
  });
});
