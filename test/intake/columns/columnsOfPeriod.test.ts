import { tiers } from "../../../src/gallery/tiers";
import { find, kinds, read, stops, units } from "../../support/intake";

const OWN = "扎兰屯市政府网";
const UPPER = "呼伦贝尔市政府网";

/** Two units under headings; `figures` are theirs, one column after the other. */
function table(title: string, headings: readonly string[], ...figures: readonly string[]): string {
  const [first = "", second = ""] = figures;
  return `${title}\n单位|${headings.join("|")}\n水利局|${first}\n公安局|${second}`;
}

const both = (...periods: readonly string[]): string[] =>
  [OWN, UPPER].flatMap((site) => periods.map((period) => `${period}${site}`));

describe("of columns for several periods that of the table's own is taken", () => {
  test.each([
    ["2023年3月信息采用情况", both("1月", "2月", "3月"), "1|2|3|0|0|1", "2|2|2|1|0|0", ["水利局 3 1", "公安局 2 0"]],
    ["2023年第一季度信息采用情况", both("第一季度", "第二季度"), "1|2|3|4", "5|6|7|8", ["水利局 1 3", "公安局 5 7"]],
    ["2023年1-3月信息采用情况", both("2022年", "2023年"), "1|2|3|4", "5|6|7|8", ["水利局 2 4", "公安局 6 8"]],
    ["2023年3月信息采用情况", both("3月", "合计"), "1|2|3|4", "5|6|7|8", ["水利局 1 3", "公安局 5 7"]],
  ])("%s under %j", (title, headings, first, second, counts) => {
    const intake = read(table(title, headings, first, second));
    expect(kinds(intake)).not.toContain("ambiguous-column");
    expect(units(intake)).toEqual(counts);
  });

  test("the sum of the months that make it up is, if it is their sum in every row", () => {
    const headings = both("1月", "2月", "合计");
    const right = read(table("2023年1-2月信息采用情况", headings, "1|2|3|0|4|4", "2|2|4|1|0|1"));
    expect(units(right)).toEqual(["水利局 3 4", "公安局 4 1"]);
    const wrong = read(table("2023年1-2月信息采用情况", headings, "1|2|3|0|4|4", "2|2|5|1|0|1"));
    expect(find(wrong, "ambiguous-column").need).toEqual({ is: "count", name: OWN });
    const less = read(table("2023年1-3月信息采用情况", headings, "1|2|3|0|4|4", "2|2|4|1|0|1"));
    expect(kinds(less)).toContain("ambiguous-column");
  });

  test.each([
    ["the title tells none", "信息采用情况", both("1月", "2月")],
    ["two are of it", "2023年1月信息采用情况", both("1月", "一月")],
    ["one says nothing of a period", "2023年1月信息采用情况", both("1月", "")],
  ])("where %s a person is asked", (_, title, headings) => {
    expect(kinds(read(table(title, headings, "1|2|3|4", "5|6|7|8")))).toContain("ambiguous-column");
  });
});

describe("a column of this month alone", () => {
  const headings = [OWN, UPPER].flatMap((site) => [`${site}本月采用`, `${site}累计采用`]);

  test("under a title of more months is no more certain than the one that adds them up, which is offered first", () => {
    const intake = read(table("2023年1-3月信息采用情况", headings, "1|2|3|4", "5|6|7|8"));
    expect(find(intake, "ambiguous-column").headings).toEqual([`${OWN}累计采用`, `${OWN}本月采用`]);
  });

  test("is taken under a title of that month", () => {
    const intake = read(table("2023年3月信息采用情况", headings, "1|2|3|4", "5|6|7|8"));
    expect(units(intake)).toEqual(["水利局 1 3", "公安局 5 7"]);
    expect(stops(intake)).toBe(false);
  });

  test("is asked about as such where what adds up is that of last year or of submitted items", () => {
    const others = [OWN, UPPER].flatMap((site) => [`${site}本月采用`, `${site}去年累计采用`, `${site}报送累计`]);
    const intake = read(table("2023年1-3月信息采用情况", others, "1|2|3|4|5|6", "5|6|7|8|9|9"));
    expect(kinds(intake)).toContain("column-other-period");
    expect(kinds(intake)).not.toContain("ambiguous-column");
  });
});

describe("the period of a sheet with columns for several", () => {
  const headings = both("3月", "合计");

  test("is that of its title, whatever they say", () => {
    const { periods } = read(table("2023年1-3月信息采用情况", headings, "1|2|3|4", "5|6|7|8"));
    expect([periods.title.map(({ text }) => text), periods.headings]).toEqual([["1-3月"], []]);
  });

  test("is that of the columns that count where no title says any", () => {
    const sheet = table("信息采用情况", both("2月", "3月"), "1|2|3|4", "5|6|7|8");
    expect(read(sheet).periods.headings).toEqual([]);
    const asked = read(sheet);
    const answers = Object.fromEntries(
      asked.findings.flatMap(({ question }) =>
        question
          ? [[question.id, question.answers.find((each) => "heading" in each && /^3月/.test(each.heading ?? ""))!]]
          : [],
      ),
    );
    expect(read(sheet, { answers }).periods.headings.map(({ text }) => text)).toEqual(["3月"]);
  });
});

describe("a channel is known by its name without 采用", () => {
  const rows = "水利局|50|1|2|3|4\n公安局|40|5|6|7|8";

  test.each(["县级|市级|省级|国家级", "县级（条）|市级（条）|省级（条）|国办（条）"])("under %s", (headings) => {
    const intake = read(`单位|报送条数|${headings}\n${rows}`, { scheme: tiers });
    expect(units(intake)).toEqual(["水利局 1 2 3 4 50", "公安局 5 6 7 8 40"]);
    expect(stops(intake)).toBe(false);
  });

  test("under the headings of the appendix that is made by it", () => {
    const intake = read(`单位|报送条数|采用条数|||\n||县级|市级|省级|国办\n${rows}`, { scheme: tiers });
    expect(units(intake)).toEqual(["水利局 1 2 3 4 50", "公安局 5 6 7 8 40"]);
  });

  test("unless what is submitted stands under it", () => {
    const intake = read(`单位|总数|报送条数|||\n||县级|市级|省级|国办\n${rows}`, { scheme: tiers });
    expect(kinds(intake)).toContain("missing-column");
  });
});

describe("a column of this period is taken before one of the year", () => {
  test.each([
    ["2023年第三季度信息采用情况", "本季", "全年"],
    ["2023年7-9月信息采用情况", "本季度", "本年"],
    ["2023年第三季度信息采用情况", "当季", "今年以来"],
    ["2023年第二季度信息采用情况", "本期", "年初至今"],
    ["2023年9月信息采用情况", "本月", "本年度"],
  ])("%s: %s beside %s", (title, own, year) => {
    for (const headings of [both(own, year), both(year, own).reverse()]) {
      const intake = read(table(title, headings, "1|5|1|5", "2|6|2|6"));
      expect(kinds(intake)).not.toContain("ambiguous-column");
      const n = headings[0]!.startsWith(own) ? 0 : 1;
      expect(units(intake)).toEqual(
        [
          ["水利局 1 1", "公安局 2 2"],
          ["水利局 5 5", "公安局 6 6"],
        ][n],
      );
    }
  });

  test.each([
    ["2023年第一季度信息采用情况", "本季", "本年"],
    ["2023年9月信息采用情况", "本季", "全年"],
    ["信息采用情况", "本季", "全年"],
  ])("%s: %s and %s are a question", (title, own, year) => {
    expect(kinds(read(table(title, both(own, year), "1|5|1|5", "2|6|2|6")))).toContain("ambiguous-column");
  });
});

test("of columns for a year each that of the title's is taken though the title says no month", () => {
  const intake = read(table("2023年信息采用情况", both("2022年", "2023年"), "1|2|3|4", "5|6|7|8"));
  expect([kinds(intake).includes("ambiguous-column"), units(intake)]).toEqual([false, ["水利局 2 4", "公安局 6 8"]]);
  expect(kinds(read(table("2021年信息采用情况", both("2022年", "2023年"), "1|2|3|4", "5|6|7|8")))).toContain(
    "ambiguous-column",
  );
});
