import { onceEach } from "../../cells/onceEach";
import { plainText } from "../../cells/plainText";
import { type Answer, question } from "../../findings/question";
import { mayBeUnit, meansUnits } from "../groups/groupText";
import { calledAsNoUnit } from "../rows/noUnit";
import type { Reading } from "../reading";
import { isTotalOrFooter } from "../rows/rows";
import { aboutCells, askTexts } from "./cellTexts";
import type { Unread } from "./findItems";

/** Who puts items on a site, and may have written some: in a table of counts 编辑部 is a unit like others. */
const EDITORS = /^(?:本[网站])?(?:编辑部?|小编|记者|站长|管理员)$/;
const OTHERS = /^其[他它](?:单位|部门|来源)?$/;

/**
 * Items whose unit is called like none (转载, 编辑部, 政府网自采, the name of a site, 各单位) are asked about, once for each such name;
 * until then they count.
 *
 * @param j the position of the units' column
 */
export function withoutNoUnits({ grid, scheme, inquiry }: Reading, rows: Unread[], j: number): Unread[] {
  const isNone = onceEach(
    (unit: string) =>
      calledAsNoUnit(unit, scheme) !== undefined ||
      [EDITORS, OTHERS].some((none) => none.test(plainText(unit))) ||
      isTotalOrFooter(unit) ||
      (meansUnits(unit, scheme) && !mayBeUnit(unit)),
  );
  const doubtful = rows.flatMap((row) => (isNone(row.unit) ? [{ row, text: row.unit }] : []));
  if (doubtful.length === 0) return rows;
  const answerTo = askTexts(doubtful, ({ text, rows: same }): Answer | undefined => {
    const asked = question("sheet", ["comparison", grid.sheet, text], [{ as: "leave-out" }, { as: "unit" }]);
    return inquiry.ask("comparison-rows", aboutCells(grid, same, j), { found: [text] }, asked);
  });
  return rows.filter((row) => !isNone(row.unit) || answerTo(row.unit)?.as !== "leave-out");
}
