import { after, buttons, find, kinds, open, read, said } from "../../support/intake";
import { counts } from "./logRows";

const OWN = "扎兰屯市政府网";
const UPPER = "呼伦贝尔市政府网";
const RIGHT = ["水利局 2 2 1", "公安局 1 0 1"];
const NAMED = [OWN, `${OWN}、${UPPER}`, UPPER];
const MARKED = ["√|", "√|√", "|√"];
const UNITS = ["水利局", "水利局", "公安局"];
const TITLES = ["春灌全面开始", "河道清理完成", "反诈宣传入户"];

/** A log of three items with what `write` writes of each, before the names of its sites and before their marks. */
function logs(heads: string, write: (unit: string, title: string, n: number) => string): string[] {
  const rows = (sites: readonly string[]): string =>
    UNITS.map((unit, n) => `${n + 1}|${write(unit, TITLES[n]!, n)}|${sites[n]}`).join("\n");
  return [`序号|${heads}|采用网站\n${rows(NAMED)}`, `序号|${heads}|${OWN}|${UPPER}\n${rows(MARKED)}`];
}

const PERSONS = ["王小明", "李四", "张三"];

describe("a log without a column of units", () => {
  test.each([
    ["作者", (unit: string) => unit],
    ["供稿人", (unit: string, n: number) => `${unit} ${PERSONS[n]}`],
    ["通讯员", (unit: string, n: number) => `${PERSONS[n]}（${unit}）`],
    ["联系人", (unit: string, n: number) => `${unit}（${PERSONS[n]}）`],
    ["成员", (unit: string) => unit],
  ])("may have them under %s: it is asked", (heading, write) => {
    for (const sheet of logs(`标题|${heading}`, (unit, title, n) => `${title}|${write(unit, n)}`)) {
      expect(said(read(sheet), "log-units-from")).toMatch(`“${heading}”里像是有单位（水利局、公安局等）`);
      expect(buttons(read(sheet), "log-units-from")).toEqual([`单位写在“${heading}”里`]);
      const made = after(sheet, "log-units-from", { as: "column", heading });
      expect(open(made)).toEqual([]);
      expect(counts(made)).toEqual(RIGHT);
    }
  });

  test.each([
    (unit: string, title: string) => `【${unit}】${title}`,
    (unit: string, title: string) => `${title}（${unit}）`,
    (unit: string, title: string) => `${unit}：${title}`,
    (unit: string, title: string) => `${title}——${unit}`,
    (unit: string, title: string) => `${title} ${unit}`,
  ])("may have them in the titles: it is asked (%#)", (write) => {
    for (const sheet of logs("标题", write)) {
      expect(find(read(sheet), "log-units-from").found).toEqual([{ column: "标题", units: ["水利局", "公安局"] }]);
      const made = after(sheet, "log-units-from", { as: "column", heading: "标题" });
      expect(open(made)).toEqual([]);
      expect(counts(made)).toEqual(RIGHT);
      expect(made.tallies[0]!.origins?.[0]).toMatchObject({ cell: "B2" });
    }
  });

  test("has them where they stand alone over their items, once somebody has said so", () => {
    for (const sheet of logs("标题", (_, title) => title)) {
      const [head, first, second, third] = sheet.split("\n");
      const over = [head, "水利局", first, second, "公安局：", third].join("\n");
      expect(counts(after(over, "log-no-unit", { as: "accept" }))).toEqual(RIGHT);
    }
  });

  test("is told what it lacks where only persons stand there, or nothing", () => {
    const all = [
      ...logs("标题|作者", (_, title, n) => `${title}|${PERSONS[n]}`),
      ...logs("标题", (_, title) => title),
      `标题|采用网站\n春灌全面开始|${OWN}`,
      "2023年1-3月信息采用台账\n序号|标题|日期\n1|春灌全面开始|2023-01-05",
    ];
    for (const sheet of all) {
      expect(kinds(read(sheet))).toEqual(["log-lacks-column"]);
      expect(said(read(sheet), "log-lacks-column")).toMatch(/请加一列，表头写“报送单位”/);
      expect(read(sheet).tallies).toEqual([]);
    }
  });

  test.each([
    ["counts by their subjects", `主题|${OWN}|${UPPER}\n春耕备耕生产|12|3\n防汛抗旱工作|4|1`],
    ["units under 名称", `名称|${OWN}|${UPPER}\n水利局机关|1|0\n公安局机关|1|1`],
    [
      "a table of units elsewhere",
      `标题|采用情况\n说明一二三四|见下表\n\n单位|${OWN}|${UPPER}\n水利局|3|1\n公安局|2|0`,
    ],
  ])("is none of %s", (_, sheet) => {
    expect(kinds(read(sheet))).not.toContain("log-lacks-column");
    expect(kinds(read(sheet))).not.toContain("log-units-from");
  });
});

test("a log without titles is read once somebody has said that each row is an item", () => {
  const sheet = `序号|单位|采用日期|采用网站\n1|水利局|2023-01-05|${OWN}\n2|水利局|2023-01-06|${UPPER}\n3|公安局|2023-01-07|${OWN}`;
  expect(buttons(read(sheet), "log-lacks-column")).toEqual(["一行就是一条"]);
  const made = after(sheet, "log-lacks-column", { as: "accept" });
  expect(open(made)).toEqual([]);
  expect(counts(made)).toEqual(["水利局 2 1 1", "公安局 1 1 0"]);
});

test("texts in cells are no table: it is said what to make of them", () => {
  const prose = "信息采用\n1.水利局《春灌全面开始》扎兰屯市政府网\n2.公安局《反诈宣传》呼伦贝尔市政府网";
  expect(said(read(prose), "no-header")).toMatch(/一行一条，标题、报送单位、采用网站各一列/);
  expect(said(read("水利局|公安局\n1|2"), "no-header")).toMatch(/请检查，或换一张工作表/);
});
