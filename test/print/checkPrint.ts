import type { Sheet } from "hucre";
import type { PdfPage, Word } from "./pdf";
import { type PrintedTable, readTable } from "./printedTable";

/** What an appendix must show on paper. */
export interface Expected {
  readonly title: string;
  readonly headings: readonly string[];
  /** Rank, unit, counts and scores of every row, as texts. */
  readonly rows: readonly (readonly string[])[];
  /** Words of the remark under the table, if there is one. */
  readonly note?: string;
}

/** One thing that was looked at; no problems mean that it is right. */
export interface Check {
  readonly name: string;
  readonly problems: readonly string[];
}

/** Row of the headings in every appendix, counted from 0. */
const HEADER = 2;

const A4 = { width: 595.3, height: 841.9 };
const POINTS_PER_INCH = 72;

/** Compares printed pages with the sheets that they come from and with what they must show. */
export function checkPrint(
  pages: readonly PdfPage[],
  sheets: readonly Sheet[],
  expected: readonly Expected[],
): Check[] {
  const starts = sheets.map(({ name }) => pages.findIndex((page) => page.words.some(({ text }) => text === name)));
  const parts = sheets.map((_, i) => pages.slice(starts[i], starts[i + 1]));
  return [
    { name: "the appendices begin on pages of their own, in order", problems: orderProblems(starts, sheets, expected) },
    {
      name: "every page is A4, upright",
      problems: each(pages, (page) => (isA4(page) ? [] : [`${page.width} × ${page.height}`])),
    },
    { name: "nothing leaves the type area", problems: each(pages, (page) => outside(page, sheets[0])) },
    { name: "the page number is right on odd pages and left on even ones", problems: each(pages, footerProblems) },
    ...sheets.flatMap((sheet, i) => checkAppendix(parts[i] ?? [], sheet, expected[i])),
  ];
}

function checkAppendix(pages: readonly PdfPage[], sheet: Sheet, expected: Expected | undefined): Check[] {
  if (!expected) return [];
  const tables = readTables(pages, sheet);
  const rows = tables.flatMap((table) => table?.rows ?? []);
  const onFirst = allText(pages.slice(0, 1));
  return [
    { name: `${sheet.name}: the title stands on the first page`, problems: missing(onFirst, expected.title) },
    {
      name: `${sheet.name}: the headings stand on each of its ${pages.length} pages`,
      problems: each(tables, (table) => differences([table?.headings ?? []], [expected.headings])),
    },
    {
      name: `${sheet.name}: all ${expected.rows.length} rows are whole and in order`,
      problems: differences(rows, expected.rows),
    },
    { name: `${sheet.name}: no text reaches over its cell`, problems: each(tables, (table) => table?.cut ?? []) },
    ...(expected.note === undefined
      ? []
      : [{ name: `${sheet.name}: the remark is whole`, problems: missing(allText(pages.slice(-1)), expected.note) }]),
  ];
}

function readTables(pages: readonly PdfPage[], sheet: Sheet): (PrintedTable | undefined)[] {
  let next = HEADER + 1;
  return pages.map((page) => {
    const table = readTable(page, sheet, HEADER, next);
    next += table?.rows.length ?? 0;
    return table;
  });
}

function orderProblems(starts: readonly number[], sheets: readonly Sheet[], expected: readonly Expected[]): string[] {
  if (sheets.length !== expected.length) return [`${sheets.length} sheets instead of ${expected.length}`];
  return starts.flatMap((start, i) =>
    start > (starts[i - 1] ?? -1) ? [] : [`${sheets[i]?.name} on page ${start + 1}`],
  );
}

function isA4({ width, height }: PdfPage): boolean {
  return Math.abs(width - A4.width) < 1 && Math.abs(height - A4.height) < 1;
}

function outside({ words, width }: PdfPage, sheet: Sheet | undefined): string[] {
  const { left = 0, right = 0 } = sheet?.pageSetup?.margins ?? {};
  const [from, to] = [left * POINTS_PER_INCH - 1, width - right * POINTS_PER_INCH + 1];
  return words.filter((word) => word.left < from || word.right > to).map(({ text }) => text);
}

function footerProblems({ words, width, height }: PdfPage, i: number): string[] {
  const footer = words.filter(({ top }) => top > height - 1.3 * POINTS_PER_INCH);
  const text = footer.map((word) => word.text).join("");
  const isRight = footer.every((word: Word) => word.left > width / 2);
  const isLeft = footer.every((word: Word) => word.right < width / 2);
  if (text !== `—${i + 1}—`) return [`"${text}"`];
  return (i % 2 === 0 ? isRight : isLeft) ? [] : ["on the wrong side"];
}

function differences(found: readonly (readonly string[])[], expected: readonly (readonly string[])[]): string[] {
  const lines = found.map((cells) => cells.join(" | "));
  const wrong = expected.map((cells) => cells.join(" | ")).filter((line, i) => lines[i] !== line);
  const first = wrong.slice(0, 3).map((line) => `not found: ${line}`);
  return found.length === expected.length ? first : [`${found.length} instead of ${expected.length}`, ...first];
}

function missing(text: string, wanted: string): string[] {
  return text.includes(wanted) ? [] : [`not found: ${wanted}`];
}

function allText(pages: readonly PdfPage[]): string {
  return pages.flatMap(({ words }) => words.map(({ text }) => text)).join("");
}

function each<T>(items: readonly T[], problemsOf: (item: T, i: number) => readonly string[]): string[] {
  return items.flatMap((item, i) => problemsOf(item, i).map((problem) => `page ${i + 1}: ${problem}`));
}
