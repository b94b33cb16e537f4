import { cellName } from "../../src/cells/address";
import type { Area } from "../../src/cells/area";
import { type CellValue, type Grid, NO_MARKS } from "../../src/cells/grid";
import { type Random, random } from "./random";

/** What is true of a unit, whatever the sheet makes of it. */
export interface Truth {
  readonly unit: string;
  readonly group: string;
  readonly own: number;
  readonly upper: number;
}

/** A sheet as clerks leave it, and what is true. */
export interface MessySheet {
  readonly grid: Grid;
  readonly truth: readonly Truth[];
  /** What was done to the sheet that a careful reader reads through. */
  readonly harmless: readonly string[];
  /** What was done to it that only a person can settle. */
  readonly harmful: readonly string[];
}

const DEPARTMENTS =
  "水利局 公安局 民政局 教育局 财政局 审计局 统计局 司法局 税务局 科协 妇联 团市委 总工会 红十字会 市场监督管理局 卫生健康委员会 行政审批局 大数据局 日报社".split(
    " ",
  );
const TOWNSHIPS =
  "大河湾镇 哈多河镇 中和镇 洼堤乡 柴河镇 向阳街道 兴华街道 铁东街道 达斡尔民族乡 萨马街鄂温克民族乡".split(" ");

/** A sheet under construction: the table's cells by column, and everything around it. */
interface Draft {
  readonly columns: Column[];
  readonly units: Truth[];
  readonly above: CellValue[][];
  readonly below: CellValue[][];
  readonly merges: Area[];
  readonly hidden: Set<number>;
  readonly shown: Map<string, string>;
}

interface Column {
  readonly is: "serial" | "unit" | "group" | "own" | "upper" | "rank" | "score" | "remark";
  readonly heading: string;
  readonly cells: CellValue[];
}

type Mess = (draft: Draft, random: Random) => boolean;

/** Makes the sheet of a seed; the same seed makes the same sheet. */
export function messySheet(seed: number): MessySheet {
  const source = random(seed);
  const draft = cleanSheet(source);
  const truth = [...draft.units];
  const apply = (messes: Readonly<Record<string, Mess>>, percent: number): string[] =>
    Object.entries(messes).flatMap(([name, mess]) => (source.chance(percent) && mess(draft, source) ? [name] : []));
  const harmless = apply(HARMLESS, 25);
  const harmful = source.chance(60) ? apply(HARMFUL, 8) : [];
  return { grid: finish(draft, source, harmless), truth, harmless, harmful };
}

function cleanSheet(random: Random): Draft {
  const names = [
    ...random.shuffle(DEPARTMENTS).slice(0, 3 + random.below(12)),
    ...random.shuffle(TOWNSHIPS).slice(0, random.below(8)),
  ];
  const units = random.shuffle(names).map((unit): Truth => {
    const township = TOWNSHIPS.includes(unit);
    return {
      unit,
      group: township ? "各乡镇街道" : "市直各部门",
      own: random.below(40),
      upper: township || random.chance(60) ? 0 : random.below(4),
    };
  });
  const columns: Column[] = [
    {
      is: "unit",
      heading: random.pick(["单位", "单位名称", "报送单位", "部门（单位）"]),
      cells: units.map(({ unit }) => unit),
    },
    {
      is: "own",
      heading: random.pick([
        "扎兰屯市政府网采用条数",
        "扎兰屯市政府网站采用（条）",
        "扎兰屯市政府门户网站",
        "本级采用数",
      ]),
      cells: units.map(({ own }) => own),
    },
    {
      is: "upper",
      heading: random.pick(["呼伦贝尔市政府网采用条数", "呼伦贝尔市政府网站采用数", "上级采用条数"]),
      cells: units.map(({ upper }) => upper),
    },
  ];
  if (random.chance(60))
    columns.push({
      is: "group",
      heading: random.pick(["类别", "分组", "单位性质"]),
      cells: units.map(({ group }) => group),
    });
  return { columns, units, above: [], below: [], merges: [], hidden: new Set(), shown: new Map() };
}

const column = ({ columns }: Draft, is: Column["is"]): Column | undefined => columns.find((each) => each.is === is);

/** Rewrites some counts; says whether it did. */
function rewrite(draft: Draft, random: Random, write: (count: number) => CellValue): boolean {
  const { cells } = column(draft, random.pick(["own", "upper"]))!;
  let done = false;
  cells.forEach((cell, i) => {
    if (typeof cell !== "number" || !random.chance(40)) return;
    cells[i] = write(cell);
    done = true;
  });
  return done;
}

const full = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

const HARMLESS: Readonly<Record<string, Mess>> = {
  "title rows": (draft, random) => {
    draft.above.push(
      [random.pick(["2023年1-3月信息采用情况统计表", "扎兰屯市信息采用情况"])],
      ["制表日期：2023年4月13日"],
    );
    return true;
  },
  "numbers as text": (draft, random) => rewrite(draft, random, String),
  "full-width digits": (draft, random) => rewrite(draft, random, (count) => full(String(count))),
  "unit words": (draft, random) => rewrite(draft, random, (count) => `${count}${random.pick(["条", " 条", "篇"])}`),
  "blanks around numbers": (draft, random) => rewrite(draft, random, (count) => `　${count}\u00a0`),
  "decimals of nothing": (draft, random) => rewrite(draft, random, (count) => `${count}.0`),
  "blanks in names": (draft, random) => {
    const { cells } = column(draft, "unit")!;
    const i = random.below(cells.length);
    cells[i] = ` ${[...String(cells[i])].join(random.pick([" ", "　", "\n"]))} `;
    return true;
  },
  "the place before a name": (draft, random) => {
    const { cells } = column(draft, "unit")!;
    const i = random.below(cells.length);
    cells[i] = `扎兰屯市${String(cells[i])}`;
    return true;
  },
  "serial numbers": (draft) => {
    draft.columns.unshift({ is: "serial", heading: "序号", cells: draft.units.map((_, i) => i + 1) });
    return true;
  },
  "old ranks": (draft, random) => {
    draft.columns.push({ is: "rank", heading: "排名", cells: draft.units.map(() => 1 + random.below(30)) });
    return true;
  },
  "right old scores": (draft) => {
    const cells = draft.units.map(({ own, upper, group }) => own * 5 + (group === "市直各部门" ? upper * 10 : 0));
    draft.columns.push({ is: "score", heading: "得分", cells });
    return true;
  },
  remarks: (draft, random) => {
    draft.columns.push({
      is: "remark",
      heading: "备注",
      cells: draft.units.map(() => random.pick(["", "先进", "12条"])),
    });
    return true;
  },
  "columns in another order": (draft, random) => {
    draft.columns.splice(0, Infinity, ...random.shuffle(draft.columns));
    return true;
  },
  "a remark below": (draft, random) => {
    draft.below.push(
      [],
      [random.pick(["注：1.采用一条计5分。", "填表人：张某　审核人：李某", "2023年4月13日", "以上数据截至3月底"])],
    );
    return true;
  },
  "hidden rows": (draft, random) => {
    draft.hidden.add(random.below(draft.units.length));
    return true;
  },
  "number formats": (draft, random) => {
    const { cells } = column(draft, "own")!;
    const i = random.below(cells.length);
    if (typeof cells[i] !== "number") return false;
    draft.shown.set(`own ${i}`, `${cells[i]}条`);
    return true;
  },
  // these are carried out when the sheet is put together
  "blank rows": () => true,
  "a total row": () => true,
  "a header of two rows": () => true,
  "away from A1": () => true,
};

/** Spoils one count; says whether it did. */
function spoil(draft: Draft, random: Random, write: (count: number) => CellValue): boolean {
  const { cells } = column(draft, random.pick(["own", "upper"]))!;
  const i = random.below(cells.length);
  if (typeof cells[i] !== "number") return false;
  cells[i] = write(cells[i]);
  return true;
}

const HARMFUL: Readonly<Record<string, Mess>> = {
  about: (draft, random) => spoil(draft, random, (count) => `约${count}`),
  "a sum": (draft, random) => spoil(draft, random, (count) => `${count}+3`),
  "a dash": (draft, random) => spoil(draft, random, () => random.pick(["—", "-", "/", "无"])),
  "nothing typed": (draft, random) => spoil(draft, random, () => ""),
  "a formula error": (draft, random) =>
    spoil(draft, random, () => random.pick(["#REF!", "#DIV/0!", "#N/A", "#VALUE!"])),
  "a fraction": (draft, random) => spoil(draft, random, (count) => count + 0.5),
  "a negative": (draft, random) => spoil(draft, random, (count) => -count - 1),
  "a percentage": (draft, random) => spoil(draft, random, (count) => `${count}%`),
  "a circled digit": (draft, random) => spoil(draft, random, () => "③"),
  "two numbers": (draft, random) => spoil(draft, random, (count) => `${count}/${count + 2}`),
  "a truth value": (draft, random) => spoil(draft, random, () => true),
  "a date": (draft, random) => {
    const { cells } = column(draft, "own")!;
    const i = random.below(cells.length);
    cells[i] = 45_000;
    draft.shown.set(`own ${i}`, "2023/3/15");
    return true;
  },
  "a unit twice": (draft, random) => {
    const i = random.below(draft.units.length);
    for (const { is, cells } of draft.columns) cells.push(is === "own" ? 7 : cells[i]!);
    return true;
  },
  "no name": (draft, random) => {
    const { cells } = column(draft, "unit")!;
    cells[random.below(cells.length)] = "";
    return true;
  },
  "a strange group": (draft, random) => {
    const group = column(draft, "group");
    if (group) group.cells[random.below(group.cells.length)] = random.pick(["其他", "", "甲类"]);
    return group !== undefined;
  },
  "upper items of a township": (draft) => {
    const i = draft.units.findIndex(({ group }) => group === "各乡镇街道");
    if (i >= 0) column(draft, "upper")!.cells[i] = 2;
    return i >= 0;
  },
  "a wrong total": (draft) => {
    draft.below.unshift(["wrong total"]);
    return true;
  },
  "a total under another name": (draft) => {
    if (draft.units.length <= 3) return false;
    for (const { is, cells } of draft.columns) {
      const numbers = cells.map((cell) => (typeof cell === "number" ? cell : NaN));
      if ((is === "own" || is === "upper") && numbers.some(Number.isNaN)) return false;
    }
    for (const { is, cells } of draft.columns) {
      const total = cells.reduce<number>((sum, cell) => sum + Number(cell), 0);
      cells.push(is === "unit" ? "全市" : is === "own" || is === "upper" ? total : is === "group" ? "市直各部门" : "");
    }
    return true;
  },
  "units below a remark": (draft, random) => {
    const row = draft.columns.map(({ is }) =>
      is === "unit" ? "园林局" : is === "group" ? "市直各部门" : is === "own" || is === "upper" ? random.below(9) : "",
    );
    draft.below.push(["注：以下为补报"], row);
    return true;
  },
  "a heading that says nothing": (draft, random) => {
    const i = draft.columns.findIndex(({ is }) => is === random.pick(["own", "upper"] as const));
    if (i < 0) return false;
    draft.columns[i] = { ...draft.columns[i]!, heading: random.pick(["数据", "情况", ""]) };
    return draft.columns[i].is === "own" || draft.units.some(({ group }) => group === "市直各部门");
  },
  "the same heading twice": (draft) => {
    const own = column(draft, "own")!;
    draft.columns.push({ ...own, cells: own.cells.map(() => 1) });
    return true;
  },
};

/** Puts the parts together: what is above, the header, the rows, totals, what is below. */
function finish(draft: Draft, random: Random, harmless: readonly string[]): Grid {
  const { columns, above, below, merges, hidden, shown } = draft;
  const width = columns.length;
  const wide = (cells: readonly CellValue[]): CellValue[] =>
    [...cells, ...Array<CellValue>(width).fill("")].slice(0, width);
  const values: CellValue[][] = above.map(wide);
  if (above.length > 0) merges.push({ row: 0, column: 0, rows: 1, columns: width });
  values.push(...header(draft, values.length, harmless.includes("a header of two rows")));

  const wrong = below[0]?.[0] === "wrong total" && below.shift() !== undefined;
  const rows = columns[0]!.cells.length;
  const shownCells = new Map<string, string>();
  const hiddenRows = new Set<number>();
  for (let i = 0; i < rows; i++) {
    if (harmless.includes("blank rows") && random.chance(10)) values.push(wide([]));
    if (hidden.has(i)) hiddenRows.add(values.length);
    const at = columns.findIndex(({ is }) => is === "own");
    const text = shown.get(`own ${i}`);
    if (text !== undefined) shownCells.set(cellName(values.length, at), text);
    values.push(columns.map(({ cells }) => cells[i]!));
  }
  if (harmless.includes("a total row") || wrong) values.push(totalRow(draft, wrong));
  values.push(...below.map(wide));
  return moved(
    { sheet: "统计表", row: 0, column: 0, values, ...NO_MARKS, shown: shownCells, merges, hiddenRows },
    harmless.includes("away from A1"),
  );
}

/** One row of headings, or two with the count columns under 采用情况. */
function header({ columns, merges }: Draft, row: number, two: boolean): CellValue[][] {
  const isCount = columns.map(({ is }) => is === "own" || is === "upper");
  const first = isCount.indexOf(true);
  const together = isCount[first + 1] === true;
  const headings = columns.map(({ heading }) => heading);
  if (!two || !together || headings.slice(first, first + 2).includes("")) return [headings];
  merges.push({ row, column: first, rows: 1, columns: 2 });
  columns.forEach((_, j) => {
    if (j !== first && j !== first + 1) merges.push({ row, column: j, rows: 2, columns: 1 });
  });
  return [
    headings.map((heading, j) => (j === first ? "采用情况" : j === first + 1 ? "" : heading)),
    headings.map((heading, j) => (j === first || j === first + 1 ? heading : "")),
  ];
}

/** The sums of what is true, or one more. */
function totalRow({ columns, units }: Draft, wrong: boolean): CellValue[] {
  return columns.map(({ is }) => {
    if (is === "unit") return "合 计";
    if (is === "own") return units.reduce((sum, { own }) => sum + own, Number(wrong));
    return is === "upper" ? units.reduce((sum, { upper }) => sum + upper, 0) : "";
  });
}

function moved(grid: Grid, away: boolean): Grid {
  if (!away) return grid;
  const shown = new Map([...grid.shown].map(([cell, text]) => [shift(cell), text]));
  const merges = grid.merges.map((area) => ({ ...area, row: area.row + 2, column: area.column + 1 }));
  return { ...grid, row: 2, column: 1, shown, merges, hiddenRows: new Set([...grid.hiddenRows].map((row) => row + 2)) };
}

function shift(cell: string): string {
  const [, letter, row] = /^([A-Z])(\d+)$/.exec(cell)!;
  return cellName(Number(row) + 1, letter!.charCodeAt(0) - 64);
}
