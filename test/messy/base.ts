import { type Book, type Column, type Counts, type Sheet, type Table, type Unit, type UnitRow, unitRow } from "./book";
import { DEPARTMENTS, TOWNSHIPS } from "./names";
import type { Random } from "./random";

export const DEPARTMENT = "市直各部门";
export const TOWNSHIP = "各乡镇街道";

/** What a workbook is before anything is done to it: one table, one sheet for each month, or a log (台账). */
export type Form = "table" | "months" | "log";

export function cleanBook(form: Form, random: Random): Book {
  const units = someUnits(random);
  const book: Book = { sheets: [], unread: [] };
  if (form === "log") book.sheets.push(log(units, random));
  else if (form === "table") book.sheets.push(tableSheet("统计表", units, random));
  else
    for (let month = 1; month <= 3; month++) {
      const sheet = tableSheet(`${month}月`, random.shuffle(units), random);
      sheet.title = `2023年${month}月信息采用情况统计表`;
      sheet.period = String(month);
      book.sheets.push(sheet);
    }
  return book;
}

export function someUnits(random: Random): Unit[] {
  const departments = random.shuffle(DEPARTMENTS).slice(0, 4 + random.below(9));
  const townships = random.shuffle(TOWNSHIPS).slice(0, 2 + random.below(5));
  return [
    ...departments.map((name) => ({ name, group: DEPARTMENT })),
    ...townships.map((name) => ({ name, group: TOWNSHIP })),
  ];
}

const TITLES: readonly (readonly [title: string, period: string])[] = [
  ["2023年1-3月信息采用情况统计表", "1-3"],
  ["扎兰屯市2023年第一季度信息采用情况", "1-3"],
  ["2023年4月份政务信息采用情况统计表", "4"],
  ["扎兰屯市信息采用情况统计表", ""],
];

function tableSheet(name: string, units: readonly Unit[], random: Random): Sheet {
  const [title, period] = random.pick(TITLES);
  const rows = countUnits(units, random);
  const columns = [
    unitColumn(random.pick(["单位", "单位名称", "报送单位"])),
    countColumn("own", random.pick(["扎兰屯市政府网采用条数", "扎兰屯市政府网站采用条数"])),
    countColumn("upper", random.pick(["呼伦贝尔市政府网采用条数", "呼伦贝尔市政府网站采用条数"])),
  ];
  if (random.chance(60)) columns.unshift(serialColumn());
  return sheetOf(name, title, period, { above: [], columns, rows });
}

export function sheetOf(name: string, title: string | undefined, period: string, ...tables: Table[]): Sheet {
  const corner = { row: 0, column: 0 };
  return { name, title, period, top: [], above: [], tables, below: [], counted: true, corner };
}

export function serialColumn(): Column {
  return { is: "serial", over: [], heading: "序号", of: (_, n) => n + 1 };
}

export function unitColumn(heading: string): Column {
  return { is: "unit", over: [], heading, of: ({ written }) => written };
}

export function countColumn(is: "own" | "upper", heading: string): Column {
  return { is, over: [], heading, of: ({ counts }) => counts[is === "own" ? 0 : 1] };
}

/** A column that nobody needs. */
export function otherColumn(heading: string, of: Column["of"]): Column {
  return { is: "other", over: [], heading, of };
}

/** Counts for each unit; no row is by accident the sum of others, which would be a reason to ask. */
export function countUnits(units: readonly Unit[], random: Random): UnitRow[] {
  for (;;) {
    const rows = units.map((unit) => unitRow(unit, someCounts(unit, random)));
    if (!addsUpByAccident(rows.map(({ counts }) => counts))) return rows;
  }
}

export function someCounts({ group }: Unit, random: Random): Counts {
  const own = random.chance(8) ? 0 : 1 + random.below(40);
  return [own, group === TOWNSHIP || random.chance(60) ? 0 : 1 + random.below(4)];
}

function addsUpByAccident(counts: readonly Counts[]): boolean {
  const own = counts.map((each) => each[0]);
  const total = own.reduce((a, b) => a + b, 0);
  return own.some((count, n) => {
    if (count * 2 === total) return true;
    let above = 0;
    for (let i = n - 1; i >= 0; i--) {
      above += own[i]!;
      if (n - i > 1 && above === count && count > 0) return true;
    }
    let below = 0;
    for (let i = n + 1; i < own.length; i++) {
      below += own[i]!;
      if (i - n > 1 && below === count && count > 0) return true;
    }
    return false;
  });
}

/** One row for each item that a unit submitted. */
function log(units: readonly Unit[], random: Random): Sheet {
  const rows = random
    .shuffle(units.flatMap((unit) => Array<Unit>(1 + random.below(5)).fill(unit)))
    .map((unit) => unitRow(unit, itemCounts(unit, random)));
  const mark = (is: "own" | "upper", heading: string): Column => ({
    is,
    over: [],
    heading,
    of: ({ counts }) => (counts[is === "own" ? 0 : 1] > 0 ? "是" : ""),
  });
  const columns = [
    serialColumn(),
    otherColumn("标题", ({ unit }, n) => `${unit.name}开展第${n + 1}次宣传活动`),
    unitColumn("报送单位"),
    mark("own", "扎兰屯市政府网"),
    mark("upper", "呼伦贝尔市政府网"),
  ];
  return sheetOf("台账", "2023年1-3月信息报送台账", "1-3", { above: [], columns, rows });
}

export function itemCounts({ group }: Unit, random: Random): Counts {
  const own = random.chance(60) ? 1 : 0;
  return [own, own === 1 && group === DEPARTMENT && random.chance(20) ? 1 : 0];
}
