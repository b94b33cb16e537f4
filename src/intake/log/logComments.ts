import { commentsOfRow, firstAgainst } from "../rows/comments";
import type { Header } from "../columns/header";
import type { Reading } from "../reading";
import { isAgainstItem } from "./against";
import { monthsOf } from "./logPeriod";
import { countedAgainst } from "./countedAgainst";
import type { LogItem } from "./readLog";

/**
 * Adopted items with a comment that they do not count, on whichever cell of their row, contradict their marks as those do
 * beside which it is written.
 *
 * @returns the items that count
 */
export function withoutCommented(reading: Reading, header: Header, items: readonly LogItem[]): readonly LogItem[] {
  const { grid } = reading;
  if (grid.comments.size === 0) return items;
  const months = monthsOf(reading, header);
  return countedAgainst(reading, "log-comment-against", items, ({ i }) =>
    firstAgainst(commentsOfRow(grid, i), (text) => isAgainstItem(text, months)),
  );
}
