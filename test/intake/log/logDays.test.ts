import { checkScheme } from "../../../src/bulletin/checkScheme";
import { zhalantun } from "../../../src/gallery/zhalantun";
import type { Grid } from "../../../src/cells/grid";
import { after, buttons, find, kinds, read as readSheet, type ReadOptions, texts as said } from "../../support/intake";
import { draw } from "../../support/draw";
import { counts, HEADER, LOG } from "./logRows";

describe("days outside the period", () => {
  const log = (headings: string, cells: readonly string[], title = "2023年1-3月信息报送台账"): string =>
    [title, `标题|报送单位|${headings}|扎兰屯市政府网|呼伦贝尔市政府网`]
      .concat(cells.map((cell, n) => `信息${n}|水利局|${cell}|是|`))
      .join("\n");
  /** The cells that are asked about, and the periods that they are not of. */
  const asked = (sheet: string | Grid, options: ReadOptions = {}): unknown => {
    const intake = readSheet(sheet, options);
    if (!kinds(intake).includes("log-outside-period")) return undefined;
    const { places, periods } = find(intake, "log-outside-period");
    return [places.map(({ cell }) => cell).join(), periods];
  };

  test("are asked about once, and counted or not", () => {
    const sheet = log("报送日期", ["2023/3/31", "2023/4/1", "2022-12-31"]);
    const intake = readSheet(sheet);
    expect(said(intake, "log-outside-period")).toEqual([
      "台账“统计表”有 2 条的“报送日期”不在2023年1-3月（C4、C5）。请改正日期或时段，或选定这些条计不计。",
    ]);
    expect(buttons(intake, "log-outside-period")).toEqual(["照样计入", "不计这些条"]);
    expect(counts(after(sheet, "log-outside-period", { as: "accept" }))).toEqual(["水利局 3 3 0"]);
    expect(counts(after(sheet, "log-outside-period", { as: "leave-out" }))).toEqual(["水利局 1 1 0"]);
  });

  test.each([
    "2023/4/9",
    "2023.4.9",
    "2023-04-09",
    "2023年4月9日",
    "20230409",
    '"20230409"',
    "4月9日",
    "4.9日",
    "45025",
    "2023年4月",
    "2023/4",
    "2023-04",
    "2023.04",
    "202304",
    "23.4.2",
    "23年4月2日",
    "23年4月",
    "230402",
    "4月",
    "4月份",
    "四月",
    "4月上旬",
    "2023年4月中旬",
    "4.2",
    "4.1",
    '"4.2"',
    "4-2",
    "4月2号",
    "4月2日（周日）",
    "4月2日 10:30",
    "4月2日上午",
  ])("are read however they are written: %s", (day) => {
    expect(asked(log("日期", [day]))).toEqual(["C3", ["2023年1-3月"]]);
    expect(asked(log("日期", [day], "2023年4月信息台账"))).toBeUndefined();
  });

  test.each(["12", "4.31", "13月", "昨天", "2023年13月", "231402", "4人", "第4期"])("%s is none", (day) => {
    expect(asked(log("日期", [day]))).toBeUndefined();
  });

  test("are those that stand as marks, too", () => {
    const rows = ["甲|水利局|2023/3/30|2023/4/2|", "乙|水利局|2023/3/3||4月1日", "丙|水利局|2023/3/3|3月5日|1/2"];
    const sheet = `2023年1-3月台账\n标题|报送单位|报送日期|扎兰屯市政府网|呼伦贝尔市政府网\n${rows.join("\n")}`;
    expect(asked(sheet)).toEqual(["D3,E4", ["2023年1-3月"]]);
  });

  test("of a month one is enough, and of 4.1, which may have been 4.10, either", () => {
    expect(asked(log("日期", ["3月", "2023年3月", "3.3", "3.13"], "2023年3月26日至4月5日信息台账"))).toEqual([
      "C6",
      ["2023年3月26日至4月5日"],
    ]);
    expect(asked(log("日期", ["4.1"], "2023年4月10日至4月15日信息台账"))).toBeUndefined();
  });

  test.each(["月份", "报送月份", "采用月份"])("are months under %s, numbers too", (heading) => {
    expect(asked(log(heading, ["3", "3月", "4", "4月", ""]))).toEqual(["C5,C6", ["2023年1-3月"]]);
  });

  test.each(["采用日期", "发布日期", "刊发时间"])("%s goes before 报送日期", (heading) => {
    expect(asked(log(`报送日期|${heading}`, ["2022/12/30|2023/1/2", "2023/3/30|2023/4/2", "2023/4/1|", "|"]))).toEqual([
      "D4,C5",
      ["2023年1-3月"],
    ]);
  });

  test("are those outside what is typed, too, in the year of the log", () => {
    const days = ["2023/3/2", "2023/4/1", "2022/3/3", "4月9日"];
    const title = "2023年信息报送台账";
    expect(asked(log("日期", days, title))).toBeUndefined();
    expect(asked(log("日期", days, title), { period: "4月" })).toEqual(["C3,C5", ["2023年4月"]]);
    expect(asked(log("日期", ["2023/3/2", "2023/4/1"], "2023年1-12月台账"), { period: "3月" })).toEqual([
      "C4",
      ["2023年3月"],
    ]);
    expect(asked(log("日期", ["3月2日", "4月1日"], "信息台账"), { period: "3月" })).toEqual(["C4", ["3月"]]);
    expect(asked(log("日期", ["2023/1/2", "2022/12/1"]), { period: "第一季度" })).toEqual(["C4", ["2023年1-3月"]]);
  });

  test("are those outside the days of the scheme", () => {
    const scheme = checkScheme({ ...zhalantun, log: { from: "2023-02-01", to: "2023-02-28" } });
    expect(asked(`${HEADER}\n${LOG}`, { scheme })).toEqual(["D2,G3", ["2023年2月1日—2023年2月28日"]]);
    const open = checkScheme({ ...zhalantun, log: { from: "2023-02-01" } });
    expect(asked(`${HEADER}\n${LOG}`, { scheme: open })).toEqual(["D2,G3", ["2023年2月1日—"]]);
  });

  test("are those outside the month that names the sheet", () => {
    const sheet = { ...draw(log("日期", ["2023/3/2", "2023/4/1"], "信息台账")), sheet: "3月" };
    expect(asked(sheet)).toEqual(["C4", ["2023年3月"]]);
  });
});

describe("days of single sites outside the period", () => {
  test("that stand as their marks leave out what these sites adopted, and nothing else", () => {
    const sheet =
      "2023年1-3月台账\n标题|报送单位|扎兰屯市政府网|呼伦贝尔市政府网\n春灌|水利局|2023-03-05|2023-04-02\n清雪|水利局|2023-04-03|\n防汛|水利局|2023-02-01|";
    expect(counts(after(sheet, "log-outside-period", { as: "accept" }))).toEqual(["水利局 3 3 1"]);
    expect(counts(after(sheet, "log-outside-period", { as: "leave-out" }))).toEqual(["水利局 2 2 0"]);
  });

  test.each(["（2022年12月5日）", " 2022-12-05", "（4月5日）"])(
    "that stand beside the name of a site are asked about: %s",
    (day) => {
      const sheet = `2023年1-3月台账\n标题|报送单位|采用网站\n春灌|水利局|扎兰屯市政府网（3月5日）\n清雪|水利局|扎兰屯市政府网${day}`;
      expect(find(readSheet(sheet), "log-outside-period").places.map(({ cell }) => cell)).toEqual(["C4"]);
      expect(counts(after(sheet, "log-outside-period", { as: "leave-out" }))).toEqual(["水利局 1 1 0"]);
    },
  );
});
