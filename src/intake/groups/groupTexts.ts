import { cellIn, cellText, mergeIn } from "../../cells/grid";
import { question } from "../../findings/question";
import type { Columns } from "../columns/columns";
import { placeIn, type Reading } from "../reading";
import type { UnitRow } from "../rows/rows";

/**
 * What the group column says of each row: of a merged cell all rows under it, of a column filled in only where a group
 * begins the rows below, once the clerk has said so.
 */
export function groupTexts(
  { grid, inquiry }: Reading,
  { group, down }: Columns,
  all: readonly UnitRow[],
): Map<number, string> {
  const texts = new Map<number, string>();
  if (!group) return texts;
  // the first row of a unit says it for all of them
  const rows = down ? all.filter(({ i }) => !down.goingOn.has(i)) : all;
  for (const { i } of rows) {
    const area = mergeIn(grid, i, group.j);
    texts.set(i, cellText(cellIn(grid, area ? area.row - grid.row : i, group.j)));
  }
  const filled = [...texts.values()].filter((text) => text !== "");
  if (filled.length === 0) return new Map();
  const blank = rows.filter(({ i }) => texts.get(i) === "");
  const isSparse = filled.length === new Set(filled).size || filled.length * 2 <= rows.length;
  const [first] = texts.values();
  const isTypedOnce = isSparse && first !== "";
  if (blank.length === 0 || !isTypedOnce) return texts;
  const asked = question(
    "sheet",
    ["typed-once", grid.sheet, group.label, ...filled],
    [{ as: "accept" }, { as: "group-by", witness: "name" }],
  );
  const about = { places: blank.map(({ i }) => placeIn(grid, i, group.j)), units: blank.map(({ unit }) => unit) };
  const answer = inquiry.ask("group-typed-once", about, { column: group.label }, asked);
  if (answer?.as === "group-by") return new Map([...texts].filter(([, text]) => text !== ""));
  let above = "";
  for (const { i } of rows) {
    above = texts.get(i) || above;
    texts.set(i, above);
  }
  return texts;
}
