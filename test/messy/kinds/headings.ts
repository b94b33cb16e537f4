import { DEPARTMENT } from "../base";
import { allUnitRows, type Column, columnSets, type Is, type Sheet } from "../book";
import type { Family, Kind } from "./kind";

/** Writes one of these headings over the column of `is` in every table of the sheet. */
const headings = (is: Is, must: Kind["must"], choices: readonly string[]): Kind => ({
  must,
  place: `heading of ${is}`,
  make: (sheet, random) => {
    const found = headed(sheet, is);
    if (found.length === 0 || found.some(({ over }) => over.length > 0)) return undefined;
    // townships alone need no upper channel, and a period in a heading must not contradict the title
    if (must === "ask" && is === "upper" && !allUnitRows(sheet).some(({ unit }) => unit.group === DEPARTMENT))
      return undefined;
    const heading = random.pick(choices.filter((each) => !each.includes("1-3月") || sheet.period === "1-3"));
    for (const each of found) each.heading = heading;
    return heading;
  },
});

function headed(sheet: Sheet, is: Is): Column[] {
  return columnSets(sheet).flatMap((columns) => columns.find((each) => each.is === is) ?? []);
}

/** Puts texts above the headings of some columns. */
function under(sheet: Sheet, over: (column: Column) => readonly string[] | undefined): void {
  for (const each of columnSets(sheet).flat()) each.over = over(each) ?? each.over;
}

const OVER_CHANNELS = ["rows of headings", "heading of own", "heading of upper"];

export const headingSpellings: Family = {
  zh: "表头",
  kinds: {
    "unit heading in usual words": headings("unit", "read", [
      "单位",
      "部门（单位）",
      "各单位",
      "责任部门",
      "报送单位\n（盖章）",
      "单位（部门）名称",
      "乡镇（街道）、部门",
    ]),
    "unit heading with blanks inside": headings("unit", "read", [
      "单 位",
      "单　位",
      "单　　位",
      "单  位  名  称",
      "单\n位",
      "部 门",
      " 单位 ",
      "单\u00a0位",
    ]),
    "unit heading of another place": headings("unit", "read", ["旗市区", "区县", "镇街", "县市区", "乡（镇）"]),
    "unit heading in rare words": headings("unit", "either", [
      "科室",
      "股室",
      "处室",
      "学院",
      "学校",
      "县市",
      "市州",
      "支部",
      "派出所",
      "村（社区）",
      "镇办",
      "姓名",
      "通讯员",
      "报送主体",
      "来源",
    ]),
    "own heading in usual words": headings("own", "read", [
      "扎兰屯市政府网采用条数",
      "扎兰屯市政府网站采用（条）",
      "扎兰屯市政府门户网站",
      "本级采用数",
      "本市",
      "扎兰屯市政府网采用数量",
      "扎兰屯市政府网录用篇数",
      "2023年1-3月扎兰屯市政府网采用条数",
      "扎兰屯市政府网采用条数①",
      "扎兰屯市政府网（条）",
    ]),
    "count heading with blanks inside": headings("own", "read", [
      "扎兰屯市\n采用",
      "扎兰屯市政府网 采用条数",
      "扎 兰 屯 市 政 府 网 采 用 条 数",
      "扎兰屯市\n政府网\n采用条数",
      "扎兰屯市政府网采用\r\n（条）",
    ]),
    "upper heading in usual words": headings("upper", "read", [
      "呼伦贝尔市政府网站采用数",
      "上级采用条数",
      "呼伦贝尔市采用",
      "呼伦贝尔市政府门户网站采用（篇）",
      "上级",
    ]),
    "own heading with a word too many": headings("own", "either", [
      "扎兰屯市政府网采用条数（累计）",
      "扎兰屯市政府网采用条数（修正）",
      "扎兰屯市政府网采用条数（含转载）",
      "扎兰屯市政府网约稿采用条数",
      "实际采用条数",
      "网站采用条数",
    ]),
    "own heading that says nothing": headings("own", "ask", ["数据", "情况", "条数", "数量", ""]),
    "upper heading that says nothing": headings("upper", "ask", ["数据", "备用", ""]),
    "same heading twice": {
      must: "ask",
      place: "heading of own",
      make: (sheet, random) => {
        const is = random.pick(["own", "upper"] as const);
        for (const columns of columnSets(sheet)) {
          const at = columns.findIndex((each) => each.is === is);
          if (at < 0 || columns[at]!.over.length > 0) return undefined;
          const { heading } = columns[at]!;
          columns.splice(at + 1, 0, { is: "other", over: [], heading, of: () => 1 });
        }
        return is;
      },
    },
    "two rows of headings": {
      must: "read",
      place: "rows of headings",
      make: (sheet, random) => {
        const over = random.pick(["采用情况", "网站采用条数", "信息采用情况（条）"]);
        under(sheet, ({ is }) => (is === "own" || is === "upper" ? [over] : undefined));
        return over;
      },
    },
    "two rows of headings without merged cells": {
      must: "read",
      place: "rows of headings",
      make: (sheet) => {
        under(sheet, ({ is }) => (is === "own" || is === "upper" ? ["采用情况"] : undefined));
        for (const table of sheet.tables) table.unmerged = true;
        return sheet.tables.length > 1 ? undefined : "";
      },
    },
    "channels over submitted and adopted": {
      must: "read",
      place: OVER_CHANNELS,
      make: (sheet, random) => {
        const more = random.pick([["报送"], ["上报条数"], ["任务数", "报送"], ["报送", "退回"]]);
        for (const columns of columnSets(sheet))
          for (const is of ["own", "upper"] as const) {
            const found = columns.find((each) => each.is === is);
            if (!found || found.over.length > 0) return undefined;
            found.over = [is === "own" ? "扎兰屯市政府网" : "呼伦贝尔市政府网"];
            found.heading = random.pick(["采用", "采用条数"]);
            const others = more.map((heading, n): Column => ({
              is: "other",
              over: found.over,
              heading,
              of: ({ counts }) => counts[is === "own" ? 0 : 1] + 8 + n,
            }));
            columns.splice(columns.indexOf(found), 0, ...others);
          }
        return more.join(" ");
      },
    },
    "adopted items and scores over the channels": {
      must: "read",
      place: OVER_CHANNELS,
      make: (sheet, random) => {
        const over = random.pick(["得分", "采用得分", "得分情况（分）"]);
        for (const columns of columnSets(sheet)) {
          const [own, upper] = (["own", "upper"] as const).map((is) => columns.find((each) => each.is === is));
          if (!own || !upper || own.over.length > 0 || columns.indexOf(upper) !== columns.indexOf(own) + 1)
            return undefined;
          const scores = [own, upper].map((each, n): Column => {
            each.over = ["采用条数"];
            each.heading = n === 0 ? "扎兰屯市政府网" : "呼伦贝尔市政府网";
            const of: Column["of"] = ({ counts }) => counts[n as 0 | 1] * (n === 0 ? 5 : 10);
            return { is: "other", over: [over], heading: each.heading, of };
          });
          columns.splice(columns.indexOf(upper) + 1, 0, ...scores);
        }
        return over;
      },
    },
    "a raised mark behind a heading": {
      must: "read",
      make: (sheet, random) => {
        const is = random.pick(["own", "upper", "unit"] as const);
        const found = headed(sheet, is);
        for (const each of found) each.marked = `${each.heading}^①^`;
        return found.length > 0 ? is : undefined;
      },
    },
    "words of a heading struck out": {
      must: "read",
      make: (sheet, random) => {
        const is = random.pick(["own", "upper"] as const);
        const found = headed(sheet, is);
        for (const each of found) each.marked = `~~上季度~~${each.heading}`;
        return found.length > 0 ? is : undefined;
      },
    },
    "three rows of headings": {
      must: "read",
      place: OVER_CHANNELS,
      make: (sheet) => {
        for (const columns of columnSets(sheet))
          for (const is of ["own", "upper"] as const) {
            const found = columns.find((each) => each.is === is);
            if (!found) return undefined;
            found.over = ["网站采用", is === "own" ? "扎兰屯市政府网" : "呼伦贝尔市政府网"];
            found.heading = "采用";
            const of: Column["of"] = ({ counts }) => counts[is === "own" ? 0 : 1] + 9;
            columns.splice(columns.indexOf(found), 0, { is: "other", over: found.over, heading: "报送", of });
          }
        return "";
      },
    },
    "a last row of headings with units of measure": {
      must: "read",
      place: "rows of headings",
      make: (sheet) => {
        for (const each of columnSets(sheet).flat())
          if (each.is === "own" || each.is === "upper") {
            each.over = [...each.over, each.heading];
            each.heading = "条";
          }
        return "条";
      },
    },
  },
};
