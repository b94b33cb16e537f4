import type { Scheme } from "../../../src/bulletin/scheme";
import { unsettled } from "../../../src/findings/finding";
import { zhalantun } from "../../../src/gallery/zhalantun";
import { after, buttons, find, kinds, open, read, said, texts } from "../../support/intake";
import { counts } from "./logRows";

const OWN = "扎兰屯市政府网";
const UPPER = "呼伦贝尔市政府网";
const FIRST = `2023年1-3月部门信息台账\n序号|标题|报送单位|报送日期|${OWN}|${UPPER}
1|春灌开始|水利局|2023-01-05|√|\n2|反诈宣传|公安局|2023-01-09|√|√\n3|夜间巡逻|公安局|2023-02-01||`;
const RIGHT = ["水利局 1 1 0", "公安局 2 1 1", "柴河镇 1 1 0"];

describe("a further log below the first", () => {
  test.each([
    ["other columns first", `序号|报送单位|标题|报送日期|${OWN}|${UPPER}\n1|柴河镇|环境整治|2023-03-02|√|`],
    ["the sites changed over", `序号|标题|报送单位|报送日期|${UPPER}|${OWN}\n1|环境整治|柴河镇|2023-03-02||√`],
    ["one column more", `序号|标题|报送单位|联系人|报送日期|${OWN}|${UPPER}\n1|环境整治|柴河镇||2023-03-02|√|`],
    ["one column less", `序号|标题|报送单位|${OWN}|${UPPER}\n1|环境整治|柴河镇|√|`],
    ["other words", `编号|题目|单位|日期|本级|上级\n1|环境整治|柴河镇|2023-03-02|√|`],
    ["names for marks", `序号|标题|报送单位|报送日期|采用网站\n1|环境整治|柴河镇|2023-03-02|${OWN}`],
    ["the same headings", `序号|标题|报送单位|报送日期|${OWN}|${UPPER}\n1|环境整治|柴河镇|2023-03-02|√|`],
  ])("with %s is read by its own headings", (_, log) => {
    for (const title of ["", "\n2023年1-3月乡镇信息台账", "\n\n乡镇街道\n"]) {
      const intake = read(`${FIRST}${title}\n${log}`);
      expect(open(intake)).toEqual([]);
      expect(counts(intake)).toEqual(RIGHT);
    }
  });

  test("what is asked about it names its place and is answered for it alone", () => {
    const sheet = `${FIRST.replace("√|√", "√|待定")}\n序号|报送单位|标题|${OWN}|${UPPER}\n1|柴河镇|环境整治|√|待定`;
    const asked = read(sheet).findings.filter(({ kind }) => kind === "log-unclear-mark");
    expect(asked.map(({ places }) => places[0]?.cell)).toEqual(["F4", "E7"]);
    expect(counts(after(sheet, "log-unclear-mark", { as: "count", value: 1 }))).toEqual(RIGHT);
    const without = `${FIRST}\n序号|报送单位|标题|报送日期\n1|柴河镇|环境整治|2023-03-02`;
    expect(said(read(without), "missing-column")).toMatch(/^工作表“统计表”从 A6 起的一段没有找到“扎兰屯市政府网”/);
  });

  test("the items of a unit in both come together", () => {
    const intake = read(`${FIRST}\n序号|报送单位|标题|${OWN}|${UPPER}\n1|水 利局|防汛|√|√`);
    expect(counts(intake)).toEqual(["水利局 2 2 1", "公安局 2 1 1"]);
  });

  test("where an item counts once, its rows in both are asked about", () => {
    const highest: Scheme = { ...zhalantun, log: { count: "highest" } };
    const sheet = `${FIRST}\n序号|报送单位|标题|${OWN}|${UPPER}\n1|水利局|春灌开始||√`;
    const { places } = find(read(sheet, { scheme: highest }), "log-item-again");
    expect(places.map(({ cell }) => cell)).toEqual(["B3", "C7"]);
  });

  test("a list of what was refused adopts nothing", () => {
    const intake = read(`${FIRST}\n未采用信息台账\n序号|标题|报送单位|未采用原因\n1|环境整治|柴河镇|内容陈旧`);
    expect(open(intake)).toEqual([]);
    expect(counts(intake)).toEqual(["水利局 1 1 0", "公安局 2 1 1", "柴河镇 1 0 0"]);
  });

  test("a table of counts below is not read, and told", () => {
    const table = `各单位采用情况汇总\n序号|单位|报送条数|${OWN}|${UPPER}\n1|水利局|1|1|0\n2|公安局|2|1|1`;
    const intake = read(`${FIRST}\n\n${table}`);
    expect(open(intake)).toEqual([]);
    expect(counts(intake)).toEqual(RIGHT.slice(0, 2));
    expect(texts(intake, "rows-cut")).toEqual([
      "工作表“统计表”A7：从“各单位采用情况汇总”起的 4 行在表格之外，没有读。",
    ]);
    const between = read(`${FIRST}\n\n${table}\n序号|报送单位|标题|${OWN}|${UPPER}\n1|柴河镇|环境整治|√|`);
    expect(counts(between)).toEqual(RIGHT);
  });

  test("a unit that is called like units, and what its site took, are no headings of a table", () => {
    const items = "兴华街道第1条信息|兴华街道|采用情况：是\n兴华街道第2条信息|兴华街道|采用情况：是";
    expect(counts(read(`标题|报送单位|${OWN}|${UPPER}\n${items}`)).map((line) => line.split(" ")[1])).toEqual(["2"]);
  });

  test("the number of each column and crosses are no counts", () => {
    const intake = read(`序号|标题|报送单位|${OWN}|${UPPER}\n1|2|3|4|5\n1|环境整治|柴河镇|×|\n2|清雪|水利局||`);
    expect(kinds(intake)).toContain("log-only-crosses");
  });

  test("a period over it goes before that of the sheet", () => {
    const log = `2023年4月乡镇台账\n序号|报送单位|标题|报送日期|${OWN}|${UPPER}\n1|柴河镇|环境整治|2023-04-02|√|`;
    const { periods, findings } = read(`${FIRST}\n${log}`);
    expect(periods.title.map(({ text }) => text)).toEqual(["1-3月", "4月"]);
    expect(findings.map(({ kind }) => kind)).not.toContain("log-outside-period");
  });

  test("items that read like headings are items", () => {
    const sheet = `标题|报送单位|报送日期|${OWN}|${UPPER}\n主题教育|乡镇企业局|2023-01-05|√|\n部门动态|组织部门|2023-01-05|√|`;
    expect(counts(read(sheet))).toEqual(["乡镇企业局 1 1 0", "组织部门 1 1 0"]);
  });
});

describe("a log of one site alone", () => {
  const list = (rows: string): string => `序号|标题|报送单位\n${rows}`;
  const own = list("1|春灌开始|水利局\n2|反诈宣传|公安局");
  const upper = list("1|反诈宣传|公安局");

  test.each([
    ["their titles", `${OWN}采用信息\n${own}\n\n${UPPER}采用信息\n${upper}`],
    ["captions", `2023年1-3月采用信息明细\n一、${OWN}采用\n${own}\n二、${UPPER}采用\n${upper}`],
  ])("is known by %s: all its items were adopted", (_, sheet) => {
    const intake = read(sheet);
    expect(open(intake)).toEqual([]);
    expect(counts(intake)).toEqual(["水利局  1 0", "公安局  1 1"].map((line) => line.replace("  ", " undefined ")));
    expect(texts(intake, "log-all-adopted")).toEqual([
      `台账“统计表”里有一份没有采用标记，按标题或表名，里面的每一条都算“${OWN}”采用，不算作报送条数。请核对。`,
      `台账“统计表”里有一份没有采用标记，按标题或表名，里面的每一条都算“${UPPER}”采用，不算作报送条数。请核对。`,
    ]);
  });

  test("may have titles and units alone", () => {
    const sheet = `${OWN}采用\n标题|单位\n春灌开始|水利局\n反诈宣传|公安局\n${UPPER}采用\n标题|单位\n护林防火|水利局`;
    expect(counts(read(sheet)).map((line) => line.replace("undefined ", ""))).toEqual(["水利局 1 1", "公安局 1 0"]);
  });

  test.each([
    ["是否采用", "是", ""],
    ["采用日期", "2023-02-03", ""],
    ["采用情况", "是", "否"],
    ["采用条数", "1", "0"],
  ])("has its marks under %s", (heading, mark, none) => {
    const rows = `序号|标题|报送单位|${heading}\n1|春灌开始|水利局|${mark}\n2|反诈宣传|公安局|${none}`;
    const intake = read(`2023年1-3月${UPPER}信息台账\n${rows}`);
    expect(open(intake)).toEqual([]);
    expect(counts(intake)).toEqual(["水利局 1 0 1", "公安局 1 0 0"]);
    expect(texts(intake, "channel-by-title")).toHaveLength(1);
  });

  test("that names none is asked about, and may list nothing but what one adopted", () => {
    expect(buttons(read(own), "missing-column")).toEqual(["没有这一列", "每一条都是它采用的"]);
    const intake = after(own, "missing-column", { as: "accept" });
    expect(intake.tallies.map(({ unit, counts: each }) => [unit, ...each])).toEqual([
      ["水利局", 1, 0],
      ["公安局", 1, 0],
    ]);
  });

  test.each([
    ["only speaks of what was handed in", `${OWN}信息报送台账\n${own}`],
    ["has days for some", `${OWN}采用信息\n序号|标题|报送单位|采用日期\n1|春灌|水利局|2023-01-05\n2|反诈|公安局|`],
  ])("that %s is asked about", (_, sheet) => {
    expect(kinds(read(sheet))).toContain("missing-column");
    expect(kinds(read(sheet))).not.toContain("log-all-adopted");
  });
});

describe("two logs side by side", () => {
  const heads = `序号|标题|报送单位|${OWN}|${UPPER}`;

  test.each([
    [
      "with an empty column between them",
      `${heads}||${heads}`,
      "1|春灌开始|水利局|√|||2|反诈宣传|公安局|√|√",
      "3|夜间巡逻|公安局||||4|环境整治|柴河镇|√|",
    ],
    [
      "right beside one another",
      `${heads}|${heads}`,
      "1|春灌开始|水利局|√||2|反诈宣传|公安局|√|√",
      "3|夜间巡逻|公安局|||4|环境整治|柴河镇|√|",
    ],
  ])("%s are both read", (_, ...rows) => {
    const intake = read(`2023年1-3月台账\n${rows.join("\n")}`);
    expect(open(intake)).toEqual([]);
    expect(counts(intake).sort()).toEqual([...RIGHT].sort());
  });
});

test("of three logs side by side each is asked about by itself", () => {
  const heads = `标题|报送单位|${OWN}`;
  const intake = read(`${heads}|${heads}|${heads}\n春灌|水利局|待定|反诈|公安局|待定|清雪|柴河镇|待定`);
  const asked = intake.findings.filter(({ kind }) => kind === "log-unclear-mark");
  expect(new Set(asked.map(({ question }) => question?.id)).size).toBe(3);
});

test("what is left to settle of a further log stops", () => {
  const intake = read(`${FIRST}\n序号|报送单位|标题|${OWN}|${UPPER}\n1||环境整治|√|`);
  expect(unsettled(intake.findings).map(({ kind, places }) => [kind, places[0]?.cell])).toEqual([
    ["log-no-unit", "B7"],
  ]);
});

describe("logs of months under one another, each with its own title over the same headings", () => {
  const month = (n: number, title = `扎兰屯市${n}月份信息采用台账`): string =>
    `${title}\n序号|标题|报送单位|报送日期|${OWN}\n1|第${n}条信息|水利局|2023-0${n}-05|√\n本月小计|1条|||1`;
  const kindsOf = (sheet: string): string[] => kinds(read(sheet));

  test("are of all of these months", () => {
    const sheet = [1, 2, 3].map((n) => month(n)).join("\n\n");
    expect(kindsOf(sheet)).not.toContain("log-outside-period");
    expect(read(sheet).periods.title.map(({ text }) => text)).toEqual(["1-3月"]);
    expect(counts(read(sheet))).toEqual(["水利局 3 3 0"]);
  });

  test("are of the whole that stands over them", () => {
    const sheet = `2023年第一季度信息台账\n${[1, 2].map((n) => month(n, `${n}月份信息台账`)).join("\n")}`;
    expect(kindsOf(sheet)).not.toContain("log-outside-period");
  });

  test("an item of none of them is asked about", () => {
    const sheet = [1, 2].map((n) => month(n)).join("\n");
    expect(kindsOf(sheet.replace("2023-02-05", "2023-04-05"))).toContain("log-outside-period");
  });

  test("a caption that stands over no headings says nothing of the log's period", () => {
    const sheet = `${month(2)}\n3月份补报信息\n2|补报|水利局|2023-03-01|√`;
    expect(kindsOf(sheet)).toContain("log-outside-period");
  });
});
