import type { Answer } from "../../../src/findings/question";
import type { Grid } from "../../../src/cells/grid";
import { draw } from "../../support/draw";
import { after, answered, buttons, find, kinds, open, read, said, stops, texts, units } from "../../support/intake";

const OWN = "扎兰屯市政府网";
const UPPER = "呼伦贝尔市政府网采用条数";
const TITLE = "2023年1-3月信息采用情况统计表";
const ROWS = ["水利局|10|12|14|0", "公安局|5|10|11|1", "大河湾镇|12|0|3|0"];
const MONTHS = ["1月", "2月", "3月"];

function table(rows: readonly string[] = ROWS, headings: readonly string[] = MONTHS, title = TITLE): Grid {
  const columns = headings.map((heading) => `${OWN}${heading}`).join("|");
  return draw(`${title}\n单位|${columns}|${UPPER}\n${rows.join("\n")}`);
}

const labels = (headings: readonly string[] = MONTHS): string[] => headings.map((heading) => `${OWN}${heading}`);
const sum = (headings?: readonly string[]): Answer => ({ as: "columns", headings: labels(headings) });
const added = (sheet: Grid, headings?: readonly string[]): ReturnType<typeof read> =>
  after(sheet, "ambiguous-column", sum(headings));

test("several columns of one site may be added up, which is offered first where they are of the table's period together", () => {
  const asked = read(table());
  expect(find(asked, "ambiguous-column").question?.answers[0]).toEqual(sum());
  expect(buttons(asked, "ambiguous-column")[0]).toBe("把这 3 列相加");
  expect(said(asked, "ambiguous-column")).toContain("或者把这几列相加");
  const sheet = added(table());
  expect(units(sheet)).toEqual(["水利局 36 0", "公安局 26 1", "大河湾镇 15 0"]);
  expect(open(sheet)).toEqual([]);
  expect(find(sheet, "columns-added")).toMatchObject({ headings: labels(), answer: sum() });
  expect(kinds(sheet)).not.toContain("unused-columns");
});

test("columns that are asked about are not called unused beside the question", () => {
  expect(kinds(read(table()))).toContain("ambiguous-column");
  expect(kinds(read(table()))).not.toContain("unused-columns");
});

test("so may kinds of items, behind the columns of which one alone may be meant", () => {
  const kindsOf = ["图文", "视频", "专报"];
  const sheet = table(ROWS, kindsOf);
  expect(find(read(sheet), "missing-column").question?.answers.slice(0, 4)).toEqual([
    ...labels(kindsOf).map((heading) => ({ as: "column", heading })),
    sum(kindsOf),
  ]);
  expect(said(read(sheet), "missing-column")).toContain("，或者把几列相加，");
  expect(buttons(read(sheet), "missing-column")[3]).toBe(
    "把“扎兰屯市政府网图文”、“扎兰屯市政府网视频”、“扎兰屯市政府网专报”相加",
  );
  expect(units(after(sheet, "missing-column", sum(kindsOf)))).toEqual(["水利局 36 0", "公安局 26 1", "大河湾镇 15 0"]);
});

test("figures stand in all of these columns", () => {
  const { origins = [] } = added(table()).tallies[0]!;
  expect(origins.map(({ cell }) => cell)).toEqual(["B3", "C3", "D3", "E3"]);
});

test("the pane is told which columns they are", () => {
  const field = added(table()).tables[0]!.fields.find(({ need }) => need.name === OWN);
  expect(field).toMatchObject({ chosen: `${OWN}1月`, added: labels() });
});

test.each([
  ["one of them is called a sum", ["水利局|10|12|23|0", "公安局|5|10|11|1"], ["1月", "2月", "合计"]],
  ["one of them is the sum of the others", ["水利局|10|12|22|0", "公安局|5|10|15|1"], ["图文", "视频", "要闻"]],
  [
    "one of them is so but for a mistake",
    ["水利局|10|12|22|0", "公安局|5|10|15|1", "教育局|5|10|16|1"],
    ["图文", "视频", "要闻"],
  ],
  ["they hold the same", ["水利局|10|10|10|0", "公安局|5|5|5|1"], ["初稿", "终稿", "定稿"]],
  ["they are of different years", ROWS, ["2021年", "2022年", "2020年"]],
  ["one of them is of all items", ROWS, ["1月", "2月", "采用条数"]],
  ["they share days", ROWS, ["1月", "1-2月", "3月"]],
  ["one of them is of the year so far", ROWS, ["1月", "2月", "本年"]],
  ["not all of them hold plain counts", ["水利局|10|约12|14|0", "公安局|5|10|11|1"], ["图文", "视频", "专报"]],
])("they may not be where %s", (_, rows, headings) => {
  const asked = read(table(rows, headings)).findings.flatMap(({ question }) => question?.answers ?? []);
  expect(asked.filter(({ as }) => as === "column")).not.toEqual([]);
  expect(asked.some(({ as }) => as === "columns")).toBe(false);
});

test("totals are held against the sums of all columns", () => {
  expect(open(added(table([...ROWS, "合计|27|22|28|1"])))).toEqual([]);
  const off = find(added(table([...ROWS, "合计|27|22|29|1"])), "total-differs");
  expect(off.columns).toEqual([{ column: labels().join("、"), found: 78, expected: 77 }]);
});

test("months that are not those of the table are a question", () => {
  const sheet = table(ROWS, MONTHS, "2023年1-4月信息采用情况统计表");
  expect(find(added(sheet), "column-other-period")).toMatchObject({ period: "1-4月", columns: ["1-3月"] });
  expect(find(read(sheet), "ambiguous-column").question?.answers[0]).toEqual({ as: "column", heading: `${OWN}1月` });
});

test("a doubtful cell of any of them is asked about, and so is a blank one", () => {
  const sheet = table([...ROWS.slice(1), "水利局|10||14|0"]);
  const blank = added(sheet);
  expect(find(blank, "blank-counts")).toMatchObject({ places: [{ cell: "C5" }] });
  const answers = {
    ...answered(read(sheet), "ambiguous-column", sum()),
    ...answered(blank, "blank-counts", { as: "zero" }),
  };
  expect(units(read(sheet, { answers }))[2]).toBe("水利局 24 0");
});

test("of a table with a row for each site they are added up for each of the sites", () => {
  const rows = [
    `水利局|${OWN}|1|2|3`,
    "水利局|呼伦贝尔市政府网|1|0|0",
    `公安局|${OWN}|2|2|2`,
    "公安局|呼伦贝尔市政府网|0|0|1",
    "合计||4|4|6",
  ];
  const sheet = draw(`${TITLE}\n单位|网站|1月采用|2月采用|3月采用\n${rows.join("\n")}`);
  const asked = read(sheet).findings.filter(({ kind }) => kind === "ambiguous-column");
  expect(asked).toHaveLength(2);
  const answers = Object.fromEntries(
    asked.flatMap(({ question }) => (question ? [[question.id, question.answers[0]!]] : [])),
  );
  const both = read(sheet, { answers });
  expect(units(both)).toEqual(["水利局 6 1", "公安局 6 1"]);
  expect(stops(both)).toBe(false);
  expect(texts(both, "columns-added")).toHaveLength(2);
});

test.each([
  ["kinds over the sites", ["直接采用/扎兰屯市政府网", "综合采用/扎兰屯市政府网"], "ambiguous-column"],
  ["what was reposted", ["扎兰屯市政府网/原创", "扎兰屯市政府网/转载"], "missing-column"],
] as const)("%s may be added up", (_, headings, kind) => {
  const [first, second] = headings.map((heading) => heading.split("/"));
  const grid = draw(
    `单位|${first![0]}|${second![0]}|${UPPER}\n|${first![1]}|${second![1]}|\n水利局|10|12|0\n公安局|5|10|1`,
  );
  const sheet = after(grid, kind, { as: "columns", headings: [...headings] });
  expect([open(sheet), units(sheet)]).toEqual([[], ["水利局 22 0", "公安局 15 1"]]);
});

test("months without any item are no copy of one another", () => {
  expect(units(added(table(["水利局|10|0|0|0", "公安局|5|0|0|1"])))).toEqual(["水利局 10 0", "公安局 5 1"]);
});

test("of more columns those are offered that are together of the table's period", () => {
  const wrong = table(["水利局|10|12|14|37|0", "公安局|5|10|11|26|1"], [...MONTHS, "合计"]);
  expect(find(read(wrong), "ambiguous-column").question?.answers).toContainEqual(sum());
  const shorter = table(ROWS, MONTHS, "2023年1-2月信息采用情况统计表");
  expect(find(read(shorter), "ambiguous-column").question?.answers[0]).toEqual(sum(["1月", "2月"]));
  expect(units(added(shorter, ["1月", "2月"]))).toEqual(["水利局 22 0", "公安局 15 1", "大河湾镇 12 0"]);
});
