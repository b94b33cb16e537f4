import { type FactsProblem, FactsRefused } from "./factsRefused";
import { nearest } from "./nearest";
import { type Placeholder, placeholderName, type PlaceholderName, spelling } from "./placeholders";
import { type Absent, isAbsent, PlaceholderWrong } from "./query/placeholderWrong";
import { type Query, QUERY_NAMES, readQuery } from "./query/query";

/** A name that goes together with the words behind it: not every name can stand before 采用. */
export interface JoinedName {
  readonly name: string;
  /** The name and the words, as they are right together. */
  readonly with: (words: string) => string;
}

type Value = string | number | JoinedName | undefined;

/** What placeholders stand for; undefined is not known. */
export type Values = Readonly<Partial<Record<PlaceholderName, Value>>>;

/** What stands in the place of a placeholder with arguments; throws PlaceholderWrong. */
export type Answer = (query: Query) => string | number | Absent;

/** A piece of a template: text, a placeholder, or alternatives of which the first stands that has all its values. */
type Piece =
  | { readonly is: "text"; readonly text: string }
  | { readonly is: "value"; readonly name: PlaceholderName }
  | { readonly is: "query"; readonly query: Query; readonly typed: string; readonly at: number }
  | { readonly is: "choice"; readonly alternatives: readonly (readonly Piece[])[] };

/**
 * Checks a template without filling it.
 *
 * @param allowed the placeholders that it may hold
 * @throws FactsRefused that names `field`
 */
export function checkTemplate(template: string, allowed: readonly Placeholder[], field: string): void {
  parse(template, allowed, field);
}

/**
 * Fills a template: {name} becomes its value. A passage in [ ] is left out when one of its own placeholders is unknown,
 * zero or empty, or when nothing remains of it; what follows a | in it then stands instead.
 *
 * @param field names the template in an error
 * @param answer answers placeholders with arguments, where the template may hold them
 * @throws FactsRefused for a placeholder that `values` does not have, one without a value outside of [ ], and brackets
 *   that do not match
 */
export function fillTemplate(template: string, values: Values, field: string, answer?: Answer): string {
  const names = Object.keys(values) as PlaceholderName[];
  const pieces = parse(template, answer ? [...names, "query"] : names, field);
  const found = (piece: Piece): Value | Absent => {
    if (piece.is === "value") return values[piece.name];
    if (piece.is !== "query") return undefined;
    return located(field, piece, () => answer?.(piece.query));
  };
  const plain = (piece: Piece): string => {
    if (piece.is === "text") return piece.text;
    if (piece.is === "choice") return choice(piece.alternatives);
    const value = found(piece);
    if (piece.is === "query" && isAbsent(value))
      return refuse(field, { ...value.absent, placeholder: piece.typed, at: piece.at });
    if (piece.is === "value" && value === undefined)
      return refuse(field, { problem: "no-value", name: spelling(piece.name) });
    return String(value);
  };
  const isComplete = (piece: Piece): boolean => {
    if (piece.is === "text" || piece.is === "choice") return true;
    const value = found(piece);
    return !isAbsent(value) && Boolean(isName(value) ? value.name : value);
  };
  /** The name in that place, where there is one. */
  const nameAt = (piece: Piece | undefined): JoinedName | undefined => {
    const value = piece?.is === "value" ? values[piece.name] : undefined;
    return isName(value) ? value : undefined;
  };
  const sequence = (all: readonly Piece[]): string =>
    all
      .map((piece, i) => {
        const following = all[i + 1];
        if (piece.is === "text") return nameAt(all[i - 1]) ? "" : piece.text;
        return nameAt(piece)?.with(following?.is === "text" ? following.text : "") ?? plain(piece);
      })
      .join("");
  const choice = (alternatives: readonly (readonly Piece[])[]): string => {
    const complete = alternatives.filter((pieces) => pieces.every(isComplete));
    return complete.map(sequence).find((text) => text !== "") ?? "";
  };
  return sequence(pieces);
}

function isName(value: Value | Absent): value is JoinedName {
  return typeof value === "object" && "with" in value;
}

/** Passages within passages go no further: nobody could read them, and a file of brackets alone would end the program. */
const DEEPEST = 20;

function parse(template: string, allowed: readonly Placeholder[], field: string): readonly Piece[] {
  const tokens: readonly string[] = template.match(/\{[^{}]*\}|[[\]|{}]|[^[\]|{}]+/g) ?? []; // all of the template
  let begins = 0;
  const starts = tokens.map((token) => (begins += token.length) - token.length);
  let at = 0;
  const sequence = (depth: number): Piece[] => {
    const pieces: Piece[] = [];
    for (; at < tokens.length; at++) {
      const token = tokens[at]!;
      if (token === "[") pieces.push({ is: "choice", alternatives: alternatives(depth + 1) });
      else if (depth > 0 && (token === "]" || token === "|")) return pieces;
      else if (token.startsWith("{") && token.endsWith("}"))
        pieces.push(placeholder({ typed: token.slice(1, -1), at: starts[at]! + 1 }, allowed, field));
      else if ("[]{}".includes(token)) refuse(field, { problem: "unbalanced", sign: token });
      else pieces.push({ is: "text", text: token });
    }
    return pieces;
  };
  const alternatives = (depth: number): Piece[][] => {
    if (depth > DEEPEST) refuse(field, { problem: "too-deep", most: DEEPEST });
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

/** What stands between braces, and where the brace opens. */
interface Typed {
  readonly typed: string;
  readonly at: number;
}

/** A name alone is the plain placeholder where there is one; with arguments it is a question. */
function placeholder({ typed, at }: Typed, allowed: readonly Placeholder[], field: string): Piece {
  const name = placeholderName(typed);
  if (name !== undefined && allowed.includes(name)) return { is: "value", name };
  const query = allowed.includes("query") ? located(field, { typed, at }, () => readQuery(typed)) : undefined;
  if (query) return { is: "query", query, typed, at };
  const known = [...new Set(allowed.flatMap((each) => (each === "query" ? QUERY_NAMES : [spelling(each)])))];
  const [head = ""] = typed.split(/[:：]/);
  return refuse(field, {
    problem: "unknown-placeholder",
    name: typed,
    known,
    nearest: nearest(head.trim(), known),
    at,
  });
}

/** Says in which field and where a placeholder is wrong. */
function located<Result>(field: string, { typed, at }: Typed, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (error instanceof PlaceholderWrong) refuse(field, { ...error.reason, placeholder: typed, at });
    throw error;
  }
}

function refuse(field: string, reason: FactsProblem): never {
  throw new FactsRefused(field, reason);
}
