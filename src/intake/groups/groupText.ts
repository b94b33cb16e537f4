import type { Group, Scheme } from "../../bulletin/scheme";
import { plainText } from "../../cells/plainText";

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

/** Words of what units are called together where the scheme has no such group: 党委部门, 驻市单位, 各乡（镇）、街道. */
const TOGETHER =
  /^(?:[各全市县区旗州盟省国中地乡镇驻直属级街和及与、()]|中央|党委|党群|党政|政府|群团|事业|企业|国有|垂直?管理?|双重?管理?|有关|部门|单位|机关|组织|团体|街道|苏木|科室|临床|职能|行政|医技|局委办|委办局|部委办局|镇办|组成|基层|下属|所属|二级)+$/;
/** Each of a kind: 各镇, 各科室. */
const EACH = /^各[县市区]?[直属]{0,2}[镇乡局委办处室科站所院校企]{1,2}$/;
/** How these end. */
const UNITS =
  /(?:部门|单位|机关|组织|团体|企业|乡镇|镇乡|乡\(镇\)|街道|镇街|苏木|苏木\(镇\)|科室|局委办|委办局|镇办|[县旗市]区|[区旗]县|[县旗]市)\)?$/;

/** A number in front, and how many there are or a colon behind: （二）各部门（36个）：. */
const AROUND =
  /^(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\)|\d{1,2}[.、])|(?:\(共?\d+个?(?:单位|部门)?\))?[:：]?$/g;

/** Whether a text is what units are called together and no unit's name: a group of the scheme, or 党委部门, 驻市单位. */
export function meansUnits(text: string, scheme: Scheme): boolean {
  const name = plainText(text).replace(AROUND, "");
  if (name.length > LONGEST_NAME) return false;
  return meansGroup(text, scheme) || EACH.test(name) || (UNITS.test(name) && TOGETHER.test(name));
}

/** Whether what units are called together is a unit's name as well: the office itself beside its companies. */
export function mayBeUnit(text: string): boolean {
  return /^(直属)?机关$/.test(plainText(text));
}

/** Whether a text is what a group of the scheme is called, with whatever signs in and around it: 二、乡镇（街道）：. */
export function meansGroup(text: string, scheme: Scheme): boolean {
  const name = plainText(text).replace(AROUND, "");
  const words = (each: string): string => each.replace(/[()、和及与]/g, "");
  return scheme.groups.some((group) => wordsOf(group).some((word) => words(word) === words(name)));
}

/** No group is called by more signs than this. */
const LONGEST_NAME = 40;

function wordsOf({ name, aliases = [] }: Group): string[] {
  return [name, ...aliases].map(plainText);
}
