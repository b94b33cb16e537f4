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
    const bytes = inflateRawSync(packed, { chunkSize: whole, maxOutputLength: Math.max(1, size) });
    for (let at = 0; at < bytes.length; at += STEP) yield bytes.subarray(at, at + STEP);
  },
  crc: crc32,
};
