/** No more rows and columns than these are written down. */
const MOST_ROWS = 3;
const MOST_COLUMNS = 4;

/** What a function was given, as text: how many cells, and the first of them as JSON, so that 0 and blank differ. */
export function adoptRaw(cells: readonly (readonly unknown[])[] | null | undefined): string {
  if (!cells) return String(cells);
  const first = cells.slice(0, MOST_ROWS).map((row) => row.slice(0, MOST_COLUMNS));
  return `${cells.length} × ${cells[0]?.length ?? 0} ${JSON.stringify(first)}`;
}
