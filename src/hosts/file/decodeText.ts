import { atOnce, type Stepwise } from "../../cells/stepwise";
import { TextUndecodable } from "./fileErrors";

/** So many bytes are decoded in one step. */
const PIECE = 1 << 20;

/**
 * The text of a file: by its byte order mark or the zero bytes of UTF-16, else UTF-8, else GB 18030, which holds GBK and GB 2312. Each is tried
 * strictly: a GBK text of Chinese words is no valid UTF-8.
 *
 * @throws TextUndecodable
 */
export function decodeText(file: string, bytes: Uint8Array): string {
  return atOnce(decodingText(file, bytes));
}

/**
 * The same, of a long text piece by piece.
 *
 * @throws TextUndecodable
 */
export function* decodingText(file: string, bytes: Uint8Array): Stepwise<string> {
  for (const encoding of encodings(bytes)) {
    const text = yield* decoding(encoding, bytes);
    if (text !== undefined) return text;
  }
  throw new TextUndecodable(file);
}

function encodings(bytes: Uint8Array): readonly string[] {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return ["utf-16le"];
  if (first === 0xfe && second === 0xff) return ["utf-16be"];
  // Without a mark, the delimiters and figures of a table in UTF-16 give it away: every other byte of them is 0.
  const zeros = [0, 0];
  const sample = Math.min(bytes.length, 1000) & ~1;
  for (let i = 0; i < sample; i++) if (bytes[i] === 0) zeros[i & 1]!++;
  if (zeros[1]! > sample / 20 && zeros[0] === 0) return ["utf-16le"];
  if (zeros[0]! > sample / 20 && zeros[1] === 0) return ["utf-16be"];
  return ["utf-8", "gb18030"];
}

function* decoding(encoding: string, bytes: Uint8Array): Stepwise<string | undefined> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const pieces: string[] = [];
  for (let at = 0; at <= bytes.length; at += PIECE) {
    const piece = decoded(decoder, bytes.subarray(at, at + PIECE), at + PIECE <= bytes.length);
    // No text has a NUL, and some pictures and programs are valid GB 18030.
    if (piece === undefined || piece.includes("\0")) return undefined;
    pieces.push(piece);
    yield;
  }
  return pieces.join("");
}

function decoded(decoder: TextDecoder, bytes: Uint8Array, stream: boolean): string | undefined {
  try {
    return decoder.decode(bytes, { stream });
  } catch {
    return undefined;
  }
}
