import { DEPARTMENT, otherColumn, serialColumn, unitColumn } from "../base";
import {
  addUnit,
  allUnitRows,
  banner,
  type Column,
  columnSets,
  type FigureRow,
  type Row,
  type Sheet,
  type Table,
  text,
  type UnitRow,
  unitRow,
} from "../book";
import type { Random } from "../random";
import type { Family, Kind } from "./kind";
import { append } from "./rows";

const onLog = (must: Kind["must"], place: string | readonly string[], make: Kind["make"]): Kind => ({
  must,
  place,
  make,
  on: ["log"],
});

const [OWN, UPPER] = ["扎兰屯市政府网", "呼伦贝尔市政府网"] as const;

/** What changes the rows of a log as a whole, so that nothing else may. */
const ROWS = ["log", "order", "rows at the end", "tables"] as const;

/** Puts one column, in which both sites are named, in the place of those of the two. */
function nameSites(sheet: Sheet, heading: string, of: (row: UnitRow) => string): void {
  const [columns] = columnSets(sheet);
  columns!.splice(
    columns!.findIndex(({ is }) => is === "upper"),
    1,
  );
  const at = columns!.findIndex(({ is }) => is === "own");
  columns![at] = { ...columns![at]!, heading, of, both: true };
}

/** A row of a log that is no item: what stands under some of its headings. */
function besides(cells: Readonly<Record<string, string | number>>): FigureRow {
  return { is: "figures", cell: ({ heading }) => cells[heading] ?? "" };
}

/** The items of a log of one table that has no other rows, by their units; undefined for any other. */
function itemsByUnit({ tables }: Sheet): UnitRow[][] | undefined {
  const [table, another] = tables;
  if (another || table!.rows.some(({ is }) => is !== "unit")) return undefined;
  const rows = table!.rows.filter((row) => row.is === "unit");
  return [...new Set(rows.map(({ unit }) => unit))].map((unit) => rows.filter((row) => row.unit === unit));
}

function setRows({ tables }: Sheet, rows: readonly Row[]): void {
  tables[0]!.rows.splice(0, Infinity, ...rows);
}

/** The title of an item is what it is in the whole log, wherever it comes to stand. */
function titleOf(sheet: Sheet): Column["of"] {
  const all = allUnitRows(sheet);
  return (row) => `${row.unit.name}第${all.indexOf(row) + 1}条信息`;
}

/** Items under the name of their unit, which stands there once. */
const onceEach = (must: Kind["must"], runs: "merged" | "once"): Kind =>
  onLog(must, ["names", ...ROWS], (sheet) => {
    const parts = itemsByUnit(sheet);
    if (!parts?.some((part) => part.length > 1)) return undefined;
    setRows(sheet, parts.flat());
    for (const columns of columnSets(sheet)) for (const each of columns) if (each.is === "unit") each.runs = runs;
    return runs;
  });

/** Sites of which one cell says yes or no. */
const saidOfBoth = (heading: string, of: (own: boolean, upper: boolean) => string): Kind =>
  onLog("read", "marks", (sheet) => {
    nameSites(sheet, heading, ({ counts: [own, upper] }) => of(own > 0, upper > 0));
    return of(true, false);
  });

/** Two logs in the place of one, of its departments and of its townships; undefined where it is no plain one. */
function inTwo(sheet: Sheet, change: (columns: Column[]) => Column[]): [Table, Table] | undefined {
  const parts = itemsByUnit(sheet);
  const isOf = (part: UnitRow[], group: boolean): boolean => (part[0]!.unit.group === DEPARTMENT) === group;
  if (!parts?.some((part) => isOf(part, true)) || parts.every((part) => isOf(part, true))) return undefined;
  const [table] = sheet.tables;
  const of = (group: boolean): Row[] => parts.filter((part) => isOf(part, group)).flat();
  const copy = table!.columns.map((each) => ({ ...each }));
  return [
    { ...table!, rows: of(true), above: [...table!.above] },
    { ...table!, rows: of(false), above: [], columns: change(copy) },
  ];
}

/** How the marks of adopted and of other items are written. */
const markedWith = (yes: readonly (string | number)[], no: readonly (string | number)[]): Kind =>
  onLog("read", "marks", (sheet, random) => {
    const [adopted, not] = [random.pick(yes), random.pick(no)];
    for (const columns of columnSets(sheet))
      columns.forEach((each, j) => {
        if (each.is !== "own" && each.is !== "upper") return;
        const n = each.is === "own" ? 0 : 1;
        columns[j] = { ...each, of: ({ counts }) => (counts[n] > 0 ? adopted : not) };
      });
    return `${adopted} ${not}`;
  });

function someRow(sheet: Sheet, random: Random): UnitRow {
  return random.pick(allUnitRows(sheet));
}

export const logs: Family = {
  zh: "台账",
  kinds: {
    "a log": onLog("read", "log", () => ""),
    "marks as words": markedWith(["是", "√", "采用", "已采用", "✓"], ["", "否", "×", "—"]),
    "marks as numbers": markedWith([1], [0, ""]),
    "marks as dates and addresses": markedWith(["2023-02-03", "http://www.zhalantun.gov.cn/a.html", "政务要闻"], [""]),
    "one column that names the channels": onLog("read", "marks", (sheet, random) => {
      const heading = random.pick(["采用情况", "采用网站", "采用网站及日期", "发布情况", "采用情况说明"]);
      nameSites(sheet, heading, ({ counts }) => [OWN, UPPER].filter((_, n) => counts[n]! > 0).join("、"));
      return heading;
    }),
    "a mark that says nothing": onLog("ask", ["mark", "marks"], (sheet, random) => {
      const row = someRow(sheet, random);
      const own = columnSets(sheet)[0]!.find(({ is, heading }) => is === "own" && heading === "扎兰屯市政府网");
      if (!own) return undefined;
      const mark = random.pick(["待定", "待审", "？"]);
      row.cells.set(own, { value: mark });
      row.counts = [random.pick([0, 1]), row.counts[1]];
      return mark;
    }),
    "an item without a unit": onLog("ask", "names", (sheet, random) => {
      const row = someRow(sheet, random);
      row.written = "";
      row.counted = false;
      return row.unit.name;
    }),
    "nothing but crosses": onLog("ask", "marks", (sheet) => {
      if (allUnitRows(sheet).every(({ counts: [own] }) => own === 0)) return undefined;
      for (const columns of columnSets(sheet))
        columns.forEach((each, j) => {
          if (each.is !== "own" && each.is !== "upper") return;
          columns[j] = { ...each, of: ({ counts }) => (counts[each.is === "own" ? 0 : 1] > 0 ? "×" : "") };
        });
      return "×";
    }),
    "boxes to tick": saidOfBoth("采用情况", (own, upper) => `${own ? "☑" : "☐"}${OWN} ${upper ? "☑" : "☐"}${UPPER}`),
    "boxes behind their words": saidOfBoth(
      "采用网站",
      (own, upper) => `${OWN}${own ? "■" : "□"} ${UPPER}${upper ? "■" : "□"}`,
    ),
    "a sign behind each site": saidOfBoth(
      "采用情况",
      (own, upper) => `${OWN}${own ? "√" : "×"} ${UPPER}${upper ? "√" : "×"}`,
    ),
    "yes and no of each site": saidOfBoth(
      "采用情况",
      (own, upper) => `${OWN}：${own ? "是" : "否"}；${UPPER}：${upper ? "是" : "否"}`,
    ),
    "sites in two columns": onLog("read", "marks", (sheet, random) => {
      const [first, second] = random.pick([
        ["采用网站1", "采用网站2"],
        ["采用网站", "采用网站"],
        ["发布平台（一）", "发布平台（二）"],
      ] as const);
      for (const columns of columnSets(sheet))
        columns.forEach((each, j) => {
          if (each.is === "own")
            columns[j] = { ...each, heading: first, of: ({ counts: [own] }) => (own > 0 ? OWN : "") };
          if (each.is === "upper")
            columns[j] = { ...each, heading: second, of: ({ counts: [, upper] }) => (upper > 0 ? UPPER : "") };
        });
      return first;
    }),
    "a row for the second site": onLog("read", ["marks", ...ROWS], (sheet) => {
      const parts = itemsByUnit(sheet);
      if (!parts) return undefined;
      const rows = allUnitRows(sheet);
      nameSites(sheet, "采用网站", ({ counts: [own] }) => (own > 0 ? OWN : ""));
      setRows(
        sheet,
        rows.flatMap((row) => (row.counts[1] > 0 ? [row, besides({ 采用网站: UPPER })] : [row])),
      );
      return "";
    }),
    "a unit over its items, merged": onceEach("read", "merged"),
    "a unit at the first of its items": onceEach("ask", "once"),
    "sums of each unit": onLog("read", ROWS, (sheet, random) => {
      const parts = itemsByUnit(sheet);
      if (!parts) return undefined;
      const how = random.below(3);
      const sums = (part: readonly UnitRow[]): FigureRow => {
        const { name } = part[0]!.unit;
        const [title, unit] = (
          [
            ["小计", ""],
            ["小计", name],
            [`${name}合计${part.length}条`, ""],
          ] as const
        )[how]!;
        const [own, upper] = [0, 1].map((n) => part.reduce((sum, { counts }) => sum + counts[n]!, 0));
        return besides({ 标题: title, 报送单位: unit, [OWN]: own!, [UPPER]: upper! });
      };
      setRows(
        sheet,
        parts.flatMap((part) => [...part, sums(part)]),
      );
      return ["小计", "小计 and the unit", "合计n条"][how]!;
    }),
    "a total with the number of items": onLog("read", "rows at the end", (sheet) => {
      const rows = allUnitRows(sheet);
      append(sheet, besides({ 序号: "合计", 标题: rows.length }));
      return String(rows.length);
    }),
    "signatures and remarks of a log": onLog("read", "below", (sheet, random) => {
      const line = random.pick([
        ["填表人：", "某某", "审核人：", "某某"],
        ["填表单位（盖章）：", "", "", "2023-04-03"],
        ["备注", "本表由信息科负责解释"],
        ["", "政府办公室"],
        ["注：“是”为采用"],
      ]);
      if (random.chance(50)) sheet.below.push({ is: "blank" });
      sheet.below.push(text(...line));
      return line.join(" ");
    }),
    "captions between items": onLog("read", ROWS, (sheet) => {
      const parts = itemsByUnit(sheet);
      if (!parts) return undefined;
      setRows(
        sheet,
        parts.flatMap((part) => [banner(`${part[0]!.unit.name}报送情况`), ...part]),
      );
      return "";
    }),
    "a further log with other columns": onLog("read", ["mark", ...ROWS], (sheet, random) => {
      const title = titleOf(sheet);
      const how = random.below(4);
      const parts = inTwo(sheet, (columns) => {
        const at = (is: Column["is"]): number => columns.findIndex((each) => each.is === is);
        if (how === 0) columns.splice(1, 0, ...columns.splice(at("unit"), 1));
        else if (how === 1 && at("upper") >= 0) columns.splice(at("own"), 0, ...columns.splice(at("upper"), 1));
        else if (how === 2)
          columns.splice(
            at("unit"),
            0,
            otherColumn("联系人", () => "某某"),
          );
        else columns.splice(at("serial"), 1);
        return columns;
      });
      if (!parts) return undefined;
      for (const { columns } of parts)
        columns.forEach((each, j) => each.heading === "标题" && (columns[j] = { ...each, of: title }));
      if (random.chance(60)) parts[1].above.push(banner("各乡镇街道信息报送台账"));
      if (random.chance(50)) parts[0].rows.push({ is: "blank" });
      sheet.tables.splice(0, Infinity, ...parts);
      return ["unit first", "sites changed over", "one more", "no serials"][how]!;
    }),
    "a list for each site": onLog(
      "read",
      ["marks", "mark", "names", "dates", "reviewers", "title", ...ROWS],
      (sheet, random) => {
        const parts = itemsByUnit(sheet);
        const title = titleOf(sheet);
        const of = (n: 0 | 1): UnitRow[] =>
          allUnitRows(sheet).flatMap(({ unit, counts }) =>
            counts[n] > 0 ? [unitRow(unit, n === 0 ? [counts[0], 0] : [0, counts[1]])] : [],
          );
        if (!parts || of(1).length === 0) return undefined;
        const titles = new Map<Row, string>();
        const table = (n: 0 | 1): Table => {
          const rows = of(n);
          rows.forEach((row, k) => titles.set(row, `${title(row, k)}${k}`));
          const columns: Column[] = [
            serialColumn(),
            otherColumn("标题", (row) => titles.get(row) ?? ""),
            unitColumn("报送单位"),
            { is: n === 0 ? "own" : "upper", over: [], heading: "采用日期", of: () => "2023-02-03" },
          ];
          if (n === 1 && random.chance(50)) columns.splice(1, 0, ...columns.splice(2, 1));
          return { above: [banner(`${n === 0 ? "一" : "二"}、${[OWN, UPPER][n]!}采用信息`)], columns, rows };
        };
        sheet.title = "2023年1-3月信息采用明细";
        sheet.tables.splice(0, Infinity, table(0), table(1));
        return "";
      },
    ),
    "an item written in twice": onLog("ask", ["rows", "names", "dates", ...ROWS], (sheet, random) => {
      const [table] = sheet.tables;
      const title = table!.columns.find(({ heading }) => heading === "标题");
      const adopted = allUnitRows(sheet).filter(({ counts: [own] }) => own > 0);
      if (!title || adopted.length === 0) return undefined;
      const row = random.pick(adopted);
      const copy = { ...unitRow(row.unit, row.counts), counted: false };
      for (const each of [row, copy]) each.cells.set(title, { value: `${row.unit.name}召开春季工作会议` });
      addUnit(table!, copy);
      return row.unit.name;
    }),
    "an item of the editors": onLog("ask", ["names", ...ROWS], (sheet, random) => {
      const [table] = sheet.tables;
      const name = random.pick(["编辑部", "转载", "政府网自采"]);
      addUnit(table!, { ...unitRow({ name, group: DEPARTMENT }, [1, 0]), counted: false });
      return name;
    }),
    "an example": onLog("read", "row under the headings", (sheet) => {
      sheet.tables[0]!.rows.unshift(
        besides({ 序号: "示例", 标题: "某项工作有序开展", 报送单位: "水利局", [OWN]: "是" }),
      );
      return "";
    }),
    "numbers of a log's columns": onLog("read", "row under the headings", (sheet) => {
      sheet.tables[0]!.rows.unshift({ is: "figures", cell: (_, position) => position + 1 });
      return "";
    }),
    "dates of items": onLog("read", "dates", (sheet) => {
      columnSets(sheet)[0]!.splice(2, 0, {
        is: "other",
        over: [],
        heading: "报送日期",
        of: (_, n) => `2023-0${1 + (n % 3)}-1${n % 9}`,
      });
      return "";
    }),
    "reviewers and remarks": onLog("read", "reviewers", (sheet) => {
      for (const heading of ["审核人", "备注"])
        columnSets(sheet)[0]!.push({ is: "other", over: [], heading, of: () => (heading === "备注" ? "" : "李某") });
      return "";
    }),
  },
};
