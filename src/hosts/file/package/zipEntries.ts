/** One file inside a zip file, as the directory at the end lists it. */
export interface ZipEntry {
  /** With forward slashes, as it stands in the file otherwise. */
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  /** Bytes in the zip file, and unpacked. */
  readonly packed: number;
  readonly size: number;
  /** Where its own header begins. */
  readonly header: number;
}

const END = 0x06054b50;
const END_64_LOCATOR = 0x07064b50;
const ENTRY = 0x02014b50;

/** A comment of at most 65,535 bytes may follow the end of the directory, and some programs add a few bytes of their own. */
const LONGEST_TAIL = 22 + 0xffff + 1024;

/**
 * The directory of a zip file, of one above 4 GB too.
 *
 * @returns undefined when there is none: the file is cut off, or no zip file
 */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - LONGEST_TAIL); at--) {
    if (view.getUint32(at, true) !== END) continue;
    const entries = directory(view, directoryAt(view, at));
    if (entries) return entries;
  }
  return undefined;
}

function directoryAt(view: DataView, end: number): { at: number; count: number } {
  const at = view.getUint32(end + 16, true);
  const count = view.getUint16(end + 10, true);
  if (at !== 0xffffffff && count !== 0xffff) return { at, count };
  if (end < 20 || view.getUint32(end - 20, true) !== END_64_LOCATOR) return { at, count };
  const end64 = Number(view.getBigUint64(end - 12, true));
  if (end64 + 56 > view.byteLength) return { at, count };
  return { at: Number(view.getBigUint64(end64 + 48, true)), count: Number(view.getBigUint64(end64 + 32, true)) };
}

function directory(view: DataView, { at, count }: { at: number; count: number }): ZipEntry[] | undefined {
  const entries: ZipEntry[] = [];
  for (let next = at; entries.length < count;) {
    if (next + 46 > view.byteLength || view.getUint32(next, true) !== ENTRY) return undefined;
    entries.push(entry(view, next));
    next += 46 + view.getUint16(next + 28, true) + view.getUint16(next + 30, true) + view.getUint16(next + 32, true);
  }
  return entries;
}

function entry(view: DataView, at: number): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const nameLength = view.getUint16(at + 28, true);
  const bytes = new Uint8Array(view.buffer, view.byteOffset + at + 46, Math.min(nameLength, view.byteLength - at - 46));
  const big = bigFields(view, at + 46 + nameLength, view.getUint16(at + 30, true));
  const field = (offset: number): number => {
    const value = view.getUint32(at + offset, true);
    return value === 0xffffffff ? (big.shift() ?? value) : value;
  };
  // in this order the extra field of a big file holds what does not fit
  const size = field(24);
  const packed = field(20);
  return {
    name: new TextDecoder(flags & 0x800 ? "utf-8" : "gb18030").decode(bytes).replace(/\\/g, "/"),
    method: view.getUint16(at + 10, true),
    encrypted: (flags & 1) === 1,
    crc: view.getUint32(at + 16, true),
    size,
    packed,
    header: field(42),
  };
}

/** The 64-bit fields of an entry's extra field number 1. */
function bigFields(view: DataView, start: number, length: number): number[] {
  const end = Math.min(start + length, view.byteLength);
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const size = view.getUint16(at + 2, true);
    const fields: number[] = [];
    for (let i = at + 4; i + 8 <= Math.min(at + 4 + size, end); i += 8) fields.push(Number(view.getBigUint64(i, true)));
    return fields;
  }
  return [];
}
