import type { Answers } from "../../src/findings/question";
import { makeDraft } from "../../src/generate/draft";
import { columnId } from "../../src/intake/columns/columnId";
import { columnFields, type TableField } from "../../src/taskpane/source/columnFields";
import { draw } from "../support/draw";

const OWN = "扎兰屯市政府网";
const UPPER = "呼伦贝尔市政府网";

function fieldsOf(sheet: string, answers: Answers = {}): TableField[] {
  const grid = draw(sheet);
  const view = { sheets: [], active: grid.sheet, memory: undefined };
  return columnFields(makeDraft({ view, memory: {}, grid }, { answers }));
}

/** The chosen columns of a sheet with these headings: unit, group, submitted, then one for each channel. */
function chosen(headings: string, answers: Answers = {}): (string | null | undefined)[] {
  return fieldsOf(`${headings}\n水利局|市直各部门|40|36|0|0`, answers).map((field) => field.chosen);
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
  const id = columnId({ is: "count", name: UPPER }, [...headings.split("|"), "E列", "F列"]);
  expect(chosen(headings, { [id]: { as: "column", heading: null } }).at(-1)).toBeNull();
});

test("of two columns that may be meant none is shown as chosen, so that either can be chosen", () => {
  const headings = `部门|单位名称|报送条数|${OWN}采用条数|${OWN}网站采用条数|${UPPER}采用条数`;
  const [unit, , , own] = chosen(headings);
  expect([unit, own]).toEqual([undefined, undefined]);
});

test("several columns of one site may be chosen together, and are shown so", () => {
  const headings = ["1月", "2月", "3月"].map((month) => `${OWN}${month}`);
  const sheet = `2023年1-3月信息采用情况统计表\n单位|${headings.join("|")}|${UPPER}\n水利局|10|12|14|0\n公安局|5|10|11|1`;
  const own = (answers?: Answers): TableField => fieldsOf(sheet, answers).find(({ need }) => need.name === OWN)!;
  const { question, chosen: before, sum } = own();
  expect([before, sum]).toEqual([undefined, { as: "columns", headings }]);
  expect(own({ [question.id]: sum! }).added).toEqual(headings);
});

test("a sheet without a table has no columns to choose", () => {
  expect(chosen("甲|乙")).toEqual([]);
});

test("tables with the same headings share their choices; one with others has its own", () => {
  const table = (headings: string, unit: string): string => `${headings}\n${unit}|3|0`;
  const first = `单位|${OWN}采用条数|${UPPER}采用条数`;
  const fields = fieldsOf(
    [table(first, "水利局"), table(first, "公安局"), table(`单位|${OWN}|${UPPER}`, "审计局")].join("\n\n"),
  );
  expect(fields.filter(({ need }) => need.is === "unit").map(({ table: number }) => number)).toEqual([1, 2]);
});

test("only columns are offered that can be meant: neither serial numbers nor, for counts, names", () => {
  const sheet = `序号|单位|${OWN}采用条数|数据|备注\n1|水利局|3|1|\n2|公安局|4|0|`;
  const offered = (is: string): readonly string[] | undefined =>
    fieldsOf(sheet)
      .filter(({ need }) => need.is === is)
      .at(-1)?.headings;
  expect(offered("count")).toEqual([`${OWN}采用条数`, "数据"]);
  expect(offered("group")).toEqual(["单位", `${OWN}采用条数`, "数据", "备注"]);
});
