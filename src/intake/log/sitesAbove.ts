import { cellIn, cellText, isBlank, mergeIn } from "../../cells/grid";
import { onceEach } from "../../cells/onceEach";
import { question } from "../../findings/question";
import { placeIn, type Reading } from "../reading";
import { aboutCells } from "./cellTexts";
import { isDitto } from "./findItems";
import type { LogRow } from "./readLog";

/** A column in which sites are named. */
interface Column {
  readonly j: number;
  readonly label: string;
  /** Whether sites are named in no other column. */
  readonly isOnly: boolean;
}

/** So many blank cells for each that names a site: fewer are items that nobody adopted. */
const BLANK_FOR_EACH = 2;

/** A heading of what became of an item (采用情况) is left blank where nothing did. */
const OUTCOME = /情况|是否|结果|状态/;

/**
 * For each row the one whose cell says which sites adopted its item: mostly itself. Where 同上 stands it may be the row above; and
 * where each site is named once, over many blank cells, the last row that names one. The clerk says so once for each of the two.
 * Until then, and where they do not, nothing adopted these items.
 *
 * @returns undefined for a row of which nothing is said; undefined where each row speaks for itself
 */
export function sitesAbove(
  reading: Reading,
  rows: readonly LogRow[],
  column: Column,
): ((row: LogRow) => LogRow | undefined) | undefined {
  const { grid } = reading;
  const repeats = onceEach((text: string) => isDitto(text));
  const textOf = ({ i }: LogRow): string => cellText(cellIn(grid, i, column.j));
  const dittos = rows.filter((row) => repeats(textOf(row)));
  const blanks = column.isOnly ? blanksBelow(reading, rows, column) : [];
  if (dittos.length + blanks.length === 0) return undefined;
  const isMeant = dittos.length > 0 && askDittos(reading, dittos, column);
  const goesOn = blanks.length > 0 && askBlanks(reading, rows, blanks, column);
  const doubtful = new Map<LogRow, boolean>([
    ...dittos.map((row) => [row, isMeant] as const),
    ...blanks.map((row) => [row, goesOn] as const),
  ]);
  const meant = new Map<LogRow, LogRow | undefined>();
  let above: LogRow | undefined;
  for (const row of rows) {
    const isAbove = doubtful.get(row);
    above = isAbove === undefined ? row : isAbove ? above : undefined;
    meant.set(row, above);
  }
  return (row) => (meant.has(row) ? meant.get(row) : row);
}

/** The rows with a blank cell, where each site is named in one row alone, of the first item to begin with. */
function blanksBelow({ grid }: Reading, rows: readonly LogRow[], { j, label }: Column): readonly LogRow[] {
  const blanks: LogRow[] = [];
  const named = new Set<string>();
  for (const row of rows) {
    const text = cellText(cellIn(grid, row.i, j));
    if (named.has(text)) return [];
    if (text !== "") named.add(text);
    else if (named.size > 0) blanks.push(row);
    else return [];
  }
  if (named.size === 0 || blanks.length < BLANK_FOR_EACH * named.size) return [];
  if (named.size === 1 && OUTCOME.test(label)) return [];
  return blanks.some(({ i }) => mergeIn(grid, i, j) !== undefined) ? [] : blanks;
}

function askDittos({ grid, inquiry }: Reading, rows: readonly LogRow[], { j, label }: Column): boolean {
  const found = cellText(cellIn(grid, rows[0]!.i, j));
  const key = ["log-site-ditto", grid.sheet, label, ...rows.map(({ i }) => placeIn(grid, i, j).cell)];
  const asked = question("sheet", key, [{ as: "accept" }, { as: "count", value: 0 }]);
  return inquiry.ask("log-site-above", aboutCells(grid, rows, j), { column: label, found }, asked)?.as === "accept";
}

function askBlanks(
  { grid, inquiry }: Reading,
  rows: readonly LogRow[],
  blanks: readonly LogRow[],
  { j, label }: Column,
): boolean {
  const named = rows
    .filter(({ i }) => !isBlank(cellIn(grid, i, j)))
    .map(({ i }) => ({ cell: placeIn(grid, i, j).cell, site: cellText(cellIn(grid, i, j)) }));
  const key = [
    "log-sites-once",
    grid.sheet,
    label,
    ...named.map(({ cell, site }) => `${cell} ${site}`),
    `${blanks.length}`,
  ];
  const asked = question("sheet", key, [{ as: "accept" }, { as: "count", value: 0 }]);
  return inquiry.ask("log-sites-once", aboutCells(grid, blanks, j), { column: label, named }, asked)?.as === "accept";
}
