import type { Scheme } from "../bulletin/scheme";
import { crop, type Grid } from "../cells/grid";
import { findHeaders, type Header } from "./header";

/**
 * The parts of a sheet that stand side by side, each with a header of its own: a long table folded into two halves, or two
 * tables (左部门、右乡镇). A sheet of one table is one part.
 */
export function sideBySide(grid: Grid, scheme: Scheme): readonly Grid[] {
  const [header] = findHeaders(grid, scheme);
  const starts = header ? startsOfHalves(header) : [];
  if (starts.length < 2) return [grid];
  return starts.map((start, n) => {
    const end = starts[n + 1] ?? grid.values[0]?.length ?? 0;
    const from = n === 0 ? 0 : start;
    return crop(grid, { row: grid.row, column: grid.column + from, rows: grid.values.length, columns: end - from });
  });
}

/**
 * Where each half begins: at its units' column, or at the columns before it that only belong to it (序号). Two columns of
 * units begin two halves only when counts follow each of them, under headings that the other half has too.
 */
function startsOfHalves({ headings }: Header): number[] {
  const units = headings.flatMap(({ role }, j) => (role.is === "unit" && role.rank > 0 ? [j] : []));
  if (units.length < 2) return [];
  const words = (from: number, to: number): string[] =>
    headings.slice(from, to).flatMap(({ role, levels }) => (role.is === "count" ? [levels.join("/")] : []));
  const parts = units.map((unit, n) => words(unit, units[n + 1] ?? headings.length));
  const [first = []] = parts;
  const isFolded = parts.every(
    (part) => part.length > 0 && part.every((word) => first.includes(word) || isSubset(first, part)),
  );
  if (!isFolded) return [];
  const leading = new Set(headings.slice(0, units[0]).map(({ levels }) => levels.join("/")));
  return units.map((unit, n) => {
    let start = unit;
    const least = n === 0 ? 0 : (units[n - 1] ?? 0) + 1;
    // before the units stands what stands before those of the first half: 序号, 类别
    while (start > least && leading.has(headings[start - 1]?.levels.join("/") ?? "")) start--;
    return start;
  });
}

function isSubset(some: readonly string[], all: readonly string[]): boolean {
  return some.every((word) => all.includes(word));
}
