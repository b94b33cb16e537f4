import type { Group, Scheme } from "../bulletin/scheme";
import { plainText } from "../cells/plainText";

/** The group that a cell, a block title or a sheet's name means exactly. */
export function groupNamed(text: string, { groups }: Scheme): Group | undefined {
  const wanted = plainText(text);
  return groups.find((group) => wordsOf(group).includes(wanted));
}

/**
 * The group that a title speaks of, such as （二）各部门政务信息采用情况统计表; of several the one with the longest words.
 * Undefined when no group's word stands in it.
 */
export function groupInTitle(title: string, { groups }: Scheme): Group | undefined {
  const text = plainText(title);
  const length = (group: Group): number =>
    Math.max(0, ...wordsOf(group).map((word) => (text.includes(word) ? word.length : 0)));
  const [best] = [...groups].sort((a, b) => length(b) - length(a));
  return best && length(best) > 0 ? best : undefined;
}

function wordsOf({ name, aliases = [] }: Group): string[] {
  return [name, ...aliases].map(plainText);
}
