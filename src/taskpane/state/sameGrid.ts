import type { Grid } from "../../cells/grid";

/** Whether two readings of a sheet found the same in it. */
export function sameGrid(a: Grid, b: Grid): boolean {
  return plain(a) === plain(b);
}

function plain({ shown, hiddenRows, ...rest }: Grid): string {
  return JSON.stringify([rest.sheet, rest.row, rest.column, rest.values, rest.merges, [...shown], [...hiddenRows]]);
}
