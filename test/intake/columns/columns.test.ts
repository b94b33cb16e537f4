import { checkScheme } from "../../../src/bulletin/checkScheme";
import type { Scheme } from "../../../src/bulletin/scheme";
import type { Grid } from "../../../src/cells/grid";
import { zhalantun } from "../../../src/gallery/zhalantun";
import { draw } from "../../support/draw";
import { after, find, kinds, open, read as readSheet, type Read, units } from "../../support/intake";

const OWN = "扎兰屯市政府网采用条数";
const UPPER = "呼伦贝尔市政府网采用条数";

/** A table of three units under these headings; `columns` are the cells under the first, the second … */
function table(headings: string, ...rows: readonly string[]): string {
  return `${headings}\n${rows.join("\n")}`;
}

function read(text: string, scheme: Scheme = zhalantun, more: Partial<Grid> = {}): Read {
  return readSheet(draw(text, more), { scheme });
}

const having = (more: object): Scheme => checkScheme({ ...zhalantun, ...more });

describe("of what is not used is told", () => {
  test.each([
    ["省政府网采用条数", 5, ["省政府网采用条数"]],
    ["扎兰屯市政府网未采用条数", 5, ["扎兰屯市政府网未采用条数"]],
    ["人数", 5, ["人数"]],
    ["意见", 5, ["意见"]],
    // nothing that could matter, or nothing at all under it
    ["上年采用", 5, undefined],
    ["电话", 5, undefined],
    ["排名", 5, undefined],
    ["备注", 5, undefined],
    ["采用率", 5, undefined],
    ["得分", 5, undefined],
    ["报送条数", 5, undefined],
    ["人数", 0, undefined],
    ["人数", "", undefined],
    ["人数", "若干", undefined],
  ])("a column %s with %j: %j", (heading, cell, columns) => {
    const intake = read(table(`单位|${OWN}|${UPPER}|${heading}`, `水利局|36|0|${cell}`, "公安局|25|1|"));
    const told = intake.findings.flatMap((finding) => (finding.kind === "unused-columns" ? [finding.columns] : []));
    expect(told).toEqual(columns ? [columns] : []);
  });

  test("points that no adjustment knows are asked about, and not told once more", () => {
    const sheet = table(`单位|${OWN}|${UPPER}|约稿加分|意见`, "水利局|36|0|3|1", "公安局|25|1||");
    const { columns, question, sheet: where } = find(read(sheet), "unknown-points");
    expect({ columns, where }).toEqual({ columns: ["约稿加分"], where: "统计表" });
    expect(question).toMatchObject({ scope: "sheet", answers: [{ as: "accept" }] });
    expect(find(read(sheet), "unused-columns").columns).toEqual(["意见"]);
    expect(kinds(read(sheet.replace("约稿加分|意见", "备注|意见")))).not.toContain("unknown-points");
  });

  test("items under an adjustment that holds points as typed are asked about, unless the scheme says what one gives", () => {
    const errors = (heading: string, adjustment: object): ReturnType<typeof read> =>
      read(
        table(`单位|${OWN}|${UPPER}|${heading}`, "水利局|36|0|2", "公安局|25|1|0"),
        having({ adjustments: [{ name: "错情", kind: "penalty", ...adjustment }] }),
      );
    const asked = errors("错情次数", {});
    expect(find(asked, "items-for-points")).toMatchObject({ adjustment: "错情", column: "错情次数" });
    expect(open(asked)).toHaveLength(1);
    expect(kinds(errors("错情次数", { points: 2 }))).not.toContain("items-for-points");
    expect(kinds(errors("错情扣分", {}))).not.toContain("items-for-points");
    expect(kinds(errors("错情", {}))).not.toContain("items-for-points");
  });

  test("an adjustment without a column counts as none, and is told", () => {
    const scheme = having({ adjustments: [{ name: "批示", kind: "bonus", points: 3 }] });
    const without = read(table(`单位|${OWN}|${UPPER}`, "水利局|36|0", "公安局|25|1"), scheme);
    expect(find(without, "no-adjustment-column").adjustment).toBe("批示");
    expect(without.tallies[0]?.adjustments).toEqual([0]);
    const withIt = read(table(`单位|${OWN}|${UPPER}|批示`, "水利局|36|0|2", "公安局|25|1|"), scheme);
    expect(kinds(withIt)).not.toContain("no-adjustment-column");
    expect(withIt.tallies.map(({ adjustments }) => adjustments)).toEqual([[2], [0]]);
  });
});

describe("hidden columns", () => {
  const sheet = table(`单位|${OWN}|${UPPER}|人数`, "水利局|36|0|40", "公安局|25|1|30");

  test.each([
    [1, [OWN]],
    [0, ["单位"]],
    [3, undefined],
  ])("column %i is told where it is used: %j", (hidden, columns) => {
    const intake = read(sheet, zhalantun, { hiddenColumns: new Set([hidden]) });
    const told = intake.findings.flatMap((finding) => (finding.kind === "hidden-columns" ? [finding.columns] : []));
    expect(told).toEqual(columns ? [columns] : []);
    expect(units(intake)).toEqual(["水利局 36 0", "公安局 25 1"]);
  });

  test("of two equal columns the visible one is meant; of two visible ones a person says which", () => {
    const twice = table(`单位|${OWN}|${OWN}|${UPPER}`, "水利局|1|36|0", "公安局|2|25|1");
    expect(units(read(twice, zhalantun, { hiddenColumns: new Set([1]) }))).toEqual(["水利局 36 0", "公安局 25 1"]);
    const { need, headings, question } = find(read(twice), "ambiguous-column");
    expect(need).toEqual({ is: "count", name: "扎兰屯市政府网" });
    expect(headings).toEqual([`${OWN}（B列）`, `${OWN}（C列）`]);
    expect(question?.answers.map((answer) => (answer as { heading?: unknown }).heading)).toEqual([
      `${OWN}（B列）`,
      `${OWN}（C列）`,
      UPPER,
      null,
    ]);
    const second = after(twice, "ambiguous-column", { as: "column", heading: `${OWN}（C列）` });
    expect(units(second)).toEqual(["水利局 36 0", "公安局 25 1"]);
    expect(find(second, "column-chosen")).toMatchObject({ heading: `${OWN}（C列）`, usual: undefined });
  });
});

describe("the column of units", () => {
  test.each([
    ["the scheme's own word before others", "名称|单位", "甲|水利局", "乙|公安局", ["水利局", "公安局"]],
    ["单位 before a person", "通讯员|报送单位", "某甲|水利局", "某乙|公安局", ["水利局", "公安局"]],
    ["单位 before a parent", "主管部门|报送单位", "农牧局|水利局", "政法委|公安局", ["水利局", "公安局"]],
    ["of two the one whose texts differ", "报送单位|填报单位", "水利局|办公室", "公安局|办公室", ["水利局", "公安局"]],
  ])("is %s", (_, headings, first, second, expected) => {
    const intake = read(table(`${headings}|${OWN}|${UPPER}`, `${first}|36|0`, `${second}|25|1`));
    expect(intake.tallies.map(({ unit }) => unit)).toEqual(expected);
  });

  test("is asked for where two are as likely, without 'no such column' among the answers", () => {
    const sheet = table(`报送单位|填报单位|${OWN}|${UPPER}`, "水利局|农牧局|36|0", "公安局|政法委|25|1");
    const { need, question, headings } = find(read(sheet), "ambiguous-column");
    expect(need).toEqual({ is: "unit", name: "" });
    expect(headings).toEqual(["报送单位", "填报单位"]);
    expect(question?.answers).not.toContainEqual({ as: "column", heading: null });
    const chosen = after(sheet, "ambiguous-column", { as: "column", heading: "填报单位" });
    expect(chosen.tallies.map(({ unit }) => unit)).toEqual(["农牧局", "政法委"]);
  });

  test("may be any column of texts that differ where no heading tells", () => {
    const sheet = table(`来源|审批|序列|${OWN}`, "水利局|同意|一段|36", "公安局|同意|二段|25", "民政局|同意|三段|26");
    const { question, need } = find(read(sheet), "missing-column");
    expect(need.is).toBe("unit");
    const offered = question?.answers.map((answer) => (answer as { heading?: unknown }).heading) ?? [];
    expect(offered.slice(0, 2)).toEqual(["来源", "序列"]);
    expect(offered).toContain("审批");
  });
});

test("a column that is filled in a few rows only is not taken for that of the units", () => {
  const rows = Array.from(
    { length: 9 },
    (_, n) => `单元${"甲乙丙丁戊己庚辛壬"[n]}|${n < 2 ? `略${n}号` : ""}|${n + 1}`,
  );
  const { question } = find(read(table(`来源|补充|${OWN}`, ...rows)), "missing-column");
  const offered = question?.answers.map((answer) => (answer as { heading?: unknown }).heading);
  expect(offered).toEqual(["来源", "补充", OWN]);
  // of three rows, two are enough
  const few = table(`补充|来源|${OWN}`, "略甲|单元甲|1", "略乙|单元乙|2", "|单元丙|3");
  expect(find(read(few), "missing-column").question?.answers[0]).toEqual({ as: "column", heading: "补充" });
});

describe("the column of a channel", () => {
  test("that does not say whose it is serves a scheme of one channel", () => {
    const [own] = zhalantun.channels;
    const groups = zhalantun.groups.map(({ note: _, ...group }) => ({ ...group, channels: [own!.name] }));
    const one = having({ channels: [own], groups, ranking: { style: "ordinal", keys: [{ by: "score" }] } });
    const sheet = table("单位|采用条数", "水利局|36", "公安局|25");
    expect(units(read(sheet, one))).toEqual(["水利局 36", "公安局 25"]);
    expect(find(read(sheet), "missing-column").question?.answers[0]).toEqual({ as: "column", heading: "采用条数" });
  });

  test("is not needed where no group of the sheet scores it", () => {
    const townships = table(`单位|${OWN}`, "柴河镇|36", "大河湾镇|25");
    expect(kinds(read(townships))).not.toContain("missing-column");
    const mixed = table(`单位|${OWN}`, "柴河镇|36", "水利局|25");
    const { need, headings } = find(read(mixed), "missing-column");
    expect({ need, headings }).toEqual({ need: { is: "count", name: "呼伦贝尔市政府网" }, headings: ["单位", OWN] });
  });

  test("that was said not to be there is kept as the answer, and told", () => {
    const sheet = table(`单位|${OWN}`, "水利局|36", "公安局|25");
    const none = after(sheet, "missing-column", { as: "column", heading: null });
    expect(find(none, "column-chosen")).toMatchObject({ heading: null, usual: undefined });
    expect(units(none)).toEqual(["水利局 36 0", "公安局 25 0"]);
    expect(none.tables[0]?.fields.map(({ need: { is, name }, chosen }) => [is, name, chosen])).toEqual([
      ["unit", "", "单位"],
      ["group", "", null],
      ["submitted", "", null],
      ["count", "扎兰屯市政府网", OWN],
      ["count", "呼伦贝尔市政府网", null],
    ]);
  });

  test("two columns of one meaning are told when both are used", () => {
    const sheet = table(`单位|${OWN}|甲`, "水利局|36|0", "公安局|25|1");
    const both = after(sheet, "missing-column", { as: "column", heading: OWN });
    expect(find(both, "column-twice").column).toBe(OWN);
  });

  test("without a heading is called by its letter, and offered where something stands in it", () => {
    const sheet = table(`单位|${OWN}||`, "水利局|36|0|", "公安局|25|1|");
    const { headings, question } = find(read(sheet), "missing-column");
    expect(headings).toEqual(["单位", OWN, "C列"]);
    expect(question?.answers).not.toContainEqual({ as: "column", heading: "D列" });
    expect(units(after(sheet, "missing-column", { as: "column", heading: "C列" }))).toEqual([
      "水利局 36 0",
      "公安局 25 1",
    ]);
  });
});

describe("kinds of items of one site in columns of their own", () => {
  const asked = (one: string, other: string): unknown => {
    const { findings } = read(table(`单位|${one}|${other}|${UPPER}`, "水利局|36|3|0", "公安局|25|4|1"));
    return findings.flatMap((finding) => (finding.kind === "ambiguous-column" ? [finding.headings] : []))[0];
  };
  const underOne = (one: string, other: string): unknown => {
    const rows = ["|条数|条数|条数", "水利局|36|3|0", "公安局|25|4|1"]
      .join("\n")
      .replace("条数|条数", `${one}|${other}`);
    const { findings } = read(`单位|扎兰屯市政府网||呼伦贝尔市政府网\n${rows}`, zhalantun, {
      merges: [{ row: 0, column: 1, rows: 1, columns: 2 }],
    });
    return findings.flatMap((finding) => (finding.kind === "ambiguous-column" ? [finding.headings] : []))[0];
  };

  test.each([
    ["动态信息条数", "公开信息条数"],
    ["公开信息条数", "动态信息条数"],
    ["政务动态采用条数", "部门动态采用条数"],
    ["政务信息采用", "党建信息采用"],
    ["政务动态", "部门动态"],
  ])("are asked about: %s beside %s", (one, other) => {
    expect(underOne(one, other)).toHaveLength(2);
    if (/条数|采用/.test(one)) expect(asked(`扎兰屯市政府网${one}`, `扎兰屯市政府网${other}`)).toHaveLength(2);
  });

  test.each([
    ["采用条数", "公开信息条数"],
    ["信息采用条数", "约稿采用条数"],
    ["政务信息采用条数", "约稿采用条数"],
    ["3月采用条数", "约稿条数"],
    ["合计", "其中公开"],
    ["采用条数", "退稿条数"],
    ["动态信息条数", "未采用条数"],
  ])("are not: %s beside %s", (one, other) => {
    expect(underOne(one, other)).toBeUndefined();
    expect(asked(`扎兰屯市政府网${one}`, `扎兰屯市政府网${other}`)).toBeUndefined();
  });
});

test("neither serial numbers nor names are offered for items; names in figures may be", () => {
  const offered = (sheet: string): unknown => {
    const { question } = find(read(sheet), "ambiguous-column");
    return question?.answers.map((answer) => (answer.as === "column" ? answer.heading : answer));
  };
  const rows = "|3|4|0\n2|公安局|市直各部门|5|6|1";
  expect(offered(`序号|单位|类别|${OWN}|${OWN}|${UPPER}\n1|水利局|市直各部门${rows}`)).toEqual([
    `${OWN}（D列）`,
    `${OWN}（E列）`,
    UPPER,
    null,
  ]);
  expect(offered(`序次|单位|报送单位数|${OWN}|${OWN}|${UPPER}\n1|水利局|7${rows.replace("市直各部门", "8")}`)).toEqual([
    `${OWN}（D列）`,
    `${OWN}（E列）`,
    "报送单位数",
    UPPER,
    null,
  ]);
});

test("while the columns of counts are asked for, scores are not held against none; once there are none they are", () => {
  const sheet = table("单位|得分", "水利局|180", "公安局|135", "民政局|130", "大河湾镇|60");
  expect(kinds(read(sheet))).not.toContain("scores-mostly-differ");
  const none = ["扎兰屯市政府网", "呼伦贝尔市政府网"].reduce((answers) => {
    const open = find(readSheet(draw(sheet), { answers }), "missing-column");
    return { ...answers, [open.question!.id]: { as: "column" as const, heading: null } };
  }, {});
  expect(kinds(readSheet(draw(sheet), { answers: none }))).toContain("scores-mostly-differ");
});

test.each(["净采用", "有效采用数", "最终采用", "核定条数", "核减后"])(
  "beside counts a column of what was left of them (%s) is asked about, and comes first",
  (reviewed) => {
    const own = `扎兰屯市政府网${reviewed}`;
    const text = `单位|扎兰屯市政府网采用|扎兰屯市政府网撤稿|${own}|呼伦贝尔市政府网采用\n水利局|36|2|34|0\n公安局|24|1|23|1`;
    const asked = find(read(text), "ambiguous-column");
    expect(asked.headings).toEqual([own, "扎兰屯市政府网采用"]);
    const empty = `单位|扎兰屯市政府网采用|扎兰屯市政府网撤稿|${own}|呼伦贝尔市政府网采用\n水利局|36|2||0\n公安局|24|1||1`;
    expect(kinds(read(empty))).not.toContain("ambiguous-column");
  },
);

test("hidden counts beside a column of what was left of them are asked about, too", () => {
  const text = "单位|扎兰屯市政府网采用|扎兰屯市政府网核定条数|呼伦贝尔市政府网采用\n水利局|36|34|0\n公安局|24|23|1";
  const asked = find(readSheet(draw(text, { hiddenColumns: new Set([1]) })), "missing-column");
  expect(asked.question!.answers.slice(0, 2)).toEqual([
    { as: "column", heading: "扎兰屯市政府网核定条数" },
    { as: "column", heading: "扎兰屯市政府网采用" },
  ]);
});

test("a column of categories behind an empty one, with a few rows only, is that of a summary beside the table", () => {
  const rows = [
    "水利局|36|0||部门|61",
    "公安局|25|1||乡镇|12",
    "柴河镇|12|0||合计|73",
    "民政局|3|0||",
    "司法局|2|0||",
    "财政局|1|0||",
    "审计局|1|0||",
  ];
  const sheet = readSheet(`单位|扎兰屯市政府网采用条数|呼伦贝尔市政府网采用条数||类别|条数\n${rows.join("\n")}`);
  expect(open(sheet)).toEqual([]);
  expect(sheet.tallies.map(({ group }) => group)).toEqual([
    "市直各部门",
    "市直各部门",
    "各乡镇街道",
    ...Array<string>(4).fill("市直各部门"),
  ]);
});

describe("columns behind an empty one with a few rows only", () => {
  const rows = ["水利局|36|0", "公安局|25|1", "柴河镇|12|0", "民政局|3|0", "司法局|2|0", "财政局|1|0", "审计局|1|0"];
  const beside = ["|部门|61|1", "|乡镇|12|0", "|合计|73|1", "|||", "|||", "|||", "|||"];

  test("are those of a summary, though they are headed as the table's", () => {
    const sheet = `单位|${OWN}|${UPPER}||类别|${OWN}|${UPPER}\n${rows.map((row, n) => `${row}|${beside[n]!}`).join("\n")}`;
    expect([open(readSheet(sheet)), units(readSheet(sheet))]).toEqual([
      [],
      rows.map((row) => row.replaceAll("|", " ")),
    ]);
  });

  test("are the table's where no other is of their site, or nothing stands before the empty one", () => {
    const own = rows.map((row) => row.replace(/\|0$/, "|").replace(/\|([^|]*)$/, "||$1"));
    expect(kinds(readSheet(`单位|${OWN}||${UPPER}\n${own.join("\n")}`))).not.toContain("missing-column");
    const titled = readSheet(
      `信息采用情况\n|单位|${OWN}|${UPPER}\n${rows.map((row) => `|${row.replace(/\|0$/, "|")}`).join("\n")}`,
    );
    expect(kinds(titled)).not.toContain("missing-column");
  });
});

test("a part of the counts beside them that is not used is told", () => {
  const sheet = readSheet(`单位|${OWN}|其中：转载|${UPPER}\n水利局|36|4|0\n公安局|25|1|1`);
  expect(find(sheet, "unused-columns").columns).toEqual(["其中：转载"]);
});
