import type { Steps } from "../../../cells/steps";
import type { Parts } from "../package/parts";
import { bytesOf, stands } from "../package/bytes";
import { type CellText, TextCollector } from "./richText";

/** How nearly all texts begin and end. */
const STARTS = ["<si><t>", '<si><t xml:space="preserve">'].map(bytesOf);
const ENDS = bytesOf("</t></si>");

/**
 * The texts that cells refer to by number.
 *
 * @throws Error when the part is damaged
 */
export function* readSharedStrings(parts: Parts, part: string): Steps<readonly CellText[]> {
  const texts: CellText[] = [];
  const collector = new TextCollector();
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  yield* parts.reading(part, {
    open: (name, attributes) => collector.open(name, attributes),
    close(name) {
      collector.close(name);
      if (name === "si") texts.push(collector.take());
    },
    text: (text) => collector.text(text),
    scan(bytes, at, within) {
      let next = at;
      while (within === "sst") {
        const start = textStart(bytes, next);
        const end = start === -1 ? -1 : plainTextEnd(bytes, start);
        if (end === -1 || !stands(ENDS, bytes, end)) break;
        texts.push(decoder.decode(bytes.subarray(start, end)));
        next = end + ENDS.length;
      }
      return next;
    },
    scanAfter: "</si>",
  });
  return texts;
}

/** Where a text of the usual form begins whose element begins at `at`, or -1. */
function textStart(bytes: Uint8Array, at: number): number {
  for (const start of STARTS) if (stands(start, bytes, at)) return at + start.length;
  return -1;
}

/** Where the next tag begins, or -1 where something stands before it that is not to be taken as it is. */
function plainTextEnd(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length; at++) {
    const sign = bytes[at];
    if (sign === LESS) return at;
    if (sign === AMPERSAND || sign === UNDERSCORE || sign === RETURN) return -1;
  }
  return -1;
}

const [LESS, AMPERSAND, UNDERSCORE, RETURN] = [0x3c, 0x26, 0x5f, 0x0d];
