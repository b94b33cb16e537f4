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

const CRC_TABLES = crcTables();

/** Four tables, so that four bytes are taken at once. */
function crcTables(): readonly [Uint32Array, Uint32Array, Uint32Array, Uint32Array] {
  const tables = [0, 1, 2, 3].map(() => new Uint32Array(256)) as [Uint32Array, Uint32Array, Uint32Array, Uint32Array];
  for (let i = 0; i < 256; i++) {
    let crc = i;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    tables[0][i] = crc >>> 0;
  }
  for (let i = 0; i < 256; i++)
    for (let j = 1; j < 4; j++) {
      const before = tables[j - 1]![i]!;
      tables[j]![i] = ((before >>> 8) ^ tables[0][before & 0xff]!) >>> 0;
    }
  return tables;
}

/** The checksum of zip files (CRC-32) after one more piece. */
function crcOf(piece: Uint8Array, before: number): number {
  const [t0, t1, t2, t3] = CRC_TABLES;
  let crc = before;
  let i = 0;
  for (; i + 4 <= piece.length; i += 4) {
    crc ^= piece[i]! | (piece[i + 1]! << 8) | (piece[i + 2]! << 16) | (piece[i + 3]! << 24);
    crc = t3[crc & 0xff]! ^ t2[(crc >>> 8) & 0xff]! ^ t1[(crc >>> 16) & 0xff]! ^ t0[crc >>> 24]!;
  }
  for (; i < piece.length; i++) crc = (crc >>> 8) ^ t0[(crc ^ piece[i]!) & 0xff]!;
  return crc;
}
