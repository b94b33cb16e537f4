/** Whether two values are one and the same; lists are told by their entries. */
export function isSame(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return Object.is(a, b);
  return a === b || (a.length === b.length && a.every((each, i) => isSame(each, b[i])));
}
