import { commentsBesideRows, commentsOfRow, correctedCount, firstAgainst } from "./comments";
import type { Reading } from "../reading";
import { isAgainst } from "./remarks";

/**
 * Tells of comments that say of titles, headings or totals, or where nothing stands, what would be asked of a unit's row:
 * which rows or figures they mean nobody can know.
 *
 * @param rows positions of these in the grid's values
 */
export function tellOtherComments({ grid, inquiry }: Reading, rows: Iterable<number>): void {
  if (grid.comments.size === 0) return;
  const found = new Map<string, string>();
  for (const each of [...[...rows].flatMap((i) => commentsOfRow(grid, i)), ...commentsBesideRows(grid)]) {
    const text = firstAgainst([each], isAgainst)?.text ?? correctedCount(each.comment)?.text;
    if (text !== undefined) found.set(each.place.cell, text);
  }
  if (found.size === 0) return;
  const places = [...found.keys()].map((cell) => ({ sheet: grid.sheet, cell }));
  inquiry.tell("comments-elsewhere", { places }, { found: [...found.values()] });
}
