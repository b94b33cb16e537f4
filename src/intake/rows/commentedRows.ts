import { question } from "../../findings/question";
import { allLeft, askInParts, type UnitsLeft } from "./askInParts";
import type { Columns } from "../columns/columns";
import { type CommentAgainst, commentsOfRow, correctedCount, firstAgainst } from "./comments";
import { countedColumns } from "../figures/figures";
import type { Reading } from "../reading";
import { isAgainst } from "./remarks";
import type { UnitRow } from "./rows";

/**
 * Rows with a comment that they do not count, or not as they are, on whichever of their cells: the clerk says whether they
 * count. What gives another count for its own cell is asked of that cell.
 */
export function withoutCommented(reading: Reading, rows: readonly UnitRow[], columns: Columns): UnitsLeft {
  const { grid, inquiry } = reading;
  if (grid.comments.size === 0) return allLeft(rows);
  const counted = new Set(countedColumns(columns).map(({ j }) => j));
  const found = new Map<UnitRow, CommentAgainst>();
  for (const row of rows) {
    const all = commentsOfRow(grid, row.i);
    const against = firstAgainst(
      all.filter(({ j, comment }) => !counted.has(j) || !correctedCount(comment)),
      isAgainst,
    );
    if (against) found.set(row, against);
  }
  const textOf = (row: UnitRow): string => found.get(row)?.text ?? "";
  return askInParts(rows, [...found.keys()], textOf, (part) => {
    const units = part.map(({ unit }) => unit);
    const places = part.map((row) => found.get(row)!.place);
    const texts = part.map(textOf);
    const key = ["comment", grid.sheet, ...units.map((unit, n) => `${unit} ${places[n]!.cell}`), ...texts];
    const asked = question("sheet", key, [{ as: "leave-out" }, { as: "accept" }]);
    return inquiry.ask("comment-against", { places, units }, { found: texts }, asked);
  });
}
