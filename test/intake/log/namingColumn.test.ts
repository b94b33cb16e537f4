import { kinds, open, read, said } from "../../support/intake";
import { counts } from "./logRows";

const OWN = "扎兰屯市政府网";
const UPPER = "呼伦贝尔市政府网";
const RIGHT = ["水利局 2 1 1", "公安局 1 1 1"];

function log(heading: string, more = "|", marks: readonly string[] = ["", "", ""]): string {
  const rows = [`1|春灌开始|水利局|${OWN}`, `2|河道清理|水利局|${UPPER}`, `3|反诈宣传|公安局|${OWN}、${UPPER}`];
  return `序号|标题|单位|${heading}${more}\n${rows.map((row, n) => `${row}|${marks[n]}`).join("\n")}`;
}

test.each(["网站", "媒体", "级别", "类别", "备注说明"])(
  "sites that stand under %s are those that adopted the items",
  (heading) => {
    expect(open(read(log(heading)))).toEqual([]);
    expect(counts(read(log(heading)))).toEqual(RIGHT);
    expect(said(read(log(heading)), "log-named-sites")).toMatch(`“${heading}”一列写着网站`);
  },
);

test("sites may stand in several such columns", () => {
  const sheet = `序号|标题|单位|首发网站|转发网站\n1|春灌开始|水利局|${OWN}|\n2|河道清理|水利局|${UPPER}|\n3|反诈宣传|公安局|${OWN}|${UPPER}`;
  expect(open(read(sheet))).toEqual([]);
  expect(counts(read(sheet))).toEqual(RIGHT);
});

test.each(["报送网站", "拟用网站", "推荐网站", "信息来源网站"])("under %s they need not be: it is asked", (heading) => {
  expect(kinds(read(log(heading)))).toContain("missing-column");
});

test("what says beside them whether an item was adopted is held against them", () => {
  expect(counts(read(log("网站", "|是否采用", ["是", "是", "是"])))).toEqual(RIGHT);
  expect(kinds(read(log("网站", "|是否采用", ["是", "否", "是"])))).toContain("log-figures-differ");
});

test("a column that is chosen for several sites names them", () => {
  const levels = log("级别").replaceAll(OWN, "甲等").replaceAll(UPPER, "乙等");
  const chosen = { as: "column", heading: "级别" } as const;
  const answers = Object.fromEntries(
    read(levels)
      .findings.filter(({ kind }) => kind === "missing-column")
      .map(({ question }) => [question!.id, chosen]),
  );
  expect(open(read(levels, { answers }))).toEqual([
    "工作表“统计表”D2：有 2 条的“级别”是“甲等”，办法里没有。请选定算作哪一项；总是这样写的，请加到办法的别名里。",
    "工作表“统计表”D3：有 2 条的“级别”是“乙等”，办法里没有。请选定算作哪一项；总是这样写的，请加到办法的别名里。",
  ]);
});

test.each([
  ["县级采用", "市级采用"],
  ["本级采用网站", "上级采用网站"],
])("sites may stand in a column of each level: %s, %s", (own, upper) => {
  const sheet = `序号|标题|单位|${own}|${upper}\n1|春灌开始|水利局|${OWN}|\n2|河道清理|水利局||${UPPER}\n3|反诈宣传|公安局|${OWN}|${UPPER}`;
  expect(open(read(sheet))).toEqual([]);
  expect(counts(read(sheet))).toEqual(RIGHT);
});
