import type { HeaderFooterTexts, Page } from "../workbook/page";

/** A piece of a header or footer in one font. */
export interface Run {
  readonly text: string;
  readonly font: string | undefined;
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** What the codes of a header stand for on a page. */
export interface PageFacts {
  /** The number that is printed, and how many pages there are. */
  readonly number: number;
  readonly count: number;
  readonly sheet: string;
  readonly file: string;
  readonly now: Date;
}

/** The texts of the page that comes as the n-th, counted from 1: those of the first and of even pages may differ. */
export function textsOf({ texts, headerState }: Page, place: number, number: number): HeaderFooterTexts {
  if (place === 1 && headerState.startsWith("First")) return texts.firstPage;
  return number % 2 === 0 && headerState.includes("OddAndEven") ? texts.evenPages : texts.oddPages;
}

const CODE = /&&|&"([^"]*)"|&(\d{1,3})|&K[0-9A-F]{6}|&([A-Z])|[^&]+|&/gi;

/** A header or footer with its codes resolved, such as `&"宋体,常规"&14— &P —`. */
export function runsOf(code: string, facts: PageFacts): Run[] {
  let style: Omit<Run, "text"> = { font: undefined, size: 11, bold: false, italic: false };
  const runs: Run[] = [];
  for (const [whole, font, size, letter] of code.matchAll(CODE)) {
    if (font !== undefined) style = { ...style, ...fontOf(font) };
    else if (size !== undefined) style = { ...style, size: Number(size) };
    else if (/^B$/i.test(letter ?? "")) style = { ...style, bold: !style.bold };
    else if (/^I$/i.test(letter ?? "")) style = { ...style, italic: !style.italic };
    else {
      const text = letter === undefined ? plain(whole) : valueOf(letter.toUpperCase(), facts);
      if (text !== "") runs.push({ ...style, text });
    }
  }
  return runs;
}

function plain(piece: string): string {
  return piece === "&&" ? "&" : /^&./.test(piece) ? "" : piece;
}

function fontOf(code: string): Pick<Run, "bold" | "font" | "italic"> {
  const [font = "", style = ""] = code.split(",");
  return { font: font === "-" ? undefined : font, bold: /bold|粗/i.test(style), italic: /italic|斜/i.test(style) };
}

function valueOf(letter: string, { number, count, sheet, file, now }: PageFacts): string {
  switch (letter) {
    case "P":
      return String(number);
    case "N":
      return String(count);
    case "A":
      return sheet;
    case "F":
      return file;
    case "D":
      return `${now.getFullYear()}/${now.getMonth() + 1}/${now.getDate()}`;
    case "T":
      return `${now.getHours()}:${String(now.getMinutes()).padStart(2, "0")}`;
    default:
      return ""; // lines through and under the text, pictures
  }
}
