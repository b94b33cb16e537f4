import fc from "fast-check";
import { dayText } from "../../../src/cells/days";
import { NO_MARKS } from "../../../src/cells/grid";
import {
  joinPeriods,
  overlap,
  type Period,
  periodOfName,
  periodsIn,
  sheetPeriod,
} from "../../../src/intake/period/period";
import { draw } from "../../support/draw";

/** A period in a few signs: its text, then its days where they are known. */
function told({ text, from, to }: Period): string {
  return from === undefined || to === undefined ? text : `${text} (${dayText(from)} ${dayText(to)})`;
}

/** The only period of a text. */
function one(text: string): Period {
  const [period, ...others] = periodsIn(text);
  expect(others).toEqual([]);
  return period!;
}

test.each([
  ["2023年1—3月信息采用情况 填表时间：4月13日", "1—3月 (2023-01-01 2023-03-31)"],
  ["2023年1至3月份信息采用情况", "1至3月 (2023-01-01 2023-03-31)"],
  ["2023.1-3信息采用情况", "1-3月 (2023-01-01 2023-03-31)"],
  ["2023.01-2023.03", "1-3月 (2023-01-01 2023-03-31)"],
  ["202301-202303", "1-3月 (2023-01-01 2023-03-31)"],
  ["2023年1月至2023年3月信息", "1-3月 (2023-01-01 2023-03-31)"],
  ["2023年1月至3月信息", "1-3月 (2023-01-01 2023-03-31)"],
  ["2023 年 １－３ 月", "1-3月 (2023-01-01 2023-03-31)"],
  ["一至三月", "1-3月"],
  ["01-03月", "1-3月"],
  ["1、2、3月信息", "1、2、3月"],
  ["1月、2月", "1-2月"],
  ["2023年元月信息采用情况", "1月 (2023-01-01 2023-01-31)"],
  ["2023年三月信息采用情况", "3月 (2023-03-01 2023-03-31)"],
  ["二〇二四年二月", "2月 (2024-02-01 2024-02-29)"],
  ["十二月", "12月"],
  ["2023-3", "3月 (2023-03-01 2023-03-31)"],
  ["202303", "3月 (2023-03-01 2023-03-31)"],
  ["23年12月", "12月 (2023-12-01 2023-12-31)"],
  ["2023年度第一季度", "第一季度 (2023-01-01 2023-03-31)"],
  ["2023年前三季度信息采用情况", "前三季度 (2023-01-01 2023-09-30)"],
  ["一至三季度", "一至三季度"],
  ["2023Q4", "第四季度 (2023-10-01 2023-12-31)"],
  ["2023年上半年", "上半年 (2023-01-01 2023-06-30)"],
  ["下半年", "下半年"],
  ["2023年前11个月", "前11个月 (2023-01-01 2023-11-30)"],
  ["2023年信息采用情况统计表（1-3月）", "1-3月 (2023-01-01 2023-03-31)"],
  ["2020年7月1日至10月9日信息采用情况", "7月1日至10月9日 (2020-07-01 2020-10-09)"],
  ["2023年3月6-12日", "3月6-12日 (2023-03-06 2023-03-12)"],
  ["2023.1.1-2023.3.31", "1月1日至3月31日 (2023-01-01 2023-03-31)"],
  ["2022年12月26日至2023年1月25日", "2022年12月26日至2023年1月25日 (2022-12-26 2023-01-25)"],
  ["12月26日至2023年1月25日", "12月26日至2023年1月25日 (2022-12-26 2023-01-25)"],
  ["1月26日至2023年2月25日", "1月26日至2月25日 (2023-01-26 2023-02-25)"],
  ["2022年11月至2023年2月", "2022年11月至2023年2月 (2022-11-01 2023-02-28)"],
  ["统计时间：2023年1-3月", "1-3月 (2023-01-01 2023-03-31)"],
  // only its end is said
  ["截至2023年3月底信息采用情况", "1-3月 (2023-01-01 2023-03-31)"],
  ["2023年信息采用情况（截至3月31日）", "1-3月 (2023-01-01 2023-03-31)"],
  ["截止到二月末", "1-2月"],
  ["截至2024年2月28日", "1-2月 (2024-01-01 2024-02-29)"],
  ["截至2023年4月13日17时", "1月1日至4月13日 (2023-01-01 2023-04-13)"],
  ["2023年年初至9月底信息采用情况", "1-9月 (2023-01-01 2023-09-30)"],
  ["截至2023年第三季度末", "1-9月 (2023-01-01 2023-09-30)"],
  ["截至上半年", "1-6月"],
  ["截至1月底", "1月"],
  ["截至2023.3.31信息采用情况", "1-3月 (2023-01-01 2023-03-31)"],
  ["统计时间：截至2023年3月底", "1-3月 (2023-01-01 2023-03-31)"],
  ["2023年第一季度信息采用情况（截至4月13日）", "第一季度 (2023-01-01 2023-03-31)"],
])("“%s” speaks of %s", (text, period) => {
  expect(periodsIn(text).map(told)).toEqual([period]);
});

test.each([
  "信息采用情况统计表",
  "2023年信息采用情况",
  "制表日期：2023年4月13日",
  "信息采用情况统计表 填报日期：2023年4月",
  "（2022年12月修订）",
  "2023年4月制表",
  "报送截止3月25日",
  "填报日期：截至2023年3月25日",
  "截止日期：2023年3月25日",
  "截至目前",
  "截至2月底和截至3月底",
  "2023年3月底",
  "3月上旬",
  "2023年4月13日",
  "2023.4.13",
  "2023年13月",
  "11月-1月",
  "2022年12月26日至1月25日",
  "1、3月",
  "1月和3月对比",
  "三季度-一季度",
  "一、三季度",
  "四季社区",
  "每月通报",
  `${"很长的说明，".repeat(40)}2023年3月`,
])("“%s” speaks of no period", (text) => {
  expect(periodsIn(text)).toEqual([]);
});

test("a text may speak of several periods, each once", () => {
  expect(periodsIn("2023年1-3月、2022年1-3月").map(told)).toEqual([
    "1-3月 (2023-01-01 2023-03-31)",
    "1-3月 (2022-01-01 2022-03-31)",
  ]);
  expect(periodsIn("3月报送、3月采用")).toHaveLength(1);
});

test("a period of months says the same in every spelling", () => {
  const month = fc.integer({ min: 1, max: 12 });
  fc.assert(
    fc.property(fc.integer({ min: 2000, max: 2099 }), month, month, (year, a, b) => {
      fc.pre(a < b);
      const spellings = [
        `${year}年${a}-${b}月`,
        `${year}年${a}月至${b}月份`,
        `${year}年${a}月—${year}年${b}月`,
        `${year}.${a}-${b}`,
        `${year}.${a}至${year}.${b}`,
        `${year}年度信息采用情况（${a}～${b}月）`,
      ].map(one);
      const [{ from, to, months }] = spellings as [Period, ...Period[]];
      expect([dayText(from!), dayText(to! + 1).slice(8), months]).toEqual([
        `${year}-${String(a).padStart(2, "0")}-01`,
        "01",
        [a, b],
      ]);
      for (const period of spellings) {
        expect({ ...period, text: "" }).toEqual({ text: "", from, to, months });
        expect(period.text).toMatch(new RegExp(`^${a}.${b}月$`));
      }
    }),
  );
});

describe("the period of a sheet", () => {
  const HEADER = "单位|采用条数|1-3月得分";
  const read = (title: string, header = HEADER): string[][] => {
    const grid = draw(`${title}\n${header}\n水利局|36|180`);
    const first = title.split("\n").length;
    const { title: above, headings } = sheetPeriod(grid, { first, last: first });
    return [above.map(told), headings.map(told)];
  };

  test.each([
    ["2023年1-3月信息采用情况统计表", ["1-3月 (2023-01-01 2023-03-31)"]],
    ["信息采用情况统计表\n（2023年3月）", ["3月 (2023-03-01 2023-03-31)"]],
    ["信息采用情况统计表\n2023年第一季度||单位：条", ["第一季度 (2023-01-01 2023-03-31)"]],
    ["信息采用情况统计表\n时段：3月", ["3月"]],
    ["信息采用情况统计表||2023年4月", []],
    ["信息采用情况统计表\n填报日期：2023年4月", []],
    ["信息采用情况统计表\n说明：2022年12月起信息采用条数分网站统计", []],
    ["2023年1-3月信息采用情况\n（第一季度）", ["1-3月 (2023-01-01 2023-03-31)"]],
    [
      "2023年1-3月信息采用情况\n2023年4-6月信息采用情况",
      ["1-3月 (2023-01-01 2023-03-31)", "4-6月 (2023-04-01 2023-06-30)"],
    ],
    ["2022年1-3月信息采用情况\n公安局|25\n2023年1-3月信息采用情况", ["1-3月 (2023-01-01 2023-03-31)"]],
  ])("in its title “%s”", (title, periods) => {
    expect(read(title)[0]).toEqual(periods);
  });

  test("in its headings, but not those of another period", () => {
    expect(read("信息", HEADER)[1]).toEqual(["1-3月"]);
    expect(read("信息", "单位|上季度采用|去年同期1-3月|一季度采用条数|1-6月累计")[1]).toEqual(["一季度"]);
  });

  test("in the widest merged cell, whatever it says", () => {
    const grid = draw("|扎兰屯市2023年3月\n单位|采用条数\n水利局|36");
    const merged = { ...grid, merges: [{ row: 0, column: 1, rows: 1, columns: 2 }] };
    expect(sheetPeriod(grid, { first: 1, last: 1 }).title).toEqual([]);
    expect(sheetPeriod(merged, { first: 1, last: 1 }).title.map(told)).toEqual(["3月 (2023-03-01 2023-03-31)"]);
  });

  test("in a day that is shown as a month", () => {
    const values = [["信息采用情况统计表"], [44986], ["单位"]];
    const grid = { sheet: "表", row: 0, column: 0, values, ...NO_MARKS, shown: new Map([["A2", "（2023年3月）"]]) };
    expect(sheetPeriod(grid, { first: 2, last: 2 }).title.map(told)).toEqual(["3月 (2023-03-01 2023-03-31)"]);
  });
});

test.each([
  ["2023年3月", "3月"],
  ["3月 (2)", "3月"],
  ["一季度", "一季度"],
  ["202303", "3月"],
  ["Sheet3", undefined],
  ["统计表", undefined],
  ["1-3月对4-6月", undefined],
])("a sheet called “%s” is about %j", (name, text) => {
  expect(periodOfName(name)?.text).toBe(text);
});

test.each([
  ["2023年1-3月", "2023年3月", true],
  ["2023年1-3月", "2023年4月", false],
  ["2023年1-3月", "2022年1-3月", false],
  ["1-3月", "2023年3月", true],
  ["1月", "2月", false],
  ["第一季度", "1-3月", true],
  ["2023年3月6日至12日", "2023年3月13日至19日", false],
  ["2023年3月6日至12日", "2023年3月12日至19日", true],
  ["3月6日至12日", "3月6日至12日", true],
])("%s and %s share a day: %j", (a, b, is) => {
  expect(overlap(one(a), one(b))).toBe(is);
  expect(overlap(one(b), one(a))).toBe(is);
});

test.each([
  [["1月", "2月", "3月"], "1-3月"],
  [["3月", "1月", "2月"], "1-3月"],
  [["2023年1月", "2023年2月"], "1-2月 (2023-01-01 2023-02-28)"],
  [["2023年1月", "2月"], "1-2月"],
  [["2023年1-3月", "第一季度"], "1-3月 (2023-01-01 2023-03-31)"],
  [["第一季度", "2023年1-3月"], "1-3月 (2023-01-01 2023-03-31)"],
  [["1月", "3月"], undefined],
  [["1月", "1月", "2月"], undefined],
  [["2022年1月", "2023年2月"], undefined],
  [["2022年3月", "2023年3月"], undefined],
  [["2022年12月", "2023年1月"], undefined],
  [["1-2月", "3月"], undefined],
  [["一季度", "二季度"], undefined],
  [["3月6日至12日", "3月13日至19日"], undefined],
  [["1月", "统计"], undefined],
  [[], undefined],
])("the periods %j together are %j", (texts, together) => {
  const joined = joinPeriods(texts.map((text) => periodsIn(text)[0]));
  expect(joined && told(joined)).toBe(together);
});

test.each(["2023年3月台账", "2023年3月报送明细", "某县3月来稿登记表", "3月得分排名"])(
  "a title %s tells a period",
  (title) => {
    const grid = draw(`${title}\n单位|条数\n水利局|3`);
    expect(sheetPeriod(grid, { first: 1, last: 1 }).title.map(({ text }) => text)).toEqual(["3月"]);
  },
);
