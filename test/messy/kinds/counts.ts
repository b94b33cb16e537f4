import type { CellValue } from "../../../src/cells/grid";
import { DEPARTMENT, TOWNSHIP } from "../base";
import { type Cell, type Column, column, type Sheet, unitRows, type UnitRow } from "../book";
import type { Random } from "../random";
import type { Family, Kind } from "./kind";

/** How a count is written: what stands in the cell, and what it truly says where that is another number. */
type Write = (count: number, random: Random) => Cell & { readonly truly?: number };

/** The cells of one channel that nothing has been done to: of the upper one only those of departments, as townships have none. */
function freeCells({ tables }: Sheet, is: "own" | "upper"): { row: UnitRow; column: Column }[] {
  return tables.flatMap((table) => {
    const column = table.columns.find((each) => each.is === is);
    if (!column) return [];
    return unitRows(table)
      .filter((row) => !row.cells.has(column) && (is === "own" || row.unit.group === DEPARTMENT))
      .map((row) => ({ row, column }));
  });
}

export function setCount(row: UnitRow, is: Column["is"], count: number): void {
  row.counts = is === "own" ? [count, row.counts[1]] : [row.counts[0], count];
}

function put({ row, column }: { row: UnitRow; column: Column }, write: Write, random: Random): string {
  const { truly, ...cell } = write(row.counts[column.is === "own" ? 0 : 1], random);
  row.cells.set(column, cell);
  if (truly !== undefined) setCount(row, column.is, truly);
  return `${String(cell.value)}${cell.shown === undefined ? "" : ` shown as ${cell.shown}`}${cell.marked === undefined ? "" : ` marked ${cell.marked}`}${cell.comment === undefined ? "" : ` with the comment ${cell.comment}`}${truly === undefined ? "" : ` truly ${truly}`}`;
}

/** Rewrites so many percent of the counts of a channel, at least one. */
export const counts = (must: Kind["must"], percent: number, write: Write): Kind => ({
  must,
  make: (sheet, random) => {
    const is = random.pick(["own", "own", "upper"] as const);
    const [first, ...rest] = random.shuffle(freeCells(sheet, is));
    // a single cell with an item in it, or many of any kind
    if (first === undefined || (percent === 0 && first.row.counts[is === "own" ? 0 : 1] === 0)) return undefined;
    const done = put(first, write, random);
    for (const cell of rest) if (random.chance(percent)) put(cell, write, random);
    return done;
  },
});

const texts = (must: Kind["must"], percent: number, write: (count: number, random: Random) => CellValue): Kind =>
  counts(must, percent, (count, random) => ({ value: write(count, random) }));

/** One cell of texts that hold no figure of the count. */
const fixed = (must: Kind["must"], truly: number | undefined, choices: readonly CellValue[]): Kind =>
  counts(must, 0, (_, random) => ({ value: random.pick(choices), ...(truly !== undefined && { truly }) }));

/** Cells of which no number can be guessed. */
export const nothing = (kind: Kind): Kind => ({ ...kind, offers: "nothing" });

const full = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

/** 36 as 三十六. */
export function inChinese(count: number): string {
  const digits = "零一二三四五六七八九";
  if (count < 10) return digits[count]!;
  const [tens, ones] = [Math.floor(count / 10), count % 10];
  return `${tens === 1 ? "" : digits[tens]}十${ones === 0 ? "" : digits[ones]}`;
}

export const countTexts: Family = {
  zh: "条数的写法",
  kinds: {
    "numbers as text": texts("read", 40, String),
    "full-width digits": texts("read", 40, (count) => full(String(count))),
    "half of the digits full-width": texts(
      "read",
      40,
      (count) => String(count).slice(0, -1) + full(String(count).slice(-1)),
    ),
    "unit words": texts("read", 40, (count, random) => `${count}${random.pick(["条", " 条", "篇", "件", "次"])}`),
    "blanks around numbers": texts("read", 40, (count) => `　${count}\u00a0`),
    "decimals of nothing": texts("read", 40, (count) => `${count}.0`),
    "rounding errors": texts("read", 0, (count) => (count === 0 ? 0 : count - 1e-14 * count)),
    "Chinese numerals": texts("either", 0, inChinese),
    "a column of Chinese numerals": texts("either", 100, inChinese),
    "footnote marks": texts("either", 0, (count, random) => `${count}${random.pick(["①", "*", "¹", "※", "②"])}`),
    "a column with a full stop": texts("either", 100, (count) => `${count}条。`),
    "circled numbers": counts("either", 0, (_, random) => {
      const truly = 1 + random.below(20);
      return { value: "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"[truly - 1]!, truly };
    }),
    "formulas as text": counts("either", 0, (count, random) => {
      const part = random.below(count + 1);
      return { value: `=${count - part}+${part}`, truly: count };
    }),
    "references as text": nothing(fixed("mend", undefined, ["=C3+D3", "=SUM(E3:F3)", "=F3+1", "=Sheet2!B5"])),
    about: texts("ask", 0, (count, random) => random.pick([`约${count}`, `${count}左右`, `${count}余`, `近${count}`])),
    "a sum": counts("ask", 0, (count) => ({ value: `${count}+3`, truly: count + 3 })),
    "two numbers": counts("ask", 0, (count, random) => ({
      value: `${count}/${count + 2}`,
      truly: count + random.pick([0, 2]),
    })),
    "digits apart": counts("ask", 0, (count) => {
      const truly = count + (count < 10 ? 10 : 0);
      return { value: [...String(truly)].join(" "), truly };
    }),
    "words around": texts("either", 0, (count, random) =>
      random.pick([`共${count}条`, `${count}条次`, `${count}、`, `${count}.`, `${count}条。`]),
    ),
    "a dash or a word for nothing": fixed("ask", 0, [
      "—",
      "-",
      "/",
      "／",
      "无",
      "零",
      "未报",
      "空",
      "暂无",
      "没有",
      "○",
    ]),
    "nothing typed": counts("ask", 0, () => ({ value: "", truly: 0 })),
    "many blanks": counts("ask", 40, () => ({ value: "", truly: 0 })),
    "a formula error": nothing(fixed("mend", undefined, ["#REF!", "#DIV/0!", "#N/A", "#VALUE!", "#NAME?", "#CALC!"])),
    "a fraction": texts("mend", 0, (count) => count + 0.5),
    "a negative": texts("mend", 0, (count) => -count - 1),
    "a percentage": texts("mend", 0, (count) => `${count}.1%`),
    "a truth value": nothing(fixed("mend", undefined, [true, false])),
    "a telephone number": fixed("mend", undefined, [15_247_012_345, "15247012345", 3_202_345, 1_300_000_000_000]),
    "a letter for a digit": texts("mend", 0, (count, random) => random.pick([`l${count}`, `${count}O`])),
    "items of a township that its group does not score": {
      must: "ask",
      make: (sheet, random) => {
        const rows = sheet.tables.flatMap((table) => (column(table, "upper") ? unitRows(table) : []));
        const row = random.pick(rows.filter(({ unit, cells }) => unit.group === TOWNSHIP && cells.size === 0));
        if (row === undefined) return undefined;
        row.counts = [row.counts[0], 1 + random.below(3)];
        return row.unit.name;
      },
    },
  },
};

const show = (must: Kind["must"], percent: number, shown: (count: number, random: Random) => string): Kind =>
  counts(must, percent, (count, random) => ({ value: count, shown: shown(count, random) }));

export const countFormats: Family = {
  zh: "数字格式",
  kinds: {
    "shown with a unit word": show("read", 100, (count) => `${count}条`),
    "shown with other words": counts("read", 100, (count) => ({ value: count, shown: `${count}个` })),
    "shown with a word of any kind": {
      must: "read",
      make: (sheet, random) => {
        const style = random.pick(["则", "条信息", "（优）", " 条", "件次"]);
        return show("read", 100, (count) => `${count}${style}`).make(sheet, random, { sheets: [], unread: [] });
      },
    },
    "shown with words in front": show("read", 100, (count) => `共${count}条`),
    "shown with a sign": show("read", 100, (count) => (count > 0 ? `+${count}` : "0")),
    "shown in three digits": show("read", 100, (count) => String(count).padStart(3, "0")),
    "shown in Chinese": show("read", 100, inChinese),
    "nothing shown as a word": show("read", 100, (count, random) =>
      count === 0 ? random.pick(["无", "空", "零"]) : String(count),
    ),
    "nothing shown as a dash or a blank": show("read", 100, (count, random) =>
      count === 0 ? random.pick(["—", "-", "", " "]) : String(count),
    ),
    "columns too narrow": show("read", 100, () => "####"),
    "shown as another number": show("ask", 0, (count) => `${count / 10}万`),
    "shown as a word": show("ask", 0, () => "待核"),
    "shown rounded": counts("mend", 0, (count) => ({ value: count + 0.04, shown: String(count) })),
    "a date": nothing(counts("mend", 0, () => ({ value: 45_000, shown: "2023/3/15" }))),
    "a column of dates": nothing(
      counts("mend", 100, (count) => ({ value: 44_927 + count, shown: `2023/1/${count + 1}` })),
    ),
  },
};
