import { plainText } from "../../cells/plainText";
import type { Heading } from "../columns/header";
import { periodsIn } from "../period/period";

/** What scores are called. */
const SCORES = /得分|积分|分数|计分|分值|总分|成绩/;
/** What is called so may be the sum of scores, or of items. */
const ONLY_ACCUMULATED = /^(本年|年度|全年|年)?累计$/;
/** What is counted in items, and no score. */
export const ITEMS = /[条篇件]|报送/;

/** Whether scores stand over the lowest text, which says of which time they are: 得分/1-3月, 得分/累计. */
export function isUnderScores(heading: Heading): boolean {
  const leaf = leafOf(heading);
  const isTime = periodsIn(leaf).length > 0 || isAccumulation(leaf) || /^本[期月季]度?$/.test(leaf);
  return isTime && overOf(heading).some((text) => SCORES.test(text) && !ITEMS.test(text));
}

/** Whether the scores under a heading are accumulated by its words: 得分/累计, 累计/得分. */
export function isAccumulated(heading: Heading): boolean {
  if (isUnderScores(heading)) return isAccumulation(leafOf(heading));
  return SCORES.test(leafOf(heading)) && overOf(heading).some(isAccumulation);
}

/** Whether a text says 累计 and nothing but of which time: 本年累计, 1-3月累计. */
export function isAccumulation(text: string): boolean {
  return ONLY_ACCUMULATED.test(periodsIn(text).reduce((rest, { text: period }) => rest.replace(period, ""), text));
}

/** The texts over the lowest one. */
export function overOf({ levels }: Heading): readonly string[] {
  return levels.slice(0, -1).map(plainText);
}

/** The lowest text of a heading. */
export function leafOf({ levels }: Heading): string {
  return plainText(levels.at(-1) ?? "");
}
