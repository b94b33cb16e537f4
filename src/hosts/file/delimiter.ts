/** What may stand between two cells of a text table; the likelier one first. */
const DELIMITERS = ["\t", ",", ";", "，"] as const;

export type Delimiter = (typeof DELIMITERS)[number];

/** How much of a long text is looked at. */
const SAMPLE = 20_000;

/**
 * The delimiter that cuts the most rows of a text into the same number of columns, more than one.
 *
 * @param split cuts a text into rows of cells, quotes respected
 */
export function chooseDelimiter(text: string, split: (text: string, delimiter: Delimiter) => string[][]): Delimiter {
  const sample = text.length > SAMPLE ? text.slice(0, text.lastIndexOf("\n", SAMPLE) + 1) : text;
  let best: Delimiter = ",";
  let most = 0;
  for (const delimiter of DELIMITERS) {
    const rows = rowsAgreeing(split(sample, delimiter));
    if (rows > most) [best, most] = [delimiter, rows];
  }
  return best;
}

/** How many rows have the most frequent number of columns; rows of a single cell (titles, remarks) do not count. */
function rowsAgreeing(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}
