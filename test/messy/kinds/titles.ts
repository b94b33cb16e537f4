import { DEPARTMENT, TOWNSHIP } from "../base";
import { allUnitRows, type Sheet, text, unitRows } from "../book";
import { FARMS } from "../names";
import type { Family, Kind } from "./kind";

/** Keeps the units of one group only; says whether every table has some. */
export function only(sheet: Sheet, group: string): boolean {
  for (const { rows } of sheet.tables) {
    const kept = rows.filter((row) => row.is !== "unit" || row.unit.group === group);
    rows.splice(0, Infinity, ...kept);
  }
  return sheet.tables.every((table) => unitRows(table).length > 0);
}

/** A title, or one of several, for a sheet of both groups. */
const titled = (must: Kind["must"], titles: readonly string[]): Kind => ({
  must,
  place: "title",
  make: (sheet, random) => {
    if (sheet.period.length > 3 || sheet.title === undefined) return undefined;
    sheet.title = random.pick(titles);
    sheet.period = /1[-—]3月/.test(sheet.title) ? "1-3" : "";
    return sheet.title;
  },
  on: ["table"],
});

const lines = (place: "above" | "top", choices: readonly (readonly string[])[]): Kind => ({
  must: "read",
  on: ["table", "months", "log"],
  make: (sheet, random) => {
    const line = random.pick(choices);
    sheet[place].push(text(...line));
    return line.join(" ");
  },
});

export const titles: Family = {
  zh: "标题",
  kinds: {
    "title names both groups": titled("read", [
      "2023年1-3月市直各部门、各乡镇街道信息采用情况统计表",
      "扎兰屯市各部门、各乡镇2023年1-3月信息采用统计",
      "各乡镇、街道，市直各单位信息采用情况（2023年1-3月）",
      "各乡镇（街道）、各部门2023年1-3月信息采用情况",
    ]),
    "title names one group, the sheet has both": titled("either", [
      "2023年1-3月市直各部门信息采用情况统计表",
      "2023年1-3月全市各部门信息采用情况统计表",
      "2023年1-3月各部门各单位信息采用情况",
      "扎兰屯市政府部门网站信息采用情况（2023年1-3月）",
      "2023年1-3月各乡镇街道信息采用情况统计表",
    ]),
    "title names the only group": {
      must: "read",
      place: "title",
      on: ["table"],
      make: (sheet, random) => {
        const group = random.pick([DEPARTMENT, TOWNSHIP]);
        if (!only(sheet, group)) return undefined;
        sheet.title = `2023年1-3月${group}信息采用情况统计表`;
        sheet.period = "1-3";
        return sheet.title;
      },
    },
    "title of townships with farms": {
      must: "read",
      place: "title",
      on: ["table"],
      make: (sheet, random) => {
        if (!only(sheet, TOWNSHIP)) return undefined;
        const row = random.pick(allUnitRows(sheet));
        row.unit = { name: random.pick(FARMS), group: TOWNSHIP };
        row.written = row.unit.name;
        sheet.title = "2023年1-3月各乡镇街道信息采用情况统计表";
        sheet.period = "1-3";
        return row.written;
      },
    },
    "no title": {
      must: "read",
      place: "title",
      on: ["table"],
      make: (sheet) => {
        sheet.title = undefined;
        sheet.period = "";
        return "";
      },
    },
    "lines between title and table": lines("above", [
      ["单位：条"],
      ["填报单位：市政府办公室"],
      ["填报单位：市政府办公室", "", "单位：条"],
      ["说明：各单位采用条数按网站发布数统计"],
      ["填报单位", "市政府办公室", "采用渠道", "政府网"],
      ["（数据由政府网站后台导出）"],
    ]),
    "a header far down": {
      must: "read",
      on: ["table", "months"],
      make: (sheet, random) => {
        const lines = 14 + random.below(6);
        for (let n = 1; n <= lines; n++) sheet.top.push(text(`填报要求第${n}条：请各单位按时报送。`));
        return `${lines} lines above`;
      },
    },
    "lines over the title": lines("top", [["附件1"], ["附件2："], ["内部资料　注意保存"], ["扎兰屯市人民政府办公室"]]),
  },
};

/** A title that says the period in some way, and the months that are meant. */
const periods = (must: Kind["must"], choices: readonly (readonly [title: string, period: string])[]): Kind => ({
  must,
  place: "title",
  on: ["table"],
  make: (sheet, random) => {
    const [title, period] = random.pick(choices);
    sheet.title = title;
    sheet.period = period;
    return title;
  },
});

export const period: Family = {
  zh: "时段",
  kinds: {
    "period as months": periods("read", [
      ["2023年1—3月信息采用情况统计表", "1-3"],
      ["2023年1至3月份信息采用情况", "1-3"],
      ["2023年1月-3月信息采用情况", "1-3"],
      ["２０２３年１－３月信息采用情况", "1-3"],
      ["2023年1月至3月信息采用情况统计表", "1-3"],
      ["2023年1月至2023年3月信息采用情况", "1-3"],
      ["2023年10-12月信息采用情况统计表", "10-12"],
      ["信息采用情况统计表（2023年4-6月）", "4-6"],
    ]),
    "period with points": periods("read", [
      ["2023.1-3信息采用情况", "1-3"],
      ["2023.1-3月信息采用情况", "1-3"],
      ["信息采用情况（2023.4-6）", "4-6"],
    ]),
    "period as one month": periods("read", [
      ["2023年3月信息采用情况统计表", "3"],
      ["2023年12月份信息采用情况统计表", "12"],
      ["2023年元月信息采用情况", "1"],
      ["二〇二三年三月信息采用情况", "3"],
      ["2023年三月份信息采用情况统计表", "3"],
    ]),
    "period as quarters": periods("read", [
      ["2023年第一季度信息采用情况", "1-3"],
      ["2023年二季度信息采用情况统计表", "4-6"],
      ["2023年第3季度信息采用情况统计表", "7-9"],
      ["2023年前三季度信息采用情况", "1-9"],
      ["2023年前3季度信息采用情况", "1-9"],
    ]),
    "period as part of the year": periods("read", [
      ["2023年上半年信息采用情况统计表", "1-6"],
      ["2023年下半年信息采用情况统计表", "7-12"],
      ["2023年全年信息采用情况统计表", "1-12"],
    ]),
    "period in days": periods("read", [["2023年7月1日至10月9日信息采用情况统计表", "7月1日-10月9日"]]),
    "another date beside the period": {
      must: "read",
      on: ["table"],
      make: (sheet, random) => {
        const [line, words] = random.pick([
          [[], "　填报日期：2023年4月"],
          [["填报日期：2023年4月"], ""],
          [["填表时间：4月13日"], ""],
          [[], "（2022年12月修订）"],
          [["制表日期：2023年4月13日"], ""],
          [["审核人：张某", "填报时间：2023年7月"], ""],
        ] as const);
        if (line.length > 0) sheet.above.push(text(...line));
        if (words !== "" && sheet.title === undefined) return undefined;
        if (words !== "") sheet.title += words;
        return line.join(" ") + words;
      },
    },
    "period only in the sheet's name": {
      must: "either",
      place: ["title", "sheet name"],
      on: ["table"],
      make: (sheet, random) => {
        const [name, months] = random.pick([
          ["2023年3月", "3"],
          ["1-3月", "1-3"],
          ["第一季度", "1-3"],
        ] as const);
        sheet.title = random.pick(["信息采用情况统计表", undefined]);
        sheet.name = name;
        sheet.period = months;
        return name;
      },
    },
  },
};
