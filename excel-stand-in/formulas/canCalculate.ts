import { HostError } from "../requests/errors";
import { type Formula, FormulaSyntaxError, parseFormula } from "./formula";
import { MISSING_BUILT_IN } from "./functions/index";

function calls(formula: Formula): string[] {
  switch (formula.kind) {
    case "call":
      return [formula.name, ...formula.args.flatMap((arg) => (arg ? calls(arg) : []))];
    case "unary":
      return calls(formula.operand);
    case "binary":
      return [...calls(formula.left), ...calls(formula.right)];
    default:
      return [];
  }
}

/** The functions of Excel in a formula that the emulation does not know; undefined for one that it cannot read at all. */
export function missingFunctions(formula: string): readonly string[] | undefined {
  try {
    return calls(parseFormula(formula)).filter((name) => MISSING_BUILT_IN.has(name));
  } catch (error) {
    if (error instanceof FormulaSyntaxError || error instanceof HostError) return undefined;
    throw error;
  }
}

/** Whether the emulation can work a formula out. */
export function canCalculate(formula: string): boolean {
  return missingFunctions(formula)?.length === 0;
}
