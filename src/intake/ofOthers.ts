/** In front of a name what says that another of its kind is meant: 邻县政府网, 兄弟县政府网, 非县政府网. */
const OF_OTHERS = /(?:[邻外非]|兄弟|周边|其[他它]|别的|外地|异地)$/;

/** Whether what stands in front of a name in a plain text says that it is not the one of this place. */
export function isOfOthers(text: string, at: number): boolean {
  return OF_OTHERS.test(text.slice(Math.max(0, at - 2), at));
}
