import type { Scheme } from "../bulletin/scheme";
import { crop, type Grid, isBlank, rowIn } from "../cells/grid";
import { findHeaders, type Header, headerAround, type Heading, isFigure } from "./header";

/** A part of a sheet that stands beside others, and the headers of its tables. */
export interface SheetPart {
  readonly part: Grid;
  readonly headers: readonly Header[];
}

/**
 * The parts of a sheet that stand side by side, each with a header of its own: a long table folded into two halves, or two
 * tables (左部门、右乡镇). A sheet of one table is one part.
 */
export function sideBySide(grid: Grid, scheme: Scheme): readonly SheetPart[] {
  const headers = findHeaders(grid, scheme);
  const [header] = headers;
  const starts = header ? startsOfHalves(grid, header) : [];
  if (starts.length < 2) return [{ part: grid, headers }];
  return starts.map((start, n) => {
    const end = starts[n + 1] ?? rowIn(grid, 0).length;
    const area = { row: grid.row, column: grid.column + start, rows: grid.values.length, columns: end - start };
    const part = crop(grid, area);
    const own = findHeaders(part, scheme);
    return { part, headers: own.length > 0 || !header ? own : [headerOf(part, header, scheme)] };
  });
}

/** The header of a half whose own headings say too little; it stands beside that of the others. */
function headerOf(part: Grid, { first, last }: Header, scheme: Scheme): Header {
  const rows = Array.from({ length: last - first + 1 }, (_, n) => first + n);
  const [row = last] = rows.filter((each) => rowIn(part, each).some((cell) => !isBlank(cell)));
  const unit = rowIn(part, row).findIndex((cell) => !isBlank(cell));
  return headerAround(part, row, Math.max(0, unit), scheme);
}

/**
 * Where each half begins. Two columns of units begin two halves only when each has figures beside it, under headings that
 * the first half or this one all have.
 */
function startsOfHalves(grid: Grid, { headings }: Header): number[] {
  const texts = headings.map(({ levels }) => levels.join("/"));
  const units = unitColumns(grid, headings, texts);
  if (units.length < 2) return [];
  const isEmpty = (j: number): boolean => texts[j] === "" && grid.values.every((cells) => isBlank(cells[j]!));
  const starts = [0];
  for (const [n, unit] of units.entries())
    if (n > 0) {
      const from = starts.at(-1)!;
      const least = units[n - 1]! + 1;
      starts.push(
        startBefore(unit, least, { left: texts.slice(from, unit), right: texts.slice(unit, units[n + 1]) }, isEmpty),
      );
    }
  const holdsFigures = (j: number): boolean => grid.values.some((cells) => isFigure(cells[j]!));
  const parts = starts.map((start, n) =>
    headings.slice(start, starts[n + 1]).flatMap((heading, j) => figuresOf(heading, () => holdsFigures(start + j))),
  );
  const [first = []] = parts;
  return parts.every((part) => part.length > 0 && (isSubset(part, first) || isSubset(first, part))) ? starts : [];
}

/** The columns of units; where no heading is known to be one, those of texts under one heading that comes again. */
function unitColumns(grid: Grid, headings: readonly Heading[], texts: readonly string[]): number[] {
  const known = headings.flatMap(({ role }, j) => (role.is === "unit" && role.rank > 0 ? [j] : []));
  if (known.length > 0) return known;
  const mayBe = (j: number): boolean =>
    headings[j]!.role.is === "unknown" && !grid.values.some((cells) => isFigure(cells[j]!));
  const again = texts.find((text, j) => text !== "" && texts.indexOf(text, j + 1) > 0 && mayBe(j));
  return texts.flatMap((text, j) => (text === again ? [j] : []));
}

/**
 * Where the half of a column of units begins: behind an empty column before it, or else before the headings that the half
 * to the left has already and this one not yet: 序号, 类别.
 */
function startBefore(
  unit: number,
  least: number,
  { left, right }: { readonly left: readonly string[]; readonly right: readonly string[] },
  isEmpty: (j: number) => boolean,
): number {
  for (let j = unit - 1; j >= least; j--) if (isEmpty(j)) return j + 1;
  const from = unit - left.length;
  let start = unit;
  while (start > least) {
    const text = left[start - 1 - from] ?? "";
    if (right.includes(text) || !left.slice(0, start - 1 - from).includes(text)) break;
    start--;
  }
  return start;
}

/** What stands under a heading that may be over figures: a channel's items, whatever its words say, or figures without a word. */
function figuresOf({ role, levels }: Heading, holdsFigures: () => boolean): string[] {
  if (role.is === "count" && role.channel !== undefined) return [String(role.channel)];
  if (levels.length === 0) return holdsFigures() ? [""] : [];
  const mayBe =
    ["count", "submitted", "unknown"].includes(role.is) || (role.is === "other" && role.channel !== undefined);
  return mayBe ? [levels.join("/")] : [];
}

function isSubset(some: readonly string[], all: readonly string[]): boolean {
  return some.every((word) => all.includes(word));
}
