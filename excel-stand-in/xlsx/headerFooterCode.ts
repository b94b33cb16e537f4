import type { HeaderFooterTexts, Page, PageKind } from "../workbook/page";
import type { FileHeaderFooter } from "./library";

type Place = "Header" | "Footer";

const PARTS = { L: "left", C: "center", R: "right" } as const;
type Part = keyof typeof PARTS;

function isPart(letter: string | undefined): letter is Part {
  return letter !== undefined && letter in PARTS;
}

function join(texts: HeaderFooterTexts, place: Place): string {
  const parts = (Object.keys(PARTS) as Part[]).map((letter) => ({ letter, text: texts[`${PARTS[letter]}${place}`] }));
  return parts.map(({ letter, text }) => (text === "" ? "" : `&${letter}${text}`)).join("");
}

// "&&" is an ampersand, and what stands in quotes after an ampersand is a font.
const TOKEN = /&&|&"[^"]*"|&([\s\S])|[^&]+/g;

function split(code: string, place: Place, texts: HeaderFooterTexts): void {
  let part: Part = "C";
  for (const match of code.matchAll(TOKEN)) {
    if (isPart(match[1])) part = match[1];
    else texts[`${PARTS[part]}${place}`] += match[0];
  }
}

const KINDS: Readonly<Record<PageKind, "odd" | "even" | "first">> = {
  oddPages: "odd",
  evenPages: "even",
  firstPage: "first",
};

/** The headers and footers as codes of a file. */
export function headerFooterToFile({ texts, headerState }: Page): FileHeaderFooter {
  const code: FileHeaderFooter = {};
  for (const [kind, name] of Object.entries(KINDS) as [PageKind, "odd" | "even" | "first"][]) {
    for (const place of ["Header", "Footer"] as const) {
      const text = join(texts[kind], place);
      if (text !== "") code[`${name}${place}`] = text;
    }
  }
  if (headerState.includes("OddAndEven")) code.differentOddEven = true;
  if (headerState.startsWith("First")) code.differentFirst = true;
  return code;
}

/** Reads the codes of a file into a page. */
export function headerFooterFromFile(code: FileHeaderFooter | undefined, page: Page): void {
  for (const [kind, name] of Object.entries(KINDS) as [PageKind, "odd" | "even" | "first"][]) {
    for (const place of ["Header", "Footer"] as const) split(code?.[`${name}${place}`] ?? "", place, page.texts[kind]);
  }
  page.headerState = stateOf(code);
}

function stateOf(code: FileHeaderFooter | undefined): string {
  const oddEven = code?.differentOddEven === true;
  if (code?.differentFirst === true) return oddEven ? "FirstOddAndEven" : "FirstAndDefault";
  return oddEven ? "OddAndEven" : "Default";
}
