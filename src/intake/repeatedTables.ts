import { unitKey } from "../bulletin/unitKey";
import { question } from "../findings/question";
import { add } from "./duplicates";
import { placeIn } from "./reading";
import type { SourceUnit } from "./sourceUnit";
import type { TableReading } from "./table";

/** A table repeats another one when it shares so many units with it, and so large a part of its own. */
const FEWEST = 3;
const SHARE = 0.5;

/**
 * Further tables of a sheet with the same units as one above them (上季度 below this quarter, two months on one sheet): one
 * question for the whole table instead of one for each unit.
 *
 * @returns the tables with the units that go on: of one that is left out none, of one that is added those of the first one
 *   with both figures
 */
export function settleRepeatedTables(tables: readonly TableReading[]): readonly TableReading[] {
  const kept: TableReading[] = [];
  for (const table of tables) {
    const { scheme } = table.reading;
    const keyOf = ({ unit }: SourceUnit): string => unitKey(unit, scheme.place);
    const own = new Map(table.units.map((unit) => [keyOf(unit), unit]));
    const first = kept.find(({ units }) => repeats(own, units.map(keyOf)));
    if (!first) {
      kept.push(table);
      continue;
    }
    const answer = askAbout(table, first, [...own.values()]);
    if (answer === "add") {
      const units = first.units.map((unit) => {
        const other = own.get(keyOf(unit));
        own.delete(keyOf(unit));
        return other ? add(unit, other) : unit;
      });
      kept[kept.indexOf(first)] = { ...first, units };
    }
    kept.push({
      ...table,
      units:
        answer === "leave out"
          ? []
          : answer === "add"
            ? [...own.values()]
            : table.units.filter((unit) => !first.units.some((other) => keyOf(other) === keyOf(unit))),
    });
  }
  return kept;
}

function repeats(own: ReadonlyMap<string, SourceUnit>, keys: readonly string[]): boolean {
  const shared = keys.filter((key) => own.has(key)).length;
  return shared >= FEWEST && shared >= own.size * SHARE;
}

function askAbout(
  table: TableReading,
  first: TableReading,
  units: readonly SourceUnit[],
): "add" | "leave out" | undefined {
  const { grid, inquiry } = table.reading;
  const row = table.view.headerRow - 1 - grid.row;
  const figures = units.map(({ unit, counts }) => `${unit} ${counts.join()}`);
  const asked = question(
    "sheet",
    ["table-repeats", grid.sheet, table.title, ...figures],
    [{ as: "leave-out" }, { as: "add" }],
  );
  const about = { places: [placeIn(grid, row, 0)], units: units.map(({ unit }) => unit) };
  const answer = inquiry.ask("table-repeats", about, { title: table.title, first: first.title }, asked);
  return answer?.as === "add" ? "add" : answer?.as === "leave-out" ? "leave out" : undefined;
}
