import { isDecimal } from "../../bulletin/decimal";
import { unitKey } from "../../bulletin/unitKey";
import { numberIn, rowsOf } from "./published";
import type { SensedTable } from "./senses";

/**
 * What an item gives, where the published tables have its points alone, and the counts from which they were made are at hand:
 * one figure for all units. Undefined where there is none.
 */
export function eachByCounts(
  name: string,
  tables: readonly SensedTable[],
  counts: readonly SensedTable[],
): number | undefined {
  const items = figuresOf(name, counts);
  const pairs = [...figuresOf(name, tables)].map(([unit, points]) => ({ points, count: items.get(unit) }));
  const first = pairs.find(({ count }) => count !== undefined && count !== 0);
  if (!first) return undefined;
  const each = first.points / first.count!;
  const isSame = pairs.every(({ points, count }) => count !== undefined && Math.abs(count * each - points) < 1e-9);
  return isSame && isDecimal(each) ? each : undefined;
}

/** The figures of a channel by the key of the unit. */
function figuresOf(name: string, tables: readonly SensedTable[]): ReadonlyMap<string, number> {
  return new Map(
    tables.flatMap((table) => {
      const column = table.columns.find(
        ({ sense }) => (sense.is === "items" || sense.is === "typed") && sense.name === name,
      );
      return column ? rowsOf(table).map(({ unit }, n) => [unitKey(unit), numberIn(column.cells[n])] as const) : [];
    }),
  );
}
