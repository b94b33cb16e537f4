import type { Place } from "../../cells/address";
import { parseArea } from "../../cells/address";
import { type CellComment, type Grid, isBlank, mergeIn } from "../../cells/grid";
import { lastIndex } from "../../cells/lists";
import { plainText } from "../../cells/plainText";
import { LONGEST_REMARK, withoutUndecided } from "./remarks";

/** A comment that stands in a row, and the position of its cell in the row. */
export interface RowComment {
  readonly j: number;
  readonly place: Place;
  readonly comment: CellComment;
}

/** What of a comment speaks against what it stands at, and where. */
export interface CommentAgainst {
  readonly text: string;
  readonly place: Place;
}

/** A later text of a thread after which those before it say nothing more: what they say was done, or is right. */
const DEALT_WITH =
  /已[经]?[^，。；,;]{0,4}(?:核[实对]|确认|改|更正|处理|扣|减|删|剔除|去掉|调整)|核[实对](?:无误|过)|[数均]?无误|没有?问题/;
/** That the count is another one: 实为25条, 应为25. Of what number is said is told by what follows it: not 应为3月. */
const CORRECTED =
  /(?:实[为有是计]|实际(?:采用|上报|报送)?[为是有]?|应[为是有计]|应该[为是]|(?:更正|订正|修正|核定|核实|核减|调整|改)[为成])[:：]?(\d{1,5})(?=[条篇件次则]|[，。,;；、)）\s]|$)/;

/** Comments by the rows in which they stand, made once for a grid. */
const byRow = new WeakMap<Grid, ReadonlyMap<number, readonly RowComment[]>>();

/**
 * The comments in values[i], also those at blank cells beside all that is used; one of a cell that is merged over several
 * rows stands in each of them.
 */
export function commentsOfRow(grid: Grid, i: number): readonly RowComment[] {
  if (grid.comments.size === 0) return [];
  let rows = byRow.get(grid);
  if (!rows) byRow.set(grid, (rows = commentsByRow(grid)));
  return rows.get(i) ?? [];
}

function commentsByRow(grid: Grid): Map<number, RowComment[]> {
  const rows = new Map<number, RowComment[]>();
  for (const [cell, comment] of grid.comments) {
    const at = parseArea(cell);
    const i = at.row - grid.row;
    const j = grid.turned ? grid.turned.columns.indexOf(at.column) : at.column - grid.column;
    if (grid.values[i] === undefined) continue;
    const last = Math.min(i + (mergeIn(grid, i, j)?.rows ?? 1), grid.values.length);
    for (let row = i; row < last; row++) {
      const own = rows.get(row) ?? [];
      own.push({ j, place: { sheet: grid.sheet, cell }, comment });
      rows.set(row, own);
    }
  }
  return rows;
}

/** The comments above or below all that is used, and in rows where nothing stands. */
export function commentsBesideRows(grid: Grid): RowComment[] {
  return [...grid.comments].flatMap(([cell, comment]) => {
    const at = parseArea(cell);
    const row = grid.values[at.row - grid.row] ?? [];
    return row.every(isBlank) ? [{ j: at.column - grid.column, place: { sheet: grid.sheet, cell }, comment }] : [];
  });
}

/**
 * The first of some comments that speaks against what it stands at.
 *
 * @param isAgainst what is asked of a remark
 */
export function firstAgainst(
  comments: readonly RowComment[],
  isAgainst: (text: string) => boolean,
): CommentAgainst | undefined {
  for (const { comment, place } of comments) {
    // what is resolved is no longer to be decided; that something does not count holds all the same
    const text = sentences(comment).find((each) => isAgainst(comment.isResolved ? withoutUndecided(each) : each));
    if (text !== undefined) return { text, place };
  }
  return undefined;
}

/** The count that a comment gives instead of that in its cell, and its words. */
export function correctedCount(comment: CellComment | undefined): { count: number; text: string } | undefined {
  for (const text of comment ? [...sentences(comment)].reverse() : []) {
    const count = CORRECTED.exec(plainText(text))?.[1];
    if (count !== undefined) return { count: Number(count), text };
  }
  return undefined;
}

/** What is said in a comment, in pieces as short as remarks are. */
function sentences({ texts }: CellComment): readonly string[] {
  return texts
    .slice(
      Math.max(
        0,
        lastIndex(texts, (text) => DEALT_WITH.test(plainText(text))),
      ),
    )
    .flatMap((text) => text.split(/[\n。；;]+/))
    .flatMap((text) => (text.length > LONGEST_REMARK ? text.split(/[，,]+/) : [text]))
    .map((text) => text.trim());
}
