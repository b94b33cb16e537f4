import type { RankStyle } from "./scheme";

/**
 * Ranks of items that are in order already.
 *
 * @param items best first
 * @param equal whether two neighbours are tied
 * @returns one rank an item, counted from 1; null throughout for the style "none"
 */
export function ranks<Item>(
  items: readonly Item[],
  equal: (a: Item, b: Item) => boolean,
  style: RankStyle,
): (number | null)[] {
  let rank = 0;
  return items.map((item, i) => {
    if (style === "none") return null;
    const tied = i > 0 && equal(items[i - 1]!, item);
    if (style === "ordinal") rank = i + 1;
    else if (!tied) rank = style === "dense" ? rank + 1 : i + 1;
    return rank;
  });
}

/** The runs of two and more neighbours that are tied, as [first, last] positions. */
export function ties<Item>(items: readonly Item[], equal: (a: Item, b: Item) => boolean): [number, number][] {
  const runs: [number, number][] = [];
  for (let first = 0; first < items.length;) {
    let last = first;
    while (last + 1 < items.length && equal(items[last]!, items[last + 1]!)) last++;
    if (last > first) runs.push([first, last]);
    first = last + 1;
  }
  return runs;
}
