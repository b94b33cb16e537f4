/** Pairs of equal ones, each held against each. */
export function eachWithEach(list: readonly number[]): number {
  let equal = 0;
  for (const a of list) for (const b of list) if (a === b) equal++;
  return equal;
}

/** Those of a list that are in it. */
export function found(list: readonly number[]): number[] {
  return list.filter((each) => list.includes(each));
}

/** A list, copied for each of its elements. */
export function spread(list: readonly number[]): number[] {
  return list.reduce<number[]>((all, each) => [...all, each], []);
}

/** A list in order. */
export function sorted(list: readonly number[]): number[] {
  return [...list].sort((a, b) => a - b);
}
