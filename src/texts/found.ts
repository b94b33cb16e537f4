import { short } from "./short";

/** How a language calls a list, a set of fields, nothing, and a number that is too large. */
export type FoundWords = readonly [list: string, fields: string, nothing: string, beyond: string];

/** What stands where something else should: a file may hold anything, and nobody reads how a program writes that. */
export function foundIn(found: unknown, [list, fields, nothing, beyond]: FoundWords): string {
  if (typeof found === "object") return found ? (Array.isArray(found) ? list : fields) : nothing;
  return Math.abs(Number(found)) === Infinity ? beyond : `“${short(String(found))}”`;
}
