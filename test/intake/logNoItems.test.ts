import { unsettled } from "../../src/findings/finding";
import { after, buttons, find, kinds, open, read as readSheet, type Read } from "../support/intake";
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
    ["sums of a month", ["|1月小计||2|1", "|二月合计||1|"]],
  ])("%s", (_, rows) => {
    for (const all of [
      [...ITEMS, ...rows],
      [ITEMS[0]!, ...rows, ...ITEMS.slice(1)],
    ]) {
      expect(counts(read(all))).toEqual(RIGHT);
      expect(open(read(all))).toEqual([]);
    }
  });

  test("numbers name no unit: the items are asked about", () => {
    const intake = read([...ITEMS, "4|夜校开课|3|√|"]);
    expect(find(intake, "log-no-unit").places.map(({ cell }) => cell)).toEqual(["C6"]);
    expect(counts(intake)).toEqual(RIGHT);
  });

  test.each(["转载", "政府网自采", "网站编辑部", OWN, "上级", "各单位", "网民投稿", "合计"])(
    "%s is called like no unit: it is asked about once",
    (unit) => {
      const rows = [...ITEMS, `4|夜校开课|${unit}|√|`, `5|夜校停课|${unit}||`];
      expect(unsettled(read(rows).findings).map(({ kind }) => kind)).toEqual(["comparison-rows"]);
      expect(counts(after(sheet(rows), "comparison-rows", { as: "leave-out" }))).toEqual(RIGHT);
      expect(counts(after(sheet(rows), "comparison-rows", { as: "unit" }))).toHaveLength(3);
    },
  );
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
      `台账“统计表”有 1 条的“${heading}”写的网站和采用标记不同（F3 写的是“${UPPER}”）。请改正，或确认以标记为准。`,
    ]);
    expect(buttons(intake, "log-names-differ")).toEqual(["以采用标记为准"]);
    const one = [`1|春灌开始|水利局|√||${OWN}、${UPPER}`];
    expect(kinds(read(one, `|${heading}`))).toContain("log-names-differ");
    const same = [`1|春灌开始|水利局|√||${OWN}`, `2|反诈宣传|公安局|√||未采用`, "3|夜间巡逻|公安局|√||已采用"];
    expect(kinds(read(same, `|${heading}`))).not.toContain("log-names-differ");
  });
});
