import { parseArea } from "../../../src/cells/address";
import { unsettled } from "../../../src/findings/finding";
import { after, buttons, find, kinds, open, read as readSheet, type Read } from "../../support/intake";
import { draw } from "../../support/draw";
import { counts } from "./logRows";

const OWN = "扎兰屯市政府网";
const UPPER = "呼伦贝尔市政府网";
const ITEMS = ["1|春灌开始|水利局|√|", "2|反诈宣传|公安局|√|√", "3|夜间巡逻|公安局||"];
const RIGHT = ["水利局 1 1 0", "公安局 2 1 1"];

function sheet(rows: readonly string[], more = ""): string {
  return `2023年1-3月台账\n序号|标题|报送单位|${OWN}|${UPPER}${more}\n${rows.join("\n")}`;
}

const read = (rows: readonly string[], more?: string): Read => readSheet(sheet(rows, more));

describe("rows of a log that are no items", () => {
  test.each([
    ["the headings again", [`序号|标题|报送单位|${OWN}|${UPPER}`]],
    ["the title and the headings again", ["2023年1-3月台账（续）", `序号|标题|报送单位|${OWN}|${UPPER}`]],
    ["a line of signatures", ["填表人：||审核人："]],
    ["a line of signatures in the columns of titles and units", ["|填表人：|审核人：|"]],
    [
      "signatures before the units",
      ["填表人：|某某|审核人：||", "填表单位（盖章）：||||2023-04-03", "市政府办公室|||2023年4月3日|"],
    ],
    ["signatures in the columns of titles and units, beside their headings", ["|填表人：|某某|审核人：|某某"]],
    ["a remark in the columns of titles and units", ["|备注|本表由信息科解释||"]],
    ["a remark in the first column", ["备注|本表由信息科解释|||", "注：√为采用||||"]],
    ["sums of a month", ["|1月小计||2|1", "|二月合计||1|"]],
    ["sums of a unit", ["|小计|水利局|1|0", "|小计：2条|公安局|1|1", "|公安局合计2条||1|1", "|水利局小计||1|"]],
    ["a total before the titles", ["合计|3||2|1", "总计|共3条||2|1"]],
    ["sums of all months in the column of units", ["||累  计|1|1", "||总数：|2|1"]],
    ["sums of a month before the titles", ["本月小计|2条||2|1", "2月小计|||1|1", "本季度合计||||1"]],
    ["how many items a unit has", ["|2条|水利局|2|1", "|共1条|公安局|1|", "|合计3条|水利局||"]],
    ["how many there are in the column of units", ["小计||2条||", "合计||共3条|2|1"]],
    ["the number of each column", ["1|2|3|4|5"]],
    ["an example", ["示例|某项工作开展|水利局|√|", "例|春耕|公安局|√|√"]],
    ["captions in the column of titles", ["|1月份|||", "|政府办公室|||"]],
  ])("%s", (_, rows) => {
    // columns are numbered right below their headings
    const after = _.startsWith("the number")
      ? []
      : [
          [...ITEMS, ...rows],
          [ITEMS[0]!, ...rows, ...ITEMS.slice(1)],
        ];
    for (const all of [[...rows, ...ITEMS], ...after]) {
      expect(counts(read(all))).toEqual(RIGHT);
      expect(open(read(all))).toEqual([]);
    }
  });

  test("numbers name no unit: the items are asked about", () => {
    const intake = read([...ITEMS, "4|夜校开课|3|√|"]);
    expect(find(intake, "log-no-unit").places.map(({ cell }) => cell)).toEqual(["C6"]);
    expect(counts(intake)).toEqual(RIGHT);
  });

  test.each(["转载", "政府网自采", "网站编辑部", OWN, "上级", "各单位", "网民投稿", "编辑部", "其他", "合计"])(
    "%s is called like no unit: it is asked about once",
    (unit) => {
      const rows = [...ITEMS, `4|夜校开课|${unit}|√|`, `5|夜校停课|${unit}||`];
      expect(unsettled(read(rows).findings).map(({ kind }) => kind)).toEqual(["comparison-rows"]);
      expect(counts(after(sheet(rows), "comparison-rows", { as: "leave-out" }))).toEqual(RIGHT);
      expect(counts(after(sheet(rows), "comparison-rows", { as: "unit" }))).toHaveLength(3);
    },
  );
});

test("an item without a unit may be of the unit above, if somebody says so", () => {
  const rows = [ITEMS[0]!, "2|河道清理||√|√", ...ITEMS.slice(1), "5|夜校开课|||"];
  expect(buttons(read(rows), "log-no-unit")).toEqual(["就是上面的单位", "不计这些条"]);
  expect(find(read(rows), "log-no-unit").above).toEqual([
    { cell: "C4", unit: "水利局" },
    { cell: "C7", unit: "公安局" },
  ]);
  expect(counts(read(rows))).toEqual(RIGHT);
  expect(counts(after(sheet(rows), "log-no-unit", { as: "leave-out" }))).toEqual(RIGHT);
  expect(counts(after(sheet(rows), "log-no-unit", { as: "accept" }))).toEqual(["水利局 2 2 1", "公安局 3 1 1"]);
  expect(find(read(["1|河道清理||√|√", ...ITEMS]), "log-no-unit").question?.answers).toEqual([{ as: "leave-out" }]);
});

describe("an item that is written in twice", () => {
  const again = (row: string): string[] => [...ITEMS, row];
  const twice = again("4|反诈宣传|公安局|√|√");

  test("counts once or twice, as somebody says", () => {
    expect(open(read(twice))).toEqual([
      "台账“统计表”里同一单位、同一天有标题相同、同一网站都标着采用的几行（反诈宣传，B4、B6），像是登记了两遍。请选定只计一次，还是各计各的。",
    ]);
    expect(buttons(read(twice), "log-item-twice")).toEqual(["登记重了，只计一次", "是几条，各计各的"]);
    expect(counts(after(sheet(twice), "log-item-twice", { as: "accept" }))).toEqual(RIGHT);
    expect(counts(after(sheet(twice), "log-item-twice", { as: "apart" }))).toEqual(["水利局 1 1 0", "公安局 3 2 2"]);
  });

  test.each([
    ["another unit", again("4|反诈宣传|水利局|√|√")],
    ["another site", ["1|春灌开始|水利局|√|", "2|春灌开始|水利局||√"]],
    ["no site", again("4|夜间巡逻|公安局||")],
  ])("of %s is another one, or adds nothing", (_, rows) => {
    expect(kinds(read(rows))).not.toContain("log-item-twice");
    expect(kinds(read(rows))).toContain("log-same-title");
  });

  test("may be so in rows for one site below that for another", () => {
    const rows = ["1|春灌开始|水利局|√|", "2|春灌开始|水利局||√", "3|春灌开始|水利局||√"];
    expect(find(read(rows), "log-item-twice").places.map(({ cell }) => cell)).toEqual(["B4", "B5"]);
    expect(counts(after(sheet(rows), "log-item-twice", { as: "accept" }))).toEqual(["水利局 2 1 1"]);
    expect(counts(after(sheet(rows), "log-item-twice", { as: "apart" }))).toEqual(["水利局 3 1 2"]);
  });

  test("of another day is another one", () => {
    const rows = "1|一周要闻|水利局|2023-01-05|√\n2|一周要闻|水利局|2023-01-12|√\n3|一周要闻|水利局|2023-01-12|√";
    const intake = readSheet(`2023年1-3月台账\n序号|标题|报送单位|报送日期|${OWN}\n${rows}`);
    expect(find(intake, "log-item-twice").places.map(({ cell }) => cell)).toEqual(["B4", "B5"]);
  });
});

test("marks that look like days of the year are asked about once", () => {
  const rows = ["1|春灌开始|水利局|1.5|", "2|反诈宣传|公安局|3.15|√", "3|夜间巡逻|公安局|待定|"];
  const asked = read(rows).findings.filter(({ kind }) => kind === "log-unclear-mark");
  expect(asked.map(({ places }) => places.map(({ cell }) => cell))).toEqual([["D3", "D4"], ["D5"]]);
  expect(counts(after(sheet(rows), "log-unclear-mark", { as: "count", value: 1 }))).toEqual(RIGHT);
});

describe("crosses", () => {
  const crossed = ["1|春灌开始|水利局|×|", "2|反诈宣传|公安局|×|×", "3|夜间巡逻|公安局||"];

  test("alone may be marks of what was adopted: it is asked once", () => {
    expect(open(read(crossed))).toEqual([
      "台账“统计表”的采用栏里只有“×”（3 格），没有一个“√”或“是”，看不出“×”是采用了，还是没有采用。请选定。",
    ]);
    expect(buttons(read(crossed), "log-only-crosses")).toEqual([
      "这样写的是采用了",
      "这样写的是没有采用，一条也没有采用",
    ]);
    const answered = (value: number): string[] =>
      counts(after(sheet(crossed), "log-only-crosses", { as: "count", value }));
    expect(answered(1)).toEqual(RIGHT);
    expect(answered(0)).toEqual(["水利局 1 0 0", "公安局 2 0 0"]);
  });

  test.each([
    ["beside ticks", ["1|春灌开始|水利局|√|x", "2|反诈宣传|公安局|√|√", "3|夜间巡逻|公安局|x|x"]],
    ["beside words", ["1|春灌开始|水利局|是|×", "2|反诈宣传|公安局|采用|2023-02-03", "3|夜间巡逻|公安局|×|×"]],
  ])("%s say no", (_, rows) => {
    expect(open(read(rows))).toEqual([]);
    expect(counts(read(rows))).toEqual(RIGHT);
  });

  test("dashes alone say no", () => {
    expect(open(read(["1|春灌开始|水利局|—|/"]))).toEqual([]);
  });
});

describe("sites that are named in several places", () => {
  const named = (headings: string, rows: string, more = {}): Read =>
    readSheet(draw(`2023年1-3月台账\n序号|标题|报送单位|${headings}\n${rows}`, more));
  const rows = `1|春灌开始|水利局|${OWN}|\n2|反诈宣传|公安局|${OWN}|${UPPER}\n3|夜间巡逻|公安局||`;

  test.each(["采用网站1|采用网站2", "采用网站|采用网站", "采用网站（一）|采用网站（二）", "发布平台1|发布平台2"])(
    "under %s all count",
    (headings) => {
      expect(open(named(headings, rows))).toEqual([]);
      expect(counts(named(headings, rows))).toEqual(RIGHT);
    },
  );

  test("what is not understood is asked about for each column", () => {
    const intake = named("采用网站|采用网站", "1|春灌开始|水利局|某某|某某\n2|反诈宣传|公安局||");
    const asked = intake.findings.filter(({ kind }) => kind === "log-unknown-name");
    expect(asked.map(({ places }) => places[0]?.cell)).toEqual(["D3", "E3"]);
    expect(new Set(asked.map(({ question }) => question?.id)).size).toBe(2);
  });

  test.each(["采用网站及日期", "采用网站（日期）", "采用网站名称", "采用情况说明", "发布情况", "上网情况", "刊载媒体"])(
    "%s is their column",
    (heading) => {
      const one = `1|春灌开始|水利局|${OWN}3月5日\n2|反诈宣传|公安局|${OWN}，${UPPER}\n3|夜间巡逻|公安局|`;
      expect(open(named(heading, one))).toEqual([]);
      expect(counts(named(heading, one))).toEqual(RIGHT);
    },
  );

  test.each([
    ["blank", {}],
    ["merged with it", { merges: ["A4:A5", "B4:B5", "C4:C5"] }],
  ])("a row below an item whose cells are %s names another site of it", (_, { merges = [] }: { merges?: string[] }) => {
    const down = `1|春灌开始|水利局|${OWN}\n2|反诈宣传|公安局|${OWN}\n|||${UPPER}\n3|夜间巡逻|公安局|`;
    const intake = named("采用网站", down, { merges: merges.map(parseArea) });
    expect(open(intake)).toEqual([]);
    expect(counts(intake)).toEqual(RIGHT);
  });

  test("marks of one item in two rows are joined where its title is merged over both", () => {
    const down = "1|春灌开始|水利局|√||\n2|反诈宣传|公安局|√||2\n||||√|\n3|夜间巡逻|公安局|||";
    const intake = named(`${OWN}|${UPPER}|采用次数`, down, {
      merges: ["A4:A5", "B4:B5", "C4:C5", "F4:F5"].map(parseArea),
    });
    expect(open(intake)).toEqual([]);
    expect(counts(intake)).toEqual(RIGHT);
  });
});

describe("beside the marks of a log", () => {
  test.each(["退稿原因", "未采用原因", "是否重复", "是否退稿"])("a word under %s contradicts them", (heading) => {
    const rows = ["1|春灌开始|水利局|√||质量不高", "2|反诈宣传|公安局|√|√|否", "3|夜间巡逻|公安局|||是"];
    const intake = read(rows, `|${heading}`);
    expect(open(intake)).toHaveLength(1);
    expect(find(intake, "log-remark-against")).toMatchObject({ found: `${heading}：质量不高` });
    expect(counts(intake)).toEqual(RIGHT);
  });

  test("how often an item was returned says nothing", () => {
    expect(open(read(["1|春灌开始|水利局|√||1"], "|退稿次数"))).toEqual([]);
  });

  test.each(["采用情况", "采用网站"])("%s that names another site than is marked is asked about", (heading) => {
    const rows = [`1|春灌开始|水利局|√||${UPPER}`, `2|反诈宣传|公安局|√|√|${OWN}、${UPPER}`, `3|夜间巡逻|公安局|||`];
    const intake = read(rows, `|${heading}`);
    expect(open(intake)).toEqual([
      `台账“统计表”有 1 条的“${heading}”写的网站和采用标记不同（F3 写的是“${UPPER}”）。请改正，或选定以哪一个为准。`,
    ]);
    expect(buttons(intake, "log-names-differ")).toEqual(["以采用标记为准", `以“${heading}”为准`]);
    const answer = { as: "column", heading } as const;
    expect(counts(after(sheet(rows, `|${heading}`), "log-names-differ", answer))).toEqual([
      "水利局 1 0 1",
      "公安局 2 1 1",
    ]);
    const one = [`1|春灌开始|水利局|√||${OWN}、${UPPER}`];
    expect(kinds(read(one, `|${heading}`))).toContain("log-names-differ");
    expect(kinds(read([`1|春灌开始|水利局|||${OWN}`], `|${heading}`))).toContain("log-names-differ");
    const same = [`1|春灌开始|水利局|√||${OWN}`, `2|反诈宣传|公安局|√||未采用`, "3|夜间巡逻|公安局|√||已采用"];
    expect(kinds(read(same, `|${heading}`))).not.toContain("log-names-differ");
  });
});

test("a text alone in its row is a caption where items have a day of their adoption, too", () => {
  const sheet = `标题|报送单位|采用日期|采用网站\n1月|||\n春灌开始|水利局|2023-01-05|${OWN}\n2月|||\n清雪|水利局|2023-02-05|${OWN}`;
  expect(open(readSheet(sheet))).toEqual([]);
  expect(counts(readSheet(sheet))).toEqual(["水利局 2 2 0"]);
});

test.each(["无", "零报送", "未报送", "本月无信息", "/", "—", ""])(
  "a unit with %j for a title has sent in nothing, and is shown",
  (title) => {
    expect(counts(read([...ITEMS, `4|${title}|民政局||`, `5|${title}|财政局|0|`]))).toEqual([
      ...RIGHT,
      "民政局 0 0 0",
      "财政局 0 0 0",
    ]);
  },
);

test("a title of which only the day is known is an item", () => {
  const sheet = `序号|标题|报送单位|报送日期|${OWN}|${UPPER}\n1|春灌开始|水利局|2023-01-05|√|\n2||公安局|2023-01-06||`;
  expect(counts(readSheet(sheet))[1]).toBe("公安局 1 0 0");
});

test("a row of a unit that has others, of which only the title is missing, is an item", () => {
  expect(counts(read([...ITEMS, "4||公安局||"]))[1]).toBe("公安局 3 1 1");
});
