/** A piece of a web page. */
export type HtmlToken =
  | { readonly is: "open"; readonly name: string; readonly attributes: string }
  | { readonly is: "close"; readonly name: string }
  | { readonly is: "text"; readonly text: string };

/** Elements whose content is no text of the page, up to their end. */
const OPAQUE = /^(script|style|textarea|title|xml|noscript|template)$/;

/** Takes a web page apart, however carelessly it was written: nothing in it is an error. */
export function* htmlTokens(html: string): Generator<HtmlToken> {
  for (let at = 0; at < html.length;) {
    const tag = html.indexOf("<", at);
    if (tag !== at) {
      const end = tag === -1 ? html.length : tag;
      yield { is: "text", text: resolvedText(html.slice(at, end)) };
      at = end;
      continue;
    }
    if (html.startsWith("<!--", at)) {
      at = afterOrEnd(html, "-->", at + 4);
      continue;
    }
    const name = /^<(\/?)([a-z][a-z0-9:]*)/i.exec(html.slice(at, at + 40));
    if (!name) {
      // "<5" is text, declarations and processing instructions are nothing.
      const isText = !/^<[!?/]/.test(html.slice(at, at + 2));
      if (isText) yield { is: "text", text: "<" };
      at = isText ? at + 1 : afterOrEnd(html, ">", at);
      continue;
    }
    const end = tagEnd(html, at);
    const element = name[2]!.toLowerCase();
    if (name[1] === "/") yield { is: "close", name: element };
    else yield { is: "open", name: element, attributes: html.slice(at + name[0].length, end) };
    at = end + 1;
    if (name[1] !== "/" && OPAQUE.test(element)) at = endOfElement(html, element, at);
  }
}

/** The value of an attribute, "" for one without a value, or undefined. */
export function htmlAttribute(attributes: string, name: string): string | undefined {
  const match = attributePattern(name).exec(attributes);
  return match ? resolvedText(match[1] ?? match[2] ?? match[3] ?? "") : undefined;
}

const patterns = new Map<string, RegExp>();

function attributePattern(name: string): RegExp {
  const known = patterns.get(name);
  if (known) return known;
  const pattern = new RegExp(`(?:^|\\s)${name}(?:\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+)))?(?=[\\s/]|$)`, "i");
  patterns.set(name, pattern);
  return pattern;
}

function tagEnd(html: string, at: number): number {
  let quote = "";
  for (let i = at; i < html.length; i++) {
    const character = html.charAt(i);
    if (quote !== "") quote = character === quote ? "" : quote;
    else if (character === ">") return i;
    else if ((character === '"' || character === "'") && html.charAt(i - 1) === "=") quote = character;
  }
  return html.length;
}

function endOfElement(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}[\\s>]`, "gi");
  end.lastIndex = from;
  return end.exec(html)?.index ?? html.length;
}

function afterOrEnd(html: string, wanted: string, from: number): number {
  const found = html.indexOf(wanted, from);
  return found === -1 ? html.length : found + wanted.length;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
  ensp: "\u2002",
  emsp: "\u2003",
  middot: "·",
  mdash: "—",
  ndash: "–",
  times: "×",
  ldquo: "“",
  rdquo: "”",
  hellip: "…",
  sup1: "¹",
  sup2: "²",
  sup3: "³",
};

/** A reference that is not known stays as it is. */
function resolvedText(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z][a-z0-9]{1,9});?/gi, (whole, name: string) => {
    if (!name.startsWith("#")) return ENTITIES[name] ?? ENTITIES[name.toLowerCase()] ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
