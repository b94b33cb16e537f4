import type { Scheme } from "../bulletin/scheme";
import type { Grid } from "../cells/grid";
import { headingRole } from "./headingRole";

/** Titles, dates and the like above a header take no more rows than this. */
const ROWS_SEARCHED = 15;

/**
 * The row of `grid.values` that holds the headings: the one among the first rows with the most known headings, a unit
 * heading among them. Undefined when there is none.
 */
export function findHeader(grid: Grid, scheme: Scheme): number | undefined {
  let best = { known: 1, row: undefined as number | undefined };
  grid.values.slice(0, ROWS_SEARCHED).forEach((cells, row) => {
    const roles = cells.map((cell) => (typeof cell === "string" ? headingRole(cell, scheme)?.is : undefined));
    const known = roles.filter((role) => role !== undefined).length;
    if (roles.includes("unit") && known > best.known) best = { known, row };
  });
  return best.row;
}
