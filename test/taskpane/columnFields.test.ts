import type { ColumnChoice } from "../../src/intake/columns";
import { makeDraft } from "../../src/generate/draft";
import { columnFields, withColumn } from "../../src/taskpane/state/columnFields";
import { draw } from "../support/draw";

const OWN = "扎兰屯市政府网";
const UPPER = "呼伦贝尔市政府网";

/** The chosen columns of a sheet with these headings: unit, group, submitted, then one for each channel. */
function chosen(headings: string, columns: ColumnChoice = {}): (string | null | undefined)[] {
  const grid = draw(`${headings}\n水利局|市直各部门|40|36|0|0`);
  const view = { sheets: [], active: grid.sheet, memory: undefined };
  return columnFields(makeDraft({ view, memory: {}, grid }, { columns })).map((field) => field.chosen);
}

test("guessed columns are shown by their headings", () => {
  const headings = `单位|类别|报送条数|${OWN}采用条数|${UPPER}采用条数`;
  expect(chosen(headings)).toEqual(["单位", "类别", "报送条数", `${OWN}采用条数`, `${UPPER}采用条数`]);
});

test("a column that nobody needs and that is not there is none", () => {
  expect(chosen(`单位|类型说明|X|${OWN}采用条数|${UPPER}采用条数`)).toEqual([
    "单位",
    null,
    null,
    `${OWN}采用条数`,
    `${UPPER}采用条数`,
  ]);
});

test("a count column that is missing is for the clerk to say, until he says that there is none", () => {
  const headings = `单位|类别|报送条数|${OWN}采用条数`;
  expect(chosen(headings).at(-1)).toBeUndefined();
  expect(chosen(headings, { counts: { [UPPER]: null } }).at(-1)).toBeNull();
});

test("of two columns that may be meant none is shown as chosen, so that either can be chosen", () => {
  const headings = `单位|单位名称|报送条数|${OWN}采用条数|${OWN}网站采用条数|${UPPER}采用条数`;
  const [unit, , , own] = chosen(headings);
  expect([unit, own]).toEqual([undefined, undefined]);
});

test("a sheet without a table has no columns to choose", () => {
  expect(chosen("甲|乙")).toEqual([]);
});

test.each([
  [{ is: "unit" }, "名称", { group: "类别", unit: "名称" }],
  [{ is: "group" }, null, { group: null }],
  [{ is: "submitted" }, "上报", { group: "类别", submitted: "上报" }],
  [{ is: "count", channel: OWN }, null, { group: "类别", counts: { [OWN]: null } }],
] as const)("choosing for %j keeps the other choices", (role, label, result) => {
  expect(withColumn({ group: "类别" }, role, label)).toEqual(result);
});
