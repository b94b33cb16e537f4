import { itemsFor } from "../../bulletin/pointsEach";
import { addressIn, cellIn, cellText, type Grid } from "../../cells/grid";
import type { CellReading, Doubt } from "./cellReading";
import { readScore } from "./count";

/** What a cell shows that says points and not items: 180分, 12.5 分. */
const POINTS = /\d\s*分$/;

/** What the first of some cells shows where most of them say points: 180分. */
export function pointsShown(
  grid: Grid,
  cells: readonly { readonly i: number; readonly j: number }[],
): string | undefined {
  const texts = cells.map(({ i, j }) => grid.shown.get(addressIn(grid, i, j)) ?? cellText(cellIn(grid, i, j)));
  const points = texts.filter((text) => POINTS.test(text.normalize("NFKC").trim()));
  return points.length * 2 > texts.length ? points[0] : undefined;
}

/**
 * What a cell says that holds points as a text: the number as it stands where most of its column do, since what they are is
 * asked of all together; else also the items that give so many points may be meant.
 *
 * @param each points of one item of the column's channel
 */
export function readPointsSaid(doubt: Doubt, each: number, areMost: boolean): CellReading {
  const score = doubt.cause === "text" && POINTS.test(doubt.found.trim()) ? readScore(doubt.found) : undefined;
  if (score === undefined) return doubt;
  if (areMost) return { is: "count", count: score };
  const items = itemsFor(score, each);
  return items === undefined ? doubt : { ...doubt, proposed: [...new Set([items, ...doubt.proposed])] };
}
