import { cellIn } from "../../cells/grid";
import { onceEach } from "../../cells/onceEach";
import { plainText } from "../../cells/plainText";
import { type Answer, question } from "../../findings/question";
import { placeIn, type Reading } from "../reading";
import { sameTexts, together } from "./marks";
import { readMark } from "./mark";
import type { LogRow } from "./readLog";

/** Something that a cell may name. */
export interface Nameable {
  readonly name: string;
  /** Plain texts that mean it. */
  readonly words: readonly string[];
}

/** A column of names: where it is, what it is called, and what may be named there. */
interface NameColumn {
  readonly j: number;
  readonly label: string;
  readonly items: readonly Nameable[];
}

/** A cell that says only when, or how often nothing. */
const SAYS_NOTHING = /^[\d年月日./:()-]*$/;

/**
 * What each row's cell names, as positions among the items: 省政府网、市政府网 names two. A part of a cell that names none is
 * asked about, once for all cells in which it stands; until then it is nothing.
 */
export function readNames(
  reading: Reading,
  rows: readonly LogRow[],
  { j, label, items }: NameColumn,
): ReadonlySet<number>[] {
  const { grid, inquiry } = reading;
  const parts = onceEach((text: string) => partsOf(text));
  const named = onceEach((part: string) => namedIn(part, items));
  const strangeIn = onceEach((text: string) =>
    parts(text).filter((part) => named(part).length === 0 && !saysNothing(part)),
  );
  const texts = rows.map(({ i }) => String(cellIn(grid, i, j)));
  const strange = sameTexts(rows.flatMap((row, n) => strangeIn(texts[n]!).map((text) => ({ row, text }))));
  const answered = new Map<string, Answer | undefined>();
  const asked = together(strange);
  // of very many texts at once nobody can say that they are all one
  const choices = asked.length < strange.length ? [] : items.map(({ name }): Answer => ({ as: "name", name }));
  for (const { text, rows: same } of asked) {
    const places = same.map(({ i }) => placeIn(grid, i, j));
    const about = { places, units: [...new Set(same.map(({ unit }) => unit))] };
    const which = question("sheet", ["log-name", grid.sheet, label, text], [...choices, { as: "count", value: 0 }]);
    answered.set(
      text,
      inquiry.ask("log-unknown-name", about, { column: label, found: text, cells: same.length }, which),
    );
  }
  const said = onceEach((text: string): ReadonlySet<number> => {
    const positions = parts(text).flatMap((part) => {
      const answer = answered.get(part);
      const position = answer?.as === "name" ? items.findIndex(({ name }) => name === answer.name) : -1;
      return position < 0 ? named(part) : [position];
    });
    return new Set(positions);
  });
  return texts.map(said);
}

function partsOf(text: string): string[] {
  return text.split(/[、，,；;\n\r]+/).map(plainText);
}

function saysNothing(part: string): boolean {
  return SAYS_NOTHING.test(part) || readMark(part) === "not adopted";
}

/** The longest words first, so that 市政府网 is not found within 呼伦贝尔市政府网. */
function namedIn(part: string, items: readonly Nameable[]): number[] {
  const words = items
    .flatMap(({ words: own }, item) => own.map((word) => ({ word, item })))
    .sort((a, b) => b.word.length - a.word.length);
  let rest = part;
  const found: number[] = [];
  for (const { word, item } of words) {
    if (word === "" || !rest.includes(word)) continue;
    rest = rest.replaceAll(word, "|");
    if (!found.includes(item)) found.push(item);
  }
  // 省网2次 and 未被省网采用 are more than a name
  return /\d[次条篇件]|[×xX*]\d|[未不否退拟]/.test(rest) ? [] : found.sort((a, b) => a - b);
}
