import { isDecimal, MOST_POINTS, sum } from "../bulletin/decimal";
import { readScore as readClerksScore } from "../intake/figures/count";
import { isBlank, shown } from "./cells";
import type { Argument, Outcome } from "./problem";

/**
 * The points for one item in a cell. A blank cell is refused as 0 is: Excel for Windows and Mac hand it over as 0, so the two
 * cannot be told apart, and an item that counts nothing is never meant.
 */
export function readPoints(value: unknown, argument: Argument): Outcome {
  if (isPlain(value) && value > 0 && value <= MOST_POINTS) return value;
  const points = isBlank(value) || shown(value).trim() === "" ? 0 : read(value);
  if (points === 0) return { problem: "no-points", argument };
  const usable = points !== undefined && points >= 0 && points <= MOST_POINTS && isDecimal(points);
  return usable ? points : { problem: "bad-points", argument, found: shown(value) };
}

/**
 * The score in a cell, to four decimals, so that sums such as 0.1 + 0.2 tie with 0.3; a blank cell holds 0.
 *
 * @param row where the cell stands in its argument, counted from 1
 */
export function readScore(value: unknown, argument: Argument, row: number): Outcome {
  if (isPlain(value)) return value;
  const score = isBlank(value) ? 0 : read(value);
  return score === undefined ? { problem: "no-score", argument, row, found: shown(value) } : sum([score]);
}

/** Whether a cell holds a number that no reading changes; of a long column nearly every one does. */
function isPlain(value: unknown): value is number {
  return Number.isInteger(value);
}

function read(value: unknown): number | undefined {
  const readable = Number.isFinite(value) || typeof value === "string";
  return readable ? readClerksScore(value as number | string) : undefined;
}
