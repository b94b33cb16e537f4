import { nearest } from "../nearest";
import { PlaceholderWrong } from "./placeholderWrong";
import {
  FIGURE_WORDS,
  type FigureWord,
  FLAG_WORDS,
  type FlagWord,
  FORM_WORDS,
  type FormWord,
  KEY_WORDS,
  type KeyWord,
  PERIOD_WORDS,
  SIGN_WORDS,
  STATE_WORDS,
  type StateWord,
  wordIn,
} from "./words";

/** A placeholder with arguments, as it was typed and taken apart; whether a bulletin can answer it shows only there. */
export interface Query {
  readonly name: FigureWord | FormWord;
  /** What stands first: of which units, or of which figure. */
  readonly subject: Subject | undefined;
  readonly keys: Readonly<Partial<Record<KeyWord, string>>>;
  readonly flags: ReadonlySet<FlagWord>;
}

export type Subject =
  | { readonly is: "figure"; readonly figure: FigureWord }
  /** 前5, 后3. */
  | { readonly is: "first" | "last"; readonly count: number }
  | { readonly is: "state"; readonly state: StateWord }
  /** 采用≥10. */
  | { readonly is: "compared"; readonly figure: FigureWord; readonly how: Sign; readonly to: number };

export type Sign = "≥" | "≤" | ">" | "<" | "=";

const NAMES = { ...FIGURE_WORDS, ...FORM_WORDS };

/** Of which groups, channels, … a figure is. */
const SCOPE: readonly KeyWord[] = ["group", "channel", "tier", "item", "unit"];

/** What a placeholder can have. */
interface Shape {
  readonly subjects: readonly Subject["is"][];
  readonly isSubjectNeeded: boolean;
  readonly keys: readonly KeyWord[];
  readonly flags: readonly FlagWord[];
}

const FIGURE: Shape = {
  subjects: [],
  isSubjectNeeded: false,
  keys: [...SCOPE, "period", "decimals"],
  flags: ["average", "most", "least"],
};

const FORMS: Readonly<Record<FormWord, Shape>> = {
  units: { subjects: ["state", "compared"], isSubjectNeeded: false, keys: SCOPE.slice(0, 4), flags: [] },
  list: {
    subjects: ["first", "last", "state", "compared"],
    isSubjectNeeded: true,
    keys: [...SCOPE.slice(0, 4), "by", "between", "last", "decimals", "measure"],
    flags: ["each", "brackets", "withItems", "withPieces", "withPoints", "withRate"],
  },
  share: {
    subjects: ["figure", "state", "compared"],
    isSubjectNeeded: true,
    keys: [...SCOPE, "decimals"],
    flags: [],
  },
  change: {
    subjects: ["figure"],
    isSubjectNeeded: true,
    keys: [...SCOPE, "against", "decimals", "measure", "verb", "up", "down", "same"],
    flags: ["percent", "bare", "number"],
  },
};

/** The names of all placeholders that can have arguments, as clerks write them. */
export const QUERY_NAMES: readonly string[] = Object.values(NAMES);

/** The placeholder that `typed` (what stands before the colon) names. */
export function queryName(typed: string): Query["name"] | undefined {
  return wordIn(NAMES, typed.trim());
}

/**
 * Takes apart what stands between the braces: the name, a colon, and arguments with commas between them. Colons, commas and
 * signs may be full-width; a value that holds one of them is put in quotation marks.
 *
 * @returns undefined where the name is none of a placeholder with arguments
 * @throws PlaceholderWrong for an argument or value that there is not, with the nearest that there is
 */
export function readQuery(typed: string): Query | undefined {
  const [, head = "", rest = ""] = /^([^:：]*)(?:[:：](.*))?$/s.exec(typed)!;
  const name = queryName(head);
  if (name === undefined) return undefined;
  const shape = name in FORMS ? FORMS[name as FormWord] : FIGURE;
  let subject: Subject | undefined;
  const keys: Partial<Record<KeyWord, string>> = {};
  const flags = new Set<FlagWord>();
  for (const argument of argumentsIn(rest)) {
    const found = subject === undefined ? readSubject(argument) : undefined;
    const [, left = "", right = ""] = /^([^=＝]*)[=＝](.*)$/s.exec(argument) ?? [];
    const key = wordIn(KEY_WORDS, left.trim());
    const flag = wordIn(FLAG_WORDS, argument);
    if (found && shape.subjects.includes(found.is)) subject = found;
    else if (key !== undefined && shape.keys.includes(key)) keys[key] = readValue(key, unquoted(right.trim()));
    else if (flag !== undefined && shape.flags.includes(flag)) flags.add(flag);
    else throw new PlaceholderWrong(notAnArgument(argument, shape));
  }
  const cannotBe = isNonsense(name, subject, keys, flags);
  if (cannotBe !== undefined) throw new PlaceholderWrong(notAnArgument(cannotBe, { ...shape, flags: [] }));
  if (shape.isSubjectNeeded && subject === undefined)
    throw new PlaceholderWrong({ problem: "needs-argument", argument: "", known: subjectsOf(shape) });
  return { name, subject, keys, flags };
}

/** An argument that says nothing beside the others: an average of rates, a part of a rate, the most of a sum somebody typed. */
function isNonsense(
  name: Query["name"],
  subject: Subject | undefined,
  keys: Query["keys"],
  flags: Query["flags"],
): string | undefined {
  const [flag] = flags;
  if (name === "rate" && flags.has("average")) return FLAG_WORDS.average;
  if (name === "share" && subject?.is === "figure" && subject.figure === "rate") return FIGURE_WORDS.rate;
  if (keys.period !== undefined && flag !== undefined) return FLAG_WORDS[flag];
  return undefined;
}

/** Splits at commas outside of quotation marks. */
function argumentsIn(text: string): string[] {
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === "," || sign === "，") {
      parts.push(text.slice(start, at));
      start = at + 1;
    } else if (sign in CLOSING && text.lastIndexOf(CLOSING[sign]!) > at) at = text.indexOf(CLOSING[sign]!, at + 1);
  }
  parts.push(text.slice(start));
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}

const CLOSING: Readonly<Record<string, string>> = { "“": "”", '"': '"' };

function unquoted(value: string): string {
  return /^(?:“[^”]*”|"[^"]*")$/.test(value) ? value.slice(1, -1) : value;
}

function readSubject(argument: string): Subject | undefined {
  const [, side, count] = /^(前|后|first|last)\s*([1-9]\d?)$/.exec(argument.normalize("NFKC")) ?? [];
  if (count !== undefined) return { is: side === "前" || side === "first" ? "first" : "last", count: Number(count) };
  const state = wordIn(STATE_WORDS, argument);
  if (state !== undefined) return { is: "state", state };
  const figure = wordIn(FIGURE_WORDS, argument);
  if (figure !== undefined) return { is: "figure", figure };
  const [, left = "", sign = "", to = ""] =
    /^(.+?)(>=|<=|≥|≤|>|<|=)\s*(\d+(?:\.\d+)?)%?$/.exec(argument.normalize("NFKC")) ?? [];
  const compared = wordIn(FIGURE_WORDS, left.trim());
  if (compared === undefined) return undefined;
  const how = ({ ">=": "≥", "<=": "≤" }[sign] ?? sign) as Sign;
  return { is: "compared", figure: compared, how, to: Number(to) };
}

/** Values that can be checked without a bulletin; others stay as they are. */
function readValue(key: KeyWord, value: string): string {
  const among = (words: Readonly<Record<string, string>>): string => {
    const word = wordIn(words, value);
    if (word !== undefined) return word;
    throw new PlaceholderWrong(notAmong(key, value, Object.values(words)));
  };
  if (value === "") throw new PlaceholderWrong({ problem: "needs-argument", argument: KEY_WORDS[key], known: [] });
  if (key === "period" || key === "against") return among(PERIOD_WORDS);
  if (key === "by") return among(FIGURE_WORDS);
  if (key === "between" || key === "last") return wordIn(SIGN_WORDS, value) ?? value;
  if (key === "decimals" && !/^[0-2]$/.test(value)) throw new PlaceholderWrong(notAmong(key, value, ["0", "1", "2"]));
  return value;
}

function notAnArgument(argument: string, shape: Shape): PlaceholderWrong["reason"] {
  const [left = "", right] = argument.split(/[=＝]/);
  const known = [
    ...(shape.subjects.length > 0 ? subjectsOf(shape) : []),
    ...shape.keys.map((key) => `${KEY_WORDS[key]}=`),
    ...shape.flags.map((flag) => FLAG_WORDS[flag]),
  ].filter((word) => word !== argument);
  const closest = nearest(right === undefined ? argument : `${left.trim()}=`, known);
  return { problem: "unknown-argument", name: argument, known, nearest: closest };
}

function notAmong(key: KeyWord, value: string, known: readonly string[]): PlaceholderWrong["reason"] {
  return { problem: "unknown-value", argument: KEY_WORDS[key], name: value, known, nearest: nearest(value, known) };
}

function subjectsOf({ subjects }: Shape): string[] {
  return subjects.flatMap((is): string[] => {
    if (is === "state") return Object.values(STATE_WORDS);
    if (is === "figure") return Object.values(FIGURE_WORDS);
    return { first: ["前3"], last: ["后3"], compared: ["采用≥10"] }[is];
  });
}
