/** Position of the last item that fits, or -1; Array's own findLastIndex is younger than some browsers inside Excel. */
export function lastIndex<Item>(items: readonly Item[], fits: (item: Item) => boolean): number {
  for (let n = items.length - 1; n >= 0; n--) {
    const item = items[n];
    if (item !== undefined && fits(item)) return n;
  }
  return -1;
}
