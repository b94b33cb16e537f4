import type { Random } from "../messy/random";
import { HOSTILE } from "./hostile";

/** A file with bits turned, bytes set, blocks cut, dropped, doubled or moved, or fields of a zip file changed. */
export function mutatedBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const at = random.below(bytes.length + 1);
  const end = Math.min(bytes.length, at + 1 + random.below(random.pick([4, 64, 1024])));
  const block = bytes.subarray(at, end);
  const ways: (() => Uint8Array)[] = [
    () => withByte(bytes, at, (bytes[at] ?? 0) ^ (1 << random.below(8))),
    () => withByte(bytes, at, random.pick([0, 1, 0x7f, 0x80, 0xff])),
    () => bytes.subarray(0, at),
    () => Buffer.concat([bytes.subarray(0, at), bytes.subarray(end)]),
    () => Buffer.concat([bytes.subarray(0, end), block, bytes.subarray(end)]),
    () => Buffer.concat([bytes.subarray(0, at), new Uint8Array(block.length), bytes.subarray(end)]),
    () => Buffer.concat([bytes, block]),
    () => withZipField(bytes, random),
  ];
  return random.pick(ways)();
}

function withByte(bytes: Uint8Array, at: number, byte: number): Uint8Array {
  const changed = Uint8Array.from(bytes);
  if (at < changed.length) changed[at] = byte;
  return changed;
}

/** Sizes, offsets, counts, methods and flags stand in the 46 bytes behind each PK. */
function withZipField(bytes: Uint8Array, random: Random): Uint8Array {
  const changed = Buffer.from(bytes);
  const headers: number[] = [];
  for (let at = changed.indexOf("PK"); at !== -1; at = changed.indexOf("PK", at + 1)) headers.push(at);
  const field = random.pick(headers.length > 0 ? headers : [0]) + 4 + random.below(42);
  const value = random.pick([0, 1, 8, 9, 0xff, 0xffff, 0x7fffffff, 0xffffffff]);
  for (let i = 0; i < 4 && field + i < changed.length; i++) changed[field + i] = (value >>> (8 * i)) & 0xff;
  return changed;
}

/** A text of cells, XML or JSON with some of its pieces replaced, doubled or dropped, or hostile texts put between. */
export function mutatedText(text: string, random: Random): string {
  const pieces = text.split(/(?<=[<>",\n=:{}[\]])|(?=[<>",\n=:{}[\]])/);
  for (let times = 1 + random.below(3); times > 0; times--) {
    const at = random.below(pieces.length);
    const ways: (() => void)[] = [
      () => pieces.splice(at, 1, random.pick(HOSTILE)),
      () => pieces.splice(at, 0, random.pick(HOSTILE)),
      () => pieces.splice(at, 1 + random.below(5)),
      () => pieces.splice(at, 0, pieces.slice(at, at + random.below(20)).join("")),
      () => pieces.splice(at, 0, random.pick(pieces)),
    ];
    random.pick(ways)();
  }
  return pieces.join("");
}

/** A part of a workbook with something that a reader of XML must not follow. */
export function mutatedXml(xml: string, random: Random): string {
  const entities = '<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;&lol;"><!ENTITY xxe SYSTEM "file:///etc/passwd">';
  const withDoctype = xml.replace(/\?>/, `?><!DOCTYPE a [${entities}]>`);
  return random.chance(15) ? mutatedText(withDoctype, random) : mutatedText(xml, random);
}
