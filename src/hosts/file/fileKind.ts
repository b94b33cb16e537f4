import { FileEmpty } from "./fileEmpty";
import { FileEncrypted } from "./fileEncrypted";
import { FileNotSheets } from "./fileNotSheets";
import { OldFormat } from "./oldFormat";

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

/** First bytes of files that are neither a workbook nor a text: PDF, PNG, JPEG, GIF, RAR, 7z. */
const OTHER = ["%PDF", "\x89PNG", "\xff\xd8\xff", "GIF8", "Rar!", "7z\xbc\xaf"];

/**
 * What a file holds, by its content: the name is only used where the content does not tell.
 *
 * @throws FileEmpty, OldFormat, FileEncrypted, FileNotSheets
 */
export function fileKind(name: string, bytes: Uint8Array): "xlsx" | "text" {
  if (bytes.length === 0) throw new FileEmpty(name);
  if (startsWith(bytes, COMPOUND_FILE)) throw compoundFile(name, bytes);
  if (startsWith(bytes, ZIP)) return zipKind(name, bytes);
  const start = String.fromCharCode(...bytes.subarray(0, 64));
  if (OTHER.some((other) => start.startsWith(other))) throw new FileNotSheets(name);
  if (/^(\xef\xbb\xbf)?\s*<(!doctype|html|table|head|meta|style|\?xml)/i.test(start)) throw new OldFormat(name, "html");
  return "text";
}

function zipKind(name: string, bytes: Uint8Array): "xlsx" {
  // The names of the parts stand in the file as they are; a Word document has none that begins with xl/.
  if (!includes(bytes, ascii("xl/"))) throw new FileNotSheets(name);
  return "xlsx";
}

/** Old Excel, WPS and Word files and encrypted .xlsx files are all compound files; their directory is UTF-16. */
function compoundFile(name: string, bytes: Uint8Array): Error {
  if (includes(bytes, utf16("EncryptedPackage"))) return new FileEncrypted(name);
  if (includes(bytes, utf16("WordDocument"))) return new FileNotSheets(name);
  return new OldFormat(name, /\.ett?$/i.test(name) ? "et" : "xls");
}

function ascii(text: string): number[] {
  return [...text].map((letter) => letter.charCodeAt(0));
}

function utf16(text: string): number[] {
  return ascii(text).flatMap((code) => [code, 0]);
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte);
}

function includes(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1))
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  return false;
}
