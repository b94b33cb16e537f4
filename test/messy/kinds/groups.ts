import { DEPARTMENT, sheetOf, TOWNSHIP } from "../base";
import {
  addUnit,
  allUnitRows,
  type Column,
  column as findColumn,
  columnSets,
  type Sheet,
  type Unit,
  unitRow,
  type UnitRow,
} from "../book";
import { FARMS } from "../names";
import type { Random } from "../random";
import type { Family, Kind } from "./kind";
import { only } from "./titles";

const HEADINGS = ["类别", "分组", "单位性质", "单位类别"];

/** Words for the groups, as the scheme knows them. */
const WORDS = [
  [DEPARTMENT, TOWNSHIP],
  ["市直部门", "乡镇街道"],
  ["部门", "乡镇"],
] as const;

/** A column that says the group of every unit. */
function addColumn(sheet: Sheet, random: Random, heading = random.pick(HEADINGS)): Column | undefined {
  if (
    columnSets(sheet)
      .flat()
      .some(({ is }) => is === "group")
  )
    return undefined;
  const [department, township] = random.pick(WORDS);
  const of = ({ unit }: UnitRow): string => (unit.group === DEPARTMENT ? department : township);
  const added: Column = { is: "group", over: [], heading, of };
  for (const columns of columnSets(sheet)) columns.splice(random.pick([0, columns.length]), 0, added);
  return added;
}

const column = (
  must: Kind["must"],
  change: (column: Column, sheet: Sheet, random: Random) => string | undefined,
): Kind => ({
  must,
  place: must === "ask" ? ["group", "banners"] : "group",
  make: (sheet, random) => {
    const added = addColumn(sheet, random);
    return added && change(added, sheet, random);
  },
});

const onTable = (kind: Kind): Kind => ({ ...kind, on: ["table"] });

/** What the group column holds for one unit. */
function say(row: UnitRow, group: Column, value: string): string {
  row.cells.set(group, { value });
  return `${row.written} ${value}`;
}

const farm = (sheet: Sheet, random: Random, group: string): Unit | undefined => {
  const table = sheet.tables.at(-1)!;
  // a table without the upper channel is one of townships
  const unit = { name: random.pick(FARMS), group: findColumn(table, "upper") ? group : TOWNSHIP };
  if (allUnitRows(sheet).some((row) => row.unit.name === unit.name)) return undefined;
  addUnit(table, unitRow(unit, [3 + random.below(20), 0]));
  return unit;
};

export const groups: Family = {
  zh: "分组",
  kinds: {
    "a group column": column("read", ({ heading }) => heading),
    "a group column merged over its rows": column("read", (added) => {
      added.runs = "merged";
      return added.heading;
    }),
    "a group column without a heading, merged": column("either", (added) => {
      added.runs = "merged";
      added.heading = "";
      return "";
    }),
    "a group column typed once": column("either", (added) => {
      added.runs = "once";
      return added.heading;
    }),
    "an unknown word in the group column": column("ask", (added, sheet, random) =>
      say(random.pick(allUnitRows(sheet)), added, random.pick(["其他", "甲类", "党群口", "直属"])),
    ),
    "a blank in the group column": column("ask", (added, sheet, random) =>
      // a column of nothing but one blank is none
      allUnitRows(sheet).length > 1 ? say(random.pick(allUnitRows(sheet)), added, "") : undefined,
    ),
    "a group that a unit's name contradicts": onTable(
      column("ask", (added, sheet, random) => {
        const row = random.pick(allUnitRows(sheet).filter(({ unit }) => unit.group === TOWNSHIP));
        if (row === undefined) return undefined;
        const truth = random.pick([DEPARTMENT, TOWNSHIP]);
        row.unit = { ...row.unit, group: truth };
        return `${say(row, added, DEPARTMENT)}, truly ${truth}`;
      }),
    ),
    "a group column that many names contradict": column("ask", (added, sheet) => {
      const townships = allUnitRows(sheet).filter(({ unit }) => unit.group === TOWNSHIP);
      for (const row of townships) say(row, added, DEPARTMENT);
      return townships.length > 0 ? String(townships.length) : undefined;
    }),
    "a farm with its group in the column": column(
      "read",
      (_, sheet, random) => farm(sheet, random, random.pick([DEPARTMENT, TOWNSHIP]))?.name,
    ),
    "a farm of which nobody says the group": {
      must: "either",
      place: ["group", "title", "banners", "sheets"],
      // one of several tables may have a title that says the group
      make: (sheet, random) => (sheet.tables.length > 1 ? undefined : farm(sheet, random, DEPARTMENT)?.name),
    },
    "the sheet's name says the group": {
      must: "read",
      place: ["group", "sheet name"],
      on: ["table"],
      make: (sheet, random) => {
        const group = random.pick([DEPARTMENT, TOWNSHIP]);
        if (!only(sheet, group)) return undefined;
        sheet.name = random.pick(group === DEPARTMENT ? ["部门", "市直各部门"] : ["乡镇", "各乡镇街道", "乡镇街道"]);
        if (group === TOWNSHIP && random.chance(50)) farm(sheet, random, TOWNSHIP);
        return sheet.name;
      },
    },
    "the sheet's name says one group of two": {
      must: "either",
      place: ["group", "sheet name"],
      on: ["table"],
      make: (sheet, random) => {
        sheet.name = random.pick(["部门", "市直各部门", "乡镇"]);
        return sheet.name;
      },
    },
    "a sheet for each group": {
      must: "read",
      place: ["sheets", "sheet name"],
      on: ["table"],
      make: (sheet, random, book) => {
        if (sheet.tables.length > 1 || sheet.tables[0]!.rows.some(({ is }) => is !== "unit")) return undefined;
        const { columns, rows } = sheet.tables[0]!;
        const others = rows.filter((row) => row.is === "unit" && row.unit.group === TOWNSHIP);
        if (!only(sheet, DEPARTMENT) || others.length === 0) return undefined;
        [sheet.name] = [random.pick(["部门", "市直部门", "Sheet1"])];
        const name = random.pick(["乡镇", "乡镇街道", "Sheet2"]);
        const second = sheetOf(name, sheet.title, sheet.period, { above: [], columns: [...columns], rows: others });
        book.sheets.push(second);
        return `${sheet.name} ${name}`;
      },
    },
  },
};
