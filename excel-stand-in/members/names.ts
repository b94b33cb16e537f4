import { formatArea, parseArea, quoteSheetName, splitAddress } from "../workbook/address";
import type { Args } from "../requests/args";
import { evaluate } from "../formulas/evaluate";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../requests/errors";
import { isTable } from "../formulas/functions/index";
import { type Formula, parseFormula } from "../formulas/formula";
import { isValidName, type NamedItem } from "../workbook/namedItem";
import { RangeTarget } from "../requests/rangeTarget";
import type { Sheet } from "../workbook/sheet";
import { isCellError, type Json, plainValue } from "../workbook/value";
import type { Workbook } from "../workbook/workbook";
import { type MemberTable, objectOf, objectOrNull } from "./member";
import { rangeTable } from "./range";
import { scalarOf, textScalar } from "./scalars";
import { worksheetTable } from "./worksheet";

interface NameScope {
  readonly workbook: Workbook;
  /** The sheet that owns the names; undefined for the workbook's own. */
  readonly sheet: Sheet | undefined;
  readonly names: Map<string, NamedItem>;
}

interface NameTarget extends NameScope {
  readonly item: NamedItem;
  /** Found by getItemOrNullObject, through which Excel does not hide or show a name, and says nothing of it. */
  readonly isLookedUp?: boolean;
}

function find(scope: NameScope, name: string): NameTarget | undefined {
  const item = scope.names.get(name.toLowerCase());
  return item && { ...scope, item };
}

function lookUp(scope: NameScope, name: string): NameTarget | undefined {
  const found = find(scope, name);
  return found && { ...found, isLookedUp: true };
}

// Assumption: a text without an equals sign is a constant, as it is for VBA's Names.Add.
function formulaOf(args: Args, sheet: Sheet): string {
  const reference = args.isText(1) ? args.text(1) : args.range(1, sheet);
  if (reference instanceof RangeTarget) {
    return `=${quoteSheetName(reference.sheet.name)}!${formatArea(reference.area, { absolute: true })}`;
  }
  return reference.startsWith("=") ? reference : `="${reference.replaceAll('"', '""')}"`;
}

function parse(formula: string, location: string): Formula {
  try {
    return parseFormula(formula);
  } catch {
    throw invalidArgument(location);
  }
}

function add(scope: NameScope, args: Args): NameTarget {
  const name = args.text(0);
  if (!isValidName(name)) throw invalidArgument(args.location);
  // Assumption: a name that is there already is an error; VBA would replace it.
  if (scope.names.has(name.toLowerCase())) throw itemAlreadyExists(args.location);
  const formula = formulaOf(args, scope.sheet ?? scope.workbook.active);
  parse(formula, args.location);
  const comment = args.optionalText(2) ?? "";
  // Assumption: Excel's limit for a comment holds here as well.
  if (comment.length > 255) throw invalidArgument(args.location);
  const item = { name, formula, comment, visible: true };
  scope.names.set(name.toLowerCase(), item);
  return { ...scope, item };
}

function rangeOf({ workbook, item, sheet }: NameTarget): RangeTarget | undefined {
  const { sheet: owner, area: text } = splitAddress(item.formula.slice(1));
  const area = parseArea(text);
  const found = owner === undefined ? (sheet ?? workbook.active) : workbook.findSheet(owner);
  return area && found && new RangeTarget(found, area);
}

function typeOf(target: NameTarget): string {
  if (rangeOf(target)) return "Range";
  const value = constant(target);
  if (Array.isArray(value)) return "Array";
  if (typeof value === "boolean") return "Boolean";
  if (typeof value === "number") return Number.isInteger(value) ? "Integer" : "Double";
  return typeof value === "string" ? "String" : "Error";
}

function constant({ workbook, item, sheet }: NameTarget): boolean | number | string | null | Json[] {
  const scope = {
    sheet: sheet ?? workbook.active,
    findSheet: (name: string) => workbook.findSheet(name),
    value: (owner: Sheet, row: number, column: number) => owner.value(row, column),
    named: (name: string) => workbook.formulaOfName(sheet ?? workbook.active, name),
    row: 0,
    column: 0,
    callCustom: () => undefined,
  };
  const result = evaluate(parseFormula(item.formula), scope);
  if (isTable(result)) return result.map((row) => row.map(plainValue));
  return isCellError(result) ? null : plainValue(result);
}

function valueOf(target: NameTarget): Json {
  if (rangeOf(target)) return target.item.formula.slice(1);
  return constant(target) ?? "#VALUE!";
}

/** `Excel.NamedItemCollection`, of a workbook or of a sheet. */
export const namesTable: MemberTable<NameScope> = {
  type: "NamedItemCollection",
  items: {
    list: (scope) => [...scope.names.values()].map((item) => objectOf(nameTable, { ...scope, item })),
    find(scope, args) {
      const target = find(scope, args.text(0));
      if (!target) throw itemNotFound(args.location);
      return objectOf(nameTable, target);
    },
  },
  methods: {
    Add: { since: "1.4", call: (scope, args) => objectOf(nameTable, add(scope, args)) },
    GetCount: { since: "1.4", call: (scope) => scope.names.size },
    GetItemOrNullObject: { since: "1.4", call: (scope, args) => objectOrNull(nameTable, lookUp(scope, args.text(0))) },
  },
};

/** `Excel.NamedItem`. */
export const nameTable: MemberTable<NameTarget> = {
  type: "NamedItem",
  ids: ({ item }) => ({ _Id: item.name }),
  exists: ({ names, item }) => names.get(item.name.toLowerCase()) === item,
  scalars: {
    Name: { get: ({ item }) => item.name },
    Type: { get: typeOf },
    Value: { get: valueOf },
    Visible: {
      get: ({ item }) => item.visible,
      set({ item, isLookedUp }, value, location) {
        if (typeof value !== "boolean") throw invalidArgument(location);
        if (!isLookedUp) item.visible = value;
      },
    },
    Comment: { since: "1.4", ...scalarOf(({ item }) => item, textScalar<NamedItem>("comment")) },
    Scope: { since: "1.4", get: ({ sheet }) => (sheet ? "Worksheet" : "Workbook") },
    Formula: {
      since: "1.7",
      get: ({ item }) => item.formula,
      set({ item, workbook }, value, location) {
        if (typeof value !== "string") throw invalidArgument(location);
        const formula = value.startsWith("=") ? value : `="${value.replaceAll('"', '""')}"`;
        parse(formula, location);
        item.formula = formula;
        workbook.markDirty();
      },
    },
  },
  navigation: {
    WorksheetOrNullObject: { since: "1.4", get: ({ sheet }) => objectOrNull(worksheetTable, sheet) },
  },
  methods: {
    Delete: {
      since: "1.4",
      call({ names, item, workbook }) {
        names.delete(item.name.toLowerCase());
        workbook.markDirty();
      },
    },
    GetRange: {
      call(target, args) {
        const range = rangeOf(target);
        if (!range) throw itemNotFound(args.location);
        return objectOf(rangeTable, range);
      },
    },
    GetRangeOrNullObject: { since: "1.4", call: (target) => objectOrNull(rangeTable, rangeOf(target)) },
  },
};
