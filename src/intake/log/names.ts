import { cellIn } from "../../cells/grid";
import { onceEach } from "../../cells/onceEach";
import { plainText } from "../../cells/plainText";
import { type Answer, question } from "../../findings/question";
import { isOfOthers } from "../ofOthers";
import type { Reading } from "../reading";
import { aboutCells, askTexts } from "./cellTexts";
import { chosen } from "./boxes";
import { isAgainstIt, readMark, timesIn } from "./mark";
import { kindsOfMedia } from "./media";
import type { LogRow } from "./readLog";

/** Something that a cell may name; no other has its name. */
interface Nameable {
  readonly name: string;
  /** Plain texts that mean it. */
  readonly words: readonly string[];
}

/** A column of names: where it is, what it is called, and what may be named there. */
interface NameColumn {
  readonly j: number;
  readonly label: string;
  readonly items: readonly Nameable[];
  /** What may be named there as well and counts for nothing. */
  readonly others?: readonly Nameable[];
}

/** A cell that says only when, or how often nothing. */
const SAYS_NOTHING = /^[\d年月日./:()-]*$/;

/** A number behind a name. */
const NUMBER = /^\|[2-9]$/;
/** An item was sent to what is named behind it. */
const SENT = /(?:报送?|推[荐送]?|荐|送|呈报?|投)[至到给往]?$/;

/** All sites at once: 均未采用, 两级采用. */
const ALL = /^(?:[两各][级家网]|[均都全]|全部)+(?=.)/;
/** What may stand between a name and a word for no. */
const BESIDE = /^[:~—-](?=.)/;
const IN_BRACKETS = /^\(([^()]+)\)$/;
/** A sign or a word in front of the name that it is about. */
const IN_FRONT = /^(?:[√✓✔☑×✗✘✕✖╳❌☒]|未|没|被|已被)/;

/**
 * What each row's cell names: 省政府网、市政府网 names two. A part of a cell that names none is asked about, once for all cells
 * in which it stands; until then it is nothing.
 *
 * @returns the names that each of `rows` has
 */
export function readNames(
  reading: Reading,
  rows: readonly LogRow[],
  { j, label, items, others = [] }: NameColumn,
): (row: LogRow) => ReadonlySet<string> {
  const { grid, inquiry } = reading;
  const all = others.length === 0 ? items : [...items, ...others];
  const parts = onceEach((text: string) => partsOf(text, all));
  const named = onceEach((part: string) => (isAllOf(part, items) ? items.map(({ name }) => name) : namedIn(part, all)));
  const strangeIn = onceEach((text: string) =>
    parts(text).filter((part) => named(part).length === 0 && !saysNothing(part, all)),
  );
  const textOf = ({ i }: LogRow): string => String(cellIn(grid, i, j));
  const strange = rows
    .filter((row) => strangeIn(textOf(row)).length > 0)
    .flatMap((row) => strangeIn(textOf(row)).map((text) => ({ row, text })));
  const meaning = askTexts(strange, ({ text, rows: same }, isAll) => {
    // of very many texts at once nobody can say that they are all one
    const choices = isAll ? [] : items.map(({ name }): Answer => ({ as: "name", name }));
    const asked = question("sheet", ["log-name", grid.sheet, label, text], [...choices, { as: "count", value: 0 }]);
    const data = { column: label, found: text, cells: same.length };
    return inquiry.ask("log-unknown-name", aboutCells(grid, same, j), data, asked);
  });
  const said = onceEach((text: string): ReadonlySet<string> => {
    const names = parts(text).flatMap((part) => {
      const answer = meaning(part);
      return answer?.as === "name" ? [answer.name] : named(part);
    });
    return new Set(names);
  });
  return (row) => said(textOf(row));
}

function partsOf(text: string, items: readonly Nameable[]): string[] {
  return chosen(text)
    .split(/[、，,；;\n\r☑■☒]+/)
    .map(plainText)
    .flatMap((part) => apart(part, items));
}

/**
 * A part that names several and says something of each (省网√市网×, 省网1条市网2条), cut at their names; a sign may stand in
 * front of its own.
 */
function apart(part: string, items: readonly Nameable[]): string[] {
  const { rest } = namesIn(part, items);
  if (!isAgainstIt(rest) && timesIn(rest) === undefined) return [part];
  const places = placesOf(part, items);
  if (places.length < 2) return [part];
  const cuts = IN_FRONT.test(part) ? places.slice(0, -1).map(({ end }) => end) : places.slice(1).map(({ at }) => at);
  return [0, ...cuts].map((from, n) => part.slice(from, cuts[n]));
}

/** Where names stand in a plain text, in their order; the longest first, as one may be a part of another. */
function placesOf(part: string, items: readonly Nameable[]): readonly { readonly at: number; readonly end: number }[] {
  const places: { readonly at: number; readonly end: number }[] = [];
  for (const { word } of wordsOf(items)) {
    if (word === "") continue;
    for (let at = part.indexOf(word); at >= 0; at = part.indexOf(word, at + word.length)) {
      const end = at + word.length;
      if (!places.some((other) => at < other.end && other.at < end)) places.push({ at, end });
    }
  }
  return places.sort((a, b) => a.at - b.at);
}

/** All words with whose they are, the longest first, so that 市政府网 is not found within 呼伦贝尔市政府网. */
function wordsOf(items: readonly Nameable[]): readonly { readonly word: string; readonly name: string }[] {
  return items
    .flatMap(({ words, name }) => words.map((word) => ({ word, name })))
    .sort((a, b) => b.word.length - a.word.length);
}

/** Whether a part names nothing that adopted the item: a day alone, 否, 均未采用, 省网未采用. */
function saysNothing(part: string, items: readonly Nameable[]): boolean {
  if (SAYS_NOTHING.test(part)) return true;
  const said = namesIn(part, items)
    .rest.replace(/\|/g, "")
    .replace(BESIDE, "")
    .replace(IN_BRACKETS, "$1")
    .replace(ALL, "");
  return said !== "" && readMark(said) === "not adopted";
}

/** Which items a plain text names, and what of it is left over; 邻县政府网 and 其他县政府网 do not name 县政府网. */
export function namesIn(
  text: string,
  items: readonly Nameable[],
): { readonly names: readonly string[]; readonly rest: string } {
  let rest = text;
  const names: string[] = [];
  for (const { word, name } of wordsOf(items)) {
    if (word === "" || !rest.includes(word)) continue;
    const before = rest;
    rest = before.replaceAll(word, (_, at: number) => (isOfOthers(before, at) ? word : "|"));
    if (rest !== before) names.push(name);
  }
  return { names, rest };
}

/** Whether what stands before a name says that the item was only sent there: 报省网, 省网（推荐市网）. */
export function wasSentTo(rest: string): boolean {
  return rest
    .split("|")
    .slice(0, -1)
    .some((before) => SENT.test(before));
}

/** What a part of a cell names; 省网2次, 报省网, 未被省网采用, 省网（弃用） and 省网微信公众号 are more than a name. */
function namedIn(part: string, items: readonly Nameable[]): readonly string[] {
  const { names, rest } = namesIn(part, items);
  const isMore = [timesIn(rest) !== undefined, kindsOfMedia(rest).length > 0, NUMBER.test(rest), wasSentTo(rest)];
  return isAgainstIt(rest) || isMore.includes(true) ? [] : names;
}

/** Whether a part says that all sites adopted the item: 均采用, and 两级采用 where there are two. */
function isAllOf(part: string, items: readonly Nameable[]): boolean {
  const [all] = ALL.exec(part) ?? [];
  if (all === undefined || (all.includes("两") && items.length !== 2)) return false;
  return /^(?:已|被)*(?:采用|采纳|录用|刊用|刊发|发布)了?$/.test(part.slice(all.length));
}
