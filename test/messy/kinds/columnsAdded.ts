import { type Column, column, type Sheet, type UnitRow } from "../book";
import type { Random } from "../random";
import type { Family, Kind } from "./kind";

const OWN = "扎兰屯市政府网";

/** Parts of a number, none of them the sum of the others but by accident. */
function partsOf(count: number, parts: number, random: Random): number[] {
  const all: number[] = [];
  let left = count;
  for (let n = parts; n > 1; n--) {
    const part = random.below(left + 1);
    all.push(part);
    left -= part;
  }
  return [...all, left];
}

/** Parts the counts of the own site among columns of their own; undefined where something was done to single cells. */
function part(sheet: Sheet, random: Random, headings: readonly string[]): string | undefined {
  const [table, another] = sheet.tables;
  const own = table && column(table, "own");
  if (!table || another || !own || own.over.length > 0 || own.both || own.hidden || own.heading === "")
    return undefined;
  const isPlain = table.rows.every(
    (row) =>
      row.is === "text" ||
      row.is === "blank" ||
      (row.is === "unit" && !row.apart && row.merges.size === 0 && !row.cells.has(own)),
  );
  const others = table.columns.some(({ is, over }) => is === "other" || over.length > 0);
  if (!isPlain || others || table.unmerged || !column(table, "upper")?.heading.includes("政府网")) return undefined;
  const parts = new Map<UnitRow, readonly number[]>();
  for (const row of table.rows) if (row.is === "unit") parts.set(row, partsOf(row.counts[0], headings.length, random));
  const isOver = random.chance(50);
  const columns = headings.map((heading, n): Column => ({
    is: n === 0 ? "own" : "other",
    part: true,
    over: isOver ? [OWN] : [],
    heading: isOver ? heading : `${OWN}${heading}`,
    of: (row) => parts.get(row)?.[n] ?? "",
  }));
  const rows = [...parts.values()];
  // a column that is the sum of the others by accident, or all of nothing, is another kind of mess
  const isSum = headings.some(
    (_, n) => rows.filter((row) => 2 * row[n]! === row.reduce((a, b) => a + b)).length * 2 > rows.length - 2,
  );
  if (isSum || headings.some((_, n) => rows.every((row) => row[n] === 0)) || rows.length < 5) return undefined;
  table.columns.splice(table.columns.indexOf(own), 1, ...columns);
  return headings.join(" ");
}

const parted = (choices: readonly (readonly string[])[], fits: (sheet: Sheet) => boolean): Kind => ({
  must: "ask",
  on: ["table"],
  place: ["heading of own", "rows of headings", "tables", "merged counts", "scores"],
  make: (sheet, random) => (fits(sheet) ? part(sheet, random, random.pick(choices)) : undefined),
});

/** Columns of one site of which nobody has made a sum. */
export const columnsAdded: Family = {
  zh: "列",
  kinds: {
    "months of one site without their sum": parted(
      [
        ["1月", "2月", "3月"],
        ["1月采用", "2月采用", "3月采用"],
        ["一月", "二月", "三月"],
      ],
      ({ period }) => period === "1-3",
    ),
    "kinds of items of one site without their sum": parted(
      [
        ["图文", "视频", "专报"],
        ["政务动态", "部门动态"],
        ["要闻", "动态", "公告"],
      ],
      () => true,
    ),
  },
};
