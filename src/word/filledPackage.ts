import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate } from "fflate";
import { joinedBytes } from "../cells/bytes";
import { withFixedDates } from "./fixedDates";

/** The element that stands where a table is to be, as the library writes it. */
export const TABLE_MARK = "appendix-table";

/** An id that the library draws by lot, and where it is used; those that it counts are rId1, rId2 … */
const DRAWN = /(\b[Ii]d=")(rId[\w-]{21})(?=")/g;

/** 1980-01-01, the first day that a ZIP file can hold, wherever the clock stands. */
const DATE = new Date(1980, 0, 1);

/** So much of a table is packed at a time, in signs. */
const STEP = 1 << 16;

/**
 * The file that the library has written, with the tables where they are marked, and the same bytes every time: the
 * library draws the ids of charts by lot, and the workbooks with their figures bear the time.
 *
 * @param tables the texts of their elements, in pieces, so that a long one never stands in memory as a whole
 */
export function filledPackage(docx: Uint8Array, tables: readonly Iterable<string>[]): Uint8Array<ArrayBuffer> {
  const packed: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    packed.push(piece);
  });
  const ids = new Map<string, string>();
  const fixed = (id: string): string => {
    const known = ids.get(id) ?? `rIdChart${ids.size + 1}`;
    ids.set(id, known);
    return known;
  };
  for (const [path, bytes] of Object.entries(unzipSync(docx))) {
    const part = Object.assign(new ZipDeflate(path), { mtime: DATE });
    zip.add(part);
    if (path.endsWith(".xlsx")) part.push(withFixedDates(bytes), true);
    else {
      const text = strFromU8(bytes).replace(DRAWN, (_, before: string, id: string) => before + fixed(id));
      for (const piece of path === "word/document.xml" ? filled(text, tables) : [text]) part.push(strToU8(piece));
      part.push(new Uint8Array(), true);
    }
  }
  zip.end();
  return joinedBytes(packed);
}

/** A text with the tables in the places of their marks, in pieces. */
function* filled(text: string, tables: readonly Iterable<string>[]): Generator<string> {
  for (const [n, between] of text.split(`<${TABLE_MARK}/>`).entries()) {
    if (n > 0) yield* longer(tables[n - 1] ?? []);
    yield between;
  }
}

/** Pieces put together, for packing each costs something. */
function* longer(pieces: Iterable<string>): Generator<string> {
  let waiting = "";
  for (const piece of pieces) {
    waiting += piece;
    if (waiting.length < STEP) continue;
    yield waiting;
    waiting = "";
  }
  yield waiting;
}
