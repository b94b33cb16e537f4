import { inflateRawSync } from "node:zlib";

/** The parts of an .xlsx file as text, by their names. */
export function unzip(bytes: Uint8Array): Map<string, string> {
  const file = Buffer.from(bytes);
  const parts = new Map<string, string>();
  let at = file.readUInt32LE(file.length - 6);
  for (let left = file.readUInt16LE(file.length - 12); left > 0; left--) {
    const [size, nameLength, extra, comment] = [20, 28, 30, 32].map((offset, i) =>
      i === 0 ? file.readUInt32LE(at + offset) : file.readUInt16LE(at + offset),
    ) as [number, number, number, number];
    const name = file.toString("utf8", at + 46, at + 46 + nameLength);
    parts.set(name, part(file, file.readUInt32LE(at + 42), size, file.readUInt16LE(at + 10)));
    at += 46 + nameLength + extra + comment;
  }
  return parts;
}

function part(file: Buffer, header: number, size: number, method: number): string {
  const start = header + 30 + file.readUInt16LE(header + 26) + file.readUInt16LE(header + 28);
  const data = file.subarray(start, start + size);
  return (method === 8 ? inflateRawSync(data) : data).toString("utf8");
}
