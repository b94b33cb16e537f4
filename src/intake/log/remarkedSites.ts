import { type CellValue, cellIn, cellText } from "../../cells/grid";
import { onceEach } from "../../cells/onceEach";
import { plainText } from "../../cells/plainText";
import { type Answer, question } from "../../findings/question";
import type { Header } from "../columns/header";
import type { Reading } from "../reading";
import { aboutCells } from "./cellTexts";
import type { LogColumns } from "./logColumns";
import { isAgainstIt } from "./mark";
import { namesIn, wasSentTo } from "./names";
import type { LogRow } from "./readLog";
import { remarkColumns } from "./remarkColumns";
import { areMarksOpen } from "./secondWitness";
import type { Taking } from "./sites";
import { saysTaken } from "./titledSite";

/**
 * Holds the marks against remarks that say of a site that it adopted the item, too (另被省政府网采用): where it is not marked, the clerk
 * says once for each site whether it did. Until then it did not.
 *
 * @param takings each site, and how much of each item it took
 */
export function heldAgainstRemarks(
  reading: Reading,
  header: Header,
  rows: readonly LogRow[],
  columns: LogColumns,
  takings: readonly Taking[],
): readonly Taking[] {
  const { grid, inquiry } = reading;
  const remarks = remarkColumns(header, columns);
  if (remarks.length === 0 || areMarksOpen(reading)) return takings;
  const sites = takings.map(({ site }) => site);
  const namedIn = onceEach((cell: string): readonly string[] => {
    const text = plainText(cell);
    if (!saysTaken(text)) return [];
    const { names, rest } = namesIn(text, sites);
    return isAgainstIt(rest) || wasSentTo(rest) ? [] : names;
  });
  // of the numbers of rows nothing is remembered
  const takenBy = (cell: CellValue): readonly string[] => (typeof cell === "string" ? namedIn(cell) : []);
  const naming = rows.filter(({ i }) => remarks.some((j) => takenBy(cellIn(grid, i, j)).length > 0));
  if (naming.length === 0) return takings;
  return takings.map(({ site, partOf }): Taking => {
    const { name } = site;
    const at = new Map(
      naming.flatMap((row): [LogRow, number][] => {
        const j =
          partOf(row) > 0 ? undefined : remarks.find((each) => takenBy(cellIn(grid, row.i, each)).includes(name));
        return j === undefined ? [] : [[row, j]];
      }),
    );
    const [first] = at;
    if (!first) return { site, partOf };
    const found = [...at].map(([row, j]) => cellText(cellIn(grid, row.i, j)));
    const choices: Answer[] = [
      { as: "name", name },
      { as: "count", value: 0 },
    ];
    const key = ["log-remark-site", grid.sheet, name, ...[...at].map(([{ i }], n) => `${i} ${found[n]}`)];
    const about = aboutCells(grid, [...at.keys()], first[1]);
    const answer = inquiry.ask(
      "log-remark-names",
      about,
      { site: name, found: found[0]! },
      question("sheet", key, choices),
    );
    return answer?.as === "name" ? { site, partOf: (row) => (at.has(row) ? 1 : partOf(row)) } : { site, partOf };
  });
}
