import { cellText, mergeIn, rowIn } from "../cells/grid";
import { plainText } from "../cells/plainText";
import { question } from "../findings/question";
import { type Columns, figureColumns } from "./columns";
import { placeIn, type Reading } from "./reading";
import type { UnitRow } from "./rows";

/** What is written beside figures that are not to be counted as they stand, or not yet. */
const AGAINST =
  /作废|无效|不计|不算|不纳入|不列入|不参[加与评]|不排|不通报|撤[销稿回下]|已撤|取消|退稿|剔除|删除|扣除|重复|[待需未请]核|待定|待确认|存疑|有误|错误|误[报填写录]|应为|应是|应改|更正|仅供参考|[并合]入|合并[到至]/;
/** What was done about it already; the figures are those after it. */
const DONE = /[已经][^，。；,;]{0,4}(扣除|剔除|更正|改正|修改|核实|核对|去重)|不含重复|已合并统计/;
/** A longer text is a rule (重复采用的不重复计分), or speaks of all rows. */
const LONGEST = 30;
/** More rows than this are asked about together. */
const MOST_ALONE = 3;

/** The row of a unit, and what is written there against counting it. */
interface Against {
  readonly row: UnitRow;
  readonly found: string;
}

/**
 * Rows beside which, or in brackets behind whose unit, stands that they do not count, or not as they are: 作废,
 * （不参评）, 应为25. Whatever column it stands in, it contradicts the figures: the clerk says whether they count.
 *
 * @returns the rows that count
 */
export function withoutDisowned(reading: Reading, rows: readonly UnitRow[], columns: Columns): readonly UnitRow[] {
  const read = new Set([columns.unit, ...(columns.group ? [columns.group] : []), ...figureColumns(columns)]);
  const others = columns.all.filter((column) => !read.has(column)).map(({ j }) => j);
  const all = rows.flatMap((row): Against[] => {
    const found = remarkAgainst(reading, row, others);
    return found === undefined ? [] : [{ row, found }];
  });
  if (all.length === 0) return rows;
  const parts = all.length > MOST_ALONE ? [all] : all.map((each) => [each]);
  const out = new Set(
    parts.filter((part) => ask(reading, part, columns)).flatMap((part) => part.map(({ row }) => row)),
  );
  return rows.filter((row) => !out.has(row));
}

function remarkAgainst({ grid }: Reading, { i, unit }: UnitRow, columns: readonly number[]): string | undefined {
  const behind = /[(（][^()（）]*[)）]$/.exec(unit)?.[0];
  if (behind !== undefined && isAgainst(behind)) return behind;
  const cells = rowIn(grid, i);
  for (const j of columns) {
    const cell = cells[j];
    // what is merged over several rows is about all of them
    if (typeof cell === "string" && isAgainst(cell) && (mergeIn(grid, i, j)?.rows ?? 1) === 1) return cellText(cell);
  }
  return undefined;
}

/** Whether a remark speaks against counting what it stands beside. */
export function isAgainst(text: string): boolean {
  const plain = text.length <= LONGEST ? plainText(text) : "";
  return AGAINST.test(plain) && !DONE.test(plain);
}

/** Whether the rows are to be left out. */
function ask({ grid, inquiry }: Reading, rows: readonly Against[], { unit }: Columns): boolean {
  const names = rows.map(({ row }) => row.unit);
  const found = rows.map((each) => each.found);
  const asked = question(
    "sheet",
    ["remark", grid.sheet, ...rows.map(({ row }) => `${row.unit} ${placeIn(grid, row.i, unit.j).cell}`), ...found],
    [{ as: "leave-out" }, { as: "accept" }],
  );
  const places = rows.map(({ row }) => placeIn(grid, row.i, unit.j));
  return inquiry.ask("remark-against", { places, units: names }, { found }, asked)?.as === "leave-out";
}
