import { sumItems } from "../../bulletin/decimal";
import { cellIn, type Grid, isBlank } from "../../cells/grid";
import { question } from "../../findings/question";
import type { Difference } from "../../findings/finding";
import { type Column, countsOf } from "../columns/columns";
import { plainCount } from "../figures/count";
import { placeIn } from "../reading";
import type { TableReading } from "../table";

/**
 * Compares what a table says that all sites adopted of a unit together with what it says of each. While a row cannot be read
 * no sum can be right, and nothing is compared.
 */
export function checkSiteSums({ reading, columns, units, apart, open }: TableReading): void {
  const { grid, scheme, inquiry } = reading;
  if (open) return;
  const counts = columns.channels.flatMap(countsOf);
  for (const { j, label: column } of columns.sums) {
    const differences = units.flatMap((unit): Difference[] => {
      const rows = apart.get(unit) ?? [unit];
      const figures = rows.map(({ i }) => ({ i, figure: plainCount(cellIn(grid, i, j), scheme.counts === "decimal") }));
      const written = figures.find(({ figure }) => figure !== undefined);
      if (written?.figure === undefined) return [];
      const { i, figure: found } = written;
      const [counted, all] = [sumItems(unit.counts), sumItems([...unit.counts, unit.others ?? 0])];
      if (found === counted || found === all || found === numbersIn(grid, i, counts)) return [];
      return [{ at: placeIn(grid, i, j), unit: unit.unit, found: String(found), expected: String(counted) }];
    });
    if (differences.length === 0) continue;
    const key = differences.map(({ at, found, expected }) => `${at.cell} ${found} ${expected}`);
    const asked = question("sheet", ["site-sums", grid.sheet, column, ...key], [{ as: "accept" }]);
    const about = { places: differences.map(({ at }) => at), units: differences.map(({ unit }) => unit) };
    inquiry.ask("sites-sum-differs", about, { column, differences }, asked);
  }
}

/** What a formula adds up in a row with a text among its counts (二, 3条), which it leaves out; undefined where there is none. */
function numbersIn(grid: Grid, i: number, counts: readonly Column[]): number | undefined {
  const cells = counts.map(({ j }) => cellIn(grid, i, j));
  if (!cells.some((cell) => typeof cell === "string" && !isBlank(cell))) return undefined;
  return sumItems(cells.map((cell) => (typeof cell === "number" ? cell : 0)));
}
