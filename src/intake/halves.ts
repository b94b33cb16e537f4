import type { Scheme } from "../bulletin/scheme";
import { cellIn, type CellValue, crop, type Grid, isBlank, rowIn } from "../cells/grid";
import { lastIndex } from "../cells/lists";
import { plainText } from "../cells/plainText";
import { findHeaders, type Header, headerAround, type Heading, isFigure } from "./columns/header";

/** A part of a sheet that stands beside others, and the headers of its tables. */
export interface SheetPart {
  readonly part: Grid;
  readonly headers: readonly Header[];
}

/**
 * The parts of a sheet that stand side by side, each with a header of its own: a long table folded into two halves, or two
 * tables (左部门、右乡镇). A sheet of one table is one part.
 *
 * @param tells what tells, beside a heading of units, that a row is a header; such headings may be over figures, too
 */
export function sideBySide(grid: Grid, scheme: Scheme, tells?: (heading: Heading) => boolean): readonly SheetPart[] {
  const headers = findHeaders(grid, scheme, tells);
  const [header] = headers;
  if (!header) return [{ part: grid, headers }];
  const starts = startsOfHalves(grid, header, tells);
  if (starts.length < 2) {
    const further = startsWithoutHeadings(grid, header, tells);
    return further.length < 2 ? [{ part: grid, headers }] : underSameHeadings(grid, headers, further);
  }
  return starts.map((start, n) => {
    const part = columnsOf(grid, start, starts[n + 1]);
    const own = findHeaders(part, scheme, tells);
    return { part, headers: own.length > 0 ? own : [headerOf(part, header, scheme)] };
  });
}

/** The columns of a grid from one to the one before another; comments may stand beside all that is used. */
function columnsOf(grid: Grid, from: number, to = Infinity): Grid {
  const column = from === 0 ? 0 : grid.column + from;
  return crop(grid, { row: grid.row, column, rows: grid.values.length, columns: grid.column + to - column });
}

/** Halves of which the headings stand over the first one only. */
function underSameHeadings(grid: Grid, headers: readonly Header[], starts: readonly number[]): SheetPart[] {
  return starts.map((start, n) => {
    const part = columnsOf(grid, start, starts[n + 1]);
    const width = rowIn(part, 0).length;
    const own = n === 0 ? headers : headers.slice(0, 1);
    return { part, headers: own.map((each) => ({ ...each, headings: each.headings.slice(0, width) })) };
  });
}

/**
 * Where further halves begin that have no headings of their own: behind all columns that have one, perhaps behind an empty one,
 * with names that differ where the first half has its units and figures where it has its counts or scores. All that stands there has to
 * be of such halves; the last columns of one may be missing.
 */
function startsWithoutHeadings(
  grid: Grid,
  { headings, last }: Header,
  tells?: (heading: Heading) => boolean,
): number[] {
  const width = lastIndex(headings, ({ text }) => text !== "") + 1;
  const [unit, another] = headings.filter(({ role }) => role.is === "unit" && role.rank > 0);
  const figures = headings.filter((heading) => heading.role.is === "count" || tells?.(heading));
  const cellsIn = (j: number): CellValue[] =>
    grid.values.slice(last + 1).flatMap((cells) => (isBlank(cells[j] ?? "") ? [] : [cells[j]!]));
  const isHalf = (start: number): boolean => {
    const names = cellsIn(start + unit!.j);
    return (
      names.length > 0 &&
      !names.some(isFigure) &&
      new Set(names).size * 2 > names.length &&
      figures.some(({ j }) => cellsIn(start + j).some(isFigure))
    );
  };
  if (!unit || another) return [];
  const starts = [0];
  for (let end = width; end < headings.length; end = starts.at(-1)! + width) {
    const next = headings.findIndex(({ j }) => j >= end && cellsIn(j).length > 0);
    if (next < 0) break;
    if (next > end + 1 || !isHalf(next)) return [];
    starts.push(next);
  }
  return starts;
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
 * the first half or this one all have; or those of different sites beside the same units.
 */
function startsOfHalves(grid: Grid, { headings }: Header, tells?: (heading: Heading) => boolean): number[] {
  const [first, ...others] = unitColumns(grid, headings);
  if (!first || others.length === 0) return [];
  const starts = [0];
  let start = 0;
  let before = first;
  for (const [n, unit] of others.entries()) {
    const left = headings.slice(start, unit.j);
    const right = headings.slice(unit.j, others[n + 1]?.j);
    start += lengthOfHalf(grid, left, right, before);
    starts.push(start);
    before = unit;
  }
  const parts = starts.map((from, n) => {
    const half = headings.slice(from, starts[n + 1]);
    const titles = titlesOver(half);
    return half.flatMap((each) => figuresOf(each, titles, grid, tells));
  });
  const [own = []] = parts;
  if (parts.some((part) => part.length === 0)) return [];
  if (parts.every((part) => isSubset(part, own) || isSubset(own, part))) return starts;
  const areSites = parts.every((part, n) =>
    part.every((word) => isChannel(word) && !parts.slice(0, n).flat().includes(word)),
  );
  return areSites && others.every(({ j }) => sharesTexts(grid, first.j, j)) ? starts : [];
}

/** What {@link figuresOf} calls the items of a channel. */
function isChannel(word: string): boolean {
  return /^\d+$/.test(word);
}

/** Whether most texts of two columns are the same, in any order: each half is of another site. */
function sharesTexts(grid: Grid, one: number, other: number): boolean {
  const texts = (j: number): Set<string> =>
    new Set(grid.values.flatMap((cells) => (typeof cells[j] === "string" ? [plainText(cells[j])] : [])));
  const [own, others] = [texts(one), texts(other)];
  const shared = [...others].filter((text) => text !== "" && own.has(text)).length;
  return shared * 2 > Math.min(own.size, others.size);
}

/** The columns of units; where no heading is known to be one, those of texts under one heading that comes again. */
function unitColumns(grid: Grid, headings: readonly Heading[]): Heading[] {
  const known = headings.filter(({ role }) => role.is === "unit" && role.rank > 0);
  if (known.length > 0) return known;
  const again = headings.find(
    ({ j, text, role }) =>
      text !== "" &&
      role.is === "unknown" &&
      headings.some((other) => other.j > j && other.text === text) &&
      !holdsFigures(grid, j),
  );
  return headings.filter(({ text }) => text === again?.text);
}

/**
 * How many of the columns before those of `right` are of the half to the left: those before an empty column and that, or
 * else those before the headings that it has already and `right` has not: 序号, 类别.
 *
 * @param unit the column of units of the half to the left
 */
function lengthOfHalf(grid: Grid, left: readonly Heading[], right: readonly Heading[], unit: Heading): number {
  const isEmpty = ({ j, text }: Heading): boolean =>
    text === "" && grid.values.every((_, i) => isBlank(cellIn(grid, i, j)));
  const empty = lastIndex(left, (heading) => heading.j > unit.j && isEmpty(heading));
  if (empty >= 0) return empty + 1;
  const isAgain = ({ j, text }: Heading): boolean =>
    left.some((other) => other.j < j && other.text === text) && !right.some((other) => other.text === text);
  return lastIndex(left, (heading) => heading.j <= unit.j || !isAgain(heading)) + 1;
}

/** How many rows over the headings of a half say the same of all of them: its title, which the other half has not. */
function titlesOver(half: readonly Heading[]): number {
  const [first, ...others] = half.filter(({ text }) => text !== "").map(({ levels }) => levels);
  if (!first || others.length === 0) return 0;
  const isOwn = (n: number): boolean =>
    [first, ...others].some((levels) => levels.length <= n + 1 || levels[n] !== first[n]);
  return first.findIndex((_, n) => isOwn(n));
}

/**
 * What stands under a heading that may be over figures: a channel's items, whatever its words say, or figures without a word.
 *
 * @param titles how many of its texts are those of the whole half
 */
function figuresOf(heading: Heading, titles: number, grid: Grid, tells?: (heading: Heading) => boolean): string[] {
  const { j, role, levels } = heading;
  const text = levels.slice(titles).join("/");
  if (role.is === "count" && role.channel !== undefined) return [String(role.channel)];
  if (text === "") return holdsFigures(grid, j) ? [""] : [];
  const mayBe =
    ["count", "submitted", "unknown"].includes(role.is) || (role.is === "other" && role.channel !== undefined);
  return mayBe || tells?.(heading) ? [text] : [];
}

function holdsFigures(grid: Grid, j: number): boolean {
  return grid.values.some((_, i) => isFigure(cellIn(grid, i, j)));
}

function isSubset(some: readonly string[], all: readonly string[]): boolean {
  return some.every((word) => all.includes(word));
}
