import { DEPARTMENT } from "../base";
import {
  allUnitRows,
  banner,
  byGroups,
  type FigureRow,
  type Row,
  type Sheet,
  unitRow,
  unitRows,
  type UnitRow,
} from "../book";
import type { Family, Kind } from "./kind";
import { append, figureRow, sum } from "./rows";

const TOTAL = ["合 计", "合计", "总计", "总　计", "共计", "全市合计", "合计（条）"];

/** A total at the end of the table whose sums are off by so much. */
const atTheEnd = (must: Kind["must"], off: number, make: (sheet: Sheet, label: string) => Row): Kind => ({
  must,
  place: "totals",
  make: (sheet, random) => {
    const label = random.pick(TOTAL);
    append(sheet, make(sheet, label));
    return off === 0 ? label : `${label} ${off}`;
  },
});

const total = (sheet: Sheet, label: string, off = 0): FigureRow =>
  figureRow(label, () => {
    const [own, upper] = sum(allUnitRows(sheet));
    return [own + off, upper];
  });

/** What subtotals of the two groups are called. */
type Labels = readonly (readonly [string, string])[];

const SUBTOTALS: Labels = [
  ["市直部门小计", "乡镇街道小计"],
  ["小计", "小计"],
  ["小　计", "小　计"],
];

/** Only what the group is called stands before its sum. */
const NAMES_OF_GROUPS: Labels = [
  ["市直各部门", "各乡镇街道"],
  ["市直部门", "乡镇（街道）"],
  ["一、市直单位", "二、乡镇街道"],
  ["党政部门", "乡镇、街道："],
];

/** Puts units of a group under, or over, their subtotal. */
const byGroup = (
  above: boolean,
  grand?: "above" | "below",
  heads?: Readonly<Record<string, string>>,
  names: Labels = SUBTOTALS,
): Kind => ({
  must: "read",
  place: ["totals", "banners"],
  make: (sheet, random) => {
    const table = sheet.tables[0]!;
    const parts = byGroups(sheet);
    if (!parts) return undefined;
    const labels = random.pick(names);
    const cut = parts.flatMap((part) => {
      const { group } = part[0]!.unit;
      const subtotal = figureRow(labels[group === DEPARTMENT ? 0 : 1], () => sum(part));
      const head = heads ? [banner(heads[group]!)] : [];
      return above ? [...head, subtotal, ...part] : [...head, ...part, subtotal];
    });
    const whole = total(sheet, "合计");
    table.rows.splice(
      0,
      Infinity,
      ...(grand === "above" ? [whole, ...cut] : grand === "below" ? [...cut, whole] : cut),
    );
    return `${labels[0]}${above ? " above" : ""}${grand ? `, 合计 ${grand}` : ""}`;
  },
});

/** A unit of which the name looks like a total's. */
const NAMES = ["综合计划科", "综合计量检测中心", "结合计生办", "联合计生协会", "统计总计站"];

export const totals: Family = {
  zh: "合计",
  kinds: {
    "a unit with the word for total in its name": {
      must: "read",
      make: (sheet, random) => {
        const name = random.pick(NAMES);
        const table = random.pick(sheet.tables);
        const row: UnitRow = unitRow({ name, group: "市直各部门" }, [1 + random.below(9), 0]);
        const before = unitRows(table).find(({ unit }) => unit.group === "市直各部门");
        if (!before || allUnitRows(sheet).some(({ unit }) => unit.name === name)) return undefined;
        table.rows.splice(table.rows.indexOf(before), 0, row);
        return name;
      },
      on: ["table"],
    },
    "a total": atTheEnd("read", 0, (sheet, label) => total(sheet, label)),
    "a total above": {
      must: "read",
      place: "totals",
      make: (sheet, random) => {
        const label = random.pick(TOTAL);
        const [table] = sheet.tables;
        table!.rows.unshift(figureRow(label, () => sum(unitRows(table!))));
        return label;
      },
    },
    "a total merged with the serial number": atTheEnd("read", 0, (sheet, label) => ({
      ...total(sheet, label),
      merged: true,
    })),
    "a total in the serial column": {
      must: "read",
      place: "totals",
      make: (sheet, random) => {
        if (sheet.tables.some(({ columns }) => columns[0]!.is !== "serial")) return undefined;
        const units = allUnitRows(sheet);
        const count = random.pick(["", units.length, `${units.length}个单位`]);
        const row = total(sheet, "合计");
        append(sheet, {
          is: "figures",
          cell: (column, position) =>
            column.is === "serial" ? "合计" : column.is === "unit" ? count : row.cell(column, position),
        });
        return String(count);
      },
    },
    "subtotals under their units": byGroup(false),
    "subtotals and a total below": byGroup(false, "below"),
    "subtotals above their units": byGroup(true),
    "subtotals and a total above": byGroup(true, "above"),
    "banners, subtotals under their units, a total below": byGroup(false, "below", {
      市直各部门: "（一）市直各部门",
      各乡镇街道: "（二）各乡镇街道",
    }),
    "banners, subtotals above their units, a total above": byGroup(true, "above", {
      市直各部门: "一、市直部门",
      各乡镇街道: "二、乡镇街道",
    }),
    "groups with their sums over their units": byGroup(true, undefined, undefined, NAMES_OF_GROUPS),
    "groups with their sums under their units, a total above": byGroup(false, "above", undefined, NAMES_OF_GROUPS),
    "subtotals of pages, the total on the last": {
      must: "read",
      place: "totals",
      make: (sheet, random) => {
        const table = sheet.tables[0]!;
        const all = unitRows(table);
        if (sheet.tables.length > 1 || table.rows.length > all.length) return undefined;
        const size = 3 + random.below(3);
        const pages = Array.from({ length: Math.ceil(all.length / size) }, (_, n) =>
          all.slice(n * size, n * size + size),
        );
        const label = random.pick(["本页小计", "小计", "本页合计"]);
        const titled = random.chance(50);
        table.rows.splice(
          0,
          Infinity,
          ...pages.flatMap((page, n): Row[] => [
            ...(n > 0 && titled ? [{ is: "text" as const, texts: [`${sheet.title ?? ""}（续）`], merged: true }] : []),
            ...(n > 0 ? [{ is: "header" as const }] : []),
            ...page,
            figureRow(label, () => sum(page)),
          ]),
          total(sheet, "合计"),
        );
        return label;
      },
    },
    "a wrong total": atTheEnd("ask", 1, (sheet, label) => total(sheet, label, 1)),
    "a total that is no number": atTheEnd("either", 0, (_, label) => figureRow(label, () => ["", ""])),
    "a total under another name": {
      must: "either",
      place: "totals",
      make: (sheet, random) => {
        const name = random.pick(["全市", "全部", "累计", "总和", "直属机关"]);
        append(
          sheet,
          figureRow(name, () => sum(allUnitRows(sheet))),
        );
        return name;
      },
    },
    "a total that looks like a unit": {
      must: "ask",
      place: "totals",
      make: (sheet, random) => {
        const name = random.pick(["政府系统", "信息中心", "政务新媒体"]);
        if (allUnitRows(sheet).length < 5) return undefined;
        append(
          sheet,
          figureRow(name, () => sum(allUnitRows(sheet))),
        );
        return name;
      },
    },
    "a unit that has as many as others together": {
      must: "either",
      place: "totals",
      make: (sheet) => {
        const rows = unitRows(sheet.tables[0]!);
        const [a, b, c, d] = rows;
        if (!a || !b || !c || !d || rows.length < 5) return undefined;
        d.counts = sum([a, b, c]);
        return d.unit.name;
      },
    },
  },
};
