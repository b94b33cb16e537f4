import { decodeText } from "../decodeText";

/** A cell that begins with a comment and so holds nothing else. */
const BLANK = /(<(?:\w+:)?Cell\b[^<>]*>)(?=\s*<(?:\w+:)?Comment\b)/g;

/**
 * Excel 2003's XML as the library reads it: in UTF-8, which it takes every text for; and with an empty text in each cell
 * that has a comment and nothing else, which it would pass over together with the comment.
 *
 * @throws TextUndecodable
 */
export function readableXml(file: string, bytes: Uint8Array): Uint8Array {
  return new TextEncoder().encode(decodeText(file, bytes).replace(BLANK, '$1<Data ss:Type="String"></Data>'));
}
