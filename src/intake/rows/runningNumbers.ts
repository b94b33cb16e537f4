import type { SourceRow } from "./rows";

/** A number and a name without anything between them: 1水利局. */
const NUMBERED = /^(\d{1,3})([\u3400-\u9fff].+)$/;
/** Of fewer units a number in front of each may be part of their names. */
const FEWEST = 3;
/** So large a share of all units has to be numbered; a row that was added later has no number. */
const MOST = 0.8;

/**
 * The rows with names that are not numbered: 水利局 of 1水利局, where the names of nearly all units begin with numbers in a row
 * and differ without them (1大队 and 2大队 do not). One number alone may be part of its name, as in 110指挥中心.
 */
export function withoutRunningNumbers(rows: readonly SourceRow[]): readonly SourceRow[] {
  const units = rows.filter((row) => row.is === "unit");
  const names = new Map<SourceRow, { readonly number: string; readonly name: string }>();
  let before: number | undefined;
  for (const row of units) {
    const [, number, name] = NUMBERED.exec(row.unit) ?? [];
    if (number === undefined || name === undefined) continue;
    // the units of a further section begin with 1 again
    const isNext = before === undefined || Number(number) === before + 1 || Number(number) === 1;
    if (!isNext) continue;
    before = Number(number);
    names.set(row, { number, name });
  }
  if (names.size < FEWEST || names.size < units.length * MOST) return rows;
  if (new Set([...names.values()].map(({ name }) => name)).size < names.size) return rows;
  return rows.map((row) => {
    const numbered = names.get(row);
    if (row.is !== "unit" || !numbered) return row;
    return { ...row, unit: numbered.name, removed: [numbered.number, ...row.removed] };
  });
}
