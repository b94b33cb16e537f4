import { zhalantun } from "../../../src/gallery/zhalantun";
import { after, find, HEADER, kinds, open, read, said, stops, texts, units } from "../../support/intake";

const BODY = `${HEADER}\n水利局|市直各部门|36|0\n公安局|市直各部门|25|1\n民政局|市直各部门|26|0`;

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
      "工作表“统计表”A5：“统建办”的条数正好是别的几行之和，像是合计。请说明它是合计还是单位。",
    );
    expect(stops(intake)).toBe(true);
    expect(units(after(disguised, "looks-like-total", { as: "leave-out" }))).toHaveLength(3);
    expect(units(after(disguised, "looks-like-total", { as: "unit" }))).toHaveLength(4);
  });

  test.each(["A类", "县直", "第一组", "县直部门3个", "局属单位", "政府办片"])(
    "the sum of a group, %s, above its units is asked about",
    (name) => {
      const sheet = `${HEADER}\n${name}||63|0\n水利局||36|0\n公安局||25|0\n审计局||2|0\nB类||20|0\n柴河镇||9|0\n卧牛河镇||7|0\n洼堤镇||4|0`;
      expect(said(read(sheet), "looks-like-total")).toContain(`“${name}”的条数正好是别的几行之和`);
      expect(units(after(sheet, "looks-like-total", { as: "leave-out" }))).toHaveLength(7);
    },
  );

  test("sums of groups below units that stand in no order are totals", () => {
    const mixed = `${HEADER}\n水利局||36|0\n柴河镇||9|1\n公安局||25|1\n洼堤乡||4|0`;
    expect(read(`${mixed}\n市直各部门||61|1\n各乡镇街道||13|1`).findings.map(({ kind }) => kind)).not.toContain(
      "looks-like-total",
    );
    expect(stops(read(`${mixed}\n市直各部门||60|1\n各乡镇街道||13|1`))).toBe(true);
  });

  test("a total that holds a row which the clerk has left out agrees; while he has not said so nothing is compared", () => {
    const rows = (remark: string, total: string): string =>
      `${HEADER}|备注\n水利局||36|0|${remark}\n公安局||25|1|\n审计局||2|0|\n合计||${total}|`;
    for (const total of ["63|1", "27|1"]) {
      const kinds = read(rows("不参评", total)).findings.map(({ kind }) => kind);
      expect(kinds).toContain("remark-against");
      expect(kinds).not.toContain("total-differs");
      expect(stops(after(rows("不参评", total), "remark-against", { as: "leave-out" }))).toBe(false);
    }
    expect(said(after(rows("不参评", "27|1"), "remark-against", { as: "accept" }), "total-differs")).toContain("27");
    expect(said(after(rows("不参评", "60|1"), "remark-against", { as: "leave-out" }), "total-differs")).toContain("60");
  });

  test("a unit with as many in one channel as those below it is a unit where its name is one's, or it is in the roster", () => {
    expect(stops(read(`${HEADER}\n水利局||9|0\n公安局||5|0\n审计局||3|0\n司法局||1|0\n小计||18|0\n柴河镇||4|0`))).toBe(
      false,
    );
    const rows = `${HEADER}\n水利局||9|6\n公安局||5|1\n审计局||3|2\n司法局||1|3`;
    expect(stops(read(rows))).toBe(true);
    const roster = ["水利局", "公安局", "审计局", "司法局"].map((unit) => ({ unit, group: "市直各部门" }));
    expect(stops(read(rows, { scheme: { ...zhalantun, roster } }))).toBe(false);
  });

  test("sums of groups below their units are asked about at once", () => {
    const sheet = `${HEADER}\n水利局||36|0\n公安局||25|1\n审计局||2|0\nA类||63|1\n柴河镇||9|0\n卧牛河镇||7|1\n洼堤镇||4|0\nB类||20|1`;
    const asked = read(sheet).findings.filter(({ kind }) => kind === "looks-like-total");
    expect(asked.flatMap((finding) => finding.units)).toEqual(["A类", "B类"]);
  });

  test("a group's name with zeros or dashes is a title", () => {
    const sheet = `${HEADER}\n市直各部门||0|0\n水利局||36|0\n公安局||25|1\n各乡镇街道||—|—\n柴河镇||9|0`;
    expect(stops(read(sheet))).toBe(false);
    expect(units(read(sheet))).toHaveLength(3);
  });

  test("each of a kind with the sum is a total; 机关 beside companies is a unit", () => {
    expect(units(read(`${HEADER}\n各镇||20|0\n柴河镇||9|0\n卧牛河镇||7|0\n洼堤镇||4|0`))).toHaveLength(3);
    expect(stops(read(`${HEADER}\n机关|市直各部门|3|1\n一公司|市直各部门|5|0\n二公司|市直各部门|4|2`))).toBe(false);
    expect(stops(read(`${HEADER}\n一公司|市直各部门|5|0\n机关|市直各部门|5|0`))).toBe(true);
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

describe("a total under another name", () => {
  test.each(["总条数", "采用总数", "上报总数", "累计条数", "本月累计"])("%s is a total, if it is the sum", (name) => {
    expect(units(read(`${BODY}\n${name}||87|1`))).toHaveLength(3);
    expect(stops(read(`${BODY}\n${name}||87|1`))).toBe(false);
    expect(kinds(read(`${BODY}\n${name}||80|1`))).toEqual(["looks-like-total"]);
  });

  test("a total that looks like a unit is found though a row of its sum was left out", () => {
    const sheet = `${HEADER}\n水利局|市直各部门|36|0\n|市直各部门|17|3\n公安局|市直各部门|25|1\n民政局|市直各部门|26|0\n信息中心|市直各部门|104|4`;
    const left = after(sheet, "no-unit-name", { as: "leave-out" });
    expect(find(left, "looks-like-total").units).toEqual(["信息中心"]);
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

describe("a table of nothing but sums below another one", () => {
  const HEADINGS = "单位|扎兰屯市政府网采用条数|呼伦贝尔市政府网采用条数";
  const TABLE = `${HEADINGS}\n水利局|36|0\n公安局|25|1\n柴河镇|12|0\n蘑菇气镇|3|0`;
  const sheet = (towns: number): string => `${TABLE}\n\n${HEADINGS}\n部门|61|1\n乡镇|${towns}|0`;

  test("is a summary of that, held against the units", () => {
    expect([open(read(sheet(15))), units(read(sheet(15)))]).toEqual([
      [],
      ["水利局 36 0", "公安局 25 1", "柴河镇 12 0", "蘑菇气镇 3 0"],
    ]);
    expect(find(read(sheet(16)), "total-differs")).toMatchObject({ found: "乡镇" });
  });
});

describe("a total of a folded table whose word stands in another half than its figures", () => {
  const HALF = "单位|扎兰屯市政府网采用条数|呼伦贝尔市政府网采用条数";
  const sheet = (total: string): string =>
    `${HALF}|${HALF}\n水利局|36|0|柴河镇|12|0\n公安局|25|1|蘑菇气镇|3|0\n${total}`;

  test("is one, and held against all units", () => {
    const right = read(sheet("合计||||76|1"));
    expect([open(right), units(right).length]).toEqual([[], 4]);
    expect(find(read(sheet("合计||||77|1")), "total-differs")).toMatchObject({ found: "合计" });
  });

  test("is none where another word stands there", () => {
    expect(kinds(read(sheet("其余||||76|1")))).toContain("no-unit-name");
  });
});
