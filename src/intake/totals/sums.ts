/** Units added up: how many, their counts for each channel, and the items of sites that count for none. */
export interface Sums {
  readonly units: number;
  readonly counts: readonly number[];
  readonly others: number;
}

/** The counts of a row for each channel; undefined where the table has no column of it. */
export type RowCounts = readonly (number | undefined)[];

export const NO_UNITS: Sums = { units: 0, counts: [], others: 0 };

/** The sums with one row more. */
export function plus(
  { units, counts, others }: Sums,
  row: { readonly counts: RowCounts; readonly others?: number },
): Sums {
  return {
    units: units + 1,
    counts: row.counts.map((count = 0, channel) => count + (counts[channel] ?? 0)),
    others: others + (row.others ?? 0),
  };
}

/** The sums of all units but some. */
export function minus(all: Sums, some: Sums): Sums {
  return {
    units: all.units - some.units,
    counts: all.counts.map((count, channel) => count - (some.counts[channel] ?? 0)),
    others: all.others - some.others,
  };
}
