import { crc32, deflateRawSync, inflateRawSync } from "node:zlib";
import type { Flate } from "../hosts/file/package/flate";

/** No deflated data becomes more than so many times as long; a file that announces more is not given the memory. */
const MOST_TIMES = 1032;

/** How much is handed on at a time. */
const STEP = 1 << 18;

/** Packing and unpacking by Node's own zlib. */
export const nodeFlate: Flate = {
  deflate: (bytes) => deflateRawSync(bytes),
  *inflate(packed, size) {
    const whole = Math.min(size, packed.length * MOST_TIMES) + 64; // some more, or Node asks for as much again
    const { buffer, byteOffset, length } = inflateRawSync(packed, {
      chunkSize: whole,
      maxOutputLength: Math.max(1, size),
    });
    // no Buffers, whose slices are no copies
    for (let at = 0; at < length; at += STEP)
      yield new Uint8Array(buffer, byteOffset + at, Math.min(STEP, length - at));
    // handed over to nobody the memory is free at once; otherwise that of a long sheet would be kept until all is done
    if (length > STEP) structuredClone(buffer, { transfer: [buffer] });
  },
  crc: crc32,
};
