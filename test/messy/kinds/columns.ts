import { DEPARTMENT, otherColumn } from "../base";
import { allUnitRows, column, type Column, columnSets, insertAfter, type Sheet, type UnitRow } from "../book";
import type { Random } from "../random";
import type { Family, Kind } from "./kind";

/** What else than adopted items stands beside the name of a channel. */
const NOT_ADOPTED =
  "退回条数 未采用条数 不予采用 拟采用 任务数 错误数 浏览量 点击量 采用单价 去年采用条数 采用条数（上年同期） 采用条数（上季度） 上月采用条数 应报条数 未录用 报送条数 目标任务 采用率".split(
    " ",
  );

/** Figures that are near the true ones, as such columns have them. */
const figures = (random: Random): Column["of"] => {
  const extra = new Map<UnitRow, number>();
  return (row) => {
    if (!extra.has(row)) extra.set(row, random.below(9));
    return row.counts[0] + extra.get(row)!;
  };
};

const beside = (must: Kind["must"], headings: (channel: string) => readonly string[]): Kind => ({
  must,
  make: (sheet, random) => {
    const is = random.pick(["own", "upper"] as const);
    if (sheet.tables.some((table) => !column(table, is) || column(table, is)!.over.length > 0)) return undefined;
    const heading = random.pick(headings(is === "own" ? "扎兰屯市政府网" : "呼伦贝尔市政府网"));
    const added = otherColumn(heading, figures(random));
    if (random.chance(50)) insertAfter(sheet, is, added);
    else insertAfter(sheet, "unit", added);
    return heading;
  },
});

/** Takes the counts of a channel away: none are left that count. */
function without(sheet: Sheet, is: "own" | "upper", heading: string, of: Column["of"]): string | undefined {
  for (const columns of columnSets(sheet)) {
    const at = columns.findIndex((each) => each.is === is);
    if (at < 0 || columns[at]!.over.length > 0) return undefined;
    columns.splice(at, 1, otherColumn(heading, of));
  }
  for (const row of allUnitRows(sheet)) row.counts = is === "own" ? [0, row.counts[1]] : [row.counts[0], 0];
  return heading;
}

const plain = (heading: string, of: Column["of"]): Kind => ({
  must: "read",
  make: (sheet, random) => {
    for (const columns of columnSets(sheet))
      columns.splice(random.below(columns.length + 1), 0, otherColumn(heading, of));
    return heading;
  },
});

const OVER_OWN = ["rows of headings", "heading of own"];

/** Where the own counts of a sheet's only table stand under a heading of one row, as all others do. */
function onlyOwn({ tables }: Sheet): number | undefined {
  const [table, another] = tables;
  if (!table || another || table.columns.some(({ over }) => over.length > 0)) return undefined;
  const at = table.columns.findIndex(({ is }) => is === "own");
  return at < 0 ? undefined : at;
}

/** What of the own counts is of one of three months. */
const partOf =
  (month: number): Column["of"] =>
  ({ counts: [own] }) =>
    month < 3 ? Math.floor(own / 3) : own - 2 * Math.floor(own / 3);

export const columns: Family = {
  zh: "列",
  kinds: {
    "a column of what was not adopted": beside("read", (channel) => NOT_ADOPTED.map((words) => channel + words)),
    "a column called like the channel and something else": beside("either", (channel) => [
      `${channel}采用条数（修正前）`,
      `${channel}转载条数`,
      `${channel}首页采用条数`,
      `${channel}采用条数（初步）`,
    ]),
    "counts of earlier times": {
      must: "read",
      make: (sheet, random) => {
        const heading = random.pick(["上季度采用条数", "去年同期采用条数", "上月采用", "累计采用条数", "上期采用条数"]);
        insertAfter(sheet, "unit", otherColumn(heading, figures(random)));
        return heading;
      },
    },
    "what was left of the counts": beside("ask", (channel) =>
      ["净采用", "有效采用条数", "最终采用", "核定条数"].map((word) => `${channel}${word}`),
    ),
    "a column of another channel": {
      must: "either",
      make: (sheet, random) => {
        const heading = random.pick(["内蒙古自治区政府网采用条数", "人民网采用条数", "微信公众号采用条数"]);
        insertAfter(
          sheet,
          "unit",
          otherColumn(heading, (_, n) => n % 3),
        );
        return heading;
      },
    },
    "both channels together": {
      must: "read",
      make: (sheet, random) => {
        const heading = random.pick(["采用合计", "合计", "采用总数", "采用条数合计", "共采用（条）"]);
        if (columnSets(sheet).some((columns) => !columns.some(({ is }) => is === "upper"))) return undefined;
        insertAfter(
          sheet,
          "upper",
          otherColumn(heading, ({ counts: [own, upper] }) => own + upper),
        );
        return heading;
      },
    },
    "only what was not adopted": {
      must: "ask",
      place: "heading of own",
      make: (sheet, random) => {
        const is = random.pick(["own", "upper"] as const);
        if (is === "upper" && !allUnitRows(sheet).some(({ unit }) => unit.group === DEPARTMENT)) return undefined;
        const heading = (is === "own" ? "扎兰屯市政府网" : "呼伦贝尔市政府网") + random.pick(NOT_ADOPTED);
        return without(sheet, is, heading, figures(random));
      },
    },
    "one column of adopted items for nobody knows which channel": {
      must: "ask",
      place: "heading of own",
      make: (sheet, random) => {
        if (sheet.tables.some((table) => column(table, "own")?.over.length !== 0)) return undefined;
        const heading = random.pick(["采用条数", "采用数", "录用条数"]);
        for (const table of sheet.tables) column(table, "own")!.heading = heading;
        return heading;
      },
    },
    "months side by side": {
      must: "ask",
      place: "heading of own",
      on: ["table"],
      make: (sheet, random) => {
        const table = sheet.tables[0]!;
        const at = table.columns.findIndex(({ is }) => is === "own");
        const upper = table.columns.findIndex(({ is }) => is === "upper");
        if (sheet.tables.length > 1 || table.columns.some(({ over }) => over.length > 0)) return undefined;
        // a single row under headings that name no site may as well be units across
        if (at < 0 || upper < at || allUnitRows(sheet).length < 2) return undefined;
        for (const row of allUnitRows(sheet)) row.counts = [row.counts[0], 0];
        table.columns.splice(upper, 1);
        const [total, ending] = random.pick([
          ["采用合计", "采用"],
          ["合计", ""],
        ] as const);
        table.columns[at]!.heading = total;
        const month = (n: number): Column =>
          otherColumn(`${n}月${ending}`, ({ counts: [own] }) =>
            n < 3 ? Math.floor(own / 3) : own - 2 * Math.floor(own / 3),
          );
        table.columns.splice(at, 0, month(1), month(2), month(3));
        return total;
      },
    },
    "months of a channel and their sum": {
      must: "either",
      place: OVER_OWN,
      on: ["table"],
      make: (sheet, random) => {
        const at = onlyOwn(sheet);
        if (at === undefined || !/1-3月|第一季度/.test(sheet.title ?? "")) return undefined;
        const { columns } = sheet.tables[0]!;
        const over = ["扎兰屯市政府网"];
        columns[at]!.over = over;
        columns[at]!.heading = random.pick(["小计", "合计"]);
        const month = (n: number): Column => ({ ...otherColumn(`${n}月`, partOf(n)), over });
        columns.splice(at, 0, month(1), month(2), month(3));
        return columns[at + 3]!.heading;
      },
    },
    "this month beside all so far": {
      must: "ask",
      place: OVER_OWN,
      on: ["table"],
      make: (sheet, random) => {
        const at = onlyOwn(sheet);
        if (at === undefined || !/1-3月|第一季度/.test(sheet.title ?? "")) return undefined;
        const { columns } = sheet.tables[0]!;
        columns[at]!.heading = "扎兰屯市政府网累计采用";
        columns.splice(at + random.below(2), 0, otherColumn("扎兰屯市政府网本月采用", partOf(1)));
        return "";
      },
    },
    "what an item gives": {
      must: "read",
      make: (sheet, random) => {
        const heading = random.pick(["每条分值", "扎兰屯市政府网每条得分", "计分标准"]);
        insertAfter(
          sheet,
          random.pick(["own", "unit"]),
          otherColumn(heading, () => 5),
        );
        return heading;
      },
    },
    "two columns that name units": {
      must: "either",
      place: "unit column",
      make: (sheet, random) => {
        const heading = random.pick(["主管部门", "归口单位", "审核单位"]);
        if (sheet.tables.some((table) => column(table, "unit")!.heading === "单位")) return undefined;
        const added = otherColumn(heading, () => random.pick(["政府办", "宣传部"]));
        insertAfter(sheet, random.pick(["serial", "unit"]), added);
        return heading;
      },
    },
    "codes of units": {
      must: "read",
      place: "unit column",
      make: (sheet, random) => {
        const heading = random.pick(["单位编码", "单位代码", "部门编号"]);
        insertAfter(
          sheet,
          "serial",
          otherColumn(heading, (_, n) => random.pick([1001 + n, `BM${101 + n}`])),
        );
        return heading;
      },
    },
    "columns in another order": {
      must: "read",
      make: (sheet, random) => {
        for (const columns of columnSets(sheet)) {
          if (columns.some(({ over }) => over.length > 0)) return undefined;
          columns.splice(0, Infinity, ...random.shuffle(columns));
        }
        return "";
      },
    },
    "names of clerks and telephone numbers": plain("联系人及电话", (_, n) => `张某 0470-320${1000 + n}`),
    "telephone numbers": plain("联系电话", (_, n) => 15_247_012_300 + n),
    remarks: plain("备注", (_, n) => ["", "先进", "12条"][n % 3]!),
    "old ranks": plain("排名", (_, n) => 1 + ((n * 7) % 11)),
    "adoption rates": plain("采用率", (_, n) => `${50 + n}.5%`),
    "a blank column": plain("", () => ""),
    "submitted items": plain("报送条数", ({ counts }, n) => counts[0] + counts[1] + (n % 5)),
  },
};
