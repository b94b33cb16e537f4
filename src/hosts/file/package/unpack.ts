import type { Flate } from "./flate";
import type { ZipEntry } from "./zipEntries";

const HEADER = 0x04034b50;

/**
 * One file of a zip file, unpacked piece by piece; each piece is only valid until the next one is asked for.
 *
 * @throws Error when the file is damaged: it does not unpack, is longer than announced, or its checksum differs
 */
export function* unpack(bytes: Uint8Array, entry: ZipEntry, flate: Flate): Generator<Uint8Array> {
  const packed = packedBytes(bytes, entry);
  let crc = 0;
  let size = 0;
  for (const piece of piecesOf(packed, entry, flate)) {
    size += piece.length;
    if (size > entry.size) throw new Error(`${entry.name} is longer than announced`);
    crc = flate.crc(piece, crc);
    if (piece.length > 0) yield piece;
  }
  if (size !== entry.size || crc !== entry.crc) throw new Error(`${entry.name} is damaged`);
}

function piecesOf(packed: Uint8Array, { name, method, size }: ZipEntry, flate: Flate): Iterable<Uint8Array> {
  if (method === 0) return [packed];
  if (method === 8) return flate.inflate(packed, size);
  throw new Error(`${name} is packed by method ${method}`);
}

function packedBytes(bytes: Uint8Array, { name, header, packed }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (header + 30 > bytes.length || view.getUint32(header, true) !== HEADER) throw new Error(`${name} is not there`);
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (start + packed > bytes.length) throw new Error(`${name} is cut off`);
  return bytes.subarray(start, start + packed);
}
