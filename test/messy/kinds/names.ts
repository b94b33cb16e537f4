import { countUnits, DEPARTMENT, someCounts, TOWNSHIP } from "../base";
import { allUnitRows, column, type Cell, type Sheet, type Unit, unitRow, type UnitRow, unitRows } from "../book";
import type { Random } from "../random";
import type { Family, Kind } from "./kind";
import { mergedUnit } from "./mergedUnit";

/** Writes the names of some units, or of all, in another way. */
const written = (
  must: Kind["must"],
  percent: number,
  write: (name: string, n: number, random: Random) => string,
): Kind => ({
  must,
  on: ["table", "months", "log"],
  place: "names",
  make: (sheet, random) => {
    const done: string[] = [];
    allUnitRows(sheet).forEach((row, n) => {
      if (done.length > 0 && !random.chance(percent)) return;
      row.written = write(row.written, n, random);
      done.push(row.written);
    });
    return done[0]!;
  },
});

const same = (style: (n: number) => string): Kind => ({
  ...written("read", 100, (name, n) => `${style(n + 1)}${name}`),
  on: ["table", "months"],
});

/** Writes the names of some townships with more than their names, under which they may be printed just as well. */
const fuller = (write: (name: string) => string): Kind => ({
  must: "read",
  place: ["names", "another row"],
  on: ["table"],
  make: (sheet, random) => {
    const rows = allUnitRows(sheet).filter(
      ({ unit, written: name }) => /[镇乡]$|街道$/.test(unit.name) && name === unit.name,
    );
    if (rows.length === 0) return undefined;
    rows.forEach((row, n) => {
      if (n > 0 && random.chance(50)) return;
      row.written = write(row.unit.name);
      row.unit = { ...row.unit, also: row.written };
    });
    return rows[0]!.written;
  },
});

/** What offices are called in short. */
const IN_SHORT: Readonly<Record<string, string>> = {
  市场监督管理局: "市场监管局",
  住房和城乡建设局: "住建局",
  人力资源和社会保障局: "人社局",
  应急管理局: "应急局",
  医疗保障局: "医保局",
  退役军人事务局: "退役军人局",
};

/** Adds a row for a unit of another name, or of the same, somewhere below one of the units. */
const another = (
  must: Kind["must"],
  make: (
    row: UnitRow,
    random: Random,
    sheet: Sheet,
  ) => { name: string; unit: Unit; counted?: boolean; same?: boolean } | undefined,
): Kind => ({
  must,
  place: "another row",
  on: ["table"],
  make: (sheet, random) => {
    const table = random.pick(sheet.tables);
    const row = random.pick(unitRows(table).filter(({ unit }) => unit.name.endsWith("局") || unit.group === TOWNSHIP));
    const made = row && make(row, random, sheet);
    if (!made || allUnitRows(sheet).some((other) => other.written === made.name && other !== row)) return undefined;
    const [added] = made.same ? [unitRow(made.unit, row.counts)] : countUnits([made.unit], random);
    added!.written = made.name;
    added!.counted = made.counted ?? true;
    const at = table.rows.indexOf(row) + 1;
    table.rows.splice(table.rows[at]?.is === "unit" ? at + random.below(2) : at, 0, added!);
    return `${row.written} ${made.name}${made.unit === row.unit ? " one" : " two"}`;
  },
});

const marked = (mark: (name: string) => Cell): Kind => ({
  must: "read",
  make: (sheet, random) => {
    const table = random.pick(sheet.tables);
    const row = random.pick(unitRows(table));
    row.cells.set(column(table, "unit")!, mark(row.written));
    return row.written;
  },
});

export const names: Family = {
  zh: "单位名称",
  kinds: {
    "blanks in names": written(
      "read",
      30,
      (name, _, random) => ` ${[...name].join(random.pick([" ", "　", "\n", "\u00a0"]))} `,
    ),
    "the place before names": written("read", 30, (name) => `扎兰屯市${name}`),
    "full-width brackets and letters": written("read", 10, (name) => `${name}\u200b`),
    "serial numbers 1.": same((n) => `${n}.`),
    "serial numbers 1、": same((n) => `${n}、`),
    "serial numbers （1）": same((n) => `（${n}）`),
    "serial numbers without a sign behind them": {
      ...same(String),
      place: ["names", "another row"],
      // of fewer they may be part of the names
      make: (sheet, ...rest) =>
        sheet.tables.every((table) => unitRows(table).length >= 4) ? same(String).make(sheet, ...rest) : undefined,
    },
    "offices of townships": fuller((name) => `${name}${/街道$/.test(name) ? "党政办" : "党政综合办公室"}`),
    "townships with more in brackets": fuller((name) => `${name}（原城郊乡）`),
    "colons behind names": written("read", 30, (name, _, random) => name + random.pick(["：", ":", "，"])),
    "serial numbers 01": same((n) => `${String(n).padStart(2, "0")}　`),
    "bullets before names": written("read", 90, (name, _, random) => random.pick(["●", "■ ", "◆", "• "]) + name),
    "names in quotation marks": written("read", 90, (name, _, random) =>
      random.pick(["《》", "“”", "「」"]).split("").join(name),
    ),
    "seals behind names": written(
      "read",
      30,
      (name, _, random) => name + random.pick(["（盖章）", "(盖章)", "（公章）"]),
    ),
    "footnote marks behind names": written(
      "read",
      20,
      (name, _, random) => name + random.pick(["*", "①", "¹", "※", "△", "＊", "②"]),
    ),
    "a serial number, a seal and a mark": {
      ...written("read", 100, (name, n) => `${n + 1}.${name}${["（盖章）", "*", ""][n % 3]}`),
      on: ["table", "months"],
    },
    "a raised footnote mark": marked((value) => ({ value, marked: `${value}^1^` })),
    "a name before which another is struck out": marked((value) => ({ value, marked: `~~办公室~~${value}` })),
    "a struck name": { ...marked((value) => ({ value, marked: `~~${value}~~` })), must: "either" },
    "a unit with and without 市": another("ask", (row, random) => {
      if (row.unit.group === TOWNSHIP) return undefined;
      const name = `市${row.unit.name}`;
      if (random.chance(40)) return { name, unit: { name, group: DEPARTMENT } };
      row.unit = { ...row.unit, also: name };
      return { name, unit: row.unit };
    }),
    "a unit in full and in short": another("ask", (row) => {
      const name = IN_SHORT[row.unit.name];
      if (name === undefined) return undefined;
      row.unit = { ...row.unit, also: name };
      return { name, unit: row.unit };
    }),
    "names that differ by one sign": another("either", ({ unit }) => {
      const name = { 水利局: "水务局", 教育局: "教体局", 公安局: "公管局", 农牧和科技局: "农业和科技局" }[unit.name];
      return name === undefined ? undefined : { name, unit: { name, group: DEPARTMENT } };
    }),
    "a name that goes on in brackets": another("either", ({ unit }) =>
      unit.group === TOWNSHIP
        ? undefined
        : { name: `${unit.name}（机关）`, unit: { name: `${unit.name}（机关）`, group: DEPARTMENT } },
    ),
    "a unit in two rows, both count": another("ask", ({ unit, written: name }) => ({ name, unit })),
    "a unit in two rows, one counts": another("ask", ({ unit, written: name }) => ({ name, unit, counted: false })),
    "a row pasted twice": another("ask", ({ unit, written: name }) => ({ name, unit, counted: false, same: true })),
    "a unit again with its place": another("ask", ({ unit }) => ({ name: `扎兰屯市${unit.name}`, unit })),
    "counts without a name": {
      must: "ask",
      place: "another row",
      on: ["table"],
      make: (sheet, random) => {
        const table = random.pick(sheet.tables);
        const row = random.pick(unitRows(table).filter(({ cells }) => !cells.has(column(table, "unit")!)));
        if (row === undefined) return undefined;
        row.written = "";
        row.counts = someCounts(row.unit, random);
        row.counted = false;
        return row.unit.name;
      },
    },
    "a unit merged over two rows": mergedUnit(""),
  },
};
