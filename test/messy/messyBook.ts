import { cleanBook, type Form } from "./base";
import { type Book, unitRows } from "./book";
import { type Drawn, drawSheet } from "./draw";
import { FAMILIES } from "./kinds/index";
import type { Family, Kind } from "./kinds/kind";
import { type Random, random } from "./random";
import { type Truth, truthOf } from "./truth";

/** A kind with its name and its family. */
export interface NamedKind extends Kind {
  readonly name: string;
  readonly family: Family;
}

/** A kind that was done to a workbook, and what it wrote. */
export interface Done {
  readonly kind: NamedKind;
  readonly what: string;
}

/** A workbook as clerks leave it, what was done to it, and what is true. */
export interface MessyBook {
  readonly done: readonly Done[];
  readonly book: Book;
  readonly drawn: readonly Drawn[];
  readonly truth: Truth;
}

export const KINDS: readonly NamedKind[] = FAMILIES.flatMap((family) =>
  Object.entries(family.kinds).map(([name, kind]) => ({ ...kind, name, family })),
);

/** Each kind alone, or three to five kinds together. */
export type Shape = "alone" | "together";

/** How often another start is tried where kinds do not go together. */
const TRIES = 200;

/** Makes the workbook of a seed; the same seed makes the same workbook. Odd seeds make one kind alone, even ones several. */
export function messyBook(seed: number): MessyBook {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const source = random(seed + attempt * 1_000_003);
    const kinds = shapeOf(seed) === "alone" ? [KINDS[((seed - 1) / 2) % KINDS.length]!] : several(source);
    const made = makeBook(kinds, source);
    if (made) return made;
  }
  throw new Error(`seed ${seed}: the kinds cannot be done to any workbook`);
}

export function shapeOf(seed: number): Shape {
  return seed % 2 === 1 ? "alone" : "together";
}

function formsOf({ on = ["table", "months"] }: Kind): readonly Form[] {
  return on;
}

function placesOf({ place = [] }: Kind): readonly string[] {
  return [place].flat();
}

/** Three to five kinds that go together, in the order in which they are done. */
function several(source: Random): NamedKind[] {
  const number = 3 + source.below(3);
  const chosen: NamedKind[] = [];
  for (const kind of source.shuffle(KINDS)) {
    const taken = new Set(chosen.flatMap(placesOf));
    const fits = placesOf(kind).every((place) => !taken.has(place));
    if (fits && commonForms([...chosen, kind]).length > 0) chosen.push(kind);
    if (chosen.length === number) break;
  }
  return KINDS.filter((kind) => chosen.includes(kind));
}

function commonForms(kinds: readonly Kind[]): Form[] {
  return (["table", "months", "log"] as const).filter((form) => kinds.every((kind) => formsOf(kind).includes(form)));
}

/** A workbook to which these kinds are done; undefined when one of them cannot be. */
export function makeBook(kinds: readonly NamedKind[], source: Random): MessyBook | undefined {
  const book = cleanBook(commonForms(kinds)[0]!, source);
  const done: Done[] = [];
  for (const kind of kinds) {
    if (!book.sheets.every(({ tables }) => tables.every((table) => unitRows(table).length > 0))) return undefined;
    const what = kind.make(source.pick(book.sheets.filter(({ counted }) => counted)), source, book);
    if (what === undefined) return undefined;
    done.push({ kind, what });
  }
  const truth = truthOf(book);
  if (truth.units.length === 0 && kinds.every(({ must }) => must !== "mend")) return undefined;
  return { done, book, drawn: book.sheets.map(drawSheet), truth };
}
