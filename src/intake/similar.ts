/** Words that a unit's name is often written with or without. */
const PREFIX = /^[市县区旗州省盟]/;

/**
 * Whether two keys of units (see unitKey) are so alike that they may be one: equal but for a leading 市 or 县, one part of
 * the other with two signs more at most, or one sign different (水务局, 水利局). Only a reason to ask.
 */
export function areSimilar(a: string, b: string): boolean {
  if (a === b) return false;
  if (a.replace(PREFIX, "") === b.replace(PREFIX, "")) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length >= 2 && long.length - short.length <= 2 && long.includes(short)) return true;
  return short.length >= 3 && short.length === long.length && differences(short, long) === 1;
}

function differences(a: string, b: string): number {
  return [...a].filter((sign, i) => sign !== b[i]).length;
}
