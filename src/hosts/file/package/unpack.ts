import type { Flate } from "./flate";
import type { ZipEntry } from "./zipEntries";

const HEADER = 0x04034b50;

/** Fewer bytes are unpacked sooner, and with no more memory, in one go: what is freed by the piece stays with the process. */
const LONG = 50_000_000;

/**
 * One file of a zip file, unpacked piece by piece; each piece is only valid until the next one is asked for.
 *
 * @throws Error when the file is damaged: it does not unpack, is longer than announced, or its checksum differs
 */
export function* unpack(bytes: Uint8Array, entry: ZipEntry, flate: Flate): Generator<Uint8Array> {
  const packed = packedBytes(bytes, entry);
  const checked = new Checked(entry, flate);
  for (const piece of isDeflated(entry) ? flate.inflate(packed, entry.size) : [packed])
    if (checked.take(piece)) yield piece;
  checked.end();
}

/** The same beside other work, where the platform can and there is so much that it pays. */
export async function* unpackBeside(bytes: Uint8Array, entry: ZipEntry, flate: Flate): AsyncGenerator<Uint8Array> {
  if (!flate.inflateBeside || entry.size < LONG || !isDeflated(entry)) return yield* unpack(bytes, entry, flate);
  const checked = new Checked(entry, flate);
  for await (const piece of flate.inflateBeside(packedBytes(bytes, entry))) if (checked.take(piece)) yield piece;
  checked.end();
}

/** Whether a file is as it was when it was packed. */
class Checked {
  private crc = 0;
  private size = 0;

  constructor(
    private readonly entry: ZipEntry,
    private readonly flate: Flate,
  ) {}

  /**
   * @returns whether there is something in the piece
   * @throws Error when it is beyond the end
   */
  take(piece: Uint8Array): boolean {
    this.size += piece.length;
    if (this.size > this.entry.size) throw new Error(`${this.entry.name} is longer than announced`);
    this.crc = this.flate.crc(piece, this.crc);
    return piece.length > 0;
  }

  /** @throws Error when something is missing, or other than it was */
  end(): void {
    if (this.size !== this.entry.size || this.crc !== this.entry.crc) throw new Error(`${this.entry.name} is damaged`);
  }
}

function isDeflated({ name, method }: ZipEntry): boolean {
  if (method !== 0 && method !== 8) throw new Error(`${name} is packed by method ${method}`);
  return method === 8;
}

function packedBytes(bytes: Uint8Array, { name, header, packed }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (header + 30 > bytes.length || view.getUint32(header, true) !== HEADER) throw new Error(`${name} is not there`);
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (start + packed > bytes.length) throw new Error(`${name} is cut off`);
  return bytes.subarray(start, start + packed);
}
