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
import type { PartOf, Taking } from "./sites";

/**
 * Holds the marks of the sites against a column beside them in which sites are named (采用情况: 省政府网): where an item names
 * other sites than are marked, the clerk says once which of the two is right. Until then the marks count.
 *
 * @returns how much each site took, where the clerk has chosen the names as these say
 */
export function heldAgainstNames(
  reading: Reading,
  rows: readonly LogRow[],
  { namesBeside, headerRow }: LogColumns,
  takings: readonly Taking[],
): readonly PartOf[] {
  const { grid, inquiry } = reading;
  const parts = takings.map(({ partOf }) => partOf);
  if (namesBeside.length === 0 || areMarksOpen(reading)) return parts;
  const sites = takings.map(({ site }) => site);
  return namesBeside.reduce<readonly PartOf[]>((now, j) => {
    const namedIn = onceEach((cell: CellValue): readonly string[] => {
      const { names, rest } = namesIn(plainText(cellText(cell)), sites);
      return isAgainstIt(rest) ? [] : names;
    });
    const off = rows.filter((row) => {
      const named = namedIn(cellIn(grid, row.i, j));
      return named.length > 0 && sites.some(({ name }, n) => now[n]!(row) > 0 !== named.includes(name));
    });
    if (off.length === 0) return now;
    const found = off.map(({ i }) => ({ cell: placeIn(grid, i, j).cell, named: cellText(cellIn(grid, i, j)) }));
    const heading = cellText(cellIn(grid, headerRow, j));
    const key = ["log-names", grid.sheet, heading, ...found.map(({ cell, named }) => `${cell} ${named}`)];
    const asked = question("sheet", key, [{ as: "accept" }, { as: "column", heading }]);
    const answer = inquiry.ask("log-names-differ", aboutCells(grid, off, j), { column: heading, rows: found }, asked);
    if (answer?.as !== "column") return now;
    const areNamed = new Set(off);
    return sites.map(
      ({ name }, n) =>
        (row) =>
          areNamed.has(row) ? Number(namedIn(cellIn(grid, row.i, j)).includes(name)) : now[n]!(row),
    );
  }, parts);
}
