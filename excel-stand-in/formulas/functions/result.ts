import type { Area } from "../../workbook/area";
import { type CellError, type CellValue, cellError, isCellError, plainValue } from "../../workbook/value";

/** What a formula yields: one value, or a table of values that spills. */
export type Result = CellValue | CellValue[][];

/** What a function may know of its call besides the values of its arguments. */
export interface Call {
  /** The cell that the formula is in. */
  readonly row: number;
  readonly column: number;
  /** The areas that the arguments refer to; undefined for one that is no reference. */
  readonly areas: readonly (Area | undefined)[];
  /** The value of an argument so many rows down and columns to the right of its first cell, also outside its area. */
  at(arg: number, down: number, right: number): CellValue;
}

/** One of Excel's own functions, with the least and the most arguments that it takes. */
export interface BuiltIn {
  readonly args: readonly [least: number, most: number];
  readonly work: (args: readonly Result[], call: Call) => Result;
}

/** The most arguments that any function takes. */
export const MANY = 255;

/** Whether a result is a table. */
export function isTable(result: Result): result is CellValue[][] {
  return Array.isArray(result);
}

/** A result as a table, of one cell where it is one value. */
export function tableOf(result: Result | undefined): CellValue[][] {
  if (result === undefined) return [[null]];
  return isTable(result) ? result : [[result]];
}

/** One value: the first of a table. */
export function scalar(result: Result | undefined): CellValue {
  return tableOf(result)[0]?.[0] ?? null;
}

/** All values of some results, one after the other. */
export function flatten(results: readonly Result[]): CellValue[] {
  return results.flatMap((result) => tableOf(result).flat());
}

/** A value as a number: empty is 0, text is read. */
export function toNumber(value: CellValue): number | CellError {
  if (isCellError(value)) return value;
  if (value === null) return 0;
  if (typeof value !== "string") return Number(value);
  return value.trim() !== "" && Number.isFinite(Number(value)) ? Number(value) : cellError("#VALUE!");
}

/** A value as a text, as `&` joins it. */
export function toText(value: CellValue): string {
  return typeof value === "boolean" ? String(value).toUpperCase() : String(plainValue(value));
}

/** A value as true or false; undefined for a text that is neither. */
export function toBoolean(value: CellValue): boolean | undefined {
  if (typeof value !== "string") return Boolean(value);
  return /^(true|false)$/i.test(value) ? /^true$/i.test(value) : undefined;
}

/** The first error among values. */
export function firstError(values: readonly CellValue[]): CellError | undefined {
  return values.find(isCellError);
}

/** A function of single values that is worked out for each cell of the tables that it is given; errors pass through it. */
export function each(least: number, most: number, work: (...values: CellValue[]) => CellValue): BuiltIn {
  return eachAlsoErrors(least, most, (...values) => firstError(values) ?? work(...values));
}

/** As {@link each}, for a function that looks at errors. */
export function eachAlsoErrors(least: number, most: number, work: (...values: CellValue[]) => CellValue): BuiltIn {
  return { args: [least, most], work: (args) => broadcast(args, work) };
}

/** Works something out cell by cell; a single row, column or value counts for all. */
export function broadcast(args: readonly Result[], work: (...values: CellValue[]) => CellValue): Result {
  const tables = args.filter(isTable);
  if (tables.length === 0) return work(...args.map(scalar));
  const rows = Math.max(...tables.map((table) => table.length));
  const columns = Math.max(...tables.map((table) => table[0]?.length ?? 0));
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => work(...args.map((arg) => elementAt(arg, row, column)))),
  );
}

function elementAt(result: Result, row: number, column: number): CellValue {
  if (!isTable(result)) return result;
  const line = result.length === 1 ? result[0] : result[row];
  const value = line?.length === 1 ? line[0] : line?.[column];
  // Beyond a table that is too small there is nothing to pair with.
  return value === undefined ? cellError("#N/A") : value;
}

/** The numbers of arguments: in a table only numbers count, and what stands in the formula itself is read. */
export function numbersOf(args: readonly Result[]): number[] | CellError {
  const error = firstError(flatten(args));
  if (error) return error;
  const numbers: number[] = [];
  for (const arg of args) {
    if (isTable(arg)) {
      for (const line of arg) for (const value of line) if (typeof value === "number") numbers.push(value);
      continue;
    }
    const number = toNumber(arg);
    if (isCellError(number)) return number;
    numbers.push(number);
  }
  return numbers;
}
