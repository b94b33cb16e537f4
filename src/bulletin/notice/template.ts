import { FactsRefused } from "./factsRefused";
import { placeholderName, type PlaceholderName, PLACEHOLDERS } from "./placeholders";

/** What placeholders stand for; undefined is not known. */
export type Values = Readonly<Partial<Record<PlaceholderName, string | number | undefined>>>;

/** A piece of a template: text, a placeholder, or alternatives of which the first stands that has all its values. */
type Piece =
  | { readonly is: "text"; readonly text: string }
  | { readonly is: "value"; readonly name: PlaceholderName }
  | { readonly is: "choice"; readonly alternatives: readonly (readonly Piece[])[] };

/**
 * Checks a template without filling it.
 *
 * @param allowed the placeholders that it may hold
 * @throws FactsRefused that names `field`
 */
export function checkTemplate(template: string, allowed: readonly PlaceholderName[], field: string): void {
  parse(template, allowed, field);
}

/**
 * Fills a template: {name} becomes its value. A passage in [ ] is left out when one of its own placeholders is unknown,
 * zero or empty, or when nothing remains of it; what follows a | in it then stands instead.
 *
 * @param field names the template in an error
 * @throws FactsRefused for a placeholder that `values` does not have, one without a value outside of [ ], and brackets
 *   that do not match
 */
export function fillTemplate(template: string, values: Values, field: string): string {
  const pieces = parse(template, Object.keys(values) as PlaceholderName[], field);
  const plain = (piece: Piece): string => {
    if (piece.is === "value")
      return String(values[piece.name] ?? refuse(field, { problem: "no-value", name: PLACEHOLDERS[piece.name] }));
    return piece.is === "text" ? piece.text : choice(piece.alternatives);
  };
  const choice = (alternatives: readonly (readonly Piece[])[]): string => {
    const complete = alternatives.filter((pieces) =>
      pieces.every((piece) => piece.is !== "value" || values[piece.name]),
    );
    return complete.map((pieces) => pieces.map(plain).join("")).find((text) => text !== "") ?? "";
  };
  return pieces.map(plain).join("");
}

function parse(template: string, allowed: readonly PlaceholderName[], field: string): readonly Piece[] {
  const tokens = template.match(/\{[^{}]*\}|[[\]|{}]|[^[\]|{}]+/g) ?? [];
  let at = 0;
  const sequence = (depth: number): Piece[] => {
    const pieces: Piece[] = [];
    for (; at < tokens.length; at++) {
      const token = tokens[at]!;
      if (token === "[") pieces.push({ is: "choice", alternatives: alternatives(depth + 1) });
      else if (depth > 0 && (token === "]" || token === "|")) return pieces;
      else if (token.startsWith("{") && token.endsWith("}"))
        pieces.push({ is: "value", name: known(token.slice(1, -1), allowed, field) });
      else if ("[]{}".includes(token)) refuse(field, { problem: "unbalanced", sign: token });
      else pieces.push({ is: "text", text: token });
    }
    return pieces;
  };
  const alternatives = (depth: number): Piece[][] => {
    const found: Piece[][] = [];
    do {
      at++;
      found.push(sequence(depth));
    } while (tokens[at] === "|");
    if (tokens[at] !== "]") refuse(field, { problem: "unbalanced", sign: "[" });
    return found;
  };
  return sequence(0);
}

function known(typed: string, allowed: readonly PlaceholderName[], field: string): PlaceholderName {
  const name = placeholderName(typed);
  if (name !== undefined && allowed.includes(name)) return name;
  return refuse(field, {
    problem: "unknown-placeholder",
    name: typed,
    known: allowed.map((each) => PLACEHOLDERS[each]),
  });
}

function refuse(field: string, reason: ConstructorParameters<typeof FactsRefused>[1]): never {
  throw new FactsRefused(field, reason);
}
