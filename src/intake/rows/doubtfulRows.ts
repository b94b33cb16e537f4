import { sumItems } from "../../bulletin/decimal";
import { groupByEnding } from "../../bulletin/roster";
import { cellIn, cellText } from "../../cells/grid";
import { type Answer, question } from "../../findings/question";
import { askInParts } from "./askInParts";
import { type Column, type Columns, figureColumns } from "../columns/columns";
import { groupNamed, groupsIn, mayBeUnit, meansGroup } from "../groups/groupText";
import { placeIn, type Reading } from "../reading";
import { countIn, rowsOfSums } from "./relatedRows";
import type { SourceRow, UnitRow } from "./rows";
import { isFound, sumSpans } from "../totals/sumSpans";

/** Rows of a table of which every one is known to be a unit, a total, or out. */
export interface SettledRows {
  readonly units: readonly UnitRow[];
  readonly totals: readonly Extract<SourceRow, { is: "total" }>[];
  /** Whether nobody has said yet what a row is that is called like a total, so that no sum can be compared. */
  readonly open: boolean;
}

/** A name such as 直属单位 tells a total only where the row is the sum of so many units. */
const FEWEST = 2;

/**
 * Settles the rows that may or may not be units: comparisons in one question for their whole run, parts of a unit, rows that
 * are called like a total and add up to nothing, hidden ones. What is not answered yet passes for a unit, so that nothing
 * is lost; the question stops the bulletin.
 *
 * @param isFurther whether another table stands above: one of nothing but totals is a summary of that, which these are held against
 */
export function settleRows(
  reading: Reading,
  all: readonly SourceRow[],
  columns: Columns,
  isFurther: boolean,
): SettledRows {
  const isSummary = isFurther && all.length > 1 && all.every(({ is }) => is === "total");
  const rows = isSummary ? all.map((row) => ({ ...row, certain: true })) : all;
  const { unit } = columns;
  const units = rows.filter((row) => row.is === "unit");
  const asUnits: UnitRow[] = [
    ...runsOf(rows, "comparison").flatMap((run) => [
      ...settleRun(
        reading,
        run.filter(({ certain }) => certain),
        unit,
      ),
      ...settleRun(
        reading,
        run.filter(({ certain }) => !certain),
        unit,
      ),
    ]),
    ...settleParts(
      reading,
      rows.filter((row) => row.is === "of-which"),
      unit,
    ),
  ];
  const { totals, isOpen, others } = settleTotals(reading, rows, units, columns);
  const together = [...units, ...asUnits, ...others].sort((a, b) => a.i - b.i);
  return { units: withoutHidden(reading, together, unit), totals, open: isOpen };
}

/** The rows that are totals, and the units among those that are only called like one. */
function settleTotals(
  reading: Reading,
  rows: readonly SourceRow[],
  units: readonly UnitRow[],
  columns: Columns,
): { readonly totals: Row<"total">[]; readonly others: UnitRow[]; readonly isOpen: boolean } {
  const doubtful = rows.some((row) => row.is === "total" && !row.certain);
  const sumRows = doubtful ? rowsOfSums(reading.grid, rows, figureColumns(columns), reading.scheme) : [];
  const spanOf = sumSpans(sumRows);
  // a row that ends nowhere in particular tells no total, but the clerk is told of it
  const anySpanOf = sumSpans(sumRows, () => true);
  const isSumOfGroup = doubtful ? sumsOfGroups(reading, units, columns) : () => false;
  // one unit has as many as another by accident; no unit is called as a group of the scheme
  const isSum = (row: Row<"total">, n: number): boolean =>
    isFound(spanOf(n, meansGroup(row.label, reading.scheme) ? 0 : FEWEST)) || isSumOfGroup(row);
  const totals: Row<"total">[] = [];
  const others: UnitRow[] = [];
  const repeated = repeatedLabels(rows);
  const above = new Map<Row<"total">, UnitRow>();
  let last: UnitRow | undefined;
  // what is called alike is one matter, apart from what adds up by accident
  const asked = new Map<string, { readonly addsUp: boolean; readonly rows: Row<"total">[] }>();
  for (const [n, row] of rows.entries()) {
    if (row.is === "unit") last = row;
    if (row.is !== "total") continue;
    if (last) above.set(row, last);
    // several rows of one name are no units of their own
    const isName = mayBeUnit(row.label) && !repeated.has(row.label);
    const addsUp = isFound(anySpanOf(n, isName ? 1 : FEWEST));
    const same = asked.get(`${row.label} ${addsUp}`);
    if (row.certain || (!isName && isSum(row, n))) totals.push(row);
    else if (isName && !addsUp) others.push(asUnit(row, undefined));
    else if (same) same.rows.push(row);
    else asked.set(`${row.label} ${addsUp}`, { addsUp, rows: [row] });
  }
  let isOpen = false;
  for (const { addsUp, rows: alike } of asked.values()) {
    const areParts = alike.length > 1 && alike.every((row) => above.has(row));
    const answer = askTotal(reading, alike, columns.unit, { sums: addsUp, areParts });
    isOpen ||= answer === undefined;
    for (const row of alike)
      if (answer?.as === "unit") others.push(asUnit(row, undefined));
      else if (answer?.as === "add") others.push(asUnit(row, above.get(row)));
      else totals.push(row);
  }
  return { totals: totals.sort((a, b) => a.i - b.i), others, isOpen };
}

/** What several rows are called that are called like totals. */
function repeatedLabels(rows: readonly SourceRow[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const row of rows) if (row.is === "total") (seen.has(row.label) ? repeated : seen).add(row.label);
  return repeated;
}

/** The row of a unit that is only called like a total, or of one more part of the unit above it. */
function asUnit({ i, label }: Row<"total">, above: UnitRow | undefined): UnitRow {
  return { is: "unit", i, unit: above?.unit ?? label, removed: [], banner: above?.banner, merged: undefined };
}

/**
 * Asks whether rows that are called alike are totals or units.
 *
 * @param about.areParts whether each of them may be a part of the unit above it, that is to be added to it
 */
function askTotal(
  { grid, inquiry }: Reading,
  rows: readonly Row<"total">[],
  unit: Column,
  { sums, areParts }: { readonly sums: boolean; readonly areParts: boolean },
): Answer | undefined {
  const label = rows[0]!.label;
  const asked = question(
    "sheet",
    ["total-row", grid.sheet, label],
    [...(areParts ? [{ as: "add" } as const] : []), { as: "leave-out" }, { as: "unit" }],
  );
  const about = { places: rows.map(({ i }) => placeIn(grid, i, unit.j)), units: [label] };
  return inquiry.ask("looks-like-total", about, { sums }, asked);
}

/** Says whether a row that names a group has the figures of all units of that, wherever they stand. */
function sumsOfGroups(
  { grid, scheme }: Reading,
  units: readonly UnitRow[],
  columns: Columns,
): (total: { readonly i: number; readonly label: string }) => boolean {
  const figures = figureColumns(columns);
  const sums = new Map<string, readonly number[]>();
  for (const { i, unit, banner } of units) {
    const category = columns.group && groupNamed(cellText(cellIn(grid, i, columns.group.j)), scheme)?.name;
    const group = category ?? banner?.group ?? groupByEnding(unit, scheme, scheme.place)?.name;
    if (group === undefined) continue;
    const before = sums.get(group);
    sums.set(
      group,
      figures.map(({ j }, n) => sumItems([before?.[n] ?? 0, countIn(grid, i, j, scheme)])),
    );
  }
  return ({ i, label }) => {
    const [group, another] = groupsIn(label, scheme);
    const sum = group && !another ? sums.get(group.name) : undefined;
    return sum !== undefined && figures.every(({ j }, n) => countIn(grid, i, j, scheme) === sum[n]);
  };
}

/** Runs of rows of one kind, whatever blank rows stand between them. */
function runsOf<Kind extends SourceRow["is"]>(
  rows: readonly SourceRow[],
  kind: Kind,
): Extract<SourceRow, { is: Kind }>[][] {
  const runs: Extract<SourceRow, { is: Kind }>[][] = [];
  let isOpen = false;
  for (const row of rows) {
    if (row.is !== kind) {
      isOpen = row.is === "total" && isOpen;
      continue;
    }
    const own = row as Extract<SourceRow, { is: Kind }>;
    if (isOpen) runs.at(-1)?.push(own);
    else runs.push([own]);
    isOpen = true;
  }
  return runs;
}

type Row<Kind extends SourceRow["is"]> = Extract<SourceRow, { is: Kind }>;

/** The rows of a run of comparisons, all certain or all doubtful, that are units after all. */
function settleRun({ grid, inquiry }: Reading, run: readonly Row<"comparison">[], unit: Column): UnitRow[] {
  if (run.length === 0) return [];
  const found = run.map((row) => row.unit);
  const asked = question("sheet", ["comparison", grid.sheet, ...found], [{ as: "leave-out" }, { as: "unit" }]);
  const places = run.map(({ i }) => placeIn(grid, i, unit.j));
  const kind = run.every(({ certain }) => certain) ? "rows-left-out" : "comparison-rows";
  const answer = inquiry.ask(kind, { places, units: found }, { found }, asked);
  return answer?.as === "unit" ? run.map((row) => ({ ...row, is: "unit" })) : [];
}

/** The parts of other rows that count by themselves. */
function settleParts({ grid, inquiry }: Reading, parts: readonly Row<"of-which">[], unit: Column): UnitRow[] {
  const ask = (some: readonly Row<"of-which">[]): Answer | undefined => {
    const found = some.map((row) => row.unit);
    const parents = [...new Set(some.map((row) => row.parent))];
    const asked = question(
      "sheet",
      ["of-which", grid.sheet, ...found, ...parents],
      [{ as: "leave-out" }, { as: "unit" }],
    );
    const places = some.map(({ i }) => placeIn(grid, i, unit.j));
    return inquiry.ask("of-which", { places, units: found }, { found, parents }, asked);
  };
  const names = new Map<string, string>();
  for (const { unit: name, parent } of parts) names.set(parent, `${names.get(parent) ?? ""}|${name}`);
  // units that all have the same parts (机关, 下属单位) are one matter
  const { rows, open } = askInParts(parts, parts, ({ parent }) => names.get(parent)!, ask);
  const waiting = new Set(open);
  return rows.flatMap((part): UnitRow[] => {
    const { parent: _, ...row } = part;
    return waiting.has(part) ? [] : [{ ...row, is: "unit" }];
  });
}

/** Hidden rows count like all others, unless the clerk says otherwise. */
function withoutHidden({ grid, inquiry }: Reading, rows: readonly UnitRow[], unit: Column): readonly UnitRow[] {
  const hidden = rows.filter(({ i }) => grid.hiddenRows.has(grid.row + i));
  if (hidden.length === 0) return rows;
  const asked = question(
    "sheet",
    ["hidden", grid.sheet, ...hidden.map((row) => row.unit)],
    [{ as: "accept" }, { as: "leave-out" }],
  );
  const about = { places: hidden.map(({ i }) => placeIn(grid, i, unit.j)), units: hidden.map((row) => row.unit) };
  const answer = inquiry.ask("hidden-rows", about, { rows: hidden.length }, asked);
  return answer?.as === "leave-out" ? rows.filter(({ i }) => !grid.hiddenRows.has(grid.row + i)) : rows;
}
