import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { withFixedDates } from "./fixedDates";

/** An id that the library draws by lot, and where it is used; those that it counts are rId1, rId2 … */
const DRAWN = /(?<=\b[Ii]d=")rId[\w-]{21}(?=")/g;

/**
 * A .docx file with charts as it is made every time: the library draws their ids by lot, and the workbooks with their
 * figures bear the time.
 */
export function withFixedParts(docx: Uint8Array): Uint8Array<ArrayBuffer> {
  const ids = new Map<string, string>();
  const fixed = (id: string): string => {
    const known = ids.get(id) ?? `rIdChart${ids.size + 1}`;
    ids.set(id, known);
    return known;
  };
  const parts = Object.entries(unzipSync(docx)).map(([path, bytes]) => {
    if (path.endsWith(".xlsx")) return [path, withFixedDates(bytes)];
    return [path, strToU8(strFromU8(bytes).replace(DRAWN, fixed))];
  });
  return new Uint8Array(zipSync(Object.fromEntries(parts)));
}
