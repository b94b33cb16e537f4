import { join } from "node:path";
import { sourceOf } from "./judge";
import { KINDS, makeBook, messyBook, type MessyBook } from "./messyBook";
import { random } from "./random";
import type { CaseRead } from "../workbooks/readCase";

/** What comes of each kind of mess alone, and of several at once, as it was when it was last looked at. */
export const MESSY_RECORD = join(import.meta.dirname, "../fixtures/messy-outcomes.txt");

/** How often another start is tried where a kind cannot be done to a workbook. */
const TRIES = 200;

/** So many workbooks have several kinds of mess at once. */
const TOGETHER = 120;

/** The names of all kinds of mess, and of workbooks with several. */
export function messyTitles(): string[] {
  return [...KINDS.map(({ name }) => name), ...Array.from({ length: TOGETHER }, (_, n) => `together ${n + 1}`)];
}

/** A workbook to which one kind of mess was done, the same whatever other kinds there are; or several kinds. */
export function readMessy(title: string): CaseRead {
  const [, number] = /^together (\d+)$/.exec(title) ?? [];
  const book = number === undefined ? bookOf(title) : messyBook(Number(number) * 2);
  return { source: sourceOf(book), request: {} };
}

function bookOf(name: string): MessyBook {
  const kind = KINDS.find((each) => each.name === name);
  const start = [...name].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 1_000_003, 7);
  for (let attempt = 0; kind && attempt < TRIES; attempt++) {
    const made = makeBook([kind], random(start + attempt));
    if (made) return made;
  }
  throw new Error(`${name}: cannot be done to any workbook`);
}
