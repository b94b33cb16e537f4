import type { Flate } from "./flate";
import type { ZipEntry } from "./zipEntries";

const HEADER = 0x04034b50;

/**
 * Unpacks one file of a zip file piece by piece.
 *
 * @param take given the pieces in their order; each is only valid during the call
 * @throws Error when the piece is damaged: it does not unpack, is longer than announced, or its checksum differs
 */
export function unpack(bytes: Uint8Array, entry: ZipEntry, flate: Flate, take: (piece: Uint8Array) => void): void {
  const packed = packedBytes(bytes, entry);
  let crc = 0;
  let size = 0;
  const check = (piece: Uint8Array): void => {
    size += piece.length;
    if (size > entry.size) throw new Error(`${entry.name} is longer than announced`);
    crc = flate.crc(piece, crc);
    if (piece.length > 0) take(piece);
  };
  if (entry.method === 0) check(packed);
  else if (entry.method === 8) flate.inflate(packed, entry.size, check);
  else throw new Error(`${entry.name} is packed by method ${entry.method}`);
  if (size !== entry.size || crc !== entry.crc) throw new Error(`${entry.name} is damaged`);
}

function packedBytes(bytes: Uint8Array, { name, header, packed }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (header + 30 > bytes.length || view.getUint32(header, true) !== HEADER) throw new Error(`${name} is not there`);
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (start + packed > bytes.length) throw new Error(`${name} is cut off`);
  return bytes.subarray(start, start + packed);
}
