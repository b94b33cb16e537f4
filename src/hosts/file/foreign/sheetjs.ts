/**
 * The one door to the library that reads workbooks in other formats than .xlsx. It is large: everything else imports
 * this file with `import()`, so that a page loads it only when such a workbook is opened.
 */
import { CFB, read, set_cptable } from "@e965/xlsx";
import type { WorkBook } from "@e965/xlsx";

export type { CellObject, ColInfo, DenseWorkSheet, Range, RowInfo, WorkBook } from "@e965/xlsx";

/** Workbooks from before Excel 97 hold texts in the character set of their Windows; the platform knows all of them. */
const CODE_PAGES: Readonly<Record<number, string>> = {
  932: "shift_jis",
  936: "gb18030",
  949: "euc-kr",
  950: "big5",
  1200: "utf-16le",
  10008: "gb18030",
  65001: "utf-8",
};

set_cptable({ utils: { decode } });

function decode(codePage: number, data: ArrayLike<number>): string {
  return new TextDecoder(CODE_PAGES[codePage] ?? "windows-1252").decode(Uint8Array.from(data));
}

/** Reads all sheets of a workbook, whatever its format. */
export function readWorkbook(bytes: Uint8Array): WorkBook {
  return quietly(() =>
    read(bytes, {
      type: "array",
      dense: true,
      cellNF: true,
      cellStyles: true,
      cellFormula: true,
      cellHTML: false,
      codepage: 936,
    }),
  );
}

/** The stream of a compound file that holds the workbook of an .xls or .et file, or undefined. */
export function workbookStream(bytes: Uint8Array): Uint8Array | undefined {
  const file = CFB.read(bytes, { type: "array" });
  const content = (CFB.find(file, "/Workbook") ?? CFB.find(file, "/Book"))?.content;
  return content && Uint8Array.from(content);
}

/** The library writes its remarks about a file to the console, where a clerk's command line would show them. */
function quietly<T>(work: () => T): T {
  const { error } = console;
  Object.assign(console, { error: () => {} });
  try {
    return work();
  } finally {
    Object.assign(console, { error });
  }
}
