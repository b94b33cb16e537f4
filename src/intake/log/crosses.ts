import { cellIn } from "../../cells/grid";
import { onceEach } from "../../cells/onceEach";
import { question } from "../../findings/question";
import { placeIn, type Reading } from "../reading";
import { type LogSite, markColumns } from "./logColumns";
import { isCross, readMark } from "./mark";
import type { LogRow } from "./readLog";

/**
 * What a cross says in the columns of sites: no, where others hold ticks. Where nothing but crosses stands in all of them they
 * may be how somebody marks what was adopted: the clerk says so once.
 *
 * @returns 1 where crosses are marks of what was adopted
 */
export function readCrosses({ grid, inquiry }: Reading, rows: readonly LogRow[], sites: readonly LogSite[]): 0 | 1 {
  const columns = markColumns(sites);
  // mostly the first rows tell, and then no more are looked at
  const saysMore = onceEach((value: ReturnType<typeof cellIn>) => readMark(value) !== "not adopted");
  if (rows.some(({ i }) => columns.some((j) => saysMore(cellIn(grid, i, j))))) return 0;
  const crossed = rows.flatMap((row) =>
    columns.filter((j) => isCross(cellIn(grid, row.i, j))).map((j) => ({ row, j })),
  );
  const [first] = crossed;
  if (first === undefined) return 0;
  const blank = rows.length * columns.length - crossed.length;
  const found = String(cellIn(grid, first.row.i, first.j)).trim();
  const asked = question(
    "sheet",
    ["log-crosses", grid.sheet, found, crossed.length, blank],
    [
      { as: "count", value: 1 },
      { as: "count", value: 0 },
    ],
  );
  const about = {
    places: crossed.map(({ row, j }) => placeIn(grid, row.i, j)),
    units: [...new Set(crossed.map(({ row }) => row.unit))],
  };
  const answer = inquiry.ask("log-only-crosses", about, { found, cells: crossed.length }, asked);
  return answer?.as === "count" && answer.value === 1 ? 1 : 0;
}
