import { readFileSync } from "node:fs";
import type { Finding } from "../../src/findings/finding";
import { question } from "../../src/findings/question";
import { zhalantun } from "../../src/gallery/zhalantun";
import { makeDraft } from "../../src/generate/draft";
import { sampleRows } from "../../src/sample/zhalantunCounts";
import { balance } from "../../src/taskpane/preview/balance";
import { summaries } from "../../src/taskpane/state/summaries";
import { leftOut } from "../../src/taskpane/preview/leftOut";
import { EMPTY } from "../../src/taskpane/state/pane/paneState";
import { ALL_CLOSED, neededPanels, openNeeded } from "../../src/taskpane/state/panels";
import { rowWindow } from "../../src/taskpane/controls/rowWindow";
import { sheetTotals } from "../../src/taskpane/preview/balance";
import { VERSION } from "../../src/taskpane/help/version";
import { page as zh } from "../../src/texts/zh/page";
import { draw } from "../support/draw";
import { published } from "../support/zhalantun";
import { CLEAN, DOUBTFUL } from "./workbook";

function draft(table: string, answers = {}) {
  const grid = draw(table);
  return makeDraft({ view: { sheets: [], active: grid.sheet, memory: undefined }, memory: {}, grid }, { answers });
}

describe("parts of the pane", () => {
  test("open when they come to be needed, and stay as the clerk leaves them", () => {
    const opened = openNeeded(ALL_CLOSED, {}, { check: true });
    expect(opened).toEqual({ ...ALL_CLOSED, check: true });
    expect(openNeeded(ALL_CLOSED, { check: true }, { check: true })).toBe(ALL_CLOSED);
    expect(openNeeded(opened, { check: true }, { preview: true })).toEqual({ ...opened, preview: true });
  });

  test("a clean sheet needs only its preview to be seen", () => {
    expect(neededPanels({ ...EMPTY, draft: draft(CLEAN) })).toEqual({
      source: false,
      first: false,
      check: false,
      preview: true,
    });
  });

  test("a doubtful one needs an answer, one without a table another source", () => {
    expect(neededPanels({ ...EMPTY, draft: draft(DOUBTFUL) })).toMatchObject({ check: true, preview: false });
    expect(neededPanels({ ...EMPTY, draft: draft("甲|乙") })).toMatchObject({ source: true });
    expect(neededPanels(EMPTY)).toEqual({ source: false });
  });

  test("one of an office without a scheme shows what it has to say, and no list of findings", () => {
    const strange = draft("单位|日报采用|电视台采用\n甲|3|1\n乙|2|0");
    expect(neededPanels({ ...EMPTY, draft: strange })).toMatchObject({ first: true, check: false, preview: false });
    const part = draft("单位|本级采用|电视台采用\n甲|3|1\n乙|2|0");
    expect(neededPanels({ ...EMPTY, draft: part })).toMatchObject({ first: true, check: true, preview: false });
  });

  test("say in one line what is in them", () => {
    expect(summaries(draft(CLEAN), zh.pane)).toMatchObject({
      check: expect.stringContaining("请留意"),
      preview: "附件1 2 个单位，附件2 1 个单位",
      settings: "扎兰屯市政府网 5 分，呼伦贝尔市政府网 10 分",
    });
    expect(summaries(undefined, zh.pane).source).toBe("");
  });
});

describe("in and out", () => {
  test("agree for a clean sheet", () => {
    expect(balance(draft(CLEAN))).toMatchObject({ rows: 3, used: 3, units: 3, adopted: 103, agrees: true });
  });

  test("agree when rows are left out, and the list says which", () => {
    const open = draft(DOUBTFUL);
    const id = open.findings.flatMap(({ question }) => question?.id ?? [])[0]!;
    const settled = draft(DOUBTFUL, { [id]: { as: "leave-out" } });
    expect(balance(settled)).toMatchObject({ rows: 2, used: 1, units: 1, agrees: true });
    expect(leftOut(settled.findings)).toMatchObject([{ who: ["水利局"], answer: { as: "leave-out" } }]);
  });

  test("agree when rows of one unit are put together", () => {
    const twice = `${CLEAN}\n水利局|市直各部门|2|1|0`;
    const id = draft(twice).findings.flatMap(({ question }) => question?.id ?? [])[0]!;
    const settled = draft(twice, { [id]: { as: "add" } });
    expect(balance(settled)).toMatchObject({ rows: 4, merged: 1, units: 3, agrees: true });
    expect(leftOut(settled.findings).map(({ who }) => who)).toEqual([["水利局"]]);
  });

  test("agree where each row is what one site adopted of a unit, and units are counted, not rows", () => {
    const rows =
      "水利局|扎兰屯市政府网|36\n水利局|呼伦贝尔市政府网|1\n公安局|扎兰屯市政府网|25\n大河湾镇|扎兰屯市政府网|41";
    const down = draft(`单位|采用网站|采用条数\n${rows}`);
    expect(balance(down)).toMatchObject({ rows: 4, used: 4, merged: 1, units: 3, adopted: 103, agrees: true });
    expect(summaries(down, zh.pane).source).toContain("3 个单位");
    const again = `单位|采用网站|采用条数\n${rows}\n水利局|扎兰屯市政府网|2`;
    const id = draft(again).findings.flatMap(({ question }) => question?.id ?? [])[0]!;
    const settled = draft(again, { [id]: { as: "add" } });
    expect(balance(settled)).toMatchObject({ rows: 5, used: 5, merged: 2, units: 3, adopted: 105, agrees: true });
  });

  test("are not known while something must be settled", () => {
    expect(balance(draft(DOUBTFUL))).toBeUndefined();
  });

  test("of several sheets are what each contributes", () => {
    const units = [
      { unit: "甲", adopted: [3, undefined] },
      { unit: "乙", adopted: [1, 4] },
    ];
    expect(sheetTotals({ sheets: ["一月", "二月"], units })).toEqual([
      { sheet: "一月", adopted: 4 },
      { sheet: "二月", adopted: 4 },
    ]);
  });
});

test("what was answered otherwise is not left out", () => {
  const counted: Finding = {
    kind: "doubtful-cells",
    sheet: "统计表",
    places: [{ sheet: "统计表", cell: "B3" }],
    units: ["甲"],
    column: "条数",
    cause: "text",
    cells: [{ cell: "B3", unit: "甲", found: "约3", proposed: 3 }],
    question: question("sheet", ["count"], [{ as: "count", value: 3 }]),
    answer: { as: "count", value: 3 },
  };
  expect(leftOut([counted])).toEqual([]);
});

describe("of a long table", () => {
  test.each([
    ["at the top", 0, { first: 0, end: 34 }],
    ["in the middle", 32 * 1000, { first: 990, end: 1024 }],
    ["at the end", 32 * 20_000, { first: 19_976, end: 20_000 }],
  ])("the rows in view and some around them are built %s", (_, top, window) => {
    expect(rowWindow(20_000, 32, top, 420)).toEqual(window);
  });

  test("that is shorter than the view everything is built", () => {
    expect(rowWindow(5, 32, 0, 420)).toEqual({ first: 0, end: 5 });
  });
});

test("units that are not ranked stand under a line of their own", () => {
  const scheme = { ...zhalantun, roster: [{ unit: "公安局", ranked: false }] };
  const grid = draw(CLEAN);
  const source = { view: { sheets: [], active: grid.sheet, memory: undefined }, memory: { scheme }, grid };
  const asked = makeDraft(source, {});
  const answers = Object.fromEntries(
    asked.findings.flatMap(({ kind, question }) =>
      kind === "not-in-roster" && question ? [[question.id, question.answers.at(-2)!]] : [],
    ),
  );
  const parts = makeDraft(source, { answers }).appendices.flatMap((appendix) => appendix.parts);
  const others = parts.find(({ caption }) => caption === "不参与排名");
  expect(others!.rows.map(({ unit, cells }) => [unit, cells[0]])).toEqual([["公安局", ""]]);
});

test("the sample is what was published", () => {
  const [title, ...rows] = sampleRows();
  expect(title![0]).toContain("2023年1-3月");
  expect(rows).toEqual(published("counts"));
});

test("the version is the package's", () => {
  expect(VERSION).toBe((JSON.parse(readFileSync("package.json", "utf8")) as { version: string }).version);
});
