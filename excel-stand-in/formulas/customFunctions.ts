import { qualifiedAddress } from "../workbook/address";
import { type Area, cellArea } from "../workbook/area";
import type { CallSite, CustomFunctionCaller } from "./calculate";
import { notImplemented } from "../requests/errors";
import type { CustomArgument } from "./evaluate";
import { firstError, isTable, type Result, toNumber } from "./functions/index";
import type { Cell } from "../workbook/sheet";
import {
  type CellError,
  type CellValue,
  cellError,
  type ErrorText,
  isCellError,
  isRecord,
  type Json,
  plainValue,
} from "../workbook/value";

/** A parameter as `functions.json` describes it. */
export interface FunctionParameter {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

/** A custom function as `functions.json` describes it. */
export interface FunctionDescription {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters?: readonly FunctionParameter[];
  readonly options?: Readonly<Record<string, unknown>>;
}

/** The content of `functions.json`. */
export interface FunctionMetadata {
  readonly functions: readonly FunctionDescription[];
}

/** A message that asks the add-in to run a function. */
export type InvocationMessage = [
  id: number,
  functionId: string,
  args: Json[],
  address: string | null,
  flags: number,
  parameterAddresses: string[] | null,
];

interface Invocation {
  readonly id: number;
  readonly cell: Cell;
  result: Result;
}

/**
 * What an empty cell is to a custom function.
 * Assumption: 0, as on the desktop; Excel on the web has been seen to send null.
 */
export type EmptyCell = 0 | null;

/**
 * What becomes of entire columns and rows. Excel for Windows and Mac hand them over down to the last of 1,048,576 rows; on
 * the web the cell shows #CALC! and the function is not called.
 */
export type WholeColumns = "handed over" | "refused";

const NOT_OFFERED = ["stream", "cancelable", "volatile", "allowErrorForDataTypeAny", "allowCustomDataForDataTypeAny"];

/** Custom functions as the workbook sees them: calls go out as messages, and their results come back later. */
export class CustomFunctions implements CustomFunctionCaller {
  private readonly byName = new Map<string, FunctionDescription>();
  private readonly byCell = new Map<Cell, Map<string, Invocation>>();
  private readonly used = new Map<Cell, Set<string>>();
  private readonly waiting = new Map<number, Invocation>();
  private nextId = 1;

  constructor(
    metadata: FunctionMetadata,
    private readonly send: (message: InvocationMessage) => void,
    private readonly emptyCell: EmptyCell = 0,
    private readonly wholeColumns: WholeColumns = "handed over",
  ) {
    for (const description of metadata.functions) {
      const option = NOT_OFFERED.find((name) => description.options?.[name] === true);
      if (option) throw notImplemented(`the custom-function option ${option}`);
      this.byName.set(description.name.toUpperCase(), description);
    }
  }

  /** How many results are still on their way. */
  get pending(): number {
    return this.waiting.size;
  }

  call(site: CallSite, name: string, args: readonly CustomArgument[]): Result | undefined {
    const description = this.byName.get(name);
    if (!description) return undefined;
    const values = this.argumentsFor(description, args);
    if (isCellError(values)) return values;
    const key = JSON.stringify([name, values, args.map(({ entire }) => entire)]);
    remember(this.used, site.cell, () => new Set<string>()).add(key);
    const calls = remember(this.byCell, site.cell, () => new Map<string, Invocation>());
    return remember(calls, key, () => this.invoke(site, description, values, args)).result;
  }

  calculated(cell: Cell): void {
    const calls = this.byCell.get(cell);
    const used = this.used.get(cell);
    this.used.delete(cell);
    for (const [key, invocation] of calls ?? []) {
      if (used?.has(key)) continue;
      calls?.delete(key);
      // Its result is no longer wanted: the formula or what it refers to has changed.
      this.waiting.delete(invocation.id);
    }
  }

  /** Takes in what the add-in answered. */
  answer(id: number, succeeded: boolean, value: unknown, errorCode: number): void {
    const invocation = this.waiting.get(id);
    if (!invocation) return;
    this.waiting.delete(id);
    // In manual mode only new formulas are worked out, and an answer makes the formula worth another look.
    invocation.cell.isNew = true;
    invocation.result = succeeded ? resultOf(value) : failureOf(value, errorCode);
  }

  private invoke(
    { sheet, row, column, cell }: CallSite,
    { id: functionId, options }: FunctionDescription,
    values: Json[],
    args: readonly CustomArgument[],
  ): Invocation {
    const invocation: Invocation = { id: this.nextId++, cell, result: cellError("#BUSY!") };
    const address = options?.requiresAddress === true ? qualifiedAddress(sheet.name, cellArea(row, column)) : null;
    const addresses = args.map((arg) => arg.address ?? "");
    this.waiting.set(invocation.id, invocation);
    this.send([
      invocation.id,
      functionId,
      values.map((value, index) => this.whole(value, args[index]?.entire)),
      address,
      0,
      options?.requiresParameterAddresses === true ? addresses : null,
    ]);
    return invocation;
  }

  private argumentsFor(description: FunctionDescription, args: readonly CustomArgument[]): Json[] | CellError {
    const parameters = description.parameters ?? [];
    const repeated = parameters.at(-1)?.repeating === true;
    if (repeated) throw notImplemented("repeating parameters of custom functions");
    const isShort = parameters.slice(args.length).some((parameter) => parameter.optional !== true);
    // Excel refuses such a formula while it is typed; here the cell shows the error instead.
    if (args.length > parameters.length || isShort) return cellError("#VALUE!");
    const values: Json[] = [];
    for (const [index, parameter] of parameters.entries()) {
      if (args[index]?.entire && this.wholeColumns === "refused") return cellError("#CALC!");
      const value = this.argumentFor(parameter, args[index]?.value);
      if (isCellError(value)) return value;
      values.push(value);
    }
    return values;
  }

  private argumentFor(parameter: FunctionParameter, value: Result | undefined): Json | CellError {
    if (value === undefined) return null;
    const table = isTable(value) ? value : [[value]];
    // Assumption: an error in an argument is the result; the function is not called.
    const error = firstError(table.flat());
    if (error) return error;
    if (parameter.dimensionality === "matrix") return table.map((line) => line.map((cell) => this.plain(cell)));
    // Assumption: a range of several cells for a single value is an error.
    if (table.length !== 1 || table[0]?.length !== 1) return cellError("#VALUE!");
    return this.typed(parameter.type, table[0][0] ?? null);
  }

  private plain(value: CellValue): Json {
    return value === null ? this.emptyCell : plainValue(value);
  }

  /** A matrix with the blank rest of its entire columns or rows. */
  private whole(value: Json, entire: Area | undefined): Json {
    if (!entire || !Array.isArray(value)) return value;
    const used = value as Json[][];
    const blank = new Array<Json>(entire.columns).fill(this.emptyCell);
    const whole = new Array<Json>(entire.rows).fill(blank);
    used.forEach((row, i) => (whole[i] = [...row, ...blank.slice(row.length)]));
    return whole;
  }

  private typed(type: string | undefined, value: CellValue): Json | CellError {
    if (type === "number") return toNumber(value);
    if (type === "string") return value === null ? "" : String(plainValue(value));
    return this.plain(value);
  }
}

function remember<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

function resultOf(value: unknown): Result {
  if (!Array.isArray(value)) return elementOf(value);
  const rows: unknown[] = value;
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  const isTableOf = width > 0 && rows.every((row) => Array.isArray(row) && row.length === width);
  return isTableOf ? rows.map((row) => (row as unknown[]).map(elementOf)) : cellError("#VALUE!");
}

// An element is a plain value, or the JSON of CustomFunctions.Error and its siblings, which have a basicValue.
function elementOf(value: unknown): CellValue {
  // Excel shows 0 for a null that a custom function gives.
  if (value === null || value === undefined) return 0;
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value === "string") return value.length > 32_767 ? cellError("#VALUE!") : value;
  if (!isRecord(value)) return cellError("#VALUE!");
  if (value.basicType === "Error" || value.type === "Error") return errorOf(value);
  if (typeof value.basicValue === "number") return value.basicValue;
  return cellError("#VALUE!");
}

const ERRORS: readonly ErrorText[] = ["#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!"];

function errorOf({ basicValue, message }: Record<string, unknown>): CellError {
  const text = ERRORS.find((error) => error === basicValue) ?? "#VALUE!";
  return cellError(text, typeof message === "string" ? message : undefined);
}

const FAILURES: Readonly<Record<number, ErrorText>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

function failureOf(value: unknown, errorCode: number): CellError {
  return cellError(FAILURES[errorCode] ?? "#VALUE!", typeof value === "string" ? value : undefined);
}
