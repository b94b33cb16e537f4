import { Deflate, Inflate } from "fflate";
import { joinedBytes } from "../../../cells/bytes";
import type { Flate } from "./flate";

/** How much is unpacked at a time, so that a long part is never in memory as a whole and a page can answer meanwhile. */
const STEP = 8192;

/** How much is packed at a time. */
const PACKED = 1 << 16;

/** Packing and unpacking in plain JavaScript, for browsers and for Excel. */
export const libraryFlate: Flate = {
  *deflate(bytes) {
    const pieces: Uint8Array[] = [];
    const stream = new Deflate((piece) => pieces.push(piece));
    for (let at = 0; at === 0 || at < bytes.length; at += PACKED) {
      stream.push(bytes.subarray(at, at + PACKED), at + PACKED >= bytes.length);
      yield;
    }
    return joinedBytes(pieces);
  },
  *inflate(packed) {
    let ended = false;
    let pieces: Uint8Array[] = [];
    const stream = new Inflate((piece, last) => {
      pieces.push(piece);
      ended ||= last;
    });
    for (let at = 0; at < packed.length && !ended; at += STEP) {
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
      yield* pieces;
      pieces = [];
    }
  },
  crc: crcOf,
};

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

function crcOf(piece: Uint8Array, before: number): number {
  const wholes = piece.length - (piece.length % 8);
  let crc = ~before;
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
  return ~crc >>> 0;
}
