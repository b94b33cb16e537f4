import { inflateRawSync } from "node:zlib";

/** The parts of a ZIP file as texts, by their names and in their order. */
export function zipTexts(bytes: Uint8Array): Map<string, string> {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = zip.lastIndexOf("PK\u0005\u0006");
  const texts = new Map<string, string>();
  let entry = zip.readUInt32LE(end + 16);
  for (let i = 0; i < zip.readUInt16LE(end + 10); i++) {
    const [name, extra, comment] = [28, 30, 32].map((at) => zip.readUInt16LE(entry + at)) as [number, number, number];
    const local = zip.readUInt32LE(entry + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const data = zip.subarray(start, start + zip.readUInt32LE(entry + 20));
    const text = zip.readUInt16LE(entry + 10) === 0 ? data : inflateRawSync(data);
    texts.set(zip.toString("utf8", entry + 46, entry + 46 + name), text.toString("utf8"));
    entry += 46 + name + extra + comment;
  }
  return texts;
}
