import type { Waiting } from "../../../cells/stepwise";
import type { Parts } from "../package/parts";
import { bytesOf, stands } from "../package/bytes";
import { type CellText, TextCollector } from "./richText";

/** How nearly all texts begin and end. */
const STARTS = ["<si><t>", '<si><t xml:space="preserve">'];
const END = "</t></si>";

const [START_BYTES, END_BYTES] = [STARTS.map(bytesOf), bytesOf(END)];

/**
 * The texts that cells refer to by number.
 *
 * @throws Error when the part is damaged
 */
export function* readSharedStrings(parts: Parts, part: string): Waiting<readonly CellText[]> {
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
      for (let n = 0; within === "sst" && n < STARTS.length; n++) {
        const end = plainTextsEnd(bytes, next, START_BYTES[n]!);
        if (end === next) continue;
        // decoded together: calling the decoder for each of a hundred thousand texts takes longer than decoding them
        const run = decoder.decode(bytes.subarray(next, end)).slice(STARTS[n]!.length, -END.length);
        for (const text of run.split(END + STARTS[n]!)) texts.push(text);
        [next, n] = [end, -1];
      }
      return next;
    },
    scanAfter: "</si>",
  });
  return texts;
}

/** Where the texts end that follow each other from `from` on, begin so, and hold nothing that is not to be taken as it is. */
function plainTextsEnd(bytes: Uint8Array, from: number, start: readonly number[]): number {
  let next = from;
  while (stands(start, bytes, next)) {
    const end = plainTextEnd(bytes, next + start.length);
    if (end === -1 || !stands(END_BYTES, bytes, end)) break;
    next = end + END_BYTES.length;
  }
  return next;
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
