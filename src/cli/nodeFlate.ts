import { crc32, createInflateRaw, deflateRawSync, inflateRawSync } from "node:zlib";
import type { Flate } from "../hosts/file/package/flate";

/** No deflated data becomes more than so many times as long; a file that announces more is not given the memory. */
const MOST_TIMES = 1032;

/** How much is handed on at a time. */
const STEP = 1 << 18;

/** Packing and unpacking by Node's own zlib. */
export const nodeFlate: Flate = {
  *deflate(bytes) {
    yield;
    return deflateRawSync(bytes);
  },
  *inflate(packed, size) {
    const whole = Math.min(size, packed.length * MOST_TIMES) + 64; // some more, or Node asks for as much again
    const { buffer, byteOffset, length } = inflateRawSync(packed, {
      chunkSize: whole,
      maxOutputLength: Math.max(1, size),
    });
    // no Buffers, whose slices are no copies
    for (let at = 0; at < length; at += STEP)
      yield new Uint8Array(buffer, byteOffset + at, Math.min(STEP, length - at));
    release(buffer);
  },
  async *inflateBeside(packed) {
    const stream = createInflateRaw({ chunkSize: STEP });
    stream.end(packed);
    for await (const piece of stream as AsyncIterable<Buffer>) {
      yield new Uint8Array(piece.buffer, piece.byteOffset, piece.byteLength);
      // a buffer that is not full is still being written to
      if (piece.byteOffset + piece.byteLength === piece.buffer.byteLength) release(piece.buffer as ArrayBuffer);
    }
  },
  crc: crc32,
};

/** Handed over to nobody memory is free at once; otherwise that of a long sheet would be kept until all is done. */
function release(buffer: ArrayBuffer): void {
  if (buffer.byteLength >= STEP) structuredClone(buffer, { transfer: [buffer] });
}
