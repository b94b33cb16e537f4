import { LONGEST_TEXT, TooMuch } from "../tooMuch";
import { attribute, isOn } from "../package/xmlScanner";

/** A run of characters of one look; undefined where it takes the cell's own font. */
export interface Run {
  readonly text: string;
  readonly font?: RunFont;
}

/** What of a font changes what a text says. */
export interface RunFont {
  readonly struck: boolean;
  readonly raised: boolean;
}

/** A text of a workbook: one string, or runs where some are struck out or raised. */
export type CellText = string | readonly Run[];

/** Collects a text from the elements t, r, rPr within si or is; phonetic aids (rPh) are no part of it. */
export class TextCollector {
  private runs: Run[] = [];
  private length = 0;
  private font: RunFont | undefined;
  private inFont = false;
  private inText = false;
  private inPhonetic = false;

  open(name: string, attributes: string): void {
    if (name === "rPh") this.inPhonetic = true;
    else if (name === "r") this.font = undefined;
    else if (name === "rPr") [this.inFont, this.font] = [true, { struck: false, raised: false }];
    else if (name === "t") this.inText = true;
    else if (this.inFont) this.font = withProperty(this.font!, name, attributes);
  }

  close(name: string): void {
    if (name === "rPh") this.inPhonetic = false;
    else if (name === "rPr") this.inFont = false;
    else if (name === "r") this.font = undefined;
    else if (name === "t") this.inText = false;
  }

  /** @throws TooMuch */
  text(text: string): void {
    if (!this.inText || this.inPhonetic) return;
    this.length += text.length;
    if (this.length > LONGEST_TEXT) throw new TooMuch("text", LONGEST_TEXT);
    this.runs.push({ text: unescaped(text), ...(this.font && { font: this.font }) });
  }

  /** What was collected since the last time. */
  take(): CellText {
    const { runs } = this;
    this.runs = [];
    this.length = 0;
    return runs.some(({ font }) => font) ? runs : runs.map(({ text }) => text).join("");
  }
}

/** The font after one of its properties; b, sz, color and the like say nothing here. */
export function withProperty(font: RunFont, name: string, attributes: string): RunFont {
  const value = attribute(attributes, "val");
  if (name === "strike") return { ...font, struck: value === undefined || isOn(value) };
  if (name === "vertAlign") return { ...font, raised: value === "superscript" || value === "subscript" };
  return font;
}

/**
 * The file format writes characters that XML cannot hold as _x000D_, and the underscore before such a text as _x005F_. A
 * line break is one character, as in Excel itself.
 */
export function unescaped(text: string): string {
  if (!text.includes("_x")) return text;
  return text
    .replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n/g, "\n");
}

/** The value of a text and, where parts of it are struck out or raised, all of it with those parts marked. */
export function seenText(text: CellText, cellFont: RunFont | undefined): { value: string; marked?: string } {
  if (typeof text === "string")
    return cellFont?.struck && text.trim() !== "" ? { value: text, marked: `~~${text}~~` } : { value: text };
  const runs = text.map((run) => ({ text: run.text, ...(run.font ?? cellFont ?? { struck: false, raised: false }) }));
  const whole = runs.map((run) => run.text).join("");
  const plain = runs.filter(({ struck, raised }) => !struck && !raised).map((run) => run.text);
  const remaining = plain.join("");
  if (plain.length === runs.length) return { value: whole };
  return { value: remaining.trim() === "" ? whole : remaining, marked: joinedMarks(runs) };
}

function joinedMarks(runs: readonly { text: string; struck: boolean; raised: boolean }[]): string {
  let marked = "";
  let open = "";
  for (const { text, struck, raised } of runs) {
    const mark = struck ? "~~" : raised ? "^" : "";
    if (mark !== open) marked += open + mark;
    marked += text;
    open = mark;
  }
  return marked + open;
}
