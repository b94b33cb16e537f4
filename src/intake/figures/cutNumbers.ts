import type { Scheme } from "../../bulletin/scheme";
import { type CellValue, cellText, type Grid, isBlank, rowIn } from "../../cells/grid";
import { lastIndex } from "../../cells/lists";
import { type Answer, type Question, question } from "../../findings/question";
import { findHeaders } from "../columns/header";
import type { Reading } from "../reading";

/** So many rows tell one broken file from another. */
const MOST_NAMED = 50;
/** What a thousands comma cuts a number into: 1 and 234条. */
const THOUSANDS = /^[1-9]\d{0,2}$/;
const THREE_DIGITS = /^\d{3}(?:\.\d+)?[条篇次件个则]?$/;

/** Rows of a text file with more cells than the headings, each with what it says where its numbers are put together again. */
export interface CutNumbers {
  readonly rows: readonly { readonly row: number; readonly text: string; readonly joined?: string }[];
  readonly question: Question;
  /** The sheet with these numbers whole; undefined where some may be put together in several ways, or in none. */
  readonly whole: Grid | undefined;
}

/** Finds the rows of a text file in which 1,234 stands in two cells; undefined where there is none. */
export function findCutNumbers(grid: Grid, scheme: Scheme): CutNumbers | undefined {
  const faults = grid.faults.flatMap((fault) => (fault.fault === "wide-row" ? [fault] : []));
  if (faults.length === 0) return undefined;
  const width = widthOfHeadings(grid, scheme);
  const rows = faults.map(({ row, text }) => {
    const i = row - 1 - grid.row;
    return { i, row, text, cells: width === 0 ? undefined : joinedTo(width, rowIn(grid, i)) };
  });
  const byRow = new Map(rows.map(({ i, cells }) => [i, cells]));
  const isSure = [...byRow.values()].every((cells) => cells !== undefined);
  const whole = isSure ? { ...grid, values: grid.values.map((cells, i) => byRow.get(i) ?? cells) } : undefined;
  const first = rows.slice(0, MOST_NAMED).map(({ text }) => text);
  const answers: Answer[] = whole ? [{ as: "as-proposed" }, { as: "accept" }] : [{ as: "accept" }];
  return {
    rows: rows.map(({ row, text, cells }) => ({ row, text, ...(whole && cells && { joined: textOf(cells) }) })),
    question: question("sheet", ["wide-rows", grid.sheet, rows.length, ...first], answers),
    whole,
  };
}

/** The sheet as it is read: with its numbers whole once a person has said so. */
export function withWholeNumbers(found: CutNumbers | undefined, { grid, inquiry }: Reading): Grid {
  const isWhole = found && inquiry.answer(found.question)?.as === "as-proposed";
  return (isWhole ? found.whole : undefined) ?? grid;
}

/** How many cells the headings of the first table have; 0 where there is none. */
function widthOfHeadings(grid: Grid, scheme: Scheme): number {
  const [header] = findHeaders(grid, scheme);
  return header ? lastIndex(header.headings, ({ levels }) => levels.length > 0) + 1 : 0;
}

/** A row with just so many cells, of which those next to one another are put together that a comma has cut; undefined where that is not the only way. */
function joinedTo(width: number, cells: readonly CellValue[]): readonly CellValue[] | undefined {
  const filled = lastIndex(cells, (cell) => !isBlank(cell)) + 1;
  const joins: number[] = [];
  for (let j = 0; j + 1 < filled; j++)
    if (THOUSANDS.test(textIn(cells, j)) && THREE_DIGITS.test(textIn(cells, j + 1))) joins.push(j);
  // two cuts that share a cell, or one more or less than is needed, may be meant in several ways
  if (filled <= width || joins.length !== filled - width || joins.some((j, n) => joins[n + 1] === j + 1))
    return undefined;
  const whole = cells.flatMap((cell, j): CellValue[] => {
    if (joins.includes(j - 1)) return [];
    return [joins.includes(j) ? `${textIn(cells, j)}${textIn(cells, j + 1)}` : cell];
  });
  return [...whole, ...joins.map(() => "")];
}

function textIn(cells: readonly CellValue[], j: number): string {
  return cellText(cells[j] ?? "").trim();
}

function textOf(cells: readonly CellValue[]): string {
  return cells
    .slice(0, lastIndex(cells, (cell) => !isBlank(cell)) + 1)
    .map(cellText)
    .join("，");
}
