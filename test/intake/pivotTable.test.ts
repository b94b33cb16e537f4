import { type CellValue, type Grid, plainGrid } from "../../src/cells/grid";
import { unsettled } from "../../src/findings/finding";
import { zhalantun } from "../../src/gallery/zhalantun";
import { makeDraft } from "../../src/generate/draft";
import { withoutPivot } from "../../src/intake/pivotTable";
import { made, sheetOf } from "./learn/firstUse";

const [OWN, UPPER] = ["扎兰屯市政府网", "呼伦贝尔市政府网"];

const sheet = (...rows: CellValue[][]): Grid => {
  const width = Math.max(...rows.map((row) => row.length));
  return plainGrid(
    "3月",
    rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => "")]),
  );
};

/** The counts of each unit as they are read, where nothing is left to settle. */
function counts(grid: Grid): string[] {
  const draft = makeDraft(
    { view: { sheets: [], active: grid.sheet, memory: undefined }, memory: {}, grid },
    { scheme: zhalantun },
  );
  expect(unsettled(draft.findings)).toEqual([]);
  return draft
    .bulletin!.groups.flatMap(({ units }) => units.map((unit) => [unit.unit, ...unit.counts].join(" ")))
    .sort();
}

const RIGHT = ["公安局 5 0", "水利局 3 1", "蘑菇气镇 2 0"];

/** Indented by their format, as Excel does. */
function indented(grid: Grid, ...rows: number[]): Grid {
  return { ...grid, indents: new Map(rows.map((row) => [`A${row}`, 1])) };
}

const NESTED = sheet(
  ["计数项:标题"],
  ["行标签", "汇总"],
  ["水利局", 4],
  [OWN, 3],
  [UPPER, 1],
  ["公安局", 5],
  [OWN, 5],
  ["蘑菇气镇", 2],
  [OWN, 2],
  ["总计", 11],
);

test.each<[string, Grid]>([
  [
    "sites across, made of a log",
    sheet(
      ["计数项:标题", "列标签"],
      ["行标签", OWN, UPPER, "总计"],
      ["水利局", 3, 1, 4],
      ["公安局", 5, "", 5],
      ["蘑菇气镇", 2, "", 2],
      ["(空白)", "", "", ""],
      ["总计", 10, 1, 11],
    ),
  ],
  [
    "the names of its fields over sites across",
    sheet(
      ["求和项:采用条数", "采用网站"],
      ["单位", OWN, UPPER, "总计"],
      ["水利局", 3, 1, 4],
      ["公安局", 5, "", 5],
      ["蘑菇气镇", 2, "", 2],
      ["总计", 10, 1, 11],
    ),
  ],
  [
    "two fields before sites across",
    sheet(
      ["计数项:标题", "", "采用网站"],
      ["类别", "单位", OWN, UPPER, "总计"],
      ["市直各部门", "水利局", 3, 1, 4],
      ["", "公安局", 5, "", 5],
      ["市直各部门 汇总", "", 8, 1, 9],
      ["各乡镇街道", "蘑菇气镇", 2, "", 2],
      ["各乡镇街道 汇总", "", 2, "", 2],
      ["总计", "", 10, 1, 11],
    ),
  ],
  [
    "sums of two columns",
    sheet(
      ["行标签", `求和项:${OWN}`, `求和项:${UPPER}采用条数`],
      ["水利局", 3, 1],
      ["公安局", 5, ""],
      ["蘑菇气镇", 2, ""],
      ["总计", 10, 1],
    ),
  ],
  [
    "English words",
    sheet(
      ["Count of 标题", "Column Labels"],
      ["Row Labels", OWN, UPPER, "Grand Total"],
      ["水利局", 3, 1, 4],
      ["公安局", 5, "", 5],
      ["蘑菇气镇", 2, "", 2],
      ["Grand Total", 10, 1, 11],
    ),
  ],
  [
    "a column for each field, with sums of each unit",
    sheet(
      ["计数项:标题"],
      ["单位", "采用网站", "汇总"],
      ["水利局", OWN, 3],
      ["", UPPER, 1],
      ["水利局 汇总", "", 4],
      ["公安局", OWN, 5],
      ["公安局 汇总", "", 5],
      ["蘑菇气镇", OWN, 2],
      ["蘑菇气镇 汇总", "", 2],
      ["总计", "", 11],
    ),
  ],
  ["sites below each unit in one column, indented by their format", indented(NESTED, 4, 5, 7, 9)],
  [
    "sites below each unit, indented by blanks",
    {
      ...NESTED,
      values: NESTED.values.map(([label, count]) => [label === OWN || label === UPPER ? `  ${label}` : label!, count!]),
    },
  ],
  [
    "units below each site",
    indented(
      sheet(
        ["行标签", "计数项:标题"],
        [OWN!, 10],
        ["水利局", 3],
        ["公安局", 5],
        ["蘑菇气镇", 2],
        [UPPER!, 1],
        ["水利局", 1],
        ["总计", 11],
      ),
      3,
      4,
      5,
      7,
    ),
  ],
])("a pivot table is read as the table that it stands for: %s", (_, grid) => {
  expect(counts(grid)).toEqual(RIGHT);
});

test("the site that was chosen above it is that of its counts", () => {
  const chosen = sheet(
    ["采用网站", OWN!],
    [],
    ["行标签", "计数项:标题"],
    ["水利局", 3],
    ["公安局", 5],
    ["蘑菇气镇", 2],
    ["总计", 10],
  );
  expect(counts(chosen)).toEqual(["公安局 5 0", "水利局 3 0", "蘑菇气镇 2 0"]);
});

test("counts of no unit are asked about", () => {
  const grid = sheet(["行标签", OWN!, UPPER!], ["水利局", 3, 1], ["(空白)", 2, ""], ["总计", 5, 1]);
  const source = { view: { sheets: [], active: grid.sheet, memory: undefined }, memory: {}, grid };
  const draft = makeDraft(source, { scheme: zhalantun });
  expect(unsettled(draft.findings).map(({ kind, places }) => [kind, places.map(({ cell }) => cell)])).toEqual([
    ["no-unit-name", ["A3"]],
  ]);
});

test.each([
  ["计数项:采用条数", true],
  ["计数项:标题", false],
  ["求和项:采用条数", false],
])("above the sites %s is asked about: %j", (over, isAsked) => {
  const grid = sheet([over, "列标签"], ["行标签", OWN!, UPPER!], ["水利局", 1, 1], ["公安局", 1, ""], ["总计", 2, 1]);
  const { findings } = makeDraft(
    { view: { sheets: [], active: grid.sheet, memory: undefined }, memory: {}, grid },
    { scheme: zhalantun },
  );
  expect(unsettled(findings).map(({ kind, places }) => [kind, places.map(({ cell }) => cell)])).toEqual(
    isAsked ? [["pivot-counts-rows", ["A1"]]] : [],
  );
});

test("an average is no count", () => {
  const grid = sheet(["行标签", `平均值项:${OWN}`, UPPER!], ["水利局", 3, 1], ["公安局", 5, 0], ["总计", 4, 1]);
  const source = { view: { sheets: [], active: grid.sheet, memory: undefined }, memory: {}, grid };
  expect(unsettled(makeDraft(source, { scheme: zhalantun }).findings).map(({ kind }) => kind)).toContain(
    "missing-column",
  );
});

test("of an office without a scheme its sites are asked for, and its own words are not printed", () => {
  const grid = sheet(
    ["计数项:标题", "列标签"],
    ["行标签", "县政府网", "省日报", "总计"],
    ["水利局", 3, 1, 4],
    ["公安局", 5, "", 5],
    ["总计", 8, 1, 9],
  );
  expect(sheetOf(grid).unit).toBe("单位");
  const { draft } = made(grid, { 县政府网: 2, 省日报: 10 }, (form) => ({
    ...form,
    columns: form.columns.filter(({ name }) => name !== "总计"),
  }));
  expect(draft.bulletin!.groups[0]!.units.map(({ unit, score }) => `${unit} ${score}`)).toEqual([
    "水利局 16",
    "公安局 10",
  ]);
});

test("what stands beside it is left as it is", () => {
  const beside = sheet(
    ["行标签", OWN!, UPPER!, "", "行标签", OWN!],
    ["水利局", 3, 1, "", "教育局", 4],
    ["公安局", 5, "", "", "", ""],
    ["总计", 8, 1, "", "", ""],
  );
  expect(withoutPivot(beside).values[2]).toEqual(["公安局", 5, 0, "", "", ""]);
});

test("any other sheet is left as it is", () => {
  const plain = sheet(["单位", OWN!, UPPER!], ["水利局", 3, 1], ["公安局", 5, ""]);
  expect(withoutPivot(plain)).toBe(plain);
});
