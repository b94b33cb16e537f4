import { otherColumn } from "../base";
import {
  type Cell,
  type Column,
  column,
  type Counts,
  type Row,
  type Sheet,
  type Table,
  type UnitRow,
  unitRow,
} from "../book";
import type { Random } from "../random";
import type { Family, Kind } from "./kind";

/** Words for the sites, and for how many items each adopted. */
const SITES = ["采用网站", "网站", "采用渠道", "发布平台", "网站名称"];
const COUNTS = ["采用条数", "条数", "采用数量", "采用信息条数"];
const NAMES = ["扎兰屯市政府网", "呼伦贝尔市政府网"] as const;
/** The columns that such a table has besides; what else stands in one with a column for each site may be of one site alone. */
const BESIDE = /^备注$/;

/** How a table looks that has a row for each unit and site. */
interface Down {
  /** Each row names its unit, or the first of them does. */
  readonly names: "again" | "once" | "merged";
  /** Sites that adopted nothing have no row. */
  readonly listed: boolean;
  readonly site: Column;
  readonly count: Column;
  /** The site of each row. */
  readonly siteOf: Map<UnitRow, string>;
}

function someDown(random: Random, names: Down["names"]): Down {
  const siteOf = new Map<UnitRow, string>();
  return {
    names,
    listed: random.chance(50),
    siteOf,
    site: otherColumn(random.pick(SITES), (row) => siteOf.get(row) ?? ""),
    count: {
      is: "own",
      both: true,
      down: true,
      over: [],
      heading: random.pick(COUNTS),
      of: ({ counts: [own, upper] }) => own + upper,
    },
  };
}

/** The rows of a unit, one for each site; cells that are about the unit stand in each of them. */
function rowsOf(row: UnitRow, table: Table, down: Down): UnitRow[] {
  const columns = [column(table, "own")!, column(table, "upper")!];
  const isDoubtful = columns.some((each) => row.cells.has(each));
  const split = columns.flatMap((own, n) => {
    const cells = new Map<Column, Cell>([...row.cells].filter(([each]) => !columns.includes(each)));
    const cell = row.cells.get(own);
    if (cell) cells.set(down.count, cell);
    const counts: Counts = n === 0 ? [row.counts[0], 0] : [0, row.counts[1]];
    const counted = row.counted || (isDoubtful && !cell);
    return [
      {
        ...row,
        counts,
        cells,
        merges: new Map<Column, never>(),
        counted,
        site: NAMES[n]!,
        isZero: row.counts[n] === 0 && !cell,
      },
    ];
  });
  const some = down.listed ? split.filter(({ isZero }) => !isZero) : split;
  return (some.length > 0 ? some : split.slice(0, 1)).map(({ site, isZero: _, ...each }) => {
    down.siteOf.set(each, site);
    return each;
  });
}

/** A row of figures with the sum of both sites; undefined where it has other things than counts. */
function together(row: Row, table: Table, { site, count }: Down): Row | undefined {
  if (row.is === "unit" || row.is === "text") return undefined;
  if (row.is !== "figures") return row;
  const at = (each: Column): number => table.columns.indexOf(each);
  const [own, upper, unit] = [column(table, "own")!, column(table, "upper")!, column(table, "unit")!];
  const figures = [own, upper].map((each) => row.cell(each, at(each)));
  const name = String(row.cell(unit, at(unit)));
  if (figures.some((each) => typeof each !== "number") || name.length < 2 || name === "栏次") return undefined;
  const sum = figures.reduce((all: number, each) => all + Number(each), 0);
  return { ...row, cell: (each) => (each === count ? sum : each === site ? "" : row.cell(each, at(each))) };
}

/** Makes a table one that has a row for each unit and site; undefined where it has what such a table has not. */
function turnDown(sheet: Sheet, random: Random, names: Down["names"]): { table: Table; down: Down } | undefined {
  const [table, another] = sheet.tables;
  if (!table || another || table.unmerged) return undefined;
  const fits = table.columns.every(
    ({ is, over, hidden, runs, heading, both }) =>
      over.length === 0 && !hidden && !both && (is !== "other" || BESIDE.test(heading)) && (is === "group" || !runs),
  );
  const [own, upper, unit] = [column(table, "own"), column(table, "upper"), column(table, "unit")];
  const named = [own, upper].every((each, n) => each?.heading.includes(NAMES[n]!));
  const units = new Set<unknown>();
  const isPlain = table.rows.every((row) => {
    if (row.is !== "unit") return true;
    const isAgain = units.has(row.unit);
    units.add(row.unit);
    return row.merges.size === 0 && !row.apart && !isAgain;
  });
  if (!fits || !own || !upper || !unit || !named || !isPlain) return undefined;
  const down = someDown(random, names);
  const rows: Row[] = [];
  for (const row of table.rows) {
    if (row.is === "unit") rows.push(...rowsOf(row, table, down));
    else {
      const other = row.is === "text" ? row : together(row, table, down);
      if (!other) return undefined;
      rows.push(other);
    }
  }
  const columns = table.columns.flatMap((each): Column[] => {
    if (each === own) return [down.site, down.count];
    if (each === upper) return [];
    if (names === "again" || (each.is !== "unit" && each.is !== "serial")) return [each];
    return [each.is === "serial" ? numbered(rows, names) : { ...each, runs: names }];
  });
  // what is written into cells of the unit's column stands there still
  const renamed = columns.find(({ is }) => is === "unit")!;
  for (const row of rows) if (row.is === "unit" && row.cells.has(unit)) row.cells.set(renamed, row.cells.get(unit)!);
  table.columns.splice(0, table.columns.length, ...columns);
  table.rows.splice(0, table.rows.length, ...rows);
  return { table, down };
}

/** Units are numbered, not their rows. */
function numbered(rows: readonly Row[], runs: "once" | "merged"): Column {
  const numbers = new Map<string, number>();
  for (const row of rows)
    if (row.is === "unit" && !numbers.has(row.written)) numbers.set(row.written, numbers.size + 1);
  return { is: "serial", over: [], heading: "序号", runs, of: ({ written }) => numbers.get(written)! };
}

const kind = (must: Kind["must"], make: (sheet: Sheet, random: Random) => string | undefined): Kind => ({
  must,
  on: ["table"],
  place: ["tables", "rows of headings", "unit column"],
  make,
});

const plain = (names: Down["names"]): Kind =>
  kind("read", (sheet, random) => {
    const turned = turnDown(sheet, random, names);
    return (
      turned && [turned.down.site.heading, turned.down.count.heading, turned.down.listed ? "listed" : "all"].join(" ")
    );
  });

/** The rows of each unit and their sum. */
function unitsOf({ rows }: Table): UnitRow[][] | undefined {
  if (rows.some(({ is }) => is !== "unit")) return undefined;
  const units: UnitRow[][] = [];
  for (const row of rows as UnitRow[]) {
    const last = units.at(-1);
    if (last?.[0]?.unit === row.unit) last.push(row);
    else units.push([row]);
  }
  return units;
}

function sumRow(rows: readonly UnitRow[], { site, count }: Down, label: string, name = ""): Row {
  const sum = rows.reduce((all, { counts: [own, upper] }) => all + own + upper, 0);
  return {
    is: "figures",
    cell: (each) => (each === count ? sum : each === site ? label : each.is === "unit" ? name : ""),
  };
}

export const sitesDown: Family = {
  zh: "一个网站一行",
  kinds: {
    "a row for each unit and site": plain("again"),
    "units named once over rows for each site": plain("once"),
    "units merged over rows for each site": plain("merged"),
    "rows for each site with the sums of units": kind("read", (sheet, random) => {
      const isOnce = random.chance(50);
      const turned = turnDown(sheet, random, isOnce ? "once" : "again");
      const units = turned && unitsOf(turned.table);
      if (!units || units.some((rows) => rows.some(({ cells }) => cells.size > 0))) return undefined;
      const { table, down } = turned;
      const rows = units.flatMap((own) => [
        ...own,
        isOnce ? sumRow(own, down, "小计") : sumRow(own, down, "", `${own[0]!.written}小计`),
      ]);
      table.rows.splice(0, table.rows.length, ...rows);
      return isOnce ? "小计" : "the unit's name and 小计";
    }),
    "rows of one site after those of the other": kind("read", (sheet, random) => {
      const turned = turnDown(sheet, random, "again");
      if (!turned || !unitsOf(turned.table)) return undefined;
      const { table, down } = turned;
      const of = (row: Row): number => NAMES.findIndex((name) => row.is === "unit" && down.siteOf.get(row) === name);
      table.rows.sort((a, b) => of(a) - of(b));
      return "";
    }),
    "rows for each site and month": kind("read", (sheet, random) => {
      if (sheet.period !== "1-3") return undefined;
      const turned = turnDown(sheet, random, "again");
      if (!turned || !unitsOf(turned.table)) return undefined;
      const { table, down } = turned;
      const months = new Map<UnitRow, number>();
      const rows = (table.rows as UnitRow[]).flatMap((row) => {
        const all = row.counts[0] + row.counts[1];
        const first = row.cells.size > 0 ? all : random.below(all + 1);
        const parts = [first, all - first].map((count): UnitRow => {
          const counts: Counts = row.counts[0] > 0 ? [count, 0] : [0, count];
          return { ...row, counts };
        });
        return parts.flatMap((part, n) => {
          if (n === 1 && all === first) return [];
          down.siteOf.set(part, down.siteOf.get(row)!);
          months.set(part, n + 1 + random.below(n + 1));
          return [part];
        });
      });
      const isWord = random.chance(50);
      table.columns.splice(
        table.columns.indexOf(down.site),
        0,
        otherColumn("月份", (row) => (isWord ? `${months.get(row) ?? 1}月` : (months.get(row) ?? 1))),
      );
      table.rows.splice(0, table.rows.length, ...rows);
      return isWord ? "1月" : "1";
    }),
    "a row of a site that nobody knows": kind("ask", (sheet, random) => {
      const turned = turnDown(sheet, random, "again");
      const units = turned && unitsOf(turned.table);
      if (!units) return undefined;
      const { table, down } = turned;
      const name = random.pick(["新华网", "内蒙古自治区政府网", "微信公众号"]);
      for (const own of units.filter((_, n) => n % 3 === 0)) {
        const added = { ...unitRow(own[0]!.unit, [0, 0]), written: own[0]!.written };
        added.cells.set(down.count, { value: 1 + random.below(5) });
        down.siteOf.set(added, name);
        table.rows.splice(table.rows.indexOf(own.at(-1)!) + 1, 0, added);
      }
      return name;
    }),
    "a second row of one site": kind("ask", (sheet, random) => {
      const turned = turnDown(sheet, random, "again");
      const units = turned && unitsOf(turned.table);
      if (!units || units.some((rows) => rows.some(({ cells, counted }) => cells.size > 0 || !counted)))
        return undefined;
      const { table, down } = turned;
      const [first] = random.pick(units);
      const more = 1 + random.below(9);
      const isOwn = down.siteOf.get(first!) === NAMES[0];
      const added = { ...unitRow(first!.unit, isOwn ? [more, 0] : [0, more]), written: first!.written };
      down.siteOf.set(added, down.siteOf.get(first!)!);
      table.rows.splice(table.rows.indexOf(first!) + 1 + random.below(2), 0, added);
      return first!.written;
    }),
    "a sum of a unit that is not that of its rows": kind("ask", (sheet, random) => {
      const turned = turnDown(sheet, random, "again");
      const units = turned && unitsOf(turned.table);
      if (!units || units.some((rows) => rows.some(({ cells }) => cells.size > 0))) return undefined;
      const { table, down } = turned;
      const all = (table.rows as UnitRow[]).slice();
      const row = sumRow(all, down, "", "合计");
      if (row.is !== "figures") return undefined;
      table.rows.push({
        is: "figures",
        cell: (each, n) => (each === down.count ? Number(row.cell(each, n)) + 3 : row.cell(each, n)),
      });
      return "合计";
    }),
  },
};
