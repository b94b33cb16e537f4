import { type CellError, type CellValue, cellError, isCellError } from "../../workbook/value";
import {
  type BuiltIn,
  each,
  firstError,
  flatten,
  MANY,
  numbersOf,
  type Result,
  scalar,
  tableOf,
  toNumber,
} from "./result";

function overNumbers(combine: (numbers: readonly number[]) => CellValue): BuiltIn {
  return {
    args: [1, MANY],
    work(args) {
      const numbers = numbersOf(args);
      return isCellError(numbers) ? numbers : combine(numbers);
    },
  };
}

/** A function of one or two numbers. */
function ofNumbers(least: number, most: number, work: (first: number, second: number) => CellValue): BuiltIn {
  return each(least, most, (...values) => {
    const [first = 0, second = 0] = values.map(toNumber);
    if (isCellError(first)) return first;
    return isCellError(second) ? second : work(first, second);
  });
}

// 1.005 * 100 is 100.49999999999999: Excel rounds the fifteen digits that it shows.
function rounded(way: (size: number) => number): (value: number, places: number) => CellValue {
  return (value, places) => {
    const factor = 10 ** Math.trunc(places);
    const size = way(Number((Number(Math.abs(value).toPrecision(15)) * factor).toPrecision(15)));
    return (Math.sign(value) * size) / factor;
  };
}

/** The sum of numbers. */
export function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/** The average of numbers. */
export function averageOf(numbers: readonly number[]): CellValue {
  return numbers.length === 0 ? cellError("#DIV/0!") : sumOf(numbers) / numbers.length;
}

/** The n-th number in an order. */
function nth(compare: (a: number, b: number) => number): BuiltIn {
  return {
    args: [2, 2],
    work([range, n = null]) {
      const numbers = numbersOf([tableOf(range)]);
      const place = toNumber(scalar(n));
      if (isCellError(numbers)) return numbers;
      if (isCellError(place)) return place;
      return [...numbers].sort(compare)[Math.ceil(place) - 1] ?? cellError("#NUM!");
    },
  };
}

const rank: BuiltIn = {
  args: [2, 3],
  work([number = null, range, direction = null]) {
    const numbers = numbersOf([tableOf(range)]);
    const [value, ascending] = [toNumber(scalar(number)), toNumber(scalar(direction))];
    if (isCellError(value)) return value;
    if (isCellError(ascending)) return ascending;
    if (isCellError(numbers)) return numbers;
    if (!numbers.some((other) => other === value)) return cellError("#N/A");
    return 1 + numbers.filter((other) => (ascending === 0 ? other > value : other < value)).length;
  },
};

function sumproduct(args: readonly Result[]): CellValue {
  const tables = args.map(tableOf);
  const error: CellError | undefined = firstError(flatten(args));
  if (error) return error;
  const [first = [[]]] = tables;
  const fits = tables.every((table) => table.length === first.length && table[0]?.length === first[0]?.length);
  if (!fits) return cellError("#VALUE!");
  const factor = (value: CellValue | undefined): number => (typeof value === "number" ? value : 0);
  return sumOf(
    first.flatMap((line, row) =>
      line.map((_, column) => tables.reduce((product, table) => product * factor(table[row]?.[column]), 1)),
    ),
  );
}

/** Excel's functions of numbers. */
export const NUMBERS: Readonly<Record<string, BuiltIn>> = {
  SUM: overNumbers(sumOf),
  MAX: overNumbers((numbers) => (numbers.length === 0 ? 0 : numbers.reduce((a, b) => Math.max(a, b)))),
  MIN: overNumbers((numbers) => (numbers.length === 0 ? 0 : numbers.reduce((a, b) => Math.min(a, b)))),
  AVERAGE: overNumbers(averageOf),
  COUNT: { args: [1, MANY], work: (args) => flatten(args).filter((value) => typeof value === "number").length },
  COUNTA: { args: [1, MANY], work: (args) => flatten(args).filter((value) => value !== null).length },
  ROUND: ofNumbers(2, 2, rounded(Math.round)),
  ROUNDUP: ofNumbers(2, 2, rounded(Math.ceil)),
  ROUNDDOWN: ofNumbers(2, 2, rounded(Math.floor)),
  INT: ofNumbers(1, 1, Math.floor),
  ABS: ofNumbers(1, 1, Math.abs),
  MOD: ofNumbers(2, 2, (number, by) => (by === 0 ? cellError("#DIV/0!") : number - by * Math.floor(number / by))),
  LARGE: nth((a, b) => b - a),
  SMALL: nth((a, b) => a - b),
  RANK: rank,
  "RANK.EQ": rank,
  SUMPRODUCT: { args: [1, MANY], work: sumproduct },
};
