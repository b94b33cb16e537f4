import type { Grid } from "../../../src/cells/grid";
import { zhalantun } from "../../../src/gallery/zhalantun";
import { findHeaders, isBannerText, isFigure } from "../../../src/intake/columns/header";
import { readHeading } from "../../../src/intake/columns/headingRole";
import { draw } from "../../support/draw";
import { open, read, stops, units } from "../../support/intake";

/** The rows of each header, and what stands over its columns. */
function headers(text: string, more: Partial<Grid> = {}): string[] {
  return findHeaders(draw(text, more), zhalantun).map(
    ({ first, last, headings }) => `${first}-${last} ${headings.map(({ levels }) => levels.join("/")).join("|")}`,
  );
}

const OWN = "扎兰屯市政府网采用条数";

test.each([
  ["a table", `单位|${OWN}\n水利局|36`, [`0-0 单位|${OWN}`]],
  ["a title above", `统计表\n单位|${OWN}\n水利局|36`, [`1-1 单位|${OWN}`]],
  ["two tables", `单位|${OWN}\n水利局|36\n单位|采用条数\n柴河镇|3`, [`0-0 单位|${OWN}`, "2-2 单位|采用条数"]],
  ["a header over nothing before one over figures", `单位|${OWN}\n\n单位|采用条数\n柴河镇|3`, ["2-2 单位|采用条数"]],
  ["a header over nothing alone", `单位|${OWN}\n水利局|`, [`0-0 单位|${OWN}`]],
  ["formulas that nobody calculated", `单位|${OWN}\n水利局|=SUM(C2)`, [`0-0 单位|${OWN}`]],
  ["a line that says who filled it in", `填报单位|市政府办公室\n单位|${OWN}\n水利局|36`, [`1-1 单位|${OWN}`]],
  [
    "a line that says who filled it in, and when",
    `填报单位：市政府办公室||2026年4月2日\n单位|${OWN}|得分\n水利局|36|180`,
    [`1-1 单位|${OWN}|得分`],
  ],
  ["a day and a unit of measure", `2026-4-2||单位：条\n单位|${OWN}|得分\n水利局|36|180`, [`1-1 单位|${OWN}|得分`]],
  ["units and remarks alone", "单位|备注\n水利局|36", []],
  ["counts without units", "序号|采用条数\n1|36", []],
  ["a row with a figure", `单位|${OWN}|5\n水利局|36|5`, []],
])("%s", (_, text, expected) => {
  expect(headers(text)).toEqual(expected);
});

describe("a header of several rows", () => {
  test("takes the row above that stands over several columns", () => {
    const text = `统计表\n|本级采用|上级采用\n单位|条数|条数\n水利局|36|0`;
    expect(headers(text)).toEqual(["1-2 单位|本级采用/条数|上级采用/条数"]);
  });

  test("takes a text that is merged over columns beside that of the units, not one over them", () => {
    const beside = { merges: [{ row: 1, column: 1, rows: 1, columns: 2 }] };
    const text = `统计表\n|采用条数|\n单位|${OWN}|得分\n水利局|36|180`;
    expect(headers(text, beside)).toEqual([`1-2 单位|采用条数/${OWN}|采用条数/得分`]);
    const over = { merges: [{ row: 1, column: 0, rows: 1, columns: 3 }] };
    expect(headers(text.replace("|采用条数|", "采用条数||"), over)).toEqual([`2-2 单位|${OWN}|得分`]);
  });

  test("goes on below while the units' column is blank and only texts stand there", () => {
    const text = `单位|${OWN}|${OWN}\n|条数|得分\n水利局|36|180`;
    expect(headers(text)).toEqual([`0-1 单位|${OWN}/条数|${OWN}/得分`]);
    expect(headers(text.replace("|条数|得分", "|条数|5"))).toEqual([`0-0 单位|${OWN}|${OWN}`]);
  });

  test("ends before a title over rows, and before a text that stands alone", () => {
    expect(headers(`单位|${OWN}|得分\n|一、部门|\n水利局|36|180`)).toEqual([`0-0 单位|${OWN}|得分`]);
    // what only says in what is counted belongs to it
    expect(headers(`单位|${OWN}|得分\n|（条）|\n水利局|36|180`)).toEqual([`0-1 单位|${OWN}/（条）|得分`]);
    const merges = [{ row: 1, column: 0, rows: 1, columns: 3 }];
    expect(headers(`单位|${OWN}|得分\n|部门|乡镇\n水利局|36|180`, { merges })).toEqual([`0-0 单位|${OWN}|得分`]);
  });

  test("has four rows at most", () => {
    const text = `单位|${OWN}|得分\n|甲|乙\n|甲|乙\n|甲|乙\n|甲|乙\n水利局|36|180`;
    expect(headers(text)).toEqual([`0-3 单位|${OWN}/甲|得分/乙`]);
  });

  test("says what a merged text says over each column under it", () => {
    const merges = [
      { row: 0, column: 0, rows: 2, columns: 1 },
      { row: 0, column: 1, rows: 1, columns: 2 },
    ];
    expect(headers("单位|扎兰屯市政府网|\n|条数|得分\n水利局|36|180", { merges })).toEqual([
      "0-1 单位|扎兰屯市政府网/条数|扎兰屯市政府网/得分",
    ]);
    const below = {
      row: 4,
      column: 2,
      merges: merges.map((area) => ({ ...area, row: area.row + 4, column: area.column + 2 })),
    };
    expect(headers("单位|扎兰屯市政府网|\n|条数|得分\n水利局|36|180", below)).toEqual([
      "0-1 单位|扎兰屯市政府网/条数|扎兰屯市政府网/得分",
    ]);
    // where nothing is known to be merged, a blank cell over a text takes the text to its left
    expect(headers("单位|扎兰屯市政府网|\n|条数|得分\n水利局|36|180")).toEqual([
      "0-1 单位|扎兰屯市政府网/条数|扎兰屯市政府网/得分",
    ]);
    expect(headers("单位|扎兰屯市政府网||备注\n|条数|得分|\n水利局|36|180|")).toEqual([
      "0-1 单位|扎兰屯市政府网/条数|扎兰屯市政府网/得分|备注",
    ]);
  });
});

describe("a table of which only figures and texts tell", () => {
  test.each([
    ["units under a word that nobody knows", "来源|采用条数\n水利局|36\n公安局|25", ["0-0 来源|采用条数"]],
    ["months over the counts", "单位|1月|2月\n水利局|36|1\n公安局|25|2", ["0-0 单位|1月|2月"]],
    [
      "its second page",
      "来源|采用条数\n水利局|36\n公安局|25\n来源|采用条数\n民政局|3",
      ["0-0 来源|采用条数", "3-3 来源|采用条数"],
    ],
    ["texts that are all the same", "来源|采用条数\n水利局|36\n水利局|25\n水利局|1", []],
    ["one text alone", "来源|采用条数\n水利局|36", []],
    ["one heading alone", "采用条数\n水利局\n公安局", []],
    ["no figure", "来源|采用条数\n水利局|\n公安局|", []],
    ["a figure among the headings", "来源|采用条数|5\n水利局|36|1\n公安局|25|1", []],
    ["nothing that tells of counts", "来源|去向\n水利局|36\n公安局|25", []],
    ["units across", "项目|水利局|公安局\n采用条数|36|25\n报送条数|40|30", []],
  ])("%s", (_, text, expected) => {
    expect(headers(text)).toEqual(expected);
  });
});

test.each([
  [["错情"], 1, { is: "adjustment", adjustment: 0 }],
  [["错情条数"], 1, { is: "adjustment", adjustment: 0 }],
  [["错情扣分"], 1, { is: "other" }],
  [["错情", "扣分"], 1, { is: "other" }],
  [["错情扣分"], undefined, { is: "adjustment", adjustment: 0 }],
  [["错情"], undefined, { is: "adjustment", adjustment: 0 }],
])("of a column %j, where an item takes %j points, it is known that it is %j", (levels, points, role) => {
  const adjustments = [
    { name: "错情", aliases: [], kind: "penalty" as const, ...(points !== undefined && { points }) },
  ];
  expect(readHeading(levels, { ...zhalantun, adjustments }).role).toEqual(role);
});

test.each([
  ["一、市直部门", true],
  ["十二、乡镇", true],
  ["（一）市直部门", true],
  ["(二)乡镇", true],
  ["1、市直部门", false],
  ["（1）市直部门", false],
  ["（甲）部门", false],
  ["市直部门一、", false],
  ["一 市直部门", false],
  [1, false],
])("%s is a title over rows: %j", (text, is) => {
  expect(isBannerText(text)).toBe(is);
});

test.each([
  [12, true],
  [0, true],
  ["12", true],
  ["１２", true],
  ["12条", true],
  ["十二", false],
  ["约12", false],
  ["", false],
  ["条", false],
  [true, false],
])("%j is a figure: %j", (cell, is) => {
  expect(isFigure(cell)).toBe(is);
});

describe("a column of names under no heading", () => {
  const sites = "扎兰屯市政府网|呼伦贝尔市政府网";

  test.each([
    `序号||${sites}\n1|水利局|36|1\n2|公安局|25|0`,
    `|${sites}\n水利局|36|1\n公安局|25|0`,
    `统计表\n|采用条数|采用条数\n|${sites}\n水利局|36|1\n公安局|25|0`,
  ])("is that of the units where no other holds texts: %j", (text) => {
    const intake = read(text);
    expect(open(intake)).toEqual([]);
    expect(units(intake)).toEqual(["水利局 36 1", "公安局 25 0"]);
  });

  test("is not taken as that where another holds texts, too", () => {
    expect(stops(read(`||${sites}\n水利局|张三|36|1\n公安局|李四|25|0`))).toBe(true);
  });
});

test("headings that stand again below in another writing are no unit, and say nothing further", () => {
  const sheet = `序号|单位|${OWN}|呼伦贝尔市政府网采用条数\nNo.|Unit|Own site|Upper site\n1|水利局|36|0\n2|公安局|25|1`;
  expect([open(read(sheet)), units(read(sheet))]).toEqual([[], ["水利局 36 0", "公安局 25 1"]]);
  expect(headers(sheet)).toEqual([`0-1 序号|单位|${OWN}|呼伦贝尔市政府网采用条数`]);
});

test("a month that is a date and shows one is a heading like a text", () => {
  const shown = new Map([
    ["B2", "2023年1月"],
    ["C2", "2023年2月"],
  ]);
  const merges = [{ row: 0, column: 1, rows: 1, columns: 2 }];
  const sheet = draw("单位|扎兰屯市政府网||呼伦贝尔市政府网采用条数\n|44927|44958|\n水利局|10|12|1\n公安局|5|6|0", {
    shown,
    merges,
  });
  expect(
    headers("单位|扎兰屯市政府网||呼伦贝尔市政府网采用条数\n|44927|44958|\n水利局|10|12|1\n公安局|5|6|0", {
      shown,
      merges,
    }),
  ).toEqual(["0-1 单位|扎兰屯市政府网/2023年1月|扎兰屯市政府网/2023年2月|呼伦贝尔市政府网采用条数"]);
  expect(open(read(sheet))).toHaveLength(1);
});
