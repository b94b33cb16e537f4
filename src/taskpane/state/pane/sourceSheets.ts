import type { Source } from "../../../generate/source";
import type { Grid } from "../../../cells/grid";

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

/** Whether two readings of a sheet found the same in it. */
export function sameGrid(a: Grid, b: Grid): boolean {
  return plain(a) === plain(b);
}

function plain({ shown, hiddenRows, ...rest }: Grid): string {
  return JSON.stringify([rest.sheet, rest.row, rest.column, rest.values, rest.merges, [...shown], [...hiddenRows]]);
}
