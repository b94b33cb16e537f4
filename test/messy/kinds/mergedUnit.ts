import { countUnits } from "../base";
import { column, unitRows } from "../book";
import type { Kind } from "./kind";

/** A unit's name merged over its row and a second one with counts; `written` is what the covered cell of that row holds. */
export const mergedUnit = (written: string): Kind => ({
  must: "ask",
  place: ["another row", "merged counts"],
  on: ["table"],
  make: (sheet, random) => {
    const table = random.pick(sheet.tables);
    const row = random.pick(unitRows(table));
    const [second] = countUnits([row.unit], random);
    second!.written = written;
    row.merges.set(column(table, "unit")!, { rows: 2, columns: 1 });
    table.rows.splice(table.rows.indexOf(row) + 1, 0, second!);
    return row.unit.name;
  },
});
