import type { Stepwise } from "../../../cells/stepwise";

/** What packs and unpacks the files inside a zip file: deflated data (RFC 1951) and the checksum CRC-32. */
export interface Flate {
  deflate(bytes: Uint8Array): Stepwise<Uint8Array>;
  /**
   * What comes out, in pieces in their order; each is only valid until the next one is asked for.
   *
   * @param size how much comes out; there may be less, and no more than a piece beyond it is unpacked
   * @throws Error when the data is damaged
   */
  inflate(packed: Uint8Array, size: number): Iterable<Uint8Array>;
  /** The same beside other work, where the platform can: what is long is then never in memory as a whole. */
  inflateBeside?(packed: Uint8Array): AsyncIterable<Uint8Array>;
  /** The checksum of what came before, 0 at the beginning, and of these bytes. */
  crc(bytes: Uint8Array, before: number): number;
}

let platform: Flate | undefined;

/** Has the platform's own code pack and unpack, which is several times faster than a library. */
export function useFlate(own: Flate): void {
  platform = own;
}

/** What packs and unpacks here; the library for it is loaded where the platform has nothing. */
export async function loadFlate(): Promise<Flate> {
  return platform ?? (await import("./libraryFlate")).libraryFlate;
}
