import { countUnits, DEPARTMENT, TOWNSHIP } from "../base";
import { allUnitRows, banner, column, type Column, columnSets, type Sheet, type Table, text, unitRows } from "../book";
import type { Family, Kind } from "./kind";

/** Cuts the only table of a sheet into one for each group; undefined where it is not a plain one. */
function split(sheet: Sheet): [Table, Table] | undefined {
  const [table] = sheet.tables;
  if (sheet.tables.length > 1 || table!.rows.some(({ is }) => is !== "unit")) return undefined;
  const of = (group: string): Table["rows"] => unitRows(table!).filter(({ unit }) => unit.group === group);
  const copy = (columns: readonly Column[]): Column[] => columns.map((each) => ({ ...each }));
  return [
    { ...table!, rows: of(DEPARTMENT) },
    { ...table!, rows: of(TOWNSHIP), columns: copy(table!.columns) },
  ];
}

function setTables(sheet: Sheet, ...tables: Table[]): void {
  sheet.tables.splice(0, Infinity, ...tables);
}

const below = (choices: readonly (readonly string[])[]): Kind => ({
  must: "read",
  on: ["table", "months"],
  make: (sheet, random) => {
    const line = random.pick(choices);
    if (random.chance(50)) sheet.below.push({ is: "blank" });
    sheet.below.push(text(...line));
    return line.join(" ");
  },
});

export const layout: Family = {
  zh: "版面",
  kinds: {
    "away from the corner": {
      must: "read",
      on: ["table", "months", "log"],
      make: (sheet, random) => {
        sheet.corner = { row: 1 + random.below(4), column: random.below(4) };
        return `${sheet.corner.row} ${sheet.corner.column}`;
      },
    },
    "two tables one below the other": {
      must: "read",
      place: "tables",
      on: ["table"],
      make: (sheet, random) => {
        const parts = split(sheet);
        if (!parts) return undefined;
        const named = random.chance(60);
        if (named) {
          parts[0].above.push(banner(`（一）${DEPARTMENT}信息采用情况`));
          parts[1] = { ...parts[1], above: [banner(`（二）${TOWNSHIP}信息采用情况`)] };
        }
        parts[0].rows.push({ is: "blank" });
        setTables(sheet, ...parts);
        return named ? "with titles" : "";
      },
    },
    "two tables side by side": {
      must: "read",
      place: "tables",
      on: ["table"],
      make: (sheet, random) => {
        const parts = split(sheet);
        if (!parts) return undefined;
        const [left, right] = parts;
        const withoutUpper = random.chance(50);
        if (withoutUpper)
          right.columns.splice(
            right.columns.findIndex(({ is }) => is === "upper"),
            1,
          );
        setTables(sheet, left, { ...right, beside: random.below(2) });
        return withoutUpper ? "the right one without the upper channel" : "";
      },
    },
    "one table folded into halves": {
      must: "read",
      place: "tables",
      on: ["table", "months"],
      make: (sheet, random) => {
        const [table] = sheet.tables;
        if (sheet.tables.length > 1 || table!.rows.some(({ is }) => is !== "unit")) return undefined;
        const all = unitRows(table!);
        const half = Math.ceil(all.length / 2);
        let n = half;
        const right = table!.columns.map((each): Column =>
          each.is === "serial" ? { ...each, of: () => ++n } : { ...each },
        );
        setTables(
          sheet,
          { ...table!, rows: all.slice(0, half) },
          { ...table!, rows: all.slice(half), columns: right, beside: random.below(2) },
        );
        return "";
      },
    },
    "a remark below": below([
      ["注：1.采用一条计5分。"],
      ["备注：以上数据由政府网站后台统计。"],
      ["以上数据截至3月底"],
      ["说明：*为新设单位；①含交警大队。"],
      ["1.采用一条计5分；", ""],
    ]),
    "signatures below": below([
      ["填表人：张某", "审核人：李某"],
      ["填报人：张某　　联系电话：0470-3201234"],
      ["2023年4月13日"],
      ["制表：张某", "", "2023年4月13日"],
    ]),
    "the office's name below": {
      ...below([["扎兰屯市人民政府办公室"], ["市政府办公室信息科"]]),
      must: "either", // it looks like a unit without counts
    },
    "a note beside the rows": {
      must: "read",
      make: (sheet) => {
        const note: Column = { is: "other", over: [], heading: "", of: (_, n) => (n === 1 ? "以后台数为准" : "") };
        columnSets(sheet).at(-1)!.push(note);
        return "";
      },
    },
    "other sheets that are not read": {
      must: "read",
      on: ["table", "months", "log"],
      make: (_, random, book) => {
        book.unread.push(random.pick(["封面", "去年", "Sheet2"]));
        return book.unread.at(-1)!;
      },
    },
    "a single unit": {
      must: "read",
      place: "tables",
      on: ["table"],
      make: (sheet, random) => {
        const [table] = sheet.tables;
        if (table!.rows.some(({ is }) => is !== "unit")) return undefined;
        table!.rows.splice(0, Infinity, random.pick(allUnitRows(sheet)));
        return "";
      },
    },
  },
};

/** Done last: no other kind may touch the table that does not count, and of a turned one no rows of units remain. */
export const turned: Family = {
  zh: layout.zh,
  kinds: {
    "a table of the last quarter below": {
      must: "ask",
      // a total of a sheet is that of all its tables
      place: ["tables", "totals"],
      on: ["table"],
      make: (sheet, random) => {
        const [table] = sheet.tables;
        if (sheet.tables.length > 1) return undefined;
        const rows = countUnits(
          unitRows(table!).map(({ unit }) => unit),
          random,
        );
        for (const row of rows) row.counted = false;
        const title = random.pick(["2022年第四季度信息采用情况", "上季度信息采用情况", "去年同期"]);
        table!.rows.push({ is: "blank" });
        setTables(sheet, table!, {
          above: [banner(title)],
          columns: table!.columns.map((each) => ({ ...each })),
          rows,
        });
        return title;
      },
    },
    "units across": {
      must: "mend",
      place: "tables",
      on: ["table"],
      make: (sheet) => {
        const [table] = sheet.tables;
        if (sheet.tables.length > 1 || table!.rows.some(({ is }) => is !== "unit")) return undefined;
        if (!column(table!, "own") || !column(table!, "upper")) return undefined;
        const all = unitRows(table!);
        const heads = all.map(({ written }) => written);
        const columns = ["单位", ...heads].map((heading): Column => ({ is: "other", over: [], heading, of: () => "" }));
        const line = (is: "own" | "upper", n: 0 | 1): Table["rows"][number] =>
          text(column(table!, is)!.heading, ...all.map(({ counts }) => counts[n]));
        setTables(sheet, { above: [], columns, rows: [line("own", 0), line("upper", 1)] });
        return "";
      },
    },
  },
};
