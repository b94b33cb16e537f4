import { type Area, contains, intersection } from "./area";
import { invalidArgument, invalidOperation } from "../requests/errors";
import { movedFormula } from "../formulas/movedFormula";
import type { Cell, Sheet } from "./sheet";

/** Where a fill goes: along which side, and whether backwards. */
interface Way {
  readonly isDown: boolean;
  readonly isBack: boolean;
}

/**
 * Fills an area from the cells that were selected, as dragging the small square at their corner does: formulas move along,
 * two or more numbers go on at their step, a text with a number counts on, a day is followed by the next, and everything
 * else is repeated. Formats go along.
 *
 * @param target the cells that were selected and the cells beside them that are to be filled
 */
export function fillCells(sheet: Sheet, source: Area, target: Area): void {
  const location = "Range.autoFill";
  const way = wayOf(source, target);
  if (!way) throw invalidArgument(location);
  const cut = sheet.merges.some((merge) => intersection(merge, target) && !contains(source, merge));
  if (cut || sheet.merges.some((merge) => intersection(merge, source))) throw invalidOperation(location);
  const lines = way.isDown ? source.columns : source.rows;
  for (let line = 0; line < lines; line++) fillLine(sheet, source, target, way, line);
}

function wayOf(source: Area, target: Area): Way | undefined {
  const isWider = target.columns > source.columns;
  const isTaller = target.rows > source.rows;
  if (!contains(target, source) || isWider === isTaller) return undefined;
  return { isDown: isTaller, isBack: isTaller ? target.row < source.row : target.column < source.column };
}

function fillLine(sheet: Sheet, source: Area, target: Area, { isDown, isBack }: Way, line: number): void {
  const length = isDown ? source.rows : source.columns;
  const more = (isDown ? target.rows : target.columns) - length;
  const place = (n: number): [number, number] =>
    isDown ? [source.row + n, source.column + line] : [source.row + line, source.column + n];
  const cells = Array.from({ length }, (_, n): Cell => sheet.cell(...place(n)) ?? { value: null });
  const isDay = cells.length === 1 && /y|d/i.test(sheet.style(...place(0)).numberFormat.replaceAll(/"[^"]*"/g, ""));
  const series = seriesOf(cells, isDay);
  for (let i = 0; i < more; i++) {
    const n = isBack ? -1 - i : length + i;
    const from = ((n % length) + length) % length;
    const shift = n - from;
    const model = cells[from] ?? { value: null };
    const [row, column] = place(n);
    const moved =
      model.formula === undefined
        ? {}
        : { formula: movedFormula(model.formula, isDown ? shift : 0, isDown ? 0 : shift), isNew: true };
    sheet.set(row, column, { ...model, ...moved, ...(series && { value: series(n) }) });
  }
}

type Series = (n: number) => number | string;

/** How the cells go on; undefined where they are repeated. */
function seriesOf(cells: readonly Cell[], isDay: boolean): Series | undefined {
  if (cells.some(({ formula }) => formula !== undefined)) return undefined;
  const values = cells.map(({ value }) => value);
  const numbers = values.filter((value) => typeof value === "number");
  if (numbers.length === values.length) return numbers.length === 1 && !isDay ? undefined : trend(numbers);
  return textSeries(
    values.filter((value) => typeof value === "string"),
    values.length,
  );
}

/** The straight line through the numbers, as near to all of them as can be; one number goes on by ones. */
function trend(numbers: readonly number[]): (n: number) => number {
  const [first = 0] = numbers;
  if (numbers.length === 1) return (n) => first + n;
  const middle = (numbers.length - 1) / 2;
  const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  const over = numbers.reduce((sum, number, n) => sum + (n - middle) * (number - mean), 0);
  const slope = over / numbers.reduce((sum, _, n) => sum + (n - middle) ** 2, 0);
  return (n) => Number((mean + slope * (n - middle)).toPrecision(12));
}

const NUMBERED = /^(.*?)(\d+)(\D*)$/s;

function textSeries(texts: readonly string[], count: number): Series | undefined {
  const parts = texts.map((text) => NUMBERED.exec(text));
  const [first] = parts;
  if (!first || texts.length < count) return undefined;
  const [, before = "", digits = "", after = ""] = first;
  if (parts.some((part) => part?.[1] !== before || part[3] !== after)) return undefined;
  const next = trend(parts.map((part) => Number(part?.[2])));
  // Excel keeps leading zeros and never counts below zero.
  return (n) =>
    `${before}${String(Math.abs(Math.round(next(n)))).padStart(digits.startsWith("0") ? digits.length : 0, "0")}${after}`;
}
