import { joinedBytes } from "../../../cells/bytes";
import type { Stepwise } from "../../../cells/stepwise";
import type { Flate } from "../package/flate";

const [HEADER, ENTRY, END] = [0x04034b50, 0x02014b50, 0x06054b50];
const VERSION = 20;
const UTF8_NAMES = 0x0800;
const DEFLATED = 8;

/** 1980-01-01, the first day that a zip file can hold: the same parts must make the same file. */
const DATE = 0x0021;

/** A zip file of these texts, by their paths and in their order. */
export function* zipFile(parts: Readonly<Record<string, string>>, flate: Flate): Stepwise<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const [path, text] of Object.entries(parts)) {
    const name = encoder.encode(path);
    const bytes = encoder.encode(text);
    const packed = yield* flate.deflate(bytes);
    const crc = flate.crc(bytes, 0);
    // what the header of a file and its entry in the directory have in common
    const fields = [VERSION, UTF8_NAMES, DEFLATED, 0, DATE, [crc], [packed.length], [bytes.length], name.length, 0];
    const header = record([[HEADER], ...fields], name);
    directory.push(record([[ENTRY], VERSION, ...fields, 0, 0, 0, [0], [at]], name));
    pieces.push(header, packed);
    at += header.length + packed.length;
  }
  const entries = joinedBytes(directory);
  const end = [[END], 0, 0, directory.length, directory.length, [entries.length], [at], 0];
  return joinedBytes([...pieces, entries, record(end)]);
}

/** Numbers of two bytes, or of four where they stand in a list of their own, and what follows them. */
function record(fields: readonly (number | readonly number[])[], rest = new Uint8Array()): Uint8Array {
  const numbers = fields.flatMap((field) =>
    typeof field === "number" ? [field] : field.flatMap((long) => [long & 0xffff, long >>> 16]),
  );
  const bytes = new Uint8Array(numbers.length * 2 + rest.length);
  const view = new DataView(bytes.buffer);
  numbers.forEach((number, n) => view.setUint16(n * 2, number, true));
  bytes.set(rest, numbers.length * 2);
  return bytes;
}
