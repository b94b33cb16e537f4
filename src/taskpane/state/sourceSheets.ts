import type { Source } from "../../generate/draft";
import type { Grid } from "../../cells/grid";
import { sameGrid } from "./sameGrid";

/** Names of the sheets that were read, the first one first. */
export function sourceSheets(source: Source): string[] {
  return grids(source).map(({ sheet }) => sheet);
}

/** Whether two readings found the same in the same sheets. */
export function sameSource(a: Source, b: Source): boolean {
  const [first, second] = [grids(a), grids(b)];
  return first.length === second.length && first.every((grid, i) => sameGrid(grid, second[i]!));
}

function grids({ grid, more = [] }: Source): readonly Grid[] {
  return [grid, ...more];
}
