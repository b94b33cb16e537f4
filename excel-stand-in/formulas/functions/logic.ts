import { type CellValue, cellError, isCellError } from "../../workbook/value";
import {
  broadcast,
  type BuiltIn,
  each,
  eachAlsoErrors,
  firstError,
  flatten,
  isTable,
  MANY,
  type Result,
  scalar,
  toBoolean,
} from "./result";

function choose(args: readonly Result[]): Result {
  const [condition = null, yes = 0, no = args.length > 2 ? 0 : false] = args;
  if (isTable(condition))
    return broadcast([condition, yes, no], (holds, a = 0, b = false) => chosen(holds ?? null, a, b));
  return isCellError(condition) ? condition : (chosenOf(condition, yes, no) ?? 0);
}

function chosen(condition: CellValue, yes: CellValue, no: CellValue): CellValue {
  return isCellError(condition) ? condition : scalar(chosenOf(condition, yes, no));
}

function chosenOf(condition: CellValue, yes: Result, no: Result): Result {
  const holds = toBoolean(condition);
  return holds === undefined ? cellError("#VALUE!") : holds ? yes : no;
}

// Texts and blank cells of a range are passed over; a text that stands in the formula itself is a mistake.
function overBooleans(combine: (values: readonly boolean[]) => boolean): BuiltIn {
  return {
    args: [1, MANY],
    work(args) {
      const error = firstError(flatten(args));
      if (error) return error;
      const values = args.flatMap((arg) =>
        isTable(arg) ? arg.flat().filter((value) => value !== null && typeof value !== "string") : [arg],
      );
      const read = values.map(toBoolean);
      if (read.length === 0 || read.includes(undefined)) return cellError("#VALUE!");
      return combine(read.filter((value) => value !== undefined));
    },
  };
}

/** Excel's functions of conditions and of what a cell holds. */
export const LOGIC: Readonly<Record<string, BuiltIn>> = {
  IF: { args: [2, 3], work: choose },
  AND: overBooleans((values) => values.every(Boolean)),
  OR: overBooleans((values) => values.some(Boolean)),
  NOT: each(1, 1, (value) => {
    const holds = toBoolean(value ?? null);
    return holds === undefined ? cellError("#VALUE!") : !holds;
  }),
  IFERROR: eachAlsoErrors(2, 2, (value = null, instead = null) => (isCellError(value) ? instead : value)),
  ISERROR: eachAlsoErrors(1, 1, (value = null) => isCellError(value)),
  ISBLANK: eachAlsoErrors(1, 1, (value = null) => value === null),
  ISNUMBER: eachAlsoErrors(1, 1, (value = null) => typeof value === "number"),
  ISTEXT: eachAlsoErrors(1, 1, (value = null) => typeof value === "string"),
  NA: { args: [0, 0], work: () => cellError("#N/A") },
};
