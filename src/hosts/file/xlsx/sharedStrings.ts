import type { Parts } from "../package/parts";
import { type CellText, TextCollector } from "./richText";

/** How nearly all texts begin and end. */
const STARTS = ["<si><t>", '<si><t xml:space="preserve">'] as const;
const ENDS = "</t></si>";

/**
 * The texts that cells refer to by number.
 *
 * @throws Error when the part is damaged
 */
export function readSharedStrings(parts: Parts, part: string): readonly CellText[] {
  const texts: CellText[] = [];
  const collector = new TextCollector();
  parts.read(part, {
    open: (name, attributes) => collector.open(name, attributes),
    close(name) {
      collector.close(name);
      if (name === "si") texts.push(collector.take());
    },
    text: (text) => collector.text(text),
    scan(text, at, within) {
      let next = at;
      while (within === "sst") {
        const start = next + textStart(text, next);
        const end = start === next ? -1 : plainTextEnd(text, start);
        if (end === -1 || !text.startsWith(ENDS, end)) break;
        texts.push(text.slice(start, end));
        next = end + ENDS.length;
      }
      return next;
    },
  });
  return texts;
}

/** Length of the tags before a text, or 0 where other ones stand. */
function textStart(text: string, at: number): number {
  return STARTS.find((start) => text.startsWith(start, at))?.length ?? 0;
}

/** Where the next tag begins, or -1 where something stands before it that is not to be taken as it is. */
function plainTextEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (sign === LESS) return at;
    if (sign === AMPERSAND || sign === UNDERSCORE || sign === RETURN) return -1;
  }
  return -1;
}

const [LESS, AMPERSAND, UNDERSCORE, RETURN] = [0x3c, 0x26, 0x5f, 0x0d];
