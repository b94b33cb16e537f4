import { sumItems } from "../../bulletin/decimal";
import { cellIn } from "../../cells/grid";
import { question } from "../../findings/question";
import type { Difference } from "../../findings/finding";
import { plainCount } from "../figures/count";
import { placeIn } from "../reading";
import type { TableReading } from "../table";

/**
 * Compares what a table says that all sites adopted of a unit, where it has a row for each site, with the sum of these rows.
 * While a row cannot be read no sum can be right, and nothing is compared.
 */
export function checkSiteSums({ reading, columns, apart, open }: TableReading): void {
  const { grid, scheme, inquiry } = reading;
  if (open) return;
  for (const j of columns.down?.sums ?? []) {
    const column = columns.all.find((each) => each.j === j)?.label ?? "";
    const differences = [...apart].flatMap(([unit, rows]): Difference[] => {
      const figures = rows.map(({ i }) => ({ i, figure: plainCount(cellIn(grid, i, j), scheme.counts === "decimal") }));
      const written = figures.find(({ figure }) => figure !== undefined);
      if (written?.figure === undefined) return [];
      const { i, figure: found } = written;
      const [counted, all] = [sumItems(unit.counts), sumItems([...unit.counts, unit.others ?? 0])];
      if (found === counted || found === all) return [];
      return [{ at: placeIn(grid, i, j), unit: unit.unit, found: String(found), expected: String(counted) }];
    });
    if (differences.length === 0) continue;
    const key = differences.map(({ at, found, expected }) => `${at.cell} ${found} ${expected}`);
    const asked = question("sheet", ["site-sums", grid.sheet, column, ...key], [{ as: "accept" }]);
    const about = { places: differences.map(({ at }) => at), units: differences.map(({ unit }) => unit) };
    inquiry.ask("sites-sum-differs", about, { column, differences }, asked);
  }
}
