import { type CellValue, cellIn, cellText } from "../../cells/grid";
import { onceEach } from "../../cells/onceEach";
import { plainText } from "../../cells/plainText";
import { question } from "../../findings/question";
import { placeIn, type Reading } from "../reading";
import { aboutCells } from "./cellTexts";
import type { LogColumns } from "./logColumns";
import { isAgainstIt } from "./mark";
import { namesIn } from "./names";
import type { LogRow } from "./readLog";
import { areMarksOpen } from "./secondWitness";
import type { Taking } from "./sites";

/**
 * Holds the marks of the sites against a column beside them in which sites are named (采用情况: 省政府网): where a marked item
 * names other sites than are marked, the clerk is asked once. The marks count until the sheet is changed.
 */
export function heldAgainstNames(
  reading: Reading,
  rows: readonly LogRow[],
  { namesBeside, headerRow }: LogColumns,
  takings: readonly Taking[],
): void {
  const { grid, inquiry } = reading;
  if (namesBeside.length === 0 || areMarksOpen(reading)) return;
  const sites = takings.map(({ site }) => site);
  for (const j of namesBeside) {
    const namedIn = onceEach((cell: CellValue): readonly string[] => {
      const { names, rest } = namesIn(plainText(cellText(cell)), sites);
      return isAgainstIt(rest) ? [] : names;
    });
    const off = rows.filter((row) => {
      const named = namedIn(cellIn(grid, row.i, j));
      const marked = named.length === 0 ? [] : takings.filter(({ partOf }) => partOf(row) > 0);
      return (
        marked.length > 0 && !(marked.length === named.length && marked.every(({ site }) => named.includes(site.name)))
      );
    });
    if (off.length === 0) continue;
    const found = off.map(({ i }) => ({ cell: placeIn(grid, i, j).cell, named: cellText(cellIn(grid, i, j)) }));
    const heading = cellText(cellIn(grid, headerRow, j));
    const key = ["log-names", grid.sheet, heading, ...found.map(({ cell, named }) => `${cell} ${named}`)];
    const asked = question("sheet", key, [{ as: "accept" }]);
    inquiry.ask("log-names-differ", aboutCells(grid, off, j), { column: heading, rows: found }, asked);
  }
}
