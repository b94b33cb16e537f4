import { otherColumn } from "../base";
import { allUnitRows, column, columnSets, insertAfter, type Sheet, type Table, type UnitRow, unitRows } from "../book";
import type { Random } from "../random";
import { counts, nothing, setCount } from "./counts";
import type { Family, Kind } from "./kind";
import { mergedUnit } from "./mergedUnit";

/** Two unit rows of a table that stand one under the other. */
function neighbours(sheet: Sheet, random: Random): { table: Table; first: UnitRow; second: UnitRow } | undefined {
  const table = random.pick(sheet.tables);
  const pairs = table.rows.flatMap((row, n) => {
    const next = table.rows[n + 1];
    return row.is === "unit" && next?.is === "unit" ? [{ table, first: row, second: next }] : [];
  });
  return pairs.length > 0 ? random.pick(pairs) : undefined;
}

/** The own counts of two units in one cell; what stands under it, and what the second unit truly has. */
const mergedDown = (
  must: Kind["must"],
  make: (second: UnitRow, first: UnitRow, random: Random) => { covered: number | ""; truly: number },
): Kind => ({
  must,
  place: "merged counts",
  make: (sheet, random) => {
    const pair = neighbours(sheet, random);
    const own = pair && column(pair.table, "own");
    if (!own || pair.first.cells.has(own) || pair.second.cells.has(own)) return undefined;
    const { covered, truly } = make(pair.second, pair.first, random);
    pair.first.merges.set(own, { rows: 2, columns: 1 });
    pair.second.cells.set(own, { value: covered });
    setCount(pair.second, "own", truly);
    return `${covered} covered, truly ${truly}`;
  },
});

/** Marks the counts of some columns as never calculated, as programs leave them that write formulas without results. */
const uncalculated = (must: Kind["must"], all: boolean): Kind => ({
  must,
  place: "uncalculated",
  make: (sheet, random) => {
    const value = random.pick([0, ""]);
    return counts(must, all ? 100 : 0, () => ({ value, uncalculated: true })).make(sheet, random, {
      sheets: [],
      unread: [],
    });
  },
});

export const marks: Family = {
  zh: "合并、隐藏、删除线、没算过的公式",
  kinds: {
    "a count struck out before the new one": counts("either", 0, (count) => ({
      value: count,
      marked: `~~${count + 3}~~${count}`,
    })),
    "a count struck out, text": counts("either", 0, (count) => ({ value: String(count), marked: `~~1~~${count}` })),
    "a raised mark behind a count": counts("either", 0, (count) => ({ value: String(count), marked: `${count}^1^` })),
    "a count struck out as a whole": counts("either", 0, (count) => ({ value: count, marked: `~~${count}~~` })),
    "counts merged over two units, another covered": mergedDown(
      "ask",
      ({ counts: [own] }, { counts: [above] }, random) => {
        const covered = own === above ? own + 1 : own;
        return { covered, truly: random.pick([covered, 0]) };
      },
    ),
    "counts merged over two units": mergedDown("ask", () => ({ covered: "", truly: 0 })),
    "counts merged over both channels": {
      must: "ask",
      place: "merged counts",
      make: (sheet, random) => {
        const table = random.pick(sheet.tables);
        const [own, upper] = [column(table, "own"), column(table, "upper")];
        const row = random.pick(unitRows(table));
        const row2 = row.unit.group === "市直各部门" ? row : undefined;
        if (!own || !upper || !row2 || table.columns.indexOf(upper) !== table.columns.indexOf(own) + 1)
          return undefined;
        if (row2.cells.has(own) || row2.cells.has(upper)) return undefined;
        row2.merges.set(own, { rows: 1, columns: 2 });
        row2.cells.set(upper, { value: 7 });
        setCount(row2, "upper", random.pick([7, 0]));
        return `7 covered, truly ${row2.counts[1]}`;
      },
    },
    "names merged, another name covered": mergedUnit("机关事务服务中心"),
    "hidden rows": {
      must: "read",
      make: (sheet, random) => {
        const row = random.pick(allUnitRows(sheet));
        row.hidden = true;
        return row.unit.name;
      },
    },
    "a hidden column of the last quarter": {
      must: "read",
      make: (sheet, random) => {
        if (sheet.tables.some((table) => column(table, "own")?.over.length !== 0)) return undefined;
        const heading = random.pick(["扎兰屯市政府网采用条数（上季度）", "扎兰屯市政府网上季度采用条数", "上季度"]);
        insertAfter(sheet, "unit", { ...otherColumn(heading, ({ counts: [own] }) => own + 3), hidden: true });
        return heading;
      },
    },
    "a hidden column of the same heading": {
      must: "either",
      place: "heading of own",
      make: (sheet) => {
        const own = columnSets(sheet)[0]!.find(({ is }) => is === "own");
        if (!own || own.over.length > 0) return undefined;
        insertAfter(sheet, "unit", { ...otherColumn(own.heading, ({ counts: [count] }) => count + 3), hidden: true });
        return own.heading;
      },
    },
    "hidden counts": {
      must: "read",
      place: ["heading of own", "heading of upper"],
      make: (sheet, random) => {
        const is = random.pick(["own", "upper", "serial"] as const);
        for (const each of columnSets(sheet).flat()) if (each.is === is) each.hidden = true;
        return is;
      },
    },
    "hidden counts beside a visible column that says little": {
      must: "either",
      place: ["heading of own", "merged counts"],
      make: (sheet) => {
        for (const columns of columnSets(sheet)) {
          const own = columns.find(({ is }) => is === "own");
          if (!own || own.over.length > 0) return undefined;
          own.heading = "本级采用";
          own.hidden = true;
        }
        insertAfter(
          sheet,
          "own",
          otherColumn("实际条数", ({ counts: [own] }) => own + 2),
        );
        return "实际条数";
      },
    },
    "a formula never calculated": nothing(uncalculated("mend", false)),
    "a column of formulas never calculated": nothing(uncalculated("mend", true)),
    "ranks never calculated": {
      must: "either",
      make: (sheet) => {
        const added = otherColumn("排名", () => "");
        insertAfter(sheet, "upper", added);
        for (const row of allUnitRows(sheet)) row.cells.set(added, { value: 0, uncalculated: true });
        return "排名";
      },
    },
    "a quotation mark that is never closed": {
      must: "mend",
      make: (sheet, random) => {
        sheet.openQuote = { line: 4 + random.below(4), lines: 2 + random.below(5) };
        return `line ${sheet.openQuote.line}`;
      },
    },
  },
};
