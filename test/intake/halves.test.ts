import type { Grid } from "../../src/cells/grid";
import { zhalantun } from "../../src/gallery/zhalantun";
import { sideBySide } from "../../src/intake/halves";
import { draw } from "../support/draw";

/** Each part with the headings of its first table. */
function parts(text: string, more: Partial<Grid> = {}): string[] {
  return sideBySide(draw(text, more), zhalantun).map(({ part, headers: [header] }) => {
    const headings = header?.headings.map(({ levels }) => levels.join("/")) ?? [];
    return `${part.column}+${part.values[0]?.length ?? 0} ${headings.join("|")}`;
  });
}

const OWN = "扎兰屯市政府网采用条数";
const UPPER = "呼伦贝尔市政府网采用条数";

test.each([
  ["one table", `单位|${OWN}\n水利局|36`, [`0+2 单位|${OWN}`]],
  ["no table", "说明\n请报送", ["0+1 "]],
  ["two halves", `单位|${OWN}|单位|${OWN}\n水利局|36|公安局|25`, [`0+2 单位|${OWN}`, `2+2 单位|${OWN}`]],
  [
    "three, with an empty column between two of them",
    `单位|${OWN}|单位|${OWN}||单位|${OWN}\n水利局|36|公安局|25||民政局|3`,
    [`0+2 单位|${OWN}`, `2+3 单位|${OWN}|`, `5+2 单位|${OWN}`],
  ],
  [
    "halves that begin with serial numbers",
    `序号|单位|${OWN}|序号|单位|${OWN}\n1|水利局|36|2|公安局|25`,
    [`0+3 序号|单位|${OWN}`, `3+3 序号|单位|${OWN}`],
  ],
  [
    "halves whose serial numbers stand behind an empty column",
    `序号|单位|${OWN}||序号|单位|${OWN}\n1|水利局|36||2|公安局|25`,
    [`0+4 序号|单位|${OWN}|`, `4+3 序号|单位|${OWN}`],
  ],
  [
    "halves with a remark that only the left one has",
    `单位|${OWN}|备注|单位|${OWN}\n水利局|36||公安局|25`,
    [`0+3 单位|${OWN}|备注`, `3+2 单位|${OWN}`],
  ],
  [
    "townships, which need fewer channels",
    `单位|${OWN}|${UPPER}|单位|${OWN}\n水利局|36|1|柴河镇|25`,
    [`0+3 单位|${OWN}|${UPPER}`, `3+2 单位|${OWN}`],
  ],
  [
    "townships to the left",
    `单位|${OWN}|单位|${OWN}|${UPPER}\n柴河镇|25|水利局|36|1`,
    [`0+2 单位|${OWN}`, `2+3 单位|${OWN}|${UPPER}`],
  ],
  [
    "a half that begins behind an empty column with a heading of its own",
    `单位|${OWN}||备注|单位|${OWN}\n水利局|36||新|公安局|25`,
    [`0+3 单位|${OWN}|`, `3+3 备注|单位|${OWN}`],
  ],
  [
    "a half whose own headings say too little, under a title",
    `统计表\n单位|${OWN}||单位|\n水利局|36|1|公安局|25`,
    [`0+3 单位|${OWN}|`, "3+2 单位|"],
  ],
  [
    "texts under no heading, which are no figures that both must have",
    `单位|${OWN}||单位|${OWN}|${UPPER}\n水利局|36|略|公安局|25|1`,
    [`0+3 单位|${OWN}|`, `3+3 单位|${OWN}|${UPPER}`],
  ],
  [
    "a half without any headings, with an empty column before it",
    `统计表\n序号|单位|${OWN}\n1|水利局|36||3|公安局|25\n2|民政局|9|||合计|70`,
    [`0+4 序号|单位|${OWN}|`, `4+3 序号|单位|${OWN}`],
  ],
  [
    "two halves of which the right one has no headings",
    `单位|${OWN}\n水利局|36|公安局|25`,
    [`0+2 单位|${OWN}`, `2+2 单位|${OWN}`],
  ],
  [
    "three, of which the last one lacks a column of what townships need not",
    `单位|${OWN}|${UPPER}\n水利局|36|1|公安局|25|0|柴河镇|7\n民政局|9|1|教育局|3|0|成吉思汗镇|2`,
    [`0+3 单位|${OWN}|${UPPER}`, `3+3 单位|${OWN}|${UPPER}`, `6+2 单位|${OWN}`],
  ],
])("%s", (_, text, expected) => {
  expect(parts(text)).toEqual(expected);
});

test.each([
  ["a second column of units without figures", `单位|${OWN}|审核单位|备注\n水利局|36|办公室|`],
  ["figures of another kind beside it", `单位|${OWN}|单位|${UPPER}\n水利局|36|公安局|25`],
  ["counts under two headings that do not say whose they are", "单位|采用条数|单位|刊用数量\n水利局|36|公安局|25"],
  ["the same text under no heading, beside figures", `单位|${OWN}\n水利局|36|约稿|2\n公安局|25|约稿|1`],
  ["remarks under no heading", `单位|${OWN}\n水利局|36|电话报送|\n公安局|25|已核|`],
  ["figures under no heading", `单位|${OWN}\n水利局|36|1|2\n公安局|25|1|3`],
  ["more columns than its own", `单位|${OWN}\n水利局|36|民政局|3|4`],
  ["a parent beside the unit", `主管部门|单位|${OWN}\n农牧局|水利局|36`],
])("%s makes no second half", (_, text) => {
  expect(parts(text)).toHaveLength(1);
});

test("headings that say little begin a half where they come again over texts", () => {
  expect(parts("来源|采用条数|来源|采用条数\n水利局|36|公安局|25\n民政局|3|教育局|4")).toEqual([
    "0+2 来源|采用条数",
    "2+2 来源|采用条数",
  ]);
  // over figures the same heading is a column of them
  expect(parts("来源|采用条数|采用条数\n水利局|36|25\n民政局|3|4")).toHaveLength(1);
});

test("addresses in a half are those of the sheet", () => {
  const [, right] = sideBySide(draw(`单位|${OWN}|单位|${OWN}\n水利局|36|公安局|25`, { row: 4, column: 3 }), zhalantun);
  expect([right?.part.row, right?.part.column, right?.part.values[1]]).toEqual([4, 5, ["公安局", 25]]);
});
