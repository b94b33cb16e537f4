import { sheetOf, TOWNSHIP } from "../base";
import { allUnitRows, type Book, column, type Sheet, type Unit, unitRow, type UnitRow, unitRows } from "../book";
import type { Family, Kind } from "./kind";

/** Adds a sheet with these rows, in columns like those of `like`. */
function addSheet(book: Book, like: Sheet, name: string, title: string | undefined, rows: readonly UnitRow[]): Sheet {
  const columns = like.tables[0]!.columns.map((each) => ({ ...each }));
  const sheet = sheetOf(name, title, like.period, { above: [], columns, rows: [...rows] });
  book.sheets.push(sheet);
  return sheet;
}

/** The counts of some sheets together, one row for each unit. */
function sums(sheets: readonly Sheet[]): UnitRow[] {
  const rows = new Map<UnitRow["unit"], UnitRow>();
  for (const { unit, counts, counted } of sheets.flatMap(allUnitRows)) {
    const row = rows.get(unit) ?? unitRow(unit, [0, 0]);
    if (counted) row.counts = [row.counts[0] + counts[0], row.counts[1] + counts[1]];
    rows.set(unit, row);
  }
  return [...rows.values()];
}

/** Lets a unit be another one on every sheet. */
function rename({ sheets }: Book, from: Unit, to: Unit): void {
  for (const row of sheets.flatMap(allUnitRows)) if (row.unit === from) row.unit = to;
}

const months = (must: Kind["must"], make: Kind["make"]): Kind => ({ must, on: ["months"], place: "sheets", make });

export const sheets: Family = {
  zh: "几张表",
  kinds: {
    "a sheet for each month": months("read", () => ""),
    "units missing on some sheets": months("read", (sheet, random) => {
      const { rows } = sheet.tables[0]!;
      const [gone] = rows.splice(random.below(rows.length), 1);
      return gone?.is === "unit" ? gone.unit.name : undefined;
    }),
    "a sheet that is the sum of the others": months("ask", (_, random, book) => {
      const [first] = book.sheets;
      const name = random.pick(["一季度汇总", "汇总", "1-3月", "合计"]);
      const sheet = addSheet(book, first!, name, "2023年1-3月信息采用情况汇总表", sums(book.sheets));
      sheet.counted = false;
      return name;
    }),
    "sheets that hold those before them": months("ask", (_, _random, book) => {
      const sofar = new Map<Unit, UnitRow["counts"]>();
      let compared = 0;
      for (const [n, sheet] of book.sheets.entries()) {
        for (const row of allUnitRows(sheet)) {
          const [own, upper] = sofar.get(row.unit) ?? [0, 0];
          row.counts = [row.counts[0] + own, row.counts[1] + upper];
          sofar.set(row.unit, row.counts);
          // a count that is changed after this would be held no longer
          for (const each of sheet.tables.flatMap((table) => table.columns))
            if (each.is === "own" || each.is === "upper") row.cells.set(each, { value: each.of(row, 0) });
          if (n < book.sheets.length - 1) compared += row.counts.filter((count) => count > 0).length;
        }
        sheet.counted = n === book.sheets.length - 1;
      }
      // in fewer counts it may be an accident
      return compared < 20 ? undefined : "";
    }),
    "a cover before the sheets": months("read", (_, random, book) => {
      const cover = sheetOf(random.pick(["封面", "说明"]), "扎兰屯市信息采用情况统计", "");
      cover.counted = false;
      book.sheets.unshift(cover);
      return cover.name;
    }),
    "a copy of a sheet": months("ask", (sheet, random, book) => {
      const rows = allUnitRows(sheet).map(({ unit, counts }) => unitRow(unit, counts));
      const name = random.pick([`${sheet.name} (2)`, `${sheet.name}（修改）`]);
      addSheet(book, sheet, name, sheet.title, rows).counted = false;
      return name;
    }),
    "a sheet given twice": months("ask", (sheet, _, book) => {
      const rows = allUnitRows(sheet).map(({ unit, counts }) => unitRow(unit, counts));
      // sheets of several files have their files' names before their own
      addSheet(book, sheet, `${sheet.name} (2).xlsx/${sheet.name}`, sheet.title, rows).counted = false;
      return sheet.name;
    }),
    "months only in the sheets' names": months("either", (_, random, book) => {
      for (const sheet of book.sheets) sheet.title = random.pick(["信息采用情况统计表", undefined]);
      return "";
    }),
    "sheets of which the periods overlap": months("ask", (_, random, book) => {
      const [first, second] = book.sheets;
      book.sheets.splice(1);
      const sheet = addSheet(book, first!, "1-2月", "2023年1-2月信息采用情况统计表", sums([first!, second!]));
      sheet.period = "1-2";
      first!.counted = false;
      return random.pick([""]);
    }),
    "a unit with and without 市 on two sheets": months("ask", (sheet, random, book) => {
      const row = random.pick(allUnitRows(sheet).filter(({ unit }) => unit.name.endsWith("局")));
      if (!row) return undefined;
      row.written = `市${row.unit.name}`;
      rename(book, row.unit, { ...row.unit, also: row.written });
      return row.written;
    }),
    "names on two sheets that differ by one sign": months("ask", (sheet, random, book) => {
      const row = random.pick(
        allUnitRows(sheet).filter(({ unit }) => unit.name.length > 2 && unit.name.endsWith("局")),
      );
      if (!row) return undefined;
      row.written = row.unit.name.replace(/.局$/, "务局");
      if (row.written === row.unit.name) return undefined;
      if (random.chance(50)) row.unit = { ...row.unit, name: row.written };
      else rename(book, row.unit, { ...row.unit, also: row.written });
      return `${row.written} ${row.unit.name}`;
    }),
    "a unit in another group on one sheet": months("ask", (sheet, random, book) => {
      const row = random.pick(allUnitRows(sheet).filter(({ unit }) => unit.group === TOWNSHIP));
      if (!row) return undefined;
      for (const each of book.sheets) {
        const [table] = each.tables;
        const wrong = each === sheet ? row : undefined;
        const of = (other: UnitRow): string => (other === wrong ? "市直各部门" : other.unit.group);
        table!.columns.push({ is: "group", over: [], heading: "类别", of });
      }
      return row.unit.name;
    }),
    "columns in another order on one sheet": months("read", (sheet, random) => {
      const { columns } = sheet.tables[0]!;
      columns.splice(0, Infinity, ...random.shuffle(columns));
      return "";
    }),
    "totals on every sheet": months("read", (_, _random, book) => {
      for (const sheet of book.sheets) {
        const table = sheet.tables[0]!;
        const total = (n: 0 | 1): number => unitRows(table).reduce((sum, { counts }) => sum + counts[n], 0);
        table.rows.push({
          is: "figures",
          cell: ({ is }) => (is === "unit" ? "合计" : is === "own" ? total(0) : is === "upper" ? total(1) : ""),
        });
      }
      return "";
    }),
    "a sheet without the upper channel": months("ask", (sheet) => {
      const [table] = sheet.tables;
      if (!column(table!, "upper")) return undefined;
      table!.columns.splice(table!.columns.indexOf(column(table!, "upper")!), 1);
      for (const row of unitRows(table!)) row.counts = [row.counts[0], 0];
      return sheet.name;
    }),
  },
};
