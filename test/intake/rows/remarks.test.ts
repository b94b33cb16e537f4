import { isAgainst } from "../../../src/intake/rows/remarks";
import { zhalantun } from "../../../src/gallery/zhalantun";
import { after, find, HEADER, kinds, read, stops, units } from "../../support/intake";

const BODY = `${HEADER}\n水利局|市直各部门|36|0\n公安局|市直各部门|25|1\n民政局|市直各部门|26|0`;

const VOID =
  "作废 已撤稿 已撤销 被撤回 撤并 注销 停用 取消采用 已删去 去掉 剔除 虚报 造假 测试数据 示例 试填 删 此行不要 X";
const NOT_COUNTED =
  "不计 不计分 不计入 未计入 不算 不纳入考核 不参评 不排名 免考核 不考核 不予考核 不评 不统计 不记分 仅展示 仅供参考 只列出 列席 免于考核 不在考核范围 非考核单位";
const UNDECIDED = "待核实 待审核 未审定 未确认 待定 暂定 暂估 预估 暂缓 存疑 请核实 待补 再核一下 ？";
const WRONG =
  "有误 数字不对 数据不准 笔误 误报 填错 填反 串行 算重 多算1条 少算2条 多计 漏计 多报2条 应为25 应25 实为25 实际25条 改为25 更正为3条";
const ANOTHERS = "重复 与水利局重复 并入财政局 合并到教育局 已与水利局合并 划归财政局 以下行为准 重了";

const SAYS_NOTHING =
  "新增 约稿 领导批示 无错误 无重复 未发现重复 不重复 错误率0 没有错误 重复1条已剔除 已减2条 剔除重复后 更正标题后采用 转载不计 请多报送 工作落实有力 办公地址已变更 联系电话有变 未核实的2条不含在内 不含待核 重复信息未计入 退稿1条 退稿率低 不算转载 待定岗 不参评先进个人";

describe("what stands beside a count", () => {
  test.each([VOID, NOT_COUNTED, UNDECIDED, WRONG, ANOTHERS].flatMap((texts) => texts.split(" ")))(
    "%s speaks against it",
    (text) => {
      expect(isAgainst(text)).toBe(true);
      const rows = `${HEADER}|备注\n水利局|市直各部门|36|0|${text}\n公安局|市直各部门|25|1|`;
      expect(stops(read(rows))).toBe(true);
      expect(units(after(rows, "remark-against", { as: "leave-out" }))).toEqual(["公安局 25 1"]);
      expect(units(after(rows, "remark-against", { as: "accept" }))).toHaveLength(2);
    },
  );

  test.each(SAYS_NOTHING.split(" "))("%s does not", (text) => {
    expect(isAgainst(text)).toBe(false);
  });

  test("a title of what was adopted is no remark", () => {
    const rows = (heading: string): string =>
      `${HEADER}|${heading}\n水利局|市直各部门|36|0|取消12项证明事项\n公安局|市直各部门|25|1|`;
    expect(stops(read(rows("主要内容")))).toBe(false);
    expect(stops(read(rows("说明")))).toBe(true);
  });
});

describe("a figure under a heading of corrections", () => {
  const sheet = (heading: string, more = "", first = 1): string =>
    `${HEADER}|${heading}${more}\n水利局|市直各部门|36|0|${first}|40\n公安局|市直各部门|25|1||30\n民政局|市直各部门|26|0|0|30`;

  test.each(["更正条数", "更正后"])("%s contradicts the counts of its row", (heading) => {
    const { units: names, found } = find(read(sheet(heading)), "remark-against");
    expect([names, found]).toEqual([["水利局"], [heading]]);
    expect(units(after(sheet(heading), "remark-against", { as: "accept" }))).toHaveLength(3);
  });

  test("says nothing where all is 0, where it may be of what was handed in, or where it is something else", () => {
    for (const text of [sheet("更正条数", "", 0), sheet("更正条数", "|报送条数"), sheet("更正率")])
      expect(kinds(read(text))).not.toContain("remark-against");
  });
});

test("of a row that the clerk counts all the same nothing further is asked whether it is a unit", () => {
  const numbers = ["1|水利局||36|0", "2|公安局||25|1", "3|审计局||2|0", "4|司法局||3|0", "5|民政局||4|1"].join("|\n");
  const rows = `序号|${HEADER}|备注\n${numbers}|\n|财政局、国资委||9|0|待核实`;
  expect(read(rows).findings.map(({ kind }) => kind)).not.toContain("several-units");
  const counted = after(rows, "remark-against", { as: "accept" }).findings.map(({ kind }) => kind);
  expect(counted).toContain("several-units");
  expect(counted).not.toContain("unnumbered-rows");
});

describe("what stands behind a name", () => {
  const sheet = (name: string): string => `${HEADER}\n${name}|市直各部门|36|0\n公安局|市直各部门|25|1`;

  test.each([
    "水利局（不参评）",
    "水利局【不参评】",
    "水利局[作废]",
    "水利局 不参评",
    "水利局-不参评",
    "水利局※不计",
    "水利局作废",
    "税务局（仅列出）",
    "税务局（免）",
  ])("%s is asked about", (name) => {
    expect(stops(read(sheet(name)))).toBe(true);
  });

  test.each([
    "水利局（河长办）",
    "政府办-督查室",
    "不动产登记中心（取消证明办）",
    "撤并乡镇工作办公室",
    "取消证明事项办公室",
  ])("%s is a name", (name) => {
    expect(stops(read(sheet(name)))).toBe(false);
  });

  test("what the roster has is one", () => {
    const roster = [
      { unit: "水利局（不参评）", group: "市直各部门" },
      { unit: "公安局", group: "市直各部门" },
    ];
    expect(stops(read(sheet("水利局（不参评）"), { scheme: { ...zhalantun, roster } }))).toBe(false);
  });
});

test("a remark goes with its unit, and a unit without a column of remarks has none", () => {
  const remarked = read(`${HEADER}|备注\n水利局|市直各部门|36|0|新增\n公安局|市直各部门|25|1|`);
  expect(remarked.tallies.map(({ remark }) => remark)).toEqual(["新增", undefined]);
  expect(read(BODY).tallies.every((tally) => !("remark" in tally))).toBe(true);
});

test.each(["以下单位不参与排名", "以下单位不计分", "下列单位不纳入考核", "一、不参评单位"])(
  "rows below “%s” are asked about, and that is no row of a unit",
  (title) => {
    const below = ["市委办公室", "宣传部", "组织部", "统战部"];
    const sheet = `${HEADER}\n水利局||3|0\n公安局||4|1\n${title}\n${below.map((unit) => `${unit}||9|3`).join("\n")}`;
    const intake = read(sheet);
    expect(find(intake, "remark-against").units).toEqual(below);
    expect(kinds(intake)).not.toContain("blank-counts");
    expect(units(after(sheet, "remark-against", { as: "leave-out" }))).toEqual(["水利局 3 0", "公安局 4 1"]);
    expect(units(after(sheet, "remark-against", { as: "accept" }))).toHaveLength(6);
  },
);
