import { draw } from "../../support/draw";
import { added, type Added, answered, buttons, HEADER, kinds, open, read, stops, units } from "../../support/intake";

const UNITS = ["水利局", "公安局", "民政局", "财政局", "司法局", "教育局", "审计局", "统计局", "交通局"];
const FIRST = [3, 2, 4, 1, 5, 2, 3, 6, 2];
const MORE = [1, 0, 2, 3, 0, 4, 1, 0, 2];

/** Rows of all units with as many items on both sites. */
function rows(counts: readonly number[]): string {
  return UNITS.map((unit, n) => `${unit}|市直各部门|${counts[n]}|${counts[n]}`).join("\n");
}

const plus = (a: readonly number[], b: readonly number[]): number[] => a.map((count, n) => count + b[n]!);
const first = rows(FIRST);
const held = rows(plus(FIRST, MORE));
const twice = rows(plus(plus(FIRST, MORE), MORE));

describe("sheets of one month by their names that hold the month before", () => {
  test("are asked about, and the one that is held can be left out", () => {
    const sheets = { "1月": first, "2月": held };
    expect(open(added(sheets))).toEqual([
      "“2月”里没有一个单位的条数比“1月”少，像是把“1月”也算在内的累计数。相加会把条数算两遍。请选定不加“1月”，还是照加。",
    ]);
    expect(buttons(added(sheets), "sheet-holds-other")).toEqual(["不加“1月”", "不是累计，照加"]);
    const settled = (answer: Parameters<typeof answered>[2]): Added =>
      added(sheets, answered(added(sheets), "sheet-holds-other", answer));
    expect(units(settled({ as: "without", sheet: "1月" }))[0]).toBe("水利局 4 4");
    expect(units(settled({ as: "accept" }))[0]).toBe("水利局 7 7");
  });

  test("are asked about one after the other, in the order of the months", () => {
    const asked = added({ "3月": twice, "2月": held, "1月": first });
    expect(kinds(asked).filter((kind) => kind === "sheet-holds-other")).toHaveLength(2);
  });

  test("are asked about where only all of them together are no accident", () => {
    const few = (counts: readonly number[]): string => rows(counts).split("\n").slice(0, 5).join("\n");
    const [one, two, three] = [FIRST, plus(FIRST, MORE), plus(plus(FIRST, MORE), MORE)].map(few);
    const some = (sheets: Readonly<Record<string, string>>): number =>
      kinds(added(sheets)).filter((kind) => kind === "sheet-holds-other").length;
    expect(some({ "1月": one!, "2月": two! })).toBe(0);
    expect(some({ "1月": one!, "2月": two!, "3月": three! })).toBe(2);
  });

  test.each([
    ["one unit has fewer", rows(plus(FIRST, MORE).map((count, n) => (n === 4 ? 1 : count)))],
    ["a unit is missing", held.split("\n").slice(1).join("\n")],
    ["hardly a unit has an item", undefined],
  ])("nothing is asked where %s", (_, later) => {
    const few = rows([1, 0, 0, 0, 2, 0, 0, 0, 0]);
    const sheets = later === undefined ? { "1月": few, "2月": held } : { "1月": first, "2月": later };
    expect(kinds(added(sheets))).not.toContain("sheet-holds-other");
  });
});

describe("months between those of the sheets", () => {
  const other = rows([1, 9, 2, 8, 3, 7, 4, 6, 5]);

  test.each([
    [["1月", "3月"], [2]],
    [
      ["一季度", "三季度"],
      [4, 5, 6],
    ],
    [["1月", "2月", "3月"], undefined],
    [["2022年12月", "2023年1月"], undefined],
    [["12月", "1月"], undefined],
    [["部门", "乡镇"], undefined],
  ])("of %j are %j", (names, months) => {
    const sheets = Object.fromEntries(names.map((name, n) => [name, n % 2 === 0 ? first : other]));
    const told = added(sheets).findings.find(({ kind }) => kind === "months-between");
    expect(told).toEqual(months && expect.objectContaining({ months }));
  });
});

test.each([
  ["1-3月", ["1月", "2月"], [3]],
  ["第一季度", ["2月", "3月"], [1]],
  ["1-2月", ["1月", "2月"], undefined],
  ["4-6月", ["1月", "2月"], undefined],
  ["1月", ["1月", "2月"], undefined],
])("where %s is typed, of the months of %j there are none of %j", (typed, names, months) => {
  const other = rows([1, 9, 2, 8, 3, 7, 4, 6, 5]);
  const sheets = Object.fromEntries(names.map((name, n) => [name, n === 0 ? first : other]));
  const told = added(sheets, {}, typed).findings.find(({ kind }) => kind === "months-between");
  expect(told).toEqual(months && expect.objectContaining({ months }));
});

describe("a sheet of another year", () => {
  const titled = (title: string, counts: readonly number[]) => draw(`${title}\n${HEADER}\n${rows(counts)}`);
  const now = plus(FIRST, [0, 3, -2, 4, -1, 0, 2, -3, 1]);

  test("is asked about, the year typed wrong and last year's figures alike", () => {
    const sheets = { 今年: titled("2023年1月信息采用情况", now), 去年: titled("2022年1月信息采用情况", FIRST) };
    expect(open(added(sheets))).toEqual([
      "“去年”是2022年1月的，“今年”是2023年1月的，不是一年。如果是去年的表，就不加；如果是标题里的年份没有改，请照加。",
    ]);
    const without = added(sheets, answered(added(sheets), "sheet-other-year", { as: "leave-out" }));
    expect(without.sheets.map(({ name }) => name)).toEqual(["今年"]);
  });

  test("is none where months are in a row, or a year has a gap", () => {
    const over = { 甲: titled("2022年12月信息采用情况", FIRST), 乙: titled("2023年1月信息采用情况", now) };
    expect(stops(added(over))).toBe(false);
    const gap = { 甲: titled("2023年1月信息采用情况", FIRST), 乙: titled("2023年6月信息采用情况", now) };
    expect(kinds(added(gap))).not.toContain("sheet-other-year");
  });
});

describe("a sheet or a table for each site", () => {
  const own = UNITS.map((unit, n) => `${unit}|${FIRST[n]}`);
  const upper = UNITS.map((unit, n) => `${unit}|${MORE[n]}`);

  test("is known by the name of the sheet or by the title", () => {
    const sheets = {
      扎兰屯市政府网: draw(`2023年1月\n单位|采用条数\n${own.join("\n")}`),
      上级: draw(`2023年1月呼伦贝尔市政府网采用情况\n单位|条数\n${upper.join("\n")}`),
    };
    const both = added(sheets);
    expect(open(both)).toEqual([]);
    expect(units(both).slice(0, 2)).toEqual(["水利局 3 1", "公安局 2 0"]);
    expect(kinds(both)).toContain("channel-by-title");
  });

  test("a title that only names the place, or both sites, tells no site", () => {
    for (const title of ["本市信息采用情况", "扎兰屯市政府网、呼伦贝尔市政府网信息采用情况"])
      expect(kinds(read(`${title}\n单位|采用条数\n${own.join("\n")}`))).toContain("missing-column");
  });

  test("side by side, each in an order of its own, is read from both", () => {
    const sorted = [...upper].reverse();
    const sheet = own.map((cells, n) => `${cells}|${sorted[n]}`).join("\n");
    const headings = "单位|扎兰屯市政府网采用条数|单位|呼伦贝尔市政府网采用条数";
    expect(open(read(`${headings}\n${sheet}`))).toEqual([]);
    expect(units(read(`${headings}\n${sheet}`)).slice(0, 2)).toEqual(["水利局 3 1", "公安局 2 0"]);
  });

  test("one below the other is one table, too", () => {
    const sheet = `单位|扎兰屯市政府网采用条数\n${own.join("\n")}\n\n单位|呼伦贝尔市政府网采用条数\n${upper.join("\n")}`;
    expect(open(read(sheet))).toEqual([]);
    expect(units(read(sheet)).slice(0, 2)).toEqual(["水利局 3 1", "公安局 2 0"]);
  });
});

describe("sheets of other months than the period that is typed", () => {
  const sheets = { "1月": "水利局|市直各部门|3|0", "2月": "水利局|市直各部门|4|1", "3月": "水利局|市直各部门|9|0" };
  const typed = (period: string, answer?: "leave-out" | "accept"): Added => {
    const asked = added(sheets, {}, period);
    return answer ? added(sheets, answered(asked, "sheets-outside-period", { as: answer }), period) : asked;
  };

  test("are asked about beside such as are of it", () => {
    expect(open(typed("1-2月"))).toEqual([
      "填写的时段是“1-2月”，“3月”不在这个时段里。如果是多选了，就不加；如果时段填错了，请改时段；确要加的，请照加。",
    ]);
    expect(units(typed("1-2月", "leave-out"))).toEqual(["水利局 7 1"]);
    expect(units(typed("1-2月", "accept"))).toEqual(["水利局 16 1"]);
  });

  test("are no question where all are of it, or none", () => {
    for (const period of ["1-3月", "第一季度", "1-4月", "5月"])
      expect(kinds(typed(period))).not.toContain("sheets-outside-period");
  });
});
