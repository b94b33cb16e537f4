import { decodeText } from "../decodeText";
import { htmlAttribute, htmlTokens } from "./htmlTokens";

/**
 * The pages in a file: itself, or those of a page that was saved with all that belongs to it in one file (.mht).
 *
 * @throws TextUndecodable
 */
export function webPages(file: string, bytes: Uint8Array): readonly string[] {
  const text = decodeText(file, bytes);
  return /^\s*</.test(text) ? [text] : mailParts(file, text);
}

/** Whether somebody has to log in on a page: it asks for a password. */
export function asksForPassword(page: string): boolean {
  for (const token of htmlTokens(page))
    if (
      token.is === "open" &&
      token.name === "input" &&
      /^password$/i.test(htmlAttribute(token.attributes, "type") ?? "")
    )
      return true;
  return false;
}

/** The pages in a message of several parts. */
function mailParts(file: string, text: string): string[] {
  const boundary = /boundary\s*=\s*"?([^"\r\n;]+)"?/i.exec(text)?.[1];
  const parts = boundary === undefined ? [text] : text.split(`--${boundary}`).slice(1);
  return parts.flatMap((part) => {
    const content = part.trimStart();
    const blank = /\r?\n\r?\n/.exec(content);
    const head = content.slice(0, blank?.index ?? 0);
    const body = blank ? content.slice(blank.index + blank[0].length) : "";
    if (!/^Content-Type:\s*text\/html/im.test(head)) return [];
    const encoding = /^Content-Transfer-Encoding:\s*([\w-]+)/im.exec(head)?.[1]?.toLowerCase();
    if (encoding === "base64") return [decodeText(file, fromBase64(body))];
    return [encoding === "quoted-printable" ? decodeText(file, fromQuotedPrintable(body)) : body];
  });
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text.replace(/[^A-Za-z0-9+/=]/g, "")), (character) => character.charCodeAt(0));
}

function fromQuotedPrintable(text: string): Uint8Array {
  const joined = text.replace(/=\r?\n/g, "");
  const bytes: number[] = [];
  for (let at = 0; at < joined.length; at++) {
    const code = /^=([0-9A-F]{2})/i.exec(joined.slice(at, at + 3))?.[1];
    bytes.push(code === undefined ? joined.charCodeAt(at) & 0xff : Number.parseInt(code, 16));
    if (code !== undefined) at += 2;
  }
  return Uint8Array.from(bytes);
}
