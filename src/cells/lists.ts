/** Position of the last item that fits, or -1; Array's own findLastIndex is younger than some browsers inside Excel. */
export function lastIndex<Item>(items: readonly Item[], fits: (item: Item) => boolean): number {
  for (let n = items.length - 1; n >= 0; n--) {
    const item = items[n];
    if (item !== undefined && fits(item)) return n;
  }
  return -1;
}

/** Adds an item to the list that a map has for its key: in place, as a copy for each item would take time with their square. */
export function addTo<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

/** Joins items, one at least, two by two in their order: lists that grow with each join are copied few times, not for each. */
export function joined<Item>(items: readonly [Item, ...Item[]], join: (a: Item, b: Item) => Item): Item {
  let left: readonly Item[] = items;
  while (left.length > 1)
    left = left.flatMap((item, n) => (n % 2 === 1 ? [] : n + 1 < left.length ? [join(item, left[n + 1]!)] : [item]));
  return left[0]!;
}

/** The items with two of them in each other's place. */
export function swapped<Item>(items: readonly Item[], i: number, j: number): Item[] {
  return items.map((item, k) => (k === i ? items[j]! : k === j ? items[i]! : item));
}

/**
 * The greatest of some numbers, `none` at least. Handed to Math.max one by one, a list of a sheet's length would be too
 * many arguments.
 */
export function greatest(numbers: readonly number[], none = -Infinity): number {
  return numbers.reduce((most, number) => Math.max(most, number), none);
}

/** The least of some numbers. */
export function least(numbers: readonly number[]): number {
  return numbers.reduce((fewest, number) => Math.min(fewest, number), Infinity);
}

/** The first item of each key; of a long list, in which each would otherwise be looked for. */
export function firstOfEach<Item, Key>(items: readonly Item[], key: (item: Item) => Key): Map<Key, Item> {
  const first = new Map<Key, Item>();
  for (const item of items) {
    const own = key(item);
    if (!first.has(own)) first.set(own, item);
  }
  return first;
}

/** Rows as columns: [[1, 2], [3, 4]] is [[1, 3], [2, 4]]. Of lists of different length each gives what it has. */
export function transposed<Item>(rows: readonly (readonly Item[])[]): Item[][] {
  const columns: Item[][] = [];
  for (const row of rows) row.forEach((item, j) => (columns[j] ??= []).push(item));
  return columns;
}
