import { cellIn, type Grid, isBlank, rowIn } from "../../cells/grid";
import { plainText } from "../../cells/plainText";

/**
 * Whether values[i] numbers the columns (栏次): 甲 1 2, 1 2 3, A B C, （1）（2）.
 *
 * @param unit position of the units' column
 * @param to the row after the last one of the table
 */
export function numbersColumns(grid: Grid, i: number, unit: number, to: number): boolean {
  const all = rowIn(grid, i)
    .filter((cell) => !isBlank(cell))
    .map((cell) => plainText(String(cell)));
  const signs = all.filter((sign) => sign !== "栏次");
  const isSaid = signs.length < all.length;
  if (signs.length < 2) return false;
  const reached = new Map<number, number>();
  for (const sign of signs) {
    const here = ordinal(sign);
    if (!here) return false;
    // each series goes on by itself: 甲 1 2 乙; the cell that says 栏次 has a number of its own, which is left out
    const last = reached.get(here.row);
    const next = (last ?? 0) + 1;
    if (here.number !== next && !(isSaid && (here.number === next + 1 || last === undefined))) return false;
    reached.set(here.row, here.number);
  }
  const own = ordinal(plainText(String(cellIn(grid, i, unit))));
  // where headings stand again below there is no row any more; no unit is called 2
  if (i + 1 >= to) return own?.row === FIGURES;
  if (isSaid) return true;
  // units may be called 甲, 乙, 丙: then the next row goes on where this one stands
  const next = ordinal(plainText(String(cellIn(grid, i + 1, unit))));
  return own !== undefined && !(next && next.row === own.row);
}

/** Beside numbers, which ① and （1） are, too. */
const SERIES = ["甲乙丙丁戊己庚辛壬癸", "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "一二三四五六七八九十"];

/** The series of figures. */
const FIGURES = SERIES.length;

/** A sign by which columns are numbered: its series and its place in that. */
interface Ordinal {
  readonly row: number;
  readonly number: number;
}

function ordinal(sign: string): Ordinal | undefined {
  const bare = sign.replace(/^[(]|[)]$/g, "").toUpperCase();
  if (/^\d{1,2}$/.test(bare)) return { row: FIGURES, number: Number(bare) };
  if (bare.length !== 1) return undefined;
  const row = SERIES.findIndex((series) => series.includes(bare));
  return row < 0 ? undefined : { row, number: (SERIES[row] ?? "").indexOf(bare) + 1 };
}
