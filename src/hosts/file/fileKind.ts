import type { OtherFormat } from "../../cells/grid";
import { FileDamaged, FileEmpty, FileEncrypted, FileNotSheets, FileTooLarge, type OtherContent } from "./fileErrors";
import { type ZipEntry, zipEntries } from "./package/zipEntries";

/** What a file holds that can be read. */
export type FileKind =
  | { readonly is: "xlsx"; readonly entries: readonly ZipEntry[] }
  | { readonly is: "other-format"; readonly format: Exclude<OtherFormat, "page"> }
  | { readonly is: "page" }
  | { readonly is: "text" };

/**
 * In megabytes how much is read of a file: of a workbook of several parts all of them unpacked. A log of as many rows as a
 * sheet has is 280 MB as .xlsx, a table of 60,000 units 7 MB as .xls. What a library reads takes ten times as long, and Excel
 * 2003's XML the most memory (npm run bounds).
 */
const MOST: Readonly<Record<Exclude<FileKind["is"], "other-format"> | OtherFormat, number>> = {
  xlsx: 300,
  xls: 20,
  et: 20,
  xlsb: 15,
  ods: 40,
  xml: 8,
  page: 10,
  text: 50,
};

const MEGABYTE = 1_000_000;

/** First bytes of files that hold no table, and of encrypted ones. */
const OTHER: readonly (readonly [start: string, content: OtherContent | "company"])[] = [
  ["%PDF", "pdf"],
  ["\x89PNG", "picture"],
  ["\xff\xd8\xff", "picture"],
  ["GIF8", "picture"],
  ["BM", "picture"],
  ["II*\0", "picture"],
  ["MM\0*", "picture"],
  ["RIFF", "picture"],
  ["Rar!", "archive"],
  ["7z\xbc\xaf", "archive"],
  ["\x1f\x8b", "archive"],
  ["{\\rtf", "document"],
  ["ID;P", "sylk"],
  ["MZ", "program"],
  // What programs that encrypt all files of an organisation put first: E-SafeNet, and others of the same kind.
  ["\x62\x14\x23\x65", "company"],
  ["%TSD-Header-###%", "company"],
];

/**
 * What a file holds, by its content: the name is only used where the content does not tell.
 *
 * @throws FileEmpty, FileEncrypted, FileNotSheets, FileDamaged, FileTooLarge
 */
export function fileKind(name: string, bytes: Uint8Array): FileKind {
  if (bytes.length === 0) throw new FileEmpty(name);
  if (startsWith(bytes, "PK\x03\x04") || startsWith(bytes, "PK\x05\x06")) return zipFile(name, bytes);
  return bounded(name, singleFile(name, bytes), bytes.length);
}

function singleFile(name: string, bytes: Uint8Array): FileKind {
  if (startsWith(bytes, "\xd0\xcf\x11\xe0")) return compoundFile(name, bytes);
  if (isBareXls(bytes)) return { is: "other-format", format: "xls" };
  refuseOthers(name, bytes);
  return markup(bytes) ?? { is: "text" };
}

/** Whether a file's name says that it is a workbook. */
export function isNamedWorkbook(name: string): boolean {
  return /\.(xls[xmb]?|xlt[xm]?|ett?|ods)$/i.test(name);
}

/** @throws FileTooLarge */
function bounded(name: string, kind: FileKind, bytes: number): FileKind {
  const most = MOST[kind.is === "other-format" ? kind.format : kind.is];
  if (bytes > most * MEGABYTE) throw new FileTooLarge(name, "content", most, Math.ceil(bytes / MEGABYTE));
  return kind;
}

function refuseOthers(name: string, bytes: Uint8Array): void {
  const content = OTHER.find(([start]) => startsWith(bytes, start) && (start !== "BM" || bytes[6] === 0))?.[1];
  if (content === "company") throw new FileEncrypted(name, "company");
  if (content !== undefined) throw new FileNotSheets(name, content);
  if (/<office:document[\s>]/.test(beginning(bytes))) throw new FileNotSheets(name, "flat-document");
  // A web server's blank lines or a byte order mark before a workbook.
  const zip = indexOf(bytes.subarray(0, 4096), "PK\x03\x04");
  if (zip > 0 && (zipEntries(bytes) ?? isNamedWorkbook(name)))
    throw new FileDamaged(name, "bytes before", "something-before");
}

function zipFile(name: string, bytes: Uint8Array): FileKind {
  const entries = zipEntries(bytes);
  if (!entries) throw new FileDamaged(name, "no directory");
  if (entries.some(({ encrypted }) => encrypted)) throw new FileEncrypted(name, "password");
  const kind = packageKind(entries, bytes);
  if (typeof kind === "string") throw new FileNotSheets(name, kind);
  // What the directory announces is all that will ever be unpacked.
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  return bounded(name, kind, size);
}

function packageKind(entries: readonly ZipEntry[], bytes: Uint8Array): FileKind | OtherContent {
  const has = (part: RegExp): boolean => entries.some(({ name }) => part.test(name));
  if (has(/(^|\/)workbook\.bin$/i)) return { is: "other-format", format: "xlsb" };
  if (has(/(^|\/)word\/document\.xml$/i)) return "document";
  if (has(/(^|\/)ppt\/presentation\.xml$/i)) return "slides";
  if (has(/\.iwa$|^index\.(zip|numbers)$/i)) return "numbers";
  if (has(/^content\.xml$/)) {
    if (includes(bytes, "opendocument.spreadsheet")) return { is: "other-format", format: "ods" };
    return includes(bytes, "opendocument.presentation") ? "slides" : "document";
  }
  return has(/(^|\/)workbook\.xml$|^\[content_types\]\.xml$/i) ? { is: "xlsx", entries } : "archive";
}

/** Old Excel, WPS and Word files and encrypted .xlsx files are all compound files; their directory is UTF-16. */
function compoundFile(name: string, bytes: Uint8Array): FileKind {
  if (includes(bytes, utf16("EncryptedPackage"))) throw new FileEncrypted(name, "password");
  if (includes(bytes, utf16("WordDocument"))) throw new FileNotSheets(name, "document");
  if (includes(bytes, utf16("PowerPoint Document"))) throw new FileNotSheets(name, "slides");
  return { is: "other-format", format: /\.ett?$/i.test(name) ? "et" : "xls" };
}

/** Excel 2 to 4 and some exports write the records of a workbook without the compound file around them. */
function isBareXls(bytes: Uint8Array): boolean {
  const [first, second = 1, length = 0, high] = bytes;
  return first === 0x09 && [0, 2, 4, 8].includes(second) && length >= 4 && length <= 16 && high === 0;
}

/** A web page, saved as one file or many, or Excel 2003's XML; undefined for every other text. */
function markup(bytes: Uint8Array): FileKind | undefined {
  const start = beginning(bytes);
  if (
    /<\?mso-application progid="Excel|<(\w+:)?Workbook[\s>][^]*urn:schemas-microsoft-com:office:spreadsheet/i.test(
      start,
    )
  )
    return { is: "other-format", format: "xml" };
  const text = start.replace(/^(\s|<!--[^]*?-->)+/, "");
  if (/^<(!doctype|\?xml|[a-z][a-z0-9]*[\s>/])/i.test(text)) return { is: "page" };
  return /^(MIME-Version|Content-Type|From|Subject|X-[\w-]+):[^]*^Content-/im.test(text.slice(0, 2000))
    ? { is: "page" }
    : undefined;
}

/** The first characters of a text of any encoding, those beyond ASCII not to be relied on. */
function beginning(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const wide = (first === 0xff && second === 0xfe) || (second === 0 && first !== 0);
  const big = (first === 0xfe && second === 0xff) || (first === 0 && second !== 0);
  const encoding = wide ? "utf-16le" : big ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(bytes.subarray(0, 32_768));
}

function utf16(text: string): string {
  return [...text].map((letter) => `${letter}\0`).join("");
}

function startsWith(bytes: Uint8Array, start: string): boolean {
  for (let i = 0; i < start.length; i++) if (bytes[i] !== start.charCodeAt(i)) return false;
  return true;
}

function includes(bytes: Uint8Array, wanted: string): boolean {
  return indexOf(bytes, wanted) !== -1;
}

function indexOf(bytes: Uint8Array, wanted: string): number {
  const first = wanted.charCodeAt(0);
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1))
    if (startsWith(bytes.subarray(at, at + wanted.length), wanted)) return at;
  return -1;
}
