import { cellIn, cellText, type Grid, isBlank } from "../../cells/grid";
import { plainText } from "../../cells/plainText";
import { numbersColumns } from "../columns/columnNumbers";
import { plainCount } from "../figures/count";
import type { Header } from "../columns/header";
import { isTotalOrFooter } from "../rows/rows";
import { readMark } from "./mark";
import { isTitle } from "./logColumns";

/** Over the titles of some items of a unit: 主要采用信息标题, 代表性信息标题. */
const SOME_TITLES = /主要|代表|重点|典型|优秀|部分|亮点|精品|举例|示例|列举|采用信息标题|已采用.*标题/;
/** A look at so many rows is enough. */
const ROWS_LOOKED_AT = 300;
/** So many counts of two items and more are no accident. */
const FEWEST = 2;

/**
 * Whether what has a title and a unit, as logs have, is a table of counts all the same: no unit stands twice, and under
 * the channels stand numbers of items and nothing else.
 *
 * @param unit the position of the units' column
 */
export function isTableOfCounts(grid: Grid, { last, headings }: Header, unit: number): boolean {
  const counts = headings.filter(({ text, role }) => role.is === "count" && !isTitle(plainText(text)));
  const ofChannels = counts.filter(({ role }) => role.is === "count" && role.channel !== undefined);
  const isSome = headings.some(({ text }) => isTitle(plainText(text)) && SOME_TITLES.test(plainText(text)));
  const columns = (isSome && ofChannels.length === 0 ? counts : ofChannels).map(({ j }) => j);
  if (columns.length === 0) return false;
  const units = new Set<string>();
  let ones = 0;
  let more = 0;
  const end = Math.min(grid.values.length, last + 1 + ROWS_LOOKED_AT);
  for (let i = last + 1; i < end; i++) {
    if (i === last + 1 && numbersColumns(grid, i, unit, grid.values.length)) continue;
    const name = plainText(cellText(cellIn(grid, i, unit)));
    if (name === "" || isTotalOrFooter(name)) continue;
    if (units.has(name)) return false;
    units.add(name);
    for (const j of columns) {
      const cell = cellIn(grid, i, j);
      if (isBlank(cell)) continue;
      const count = plainCount(cell);
      // 约12 and — stand among counts, too
      if (count === undefined && !(isSome && /\d/.test(String(cell))) && readMark(cell) !== "not adopted") return false;
      if (count === undefined) continue;
      // a day is a number as well
      if (count > 1 && readMark(cell) === "adopted") return false;
      if (count === 1) ones++;
      else if (count > 1) more++;
    }
  }
  return isSome ? more > 0 : more >= FEWEST && more >= ones;
}
