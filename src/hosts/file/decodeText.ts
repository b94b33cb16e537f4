import { TextUndecodable } from "./textUndecodable";

/**
 * The text of a file: by its byte order mark, else UTF-8, else GB 18030, which holds GBK and GB 2312. Each is tried
 * strictly: a GBK text of Chinese words is no valid UTF-8.
 *
 * @throws TextUndecodable
 */
export function decodeText(file: string, bytes: Uint8Array): string {
  for (const encoding of encodings(bytes)) {
    const text = decode(encoding, bytes);
    // No text has a NUL, and some pictures and programs are valid GB 18030.
    if (text !== undefined && !text.includes("\0")) return text;
  }
  throw new TextUndecodable(file);
}

function encodings(bytes: Uint8Array): readonly string[] {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return ["utf-16le"];
  if (first === 0xfe && second === 0xff) return ["utf-16be"];
  return ["utf-8", "gb18030"];
}

function decode(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
