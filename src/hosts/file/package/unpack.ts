import { Inflate } from "fflate";
import type { ZipEntry } from "./zipEntries";

const HEADER = 0x04034b50;

/** How much is unpacked at a time, so that a long part is never in memory as a whole. */
const STEP = 65_536;

/**
 * Unpacks one file of a zip file piece by piece.
 *
 * @param take given the pieces in their order; each is only valid during the call
 * @throws Error when the piece is damaged: it does not unpack, is longer than announced, or its checksum differs
 */
export function unpack(bytes: Uint8Array, entry: ZipEntry, take: (piece: Uint8Array) => void): void {
  const packed = packedBytes(bytes, entry);
  let crc = 0xffffffff;
  let size = 0;
  const check = (piece: Uint8Array): void => {
    size += piece.length;
    if (size > entry.size) throw new Error(`${entry.name} is longer than announced`);
    crc = crcOf(piece, crc);
    if (piece.length > 0) take(piece);
  };
  if (entry.method === 0) check(packed);
  else if (entry.method === 8) inflate(packed, check);
  else throw new Error(`${entry.name} is packed by method ${entry.method}`);
  if (size !== entry.size || (crc ^ 0xffffffff) >>> 0 !== entry.crc) throw new Error(`${entry.name} is damaged`);
}

function packedBytes(bytes: Uint8Array, { name, header, packed }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (header + 30 > bytes.length || view.getUint32(header, true) !== HEADER) throw new Error(`${name} is not there`);
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (start + packed > bytes.length) throw new Error(`${name} is cut off`);
  return bytes.subarray(start, start + packed);
}

function inflate(packed: Uint8Array, take: (piece: Uint8Array) => void): void {
  let ended = false;
  const stream = new Inflate((piece, last) => {
    take(piece);
    ended ||= last;
  });
  for (let at = 0; at < packed.length && !ended; at += STEP)
    stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
}

/** Eight tables in one, so that eight bytes are taken at once. */
const CRC = crcTables();

function crcTables(): Uint32Array {
  const tables = new Uint32Array(8 * 256);
  for (let i = 0; i < 256; i++) {
    let crc = i;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    tables[i] = crc;
  }
  for (let i = 256; i < tables.length; i++) {
    const before = tables[i - 256]!;
    tables[i] = (before >>> 8) ^ tables[before & 0xff]!;
  }
  return tables;
}

/** The checksum of zip files (CRC-32) after one more piece. */
function crcOf(piece: Uint8Array, before: number): number {
  const wholes = piece.length - (piece.length % 8);
  let crc = before;
  for (let i = 0; i < wholes; i += 8) {
    crc ^= piece[i]! | (piece[i + 1]! << 8) | (piece[i + 2]! << 16) | (piece[i + 3]! << 24);
    crc =
      CRC[0x700 + (crc & 0xff)]! ^
      CRC[0x600 + ((crc >>> 8) & 0xff)]! ^
      CRC[0x500 + ((crc >>> 16) & 0xff)]! ^
      CRC[0x400 + (crc >>> 24)]! ^
      CRC[0x300 + piece[i + 4]!]! ^
      CRC[0x200 + piece[i + 5]!]! ^
      CRC[0x100 + piece[i + 6]!]! ^
      CRC[piece[i + 7]!]!;
  }
  for (let i = wholes; i < piece.length; i++) crc = (crc >>> 8) ^ CRC[(crc ^ piece[i]!) & 0xff]!;
  return crc;
}
