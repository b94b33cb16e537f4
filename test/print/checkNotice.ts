import type { Sheet } from "hucre";
import type { Check, Expected } from "./checkPrint";
import type { PdfPage, Word } from "./pdf";
import { readTable } from "./printedTable";

/** GB/T 9704-2012, 5.2.3: 每面排22行, 每行排28个字. */
const LINES = 22;
const CHARACTERS = 28;

/** 版心 of 156 × 225 mm, 28 mm from the left and 37 mm from the top (5.2.1), in points. */
const MM = 72 / 25.4;
const TYPE_AREA = { left: 28 * MM, right: 184 * MM, top: 37 * MM, bottom: 262 * MM };

/** Row of the headings in every appendix, counted from 0. */
const HEADER = 2;

/** What the printed notice must say. */
export interface ExpectedNotice {
  /** From the title to the remark, where it is to be compared; the width of its punctuation does not matter. */
  readonly text?: string;
  readonly appendices: readonly Expected[];
}

/**
 * Compares a printed document with what it must show.
 *
 * @param sheets the appendices as sheets, whose columns are as wide as the document's
 */
export function checkNotice(pages: readonly PdfPage[], sheets: readonly Sheet[], expected: ExpectedNotice): Check[] {
  const starts = expected.appendices.map((_, i) =>
    pages.findIndex((page) => squeezed(textLines(page)[0]) === `附件${i + 1}`),
  );
  const text = squeezed(
    pages
      .slice(0, starts[0])
      .flatMap(bodyWords)
      .map(({ text }) => text)
      .join(""),
  );
  const wanted = expected.text === undefined ? text : squeezed(expected.text);
  return [
    {
      name: `the text on ${starts[0]} pages is whole and in order`,
      problems: text === wanted ? [] : [firstDifference(text, wanted)],
    },
    {
      name: "each appendix begins on a page of its own",
      problems: starts.every((start, i) => start > (starts[i - 1] ?? 0)) ? [] : [`pages ${starts.join()}`],
    },
    {
      name: "no page is empty",
      problems: pages.flatMap((page, i) => (bodyWords(page).length ? [] : [`page ${i + 1}`])),
    },
    { name: "the page number stands where it should", problems: pages.flatMap(pageNumberProblems) },
    { name: "nothing leaves the type area", problems: pages.flatMap(outside) },
    ...expected.appendices.flatMap((appendix, i) =>
      checkAppendix(pages.slice(starts[i], starts[i + 1]), sheets[i]!, appendix),
    ),
  ];
}

/** Counts lines and characters on a page that is full of Chinese characters. */
export function checkFullPage(page: PdfPage): Check[] {
  const lines = textLines(page);
  const tops = lineTops(page);
  const distances = tops.slice(1).map((top, i) => top - tops[i]!);
  const lengths = lines.map((line) => [...line].length);
  const [shortest, longest] = [Math.min(...lengths), Math.max(...lengths)];
  const mean = distances.reduce((sum, each) => sum + each, 0) / distances.length;
  return [
    {
      name: `a full page has ${LINES} lines (${lines.length}, ${mean.toFixed(2)} points apart)`,
      problems: unlike(lines.length, LINES),
    },
    {
      name: `a full line has ${CHARACTERS} characters (${shortest} to ${longest})`,
      problems: [...unlike(shortest, CHARACTERS), ...unlike(longest, CHARACTERS)],
    },
  ];
}

function checkAppendix(pages: readonly PdfPage[], sheet: Sheet, expected: Expected): Check[] {
  const [mark, title] = textLines(pages[0]!).map(squeezed);
  let next = HEADER + 1;
  const tables = pages.map((page) => {
    const table = readTable(page, sheet, HEADER, next);
    next += table?.rows.length ?? 0;
    return table;
  });
  const rows = tables.flatMap((table) => table?.rows ?? []).map((cells) => cells.join(" | "));
  const wrong = expected.rows.map((cells) => cells.join(" | ")).filter((row, i) => rows[i] !== row);
  const headings = tables.map((table) => table?.headings.join(" | "));
  const note = squeezed(
    bodyWords(pages.at(-1)!)
      .map(({ text }) => text)
      .join(""),
  );
  return [
    { name: `${mark}: the title`, problems: title === expected.title ? [] : [`found ${title}`] },
    {
      name: `${mark}: the headings stand on each of its ${pages.length} pages`,
      problems: headings.filter((found) => found !== expected.headings.join(" | ")).map((found) => `found ${found}`),
    },
    {
      name: `${mark}: all ${expected.rows.length} rows as published`,
      problems: [...unlike(rows.length, expected.rows.length), ...wrong.map((row) => `not found: ${row}`)],
    },
    ...(expected.note === undefined
      ? []
      : [{ name: `${mark}: the remark`, problems: note.includes(expected.note) ? [] : ["not found"] }]),
  ];
}

/** The words inside the type area; the page number is outside of it. */
function bodyWords({ words }: PdfPage): Word[] {
  return words.filter((word) => middle(word) < TYPE_AREA.bottom);
}

/** The text of each line on a page, from top to bottom. */
function textLines(page: PdfPage): string[] {
  return lineTops(page).map((top) =>
    bodyWords(page)
      .filter((word) => Math.abs(middle(word) - top) < 6)
      .sort((a, b) => a.left - b.left)
      .map(({ text }) => text)
      .join(""),
  );
}

/** The middles of the lines on a page. */
function lineTops(page: PdfPage): number[] {
  const tops: number[] = [];
  for (const top of bodyWords(page)
    .map(middle)
    .sort((a, b) => a - b))
    if (top - (tops.at(-1) ?? -Infinity) > 6) tops.push(top);
  return tops;
}

function pageNumberProblems({ words, width }: PdfPage, i: number): string[] {
  const footer = words.filter((word) => middle(word) >= TYPE_AREA.bottom);
  const text = footer.map(({ text }) => text).join("");
  if (text !== `—${i + 1}—`) return [`page ${i + 1}: "${text}"`];
  const isRight = i % 2 === 0;
  const onSide = footer.every((word) => word.left > width / 2 === isRight);
  // 空一字: one character of 14 points to the edge
  const gap = isRight ? TYPE_AREA.right - footer.at(-1)!.right : footer[0]!.left - TYPE_AREA.left;
  return onSide && Math.abs(gap - 14) < 2 ? [] : [`page ${i + 1}: ${gap.toFixed(1)} points from the edge`];
}

function outside({ words }: PdfPage, i: number): string[] {
  const { left, right, top } = TYPE_AREA;
  return words
    .filter((word) => word.left < left - 1 || word.right > right + 1 || middle(word) < top)
    .map(({ text }) => `page ${i + 1}: ${text}`);
}

function firstDifference(found: string, wanted: string): string {
  const at = [...wanted].findIndex((sign, i) => found[i] !== sign);
  return `differs at "${wanted.slice(at, at + 12)}": "${found.slice(at, at + 12)}"`;
}

function unlike(found: number, wanted: number): string[] {
  return found === wanted ? [] : [`${found} instead of ${wanted}`];
}

/** Without blanks, and with punctuation of one width. */
function squeezed(text = ""): string {
  return text.normalize("NFKC").replace(/\s/g, "");
}

function middle({ top, bottom }: Word): number {
  return (top + bottom) / 2;
}
