import { countUnits, DEPARTMENT, otherColumn } from "../base";
import {
  allUnitRows,
  banner,
  byGroups,
  type Column,
  type Counts,
  type FigureRow,
  insertAfter,
  type Row,
  type Sheet,
  type Table,
  text,
  type UnitRow,
  unitRows,
} from "../book";
import type { Family, Kind } from "./kind";

/** A row that has a name and counts like a unit's and is none. */
export function figureRow(name: string, figures: () => Counts | readonly [string, string], merged = false): FigureRow {
  return {
    is: "figures",
    merged,
    cell: ({ is }) => (is === "unit" ? name : is === "own" ? figures()[0] : is === "upper" ? figures()[1] : ""),
  };
}

/** Puts rows at the end of the last table, above what stands below its remarks. */
export function append({ tables }: Sheet, ...rows: Row[]): void {
  const all = tables.at(-1)!.rows;
  const apart = all.findIndex((row) => row.is === "unit" && row.apart);
  all.splice(apart < 0 ? all.length : apart - 1, 0, ...rows);
}

/** What a formula adds up: every row that stands there, whether it counts or not. */
export function sum(rows: readonly UnitRow[]): Counts {
  return [0, 1].map((n) => rows.reduce((total, { counts }) => total + counts[n]!, 0)) as [number, number];
}

/** A row of column numbers, such as 甲 乙 1 2. */
const numbers = (name: string, of: (column: Column, position: number, table: Table) => string | number): Kind => ({
  must: "read",
  place: "row under the headings",
  make: (sheet) => {
    for (const table of sheet.tables)
      table.rows.unshift({ is: "figures", cell: (each, position) => of(each, position, table) });
    return name;
  },
});

/** The figures that stand beside the name of a comparison. */
function compared(name: string, units: readonly UnitRow[], more: number): Counts | readonly [string, string] {
  const total = sum(units);
  const of = (figure: (counts: readonly number[], n: 0 | 1) => number): Counts =>
    ([0, 1] as const).map((n) =>
      figure(
        units.map(({ counts }) => counts[n]).sort((a, b) => a - b),
        n,
      ),
    ) as [number, number];
  if (/平均/.test(name)) return of((_, n) => Math.round((total[n] / units.length) * 10) / 10);
  if (name === "最高") return of((counts) => counts.at(-1)!);
  if (name === "最低") return of((counts) => counts[0]!);
  if (name === "中位数") return of((counts) => counts[Math.floor(counts.length / 2)]!);
  if (name === "增减") return of((_, n) => (n === 0 ? -more : 2));
  if (/增长|同比/.test(name)) return [`${more}.5%`, "-3%"];
  return [total[0] + more, total[1] + 2];
}

/** Figures by which clerks compare, under the table; where no total stands above them they look even more like units. */
const comparisons = (must: Kind["must"], withTotal: boolean, choices: readonly string[]): Kind => ({
  must,
  place: "rows at the end",
  make: (sheet, random) => {
    const names = random.shuffle(choices).slice(0, 1 + random.below(3));
    if (withTotal)
      append(
        sheet,
        figureRow("合计", () => sum(allUnitRows(sheet))),
      );
    const more = 10 + random.below(60);
    for (const name of names)
      append(
        sheet,
        figureRow(name, () => compared(name, allUnitRows(sheet), more)),
      );
    return names.join(" ");
  },
});

const banners = (must: Kind["must"], titles: readonly (readonly [departments: string, townships: string])[]): Kind => ({
  must,
  place: "banners",
  make: (sheet, random) => {
    const parts = byGroups(sheet);
    if (parts?.length !== 2) return undefined;
    const pair = random.pick(titles);
    const of = (group: string | undefined): string => pair[group === DEPARTMENT ? 0 : 1];
    const merged = random.chance(60);
    const all = parts.flatMap((part) => [banner(of(part[0]?.unit.group), merged), ...part]);
    sheet.tables[0]!.rows.splice(0, Infinity, ...all);
    return pair.join(" ");
  },
});

/** A row of `other` over that of each unit, and a column that says which of the two is which. */
const itemRows = (other: string, adopted: string, figure: (count: number, n: 0 | 1) => number): Kind => ({
  must: "read",
  place: ["rows of items", "another row", "rows of headings", "banners", "rows at the end"],
  on: ["table"],
  make: (sheet) => {
    const [table, another] = sheet.tables;
    if (!table || another || table.rows.some(({ is }) => is !== "unit")) return undefined;
    const items = otherColumn("项目", () => adopted);
    insertAfter(sheet, "unit", items);
    const of = (row: UnitRow): FigureRow => ({
      is: "figures",
      cell: (each) => {
        if (each === items) return other;
        if (each.is === "unit") return row.written;
        const n = each.is === "own" ? 0 : each.is === "upper" ? 1 : undefined;
        return n === undefined ? (each.is === "group" ? each.of(row, 0) : "") : figure(row.counts[n], n);
      },
    });
    const all = unitRows(table);
    table.rows.splice(0, Infinity, ...all.flatMap((row) => [of(row), row]));
    return `${other} ${adopted}`;
  },
});

export const rows: Family = {
  zh: "不是单位的行",
  kinds: {
    "column numbers 甲 乙 1 2": numbers("甲 1 2", (each, _, { columns }) => {
      const isText = ({ is }: Column): boolean => is === "serial" || is === "unit" || is === "group";
      const place = columns.filter((other) => isText(other) === isText(each)).indexOf(each);
      return isText(each) ? "甲乙丙丁"[place]! : place + 1;
    }),
    "column numbers 1 2 3": numbers("1 2 3", (_, position) => position + 1),
    "column numbers A B C": numbers("A B C", (_, position) => "ABCDEFGHIJKLMN"[position]!),
    "column numbers （1）（2）": numbers("（1）（2）", (_, position) => `（${position + 1}）`),
    "column numbers ① ②": numbers("① ②", (_, position) => "①②③④⑤⑥⑦⑧⑨⑩⑪⑫"[position]!),
    "column numbers 栏次": numbers("栏次", (each, position) => (each.is === "unit" ? "栏次" : position + 1)),
    "what an item gives under the headings": {
      must: "read",
      place: "row under the headings",
      make: (sheet, random) => {
        const name = random.pick(["每条分", "单条分", "标准分", "每条分值"]);
        for (const table of sheet.tables) table.rows.unshift(figureRow(name, () => [5, 10]));
        return name;
      },
    },
    "a row of submitted items over that of adopted ones": itemRows("报送数", "采用数", (count) => count + 4),
    "a row of scores over that of counts": itemRows("得分", "条数", (count, n) => count * [5, 10][n]!),
    "comparisons under the total": comparisons("read", true, [
      "平均",
      "去年同期",
      "增减",
      "增长",
      "上季度",
      "最高",
      "最低",
      "中位数",
      "上年同期",
      "同比",
      "平均值",
    ]),
    "comparisons without a total": comparisons("either", false, ["平均", "去年同期", "上季度", "最高", "中位数"]),
    "a row of the others": {
      must: "ask",
      place: "rows at the end",
      make: (sheet, random) => {
        const name = random.pick(["（其他）", "其他", "其他单位"]);
        const figures: Counts = [1 + random.below(6), 0];
        append(
          sheet,
          figureRow(name, () => figures),
        );
        return name;
      },
    },
    "of which": {
      must: "ask",
      make: (sheet, random) => {
        const table = random.pick(sheet.tables);
        const row = random.pick(unitRows(table).filter(({ counts: [own] }) => own > 3));
        if (row === undefined) return undefined;
        const own = 1 + random.below(row.counts[0] - 2);
        const inside = random.pick([
          ["其中：移民局"],
          ["#其中：婚姻登记处"],
          ["其中:下属单位"],
          ["　其中：疾控中心", "　　　防疫站"],
        ]);
        const added = inside.map((name, n) => figureRow(name, () => (n === 0 ? [own, 0] : [1, 0])));
        table.rows.splice(table.rows.indexOf(row) + 1, 0, ...added);
        return inside.join(" ");
      },
    },
    "banners of the groups": banners("read", [
      ["一、市直各部门", "二、各乡镇街道"],
      ["（一）市直部门", "（二）乡镇街道"],
      ["市直各部门", "各乡镇街道"],
      ["一、部门", "二、乡镇"],
    ]),
    "one banner over units of both groups": {
      must: "either",
      place: "banners",
      make: (sheet, random) => {
        const title = random.pick(["市直各部门", "一、市直部门", "各乡镇街道"]);
        if (sheet.tables.length > 1) return undefined;
        sheet.tables[0]!.rows.unshift(banner(title, random.chance(60)));
        return title;
      },
    },
    "banners that nobody knows": banners("either", [
      ["一、党群系统", "二、乡镇街道"],
      ["垂直管理单位", "各乡镇街道"],
      ["一、政府系统", "二、基层单位"],
      ["第一组", "第二组"],
    ]),
    "blank rows": {
      must: "read",
      make: (sheet, random) => {
        const { rows: all } = random.pick(sheet.tables);
        for (let n = 0; n < 2; n++) all.splice(random.below(all.length + 1), 0, { is: "blank" });
        return "";
      },
    },
    "the table goes on under its headings": {
      must: "read",
      place: "pages",
      make: (sheet, random) => {
        const { rows: all } = sheet.tables[0]!;
        const line = random.pick([[text("续表")], [banner(`${sheet.title ?? "统计表"}（续）`)], []]);
        all.splice(2 + random.below(all.length - 2), 0, ...line, { is: "header" });
        return line.length > 0 ? String(line[0]!.texts[0]) : "";
      },
    },
    "units below a remark": {
      must: "ask",
      place: "below",
      on: ["table"],
      make: (sheet, random) => {
        const [row] = countUnits([{ name: "园林局", group: "市直各部门" }], random);
        if (sheet.tables.length > 1) return undefined;
        const apart = { ...row!, apart: true, counted: random.chance(50) };
        append(sheet, text(random.pick(["注：以下为补报", "注：1.采用一条计5分。"])), apart);
        return apart.counted ? "counted" : "not counted";
      },
    },
  },
};
