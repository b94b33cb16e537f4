import { LONGEST_TEXT, TooMuch } from "../tooMuch";

/** Told of the elements and texts of an XML document in their order; names come without their prefix. */
export interface XmlHandler {
  /** @param attributes what stands after the name, to be read by {@link attribute} */
  open(name: string, attributes: string): void;
  close(name: string): void;
  /** A piece of text between two tags, its references resolved. */
  text(text: string): void;
  /**
   * May take elements of a form that it knows by itself, before they are even text, which is many times faster than tag by
   * tag. Whatever it does not know, or is not there as a whole, it leaves.
   *
   * @param bytes some of the part, in UTF-8; only valid during the call
   * @param at where it may begin, between two tags
   * @param within name of the element that is open
   * @returns where reading goes on; the elements that it took were all closed, or closed one and opened its like
   */
  scan?(bytes: Uint8Array, at: number, within: string): number;
  /** The end tag of an element that was left, such as </c>: behind it the handler is asked again. */
  readonly scanAfter?: string;
}

/** A tag longer than this, or one within so many others, is no part of a spreadsheet. */
const [LONGEST_TAG, DEEPEST] = [8_000_000, 200];

/**
 * Reads XML piece by piece: prefixes, CDATA, comments. What a spreadsheet never has is refused instead of guessed at:
 * a DOCTYPE, unknown entities, elements that are not closed.
 */
export class XmlScanner {
  /** What is read but not used up yet; begins with "<" unless `inside` says otherwise. */
  private rest = "";
  private inside: "text" | "comment" | "cdata" = "text";
  private texts: string[] = [];
  /** Characters since the last tag. */
  private textLength = 0;
  private readonly stack: string[] = [];
  private hasRoot = false;

  constructor(private readonly handler: XmlHandler) {}

  /** @throws Error when this is no XML of a spreadsheet */
  push(chunk: string): void {
    const text = this.rest === "" ? chunk : this.rest + chunk;
    let at = 0;
    while (at < text.length) {
      const next = this.step(text, at);
      if (next === -1) break;
      at = next;
    }
    this.rest = text.slice(at);
    if (this.rest.length > LONGEST_TAG) throw new Error("a tag without an end");
  }

  /** Name of the element that is open where all that came is used up, between two tags; else undefined. */
  between(): string | undefined {
    if (this.rest !== "" || this.inside !== "text") return undefined;
    this.flush();
    return this.stack[this.stack.length - 1];
  }

  /** @throws Error when something is left open */
  end(): void {
    this.flush();
    if (this.inside !== "text" || this.rest !== "" || this.stack.length > 0 || !this.hasRoot)
      throw new Error("the XML is cut off");
  }

  /** Takes one thing from `text` and returns where the next begins, or -1 when it has not arrived as a whole. */
  private step(text: string, at: number): number {
    if (this.inside === "comment") return this.through(text, at, "-->", false);
    if (this.inside === "cdata") return this.through(text, at, "]]>", true);
    const tag = text.indexOf("<", at);
    if (tag !== at) {
      // A reference must not be cut in two.
      const end = tag !== -1 ? tag : wholeReferences(text, at);
      if (end === at) return -1;
      const piece = text.slice(at, end);
      if (this.stack.length > 0) this.keep(piece.includes("&") ? resolved(piece) : piece);
      return end;
    }
    const second = text.charCodeAt(at + 1);
    if (second === 0x21) return this.declaration(text, at);
    if (second === 0x3f) return this.instruction(text, at);
    const end = tagEnd(text, at);
    if (end === -1) return -1;
    this.tag(text, at, end);
    return end + 1;
  }

  private tag(text: string, at: number, end: number): void {
    this.flush();
    this.textLength = 0;
    if (text.charCodeAt(at + 1) === 0x2f) {
      const name = localName(text.slice(at + 2, end).trim());
      if (this.stack.pop() !== name) throw new Error(`</${name}> closes nothing`);
      this.handler.close(name);
      return;
    }
    const empty = text.charCodeAt(end - 1) === 0x2f;
    const last = empty ? end - 1 : end;
    const nameEnd = endOfName(text, at + 1, last);
    const name = localName(text.slice(at + 1, nameEnd));
    if (name === "" || (this.hasRoot && this.stack.length === 0)) throw new Error("no XML");
    this.hasRoot = true;
    this.handler.open(name, text.slice(nameEnd, last));
    if (empty) this.handler.close(name);
    else if (this.stack.push(name) > DEEPEST) throw new Error("elements in each other without an end");
  }

  private instruction(text: string, at: number): number {
    const end = text.indexOf("?>", at);
    return end === -1 ? -1 : end + 2;
  }

  private declaration(text: string, at: number): number {
    if (text.startsWith("<!--", at)) this.inside = "comment";
    else if (text.startsWith("<![CDATA[", at)) this.inside = "cdata";
    else if (text.length - at < 9) return -1;
    else throw new Error("a DOCTYPE");
    return at + (this.inside === "comment" ? 4 : 9);
  }

  /** To the end of a comment or CDATA; all but what may be the beginning of `end` is used up at once. */
  private through(text: string, at: number, end: string, keep: boolean): number {
    const found = text.indexOf(end, at);
    const until = found === -1 ? Math.max(at, text.length - end.length + 1) : found;
    if (keep) this.keep(text.slice(at, until));
    if (found === -1) return until === at ? -1 : until;
    this.inside = "text";
    return found + end.length;
  }

  private keep(piece: string): void {
    if (piece === "") return;
    this.texts.push(piece);
    this.textLength += piece.length;
    if (this.textLength > LONGEST_TEXT) throw new TooMuch("text", LONGEST_TEXT);
  }

  private flush(): void {
    if (this.texts.length === 0) return;
    const text = this.texts.length === 1 ? this.texts[0]! : this.texts.join("");
    this.texts = [];
    this.handler.text(text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text);
  }
}

/**
 * The value of an attribute by its name without prefix, or undefined.
 *
 * @param attributes as {@link XmlHandler.open} gives them
 */
export function attribute(attributes: string, name: string): string | undefined {
  for (let at = attributes.indexOf(name); at !== -1; at = attributes.indexOf(name, at + 1)) {
    const before = attributes.charCodeAt(at - 1);
    if (before !== COLON && !(before <= SPACE)) continue;
    let next = afterSpace(attributes, at + name.length);
    if (attributes.charCodeAt(next) !== EQUALS) continue;
    next = afterSpace(attributes, next + 1);
    const end = attributes.indexOf(attributes.charAt(next), next + 1);
    if (end !== -1) return resolved(attributes.slice(next + 1, end));
  }
  return undefined;
}

const [SPACE, COLON, EQUALS] = [0x20, 0x3a, 0x3d];

function afterSpace(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) <= SPACE) at++;
  return at;
}

/** Whether an attribute says yes: 1, true, on. */
export function isOn(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}

/** Where the ">" of the tag is that begins at `at`; one within quotes does not count. */
function tagEnd(text: string, at: number): number {
  let end = text.indexOf(">", at);
  let quote = nextQuote(text, at, end);
  while (end !== -1 && quote !== -1) {
    const closing = text.indexOf(text.charAt(quote), quote + 1);
    if (closing === -1) return -1;
    if (closing > end) end = text.indexOf(">", closing);
    quote = nextQuote(text, closing + 1, end);
  }
  return end;
}

function nextQuote(text: string, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x22 || code === 0x27) return i;
  }
  return -1;
}

function endOfName(text: string, from: number, to: number): number {
  for (let i = from; i < to; i++) if (text.charCodeAt(i) <= 0x20) return i;
  return to;
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** The end of the text that has arrived, without a reference that is not complete yet. */
function wholeReferences(text: string, at: number): number {
  const reference = text.lastIndexOf("&");
  return reference >= at && text.length - reference < 12 && !text.includes(";", reference) ? reference : text.length;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function resolved(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&([^;&]*);?/g, (whole, name: string) => {
    const code = /^#x([0-9a-f]{1,6})$/i.exec(name)?.[1] ?? /^#(\d{1,7})$/.exec(name)?.[1];
    const point = code === undefined ? undefined : Number.parseInt(code, /^#x/i.test(name) ? 16 : 10);
    const meant = point === undefined ? ENTITIES[name] : point <= 0x10ffff ? String.fromCodePoint(point) : undefined;
    if (meant === undefined || !whole.endsWith(";")) throw new Error(`an unknown reference ${whole}`);
    return meant;
  });
}
