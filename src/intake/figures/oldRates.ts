import { sum } from "../../bulletin/decimal";
import { rateText } from "../../bulletin/rate";
import { type CellValue, cellIn } from "../../cells/grid";
import { plainText } from "../../cells/plainText";
import { withoutTrailingZeros } from "../../cells/trailingZeros";
import type { TalliedRow } from "./oldScores";
import { placeIn } from "../reading";
import type { TableReading } from "../table";

/** Compares the adoption rates that the source already has with what the counts give; the source's are never used. */
export function checkOldRates({ reading, columns: { rate } }: TableReading, rows: readonly TalliedRow[]): void {
  const { grid, inquiry } = reading;
  if (!rate) return;
  const differences = rows.flatMap(({ i, tally: { unit, counts, submitted } }) => {
    const value = cellIn(grid, i, rate.j);
    const found = readPercent(value);
    if (!submitted || !found) return [];
    const percent = (100 * sum(counts)) / submitted;
    if (Math.abs(found.percent - percent) <= found.precision / 2 + 1e-9) return [];
    const expected = String(rateText(sum(counts), submitted));
    return [{ at: placeIn(grid, i, rate.j), unit, found: String(value), expected }];
  });
  if (differences.length === 0) return;
  const about = { places: differences.map(({ at }) => at), units: differences.map(({ unit }) => unit) };
  inquiry.tell("rate-differs", about, { column: rate.label, differences });
}

/** A rate such as 57.10% or 0.571; `precision` is the size of its last digit, of which trailing zeros are none. */
function readPercent(value: CellValue): { percent: number; precision: number } | undefined {
  if (typeof value === "number") return value >= 0 && value <= 1 ? { percent: value * 100, precision: 0.1 } : undefined;
  const match = /^(\d+)(?:\.(\d*))?%$/.exec(plainText(String(value)));
  if (!match) return undefined;
  const [, whole, written = ""] = match;
  const decimals = withoutTrailingZeros(written);
  return { percent: Number(`${whole}.${decimals || 0}`), precision: 10 ** -Math.max(1, decimals.length) };
}
