import type { Group, Scheme } from "../bulletin/scheme";
import { plainText } from "../cells/plainText";

/** The group that a cell, a block title or a sheet's name means exactly. */
export function groupNamed(text: string, { groups }: Scheme): Group | undefined {
  const wanted = plainText(text);
  return groups.find((group) => wordsOf(group).includes(wanted));
}

/**
 * The groups that a title speaks of, such as （二）各部门政务信息采用情况统计表. Only a title that speaks of exactly one tells
 * anything. A group's word inside a longer word of another group does not count (部门 in 乡镇部门, where that is a group).
 */
export function groupsIn(title: string, { groups }: Scheme): Group[] {
  const text = plainText(title);
  const found = groups.flatMap((group) =>
    wordsOf(group)
      .filter((word) => word !== "" && text.includes(word))
      .map((word) => ({ group, word })),
  );
  const own = found.filter(
    ({ group, word }) => !found.some((other) => other.group !== group && other.word.includes(word)),
  );
  return groups.filter((group) => own.some((each) => each.group === group));
}

function wordsOf({ name, aliases = [] }: Group): string[] {
  return [name, ...aliases].map(plainText);
}
