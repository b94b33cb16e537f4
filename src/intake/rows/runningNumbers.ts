import { lastIndex } from "../../cells/lists";
import { endsAsUnit, isUnsure } from "../groups/groupNames";
import type { SourceRow } from "./rows";

/** A number and a name with nothing or a dash between them: 1水利局, 1-水利局. */
const NUMBERED = /^(\d{1,3})[-－–—]?([\u3400-\u9fff].+)$/;
/** Of fewer units a number in front of each may be part of their names; of one more where the rest hardly is a name. */
const FEWEST = 2;
/** A shorter rest may be a kind of units, as in 1大队. */
const SHORTEST = 3;
/** So large a share of all units has to be numbered; a row that was added later has no number. */
const MOST = 0.8;

/**
 * The rows with names that are not numbered: 水利局 of 1水利局, where the names of nearly all units begin with numbers in a row
 * and differ without them (1大队 and 2大队 do not). One number alone may be part of its name, as in 110指挥中心, unless the
 * column that numbers the rows says the same, or it goes on with those of the table above: the last page may have one row.
 *
 * @param serialOf the number of a row in such a column
 * @param above the last number of the table above
 */
export function withoutRunningNumbers(
  rows: readonly SourceRow[],
  serialOf: (i: number) => number | undefined,
  above: number | undefined,
): readonly SourceRow[] {
  const units = rows.filter((row) => row.is === "unit");
  const names = new Map<SourceRow, { readonly number: string; readonly name: string }>();
  let before: number | undefined;
  for (const row of units) {
    const [, number, name] = NUMBERED.exec(row.unit) ?? [];
    if (number === undefined || name === undefined) continue;
    // the units of a further section begin with 1 again, and a unit with a row for each site has its number in each
    const isNext = before === undefined || [1, before, before + 1].includes(Number(number));
    if (!isNext) continue;
    before = Number(number);
    names.set(row, { number, name });
  }
  const areNames = [...names.values()].every(
    ({ name }) => name.length >= SHORTEST && (endsAsUnit(name) || isUnsure(name)),
  );
  const [first] = names.values();
  const goesOn = above !== undefined && Number(first?.number) === above + 1;
  const areNumbered = [...names].every(([{ i }, { number }]) => serialOf(i) === Number(number));
  const fewest = areNames ? (goesOn || areNumbered ? 1 : FEWEST) : FEWEST + 1;
  if (names.size < fewest || names.size < units.length * MOST) return rows;
  const written = new Set([...names.values()].map(({ number, name }) => number + name));
  if (new Set([...names.values()].map(({ name }) => name)).size < written.size) return rows;
  return rows.map((row) => {
    const numbered = names.get(row);
    if (row.is !== "unit" || !numbered) return row;
    return { ...row, unit: numbered.name, removed: [numbered.number, ...row.removed] };
  });
}

/** The number that was taken from the last of some rows; undefined where it had none. */
export function lastRunningNumber(rows: readonly SourceRow[]): number | undefined {
  const last = rows[lastIndex(rows, ({ is }) => is === "unit")];
  const [removed = ""] = last?.is === "unit" ? last.removed : [];
  return /^\d{1,3}$/.test(removed) ? Number(removed) : undefined;
}
