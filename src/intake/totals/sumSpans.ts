import { sumItems } from "../../bulletin/decimal";
import { onceEach } from "../../cells/onceEach";

/** A row of a table, as far as sums go. */
export interface SumRow {
  readonly is: "unit" | "total" | "title" | "other";
  /** Its figures, column by column; undefined where it says nothing. */
  readonly figures: readonly (number | undefined)[];
  /** What tells its part of the table: the title over it, the group that its name tells. */
  readonly part?: string;
}

/** The rows whose sum a total is: `below` it up to that position, or `above` it from that one on. */
export interface SumSpan {
  readonly below?: number;
  readonly above?: number;
}

/** Whether rows were found whose sum a total is. */
export function isFound({ below, above }: SumSpan): boolean {
  return below !== undefined || above !== undefined;
}

/**
 * Finds the rows whose sum a total is, the nearest on either side. They may reach to any other total, to a title, to where
 * another part begins, or to an end of the table, as totals of parts stand under totals of the whole.
 *
 * @param isEnd whether such rows may end or begin between two rows; by default at what is said above
 * @returns for the position of a total where its sum was found: of units of which so many have items at least
 */
export function sumSpans(
  rows: readonly SumRow[],
  isEnd: (before: SumRow | undefined, row: SumRow | undefined) => boolean = isBound,
): (position: number, withItems?: number) => SumSpan {
  if (rows.every(({ is }) => is !== "total")) return () => ({});
  const running = runningSums(rows);
  const units = countBefore(rows, ({ is }) => is === "unit");
  const filled = countBefore(rows, ({ is, figures }) => is === "unit" && figures.some((figure = 0) => figure > 0));
  const bounds = [...running.keys()].filter((n) => isEnd(rows[n - 1], rows[n]));
  const boundsOf = onceEach((columns: string) => {
    const bySums = new Map<string, number[]>();
    for (const n of bounds) {
      const key = keyOf(running[n]!, columns);
      const same = bySums.get(key);
      if (same) same.push(n);
      else bySums.set(key, [n]);
    }
    return bySums;
  });
  return (position, withItems = 0) => {
    const isBetween = (from: number, to: number): boolean =>
      units[from]! < units[to]! && filled[from]! + withItems <= filled[to]!;
    const own = rows[position]?.figures ?? [];
    // a column that a total leaves blank says nothing
    const columns = [...own.keys()].filter((n) => own[n] !== undefined).join(" ");
    if (columns === "") return {};
    const sums = running[position] ?? [];
    const ends = boundsOf(columns).get(keyOf(sums, columns, own, 1)) ?? [];
    const starts = boundsOf(columns).get(keyOf(sums, columns, own, -1)) ?? [];
    const below = ends[countUpTo(ends, (n) => !isBetween(position, n))];
    const above = starts[countUpTo(starts, (n) => isBetween(n, position)) - 1];
    return { ...(below !== undefined && { below }), ...(above !== undefined && { above }) };
  };
}

/** Whether the rows of a total may end and begin between two rows. */
function isBound(before: SumRow | undefined, row: SumRow | undefined): boolean {
  if (!before || !row || before.is === "total" || row.is === "total" || row.is === "title") return true;
  return before.is === "unit" && row.is === "unit" && before.part !== row.part;
}

function runningSums(rows: readonly SumRow[]): readonly (readonly number[])[] {
  const running: (readonly number[])[] = [];
  let sums: readonly number[] = [];
  for (const { is, figures } of rows) {
    running.push(sums);
    if (is === "unit") sums = figures.map((figure, n) => sumItems([sums[n] ?? 0, figure ?? 0]));
  }
  running.push(sums);
  return running;
}

/** How many rows of a kind stand before each row, and before the end. */
function countBefore(rows: readonly SumRow[], isCounted: (row: SumRow) => boolean): readonly number[] {
  let count = 0;
  return [...rows.map((row) => (isCounted(row) ? count++ : count)), count];
}

/** How many of the first positions meet a condition that none of the others meets. */
function countUpTo(positions: readonly number[], meets: (position: number) => boolean): number {
  let [from, to] = [0, positions.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (meets(positions[middle]!)) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Sums of some columns, with figures added or taken off, as a key. */
function keyOf(sums: readonly number[], columns: string, figures: SumRow["figures"] = [], sign = 1): string {
  return columns
    .split(" ")
    .map(Number)
    .map((n) => sumItems([sums[n] ?? 0, sign * (figures[n] ?? 0)]))
    .join(" ");
}
