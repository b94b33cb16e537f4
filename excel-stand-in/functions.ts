import { type CellError, type CellValue, cellError, isCellError } from "./value";

/** What a formula yields: one value, or a table of values that spills. */
export type Result = CellValue | CellValue[][];

/** Whether a result is a table. */
export function isTable(result: Result): result is CellValue[][] {
  return Array.isArray(result);
}

/** A value as a number: empty is 0, text is read. */
export function toNumber(value: CellValue): number | CellError {
  if (isCellError(value)) return value;
  if (value === null) return 0;
  if (typeof value !== "string") return Number(value);
  return value.trim() !== "" && Number.isFinite(Number(value)) ? Number(value) : cellError("#VALUE!");
}

/** The first error among values. */
export function firstError(values: readonly CellValue[]): CellError | undefined {
  return values.find(isCellError);
}

function flatten(args: readonly Result[]): CellValue[] {
  return args.flatMap((arg) => (isTable(arg) ? arg.flat() : [arg]));
}

// In a table only numbers count; a number that stands in the formula itself counts even when it is written as text.
function numbersOf(args: readonly Result[]): number[] | CellError {
  const error = firstError(flatten(args));
  if (error) return error;
  const numbers: number[] = [];
  for (const arg of args) {
    if (isTable(arg)) numbers.push(...arg.flat().filter((value) => typeof value === "number"));
    else {
      const number = toNumber(arg);
      if (isCellError(number)) return number;
      numbers.push(number);
    }
  }
  return numbers;
}

function overNumbers(combine: (numbers: readonly number[]) => CellValue): (args: readonly Result[]) => CellValue {
  return (args) => {
    const numbers = numbersOf(args);
    return isCellError(numbers) ? numbers : combine(numbers);
  };
}

function roundHalfUp(value: number, places: number): number {
  const shifted = Number(`${value.toPrecision(15)}`) * 10 ** places;
  const rounded = Math.sign(shifted) * Math.round(Number(Math.abs(shifted).toPrecision(15)));
  return rounded / 10 ** places;
}

function scalar(arg: Result | undefined): CellValue {
  if (arg === undefined) return null;
  return isTable(arg) ? (arg[0]?.[0] ?? null) : arg;
}

function round(args: readonly Result[]): CellValue {
  const value = toNumber(scalar(args[0]));
  const places = toNumber(scalar(args[1]));
  if (isCellError(value)) return value;
  return isCellError(places) ? places : roundHalfUp(value, Math.trunc(places));
}

function choose(args: readonly Result[]): Result {
  const condition = scalar(args[0]);
  if (isCellError(condition)) return condition;
  const holds = typeof condition === "string" ? condition.toUpperCase() === "TRUE" : Boolean(condition);
  if (holds) return args[1] ?? 0;
  return args.length > 2 ? (args[2] ?? 0) : false;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

function count(args: readonly Result[]): CellValue {
  return flatten(args).filter((value) => typeof value === "number").length;
}

/** Excel's own functions that formulas may use here. */
export const BUILT_IN: Readonly<Record<string, (args: readonly Result[]) => Result>> = {
  SUM: overNumbers(sumOf),
  MAX: overNumbers((numbers) => (numbers.length === 0 ? 0 : Math.max(...numbers))),
  MIN: overNumbers((numbers) => (numbers.length === 0 ? 0 : Math.min(...numbers))),
  AVERAGE: overNumbers((numbers) => (numbers.length === 0 ? cellError("#DIV/0!") : sumOf(numbers) / numbers.length)),
  COUNT: count,
  ROUND: round,
  IF: choose,
  NA: () => cellError("#N/A"),
};

/** Functions of Excel that the emulation does not know: using one is a gap, not a `#NAME?`. */
export const MISSING_BUILT_IN: ReadonlySet<string> = new Set(
  (
    "ABS AND OR NOT CEILING FLOOR INT MOD ROUNDUP ROUNDDOWN SUMIF SUMIFS COUNTIF COUNTIFS COUNTA AVERAGEIF SUMPRODUCT " +
    "VLOOKUP HLOOKUP XLOOKUP INDEX MATCH OFFSET INDIRECT ROW COLUMN RANK RANK.EQ LARGE SMALL SORT SORTBY FILTER UNIQUE " +
    "SEQUENCE TEXT VALUE LEFT RIGHT MID LEN FIND SEARCH SUBSTITUTE TRIM CONCAT CONCATENATE TEXTJOIN IFERROR ISERROR " +
    "ISBLANK ISNUMBER ISTEXT DATE TODAY NOW YEAR MONTH DAY SUBTOTAL TRANSPOSE CHOOSE LET LAMBDA HYPERLINK"
  ).split(" "),
);
