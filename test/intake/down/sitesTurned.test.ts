import type { Area } from "../../../src/cells/area";
import type { Grid } from "../../../src/cells/grid";
import type { Answer } from "../../../src/findings/question";
import { draw } from "../../support/draw";
import { after, buttons, find, kinds, open, read, said, stops, units } from "../../support/intake";

const [OWN, UPPER] = ["扎兰屯市政府网", "呼伦贝尔市政府网"];
const HEADINGS = "单位|采用网站|采用条数";
const FULL = [`水利局|${OWN}|36`, `水利局|${UPPER}|2`, `公安局|${OWN}|25`, `公安局|${UPPER}|1`, `柴河镇|${OWN}|7`];
const COUNTS = ["水利局 36 2", "公安局 25 1", "柴河镇 7 0"];

const sheet = (rows: readonly string[], headings = HEADINGS, more: Partial<Grid> = {}): Grid =>
  draw(`${headings}\n${rows.join("\n")}`, more);

const area = (row: number, column: number, rows: number, columns = 1): Area => ({ row, column, rows, columns });

test("each row counts for the site that it names, and a site without a row is 0", () => {
  const intake = read(sheet(FULL));
  expect(units(intake)).toEqual(COUNTS);
  expect(stops(intake)).toBe(false);
  expect(find(intake, "sites-turned")).toMatchObject({
    site: "采用网站",
    count: "采用条数",
    sites: [
      { name: OWN, rows: 3 },
      { name: UPPER, rows: 2 },
    ],
  });
});

test("units have their numbers in each of their rows", () => {
  const numbers = ["1", "1", "2", "2", "3"];
  expect(units(read(sheet(FULL.map((row, n) => `${numbers[n] ?? ""}${row}`))))).toEqual(COUNTS);
  const bySite = [FULL[0], FULL[2], FULL[4], FULL[1], FULL[3]];
  expect(units(read(sheet(bySite.map((row, n) => `${["1", "2", "3", "1", "2"][n] ?? ""}${row ?? ""}`))))).toEqual(
    COUNTS,
  );
});

test("all rows may be of one site", () => {
  const intake = read(sheet([`水利局|${OWN}|36`, `公安局|${OWN}|25`]));
  expect(units(intake)).toEqual(["水利局 36 0", "公安局 25 0"]);
  expect(said(intake, "sites-turned")).toContain(`${OWN} 2 行，${UPPER} 0 行`);
});

test("figures come from the cells in which they stand", () => {
  const { origins = [] } = read(sheet(FULL)).tallies[0]!;
  expect(origins.map(({ name, cell }) => `${name ?? ""} ${cell}`)).toEqual([`${OWN} C2`, `${UPPER} C3`]);
});

test.each<[string, readonly string[], string?, Partial<Grid>?]>([
  ["named once", [`水利局|${OWN}|36`, `|${UPPER}|2`, `公安局|${OWN}|25`, `|${UPPER}|1`, `柴河镇|${OWN}|7`]],
  [
    "merged over their rows, as their numbers are",
    [`1|水利局|${OWN}|36`, `||${UPPER}|2`, `2|公安局|${OWN}|25`, `||${UPPER}|1`, `3|柴河镇|${OWN}|7`],
    "序号|单位|网站|条数",
    { merges: [area(1, 0, 2), area(1, 1, 2), area(3, 0, 2), area(3, 1, 2)] },
  ],
  [
    "with their sums under them and a total",
    [
      `水利局|${OWN}|36`,
      `|${UPPER}|2`,
      "|小计|38",
      `公安局|${OWN}|25`,
      `|${UPPER}|1`,
      "|小计|26",
      `柴河镇|${OWN}|7`,
      "|小计|7",
      "合计||71",
    ],
  ],
  [
    "with their sums under their names",
    [
      `水利局|${OWN}|36`,
      `水利局|${UPPER}|2`,
      "水利局小计||38",
      `公安局|${OWN}|25`,
      `公安局|${UPPER}|1`,
      "公安局小计||26",
      `柴河镇|${OWN}|7`,
      "柴河镇小计||7",
    ],
  ],
  [
    "over their rows, with their sums",
    [
      "水利局||38",
      `|${OWN}|36`,
      `|${UPPER}|2`,
      "公安局||26",
      `|${OWN}|25`,
      `|${UPPER}|1`,
      "柴河镇||7",
      `|${OWN}|7`,
      "总计||71",
    ],
  ],
  [
    "site after site, with their sums",
    [
      `水利局|${OWN}|36`,
      `公安局|${OWN}|25`,
      `柴河镇|${OWN}|7`,
      "小计||68",
      `水利局|${UPPER}|2`,
      `公安局|${UPPER}|1`,
      "小计||3",
      "合计||71",
    ],
  ],
  [
    "under sites that are named once",
    [`${OWN}|水利局|36`, "|公安局|25", "|柴河镇|7", `${UPPER}|水利局|2`, "|公安局|1"],
    "网站|单位|条数",
  ],
  [
    "in two halves",
    [`水利局|${OWN}|36|公安局|${UPPER}|1`, `水利局|${UPPER}|2|柴河镇|${OWN}|7`, `公安局|${OWN}|25|||`],
    "单位|网站|条数|单位|网站|条数",
  ],
  [
    "on two pages",
    [
      `水利局|${OWN}|36`,
      `水利局|${UPPER}|2`,
      `公安局|${OWN}|25`,
      HEADINGS,
      `公安局|${UPPER}|1`,
      `柴河镇|${OWN}|7`,
      "合计||71",
    ],
  ],
  ["under titles", ["一、市直各部门||", ...FULL.slice(0, 4), "二、各乡镇街道||", FULL[4]!, "注：截至3月底||"]],
  ["under sums of their groups", ["市直各部门||64", ...FULL.slice(0, 4), "乡镇||7", FULL[4]!, "全市合计||71"]],
  ["with rows that compare", [...FULL, "合计||71", "去年同期||70", "平均||24"]],
  ["with numbers of the columns", ["甲|乙|1", ...FULL]],
  ["sites under another word", FULL, "单位名称|网站名称|数量"],
])("units %s are read", (_, rows, headings = HEADINGS, more = {}) => {
  const intake = read(sheet(rows, headings, more));
  expect(units(intake)).toEqual(COUNTS);
  expect(open(intake)).toEqual([]);
});

test("a total that is not the sum of its rows is a question", () => {
  const intake = read(sheet([...FULL, "合计||99"]));
  expect(find(intake, "total-differs")).toMatchObject({
    places: [{ cell: "C7" }],
    columns: [{ found: 99, expected: 71 }],
  });
  expect(kinds(read(sheet([...FULL, `合计|${OWN}|68`, `合计|${UPPER}|4`])))).toContain("total-differs");
  expect(open(read(sheet([...FULL, `合计|${OWN}|68`, `合计|${UPPER}|3`, "总计||71"])))).toEqual([]);
});

test("a sum beside the rows of a unit is checked, and not counted", () => {
  const sums = (other: number): Grid =>
    sheet([`水利局|${OWN}|36|38`, `|${UPPER}|2|`, `公安局|${OWN}|25|${other}`, `|${UPPER}|1|`], "单位|网站|条数|合计");
  expect(open(read(sums(26)))).toEqual([]);
  expect(find(read(sums(27)), "sites-sum-differs")).toMatchObject({
    column: "合计",
    differences: [{ at: { cell: "D4" }, unit: "公安局", found: "27", expected: "26" }],
  });
  expect(stops(after(sums(27), "sites-sum-differs", { as: "accept" }))).toBe(false);
});

describe("a site that the scheme does not know", () => {
  const rows = sheet([...FULL, "水利局|新华网|1", "柴河镇|新华网|3", "合计||75"]);
  const answered = (answer: Answer): string[] => units(after(rows, "unknown-site", answer));

  test("is one question for all of its rows", () => {
    const intake = read(rows);
    expect(find(intake, "unknown-site")).toMatchObject({
      found: "新华网",
      rows: 2,
      places: [{ cell: "B7" }, { cell: "B8" }],
    });
    expect(buttons(intake, "unknown-site")).toEqual([`算作“${OWN}”`, `算作“${UPPER}”`, "不计"]);
    expect(open(intake)).toHaveLength(1);
  });

  test("counts for none, or for a channel, of which a unit may have two rows then; a total may hold it", () => {
    expect(answered({ as: "count", value: 0 })).toEqual(COUNTS);
    expect(stops(after(rows, "unknown-site", { as: "count", value: 0 }))).toBe(false);
    expect(answered({ as: "name", name: UPPER })).toEqual(["水利局 36 2", "公安局 25 1", "柴河镇 7 3"]);
    expect(kinds(after(rows, "unknown-site", { as: "name", name: UPPER }))).toContain("duplicate-unit");
  });
});

test("a row that names no site, and one without a figure, are asked about", () => {
  const rows = sheet([`水利局|${OWN}|36`, "水利局||2", `公安局|${OWN}|25`, `公安局|${UPPER}|`, `民政局|${UPPER}|1`]);
  const intake = read(rows);
  expect(find(intake, "unknown-site")).toMatchObject({
    found: "",
    rows: 1,
    places: [{ cell: "B3" }],
    units: ["水利局"],
  });
  expect(find(intake, "blank-counts")).toMatchObject({ places: [{ cell: "C5" }] });
  expect(units(after(rows, "unknown-site", { as: "name", name: UPPER }))).toContain("水利局 36 2");
});

test("a row without a unit is none of the unit above it where all others name theirs", () => {
  expect(find(read(sheet([...FULL, `|${UPPER}|2`])), "no-unit-name")).toMatchObject({ places: [{ cell: "A7" }] });
});

describe("a unit that has two rows of one site", () => {
  const rows = sheet([...FULL, `公安局|${OWN}|5`]);

  test("is asked about, and keeps what it has of other sites whatever is answered", () => {
    expect(said(read(rows), "duplicate-unit")).toContain(`“公安局”在“${OWN}”出现了 2 次（A4、A7）`);
    expect(units(after(rows, "duplicate-unit", { as: "add" }))[1]).toBe("公安局 30 1");
    expect(units(after(rows, "duplicate-unit", { as: "keep", cell: "A7" }))[1]).toBe("公安局 5 1");
  });

  test("has both where their months tell them apart", () => {
    const months = [
      `水利局|1月|${OWN}|3`,
      `水利局|2月|${OWN}|4`,
      `水利局|3月|${UPPER}|1`,
      `公安局|1|${OWN}|5`,
      `公安局|2|${OWN}|6`,
    ];
    const title = "2023年1-3月信息采用情况|||\n单位|月份|网站|条数";
    expect(units(read(sheet(months, title)))).toEqual(["水利局 7 1", "公安局 11 0"]);
    expect(stops(read(sheet(months, title)))).toBe(false);
    const other = sheet([...months, `公安局|4月|${UPPER}|9`], title);
    expect(find(read(other), "rows-outside-period")).toMatchObject({
      found: ["4月"],
      period: "1-3月",
      places: [{ cell: "B8" }],
    });
    expect(units(after(other, "rows-outside-period", { as: "leave-out" }))[1]).toBe("公安局 11 0");
    expect(units(after(other, "rows-outside-period", { as: "accept" }))[1]).toBe("公安局 11 9");
    expect(kinds(read(other, { period: "1-4月" }))).not.toContain("rows-outside-period");
  });
});

test("what is doubtful of one row is asked of that row alone", () => {
  const rows = sheet(
    [`水利局|${OWN}|36|`, `水利局|${UPPER}|2|作废`, `公安局|${OWN}|25|`, `公安局|${UPPER}|1|`],
    `${HEADINGS}|备注`,
    {
      comments: new Map([["C4", { texts: ["实为20条"] }]]),
      hiddenRows: new Set([4]),
      marked: new Map([["C2", "~~36~~"]]),
    },
  );
  const intake = read(rows);
  expect(find(intake, "remark-against")).toMatchObject({ places: [{ cell: "A3" }] });
  expect(find(intake, "doubtful-cells")).toMatchObject({ cause: "comment", places: [{ cell: "C4" }] });
  expect(find(intake, "hidden-rows")).toMatchObject({ places: [{ cell: "A5" }] });
  expect(find(intake, "struck-rows")).toMatchObject({ places: [{ cell: "A2" }] });
  expect(units(after(rows, "remark-against", { as: "leave-out" }))[0]).toBe("水利局 36 0");
});

describe("what stands beside the counts", () => {
  test("is a score of the row, or of the unit, and only checked", () => {
    const scores = (own: number, all: number): Grid =>
      sheet(
        [`水利局|${OWN}|36|${own}|200`, `|${UPPER}|2|20|`, `公安局|${OWN}|25|125|${all}`, `|${UPPER}|1|10|`],
        "单位|网站|条数|得分|总分",
      );
    expect(kinds(read(scores(180, 135)))).not.toContain("score-differs");
    expect(find(read(scores(185, 135)), "score-differs")).toMatchObject({ places: [{ cell: "D2" }] });
    expect(find(read(scores(180, 130)), "score-differs")).toMatchObject({ places: [{ cell: "E4" }] });
  });

  test("is what an item gets, which is nothing new", () => {
    const rows = [`水利局|${OWN}|36|5`, `水利局|${UPPER}|2|10`, `公安局|${OWN}|25|5`];
    expect(open(read(sheet(rows, "单位|网站|条数|分值")))).toEqual([]);
  });

  test("is what a unit submitted, written once or again", () => {
    const submitted = ["水利局 36 2 50", "公安局 25 1 30"];
    const rows = (again: readonly [number | "", number | ""]): Grid =>
      sheet(
        [
          `水利局|${OWN}|36|50`,
          `水利局|${UPPER}|2|${again[0]}`,
          `公安局|${OWN}|25|30`,
          `公安局|${UPPER}|1|${again[1]}`,
        ],
        "单位|网站|条数|报送条数",
      );
    expect(units(read(rows(["", ""])))).toEqual(submitted);
    expect(units(read(rows([50, 30])))).toEqual(submitted);
  });

  test("stands under months alone, whose sum is there", () => {
    const rows = [
      `水利局|${OWN}|10|12|14|36`,
      `水利局|${UPPER}|1|0|1|2`,
      `公安局|${OWN}|9|8|8|25`,
      `公安局|${UPPER}|0|0|1|1`,
    ];
    for (const site of ["网站", ""]) {
      const intake = read(sheet(rows, `单位|${site}|1月|2月|3月|合计`));
      expect(open(intake)).toEqual([]);
      expect(units(intake)).toEqual(["水利局 36 2", "公安局 25 1"]);
    }
  });

  test("is the group of a unit, in its first row", () => {
    const rows = [
      `市直各部门|水利局|${OWN}|36`,
      `||${UPPER}|2`,
      `市直各部门|公安局|${OWN}|25`,
      `||${UPPER}|1`,
      `各乡镇街道|柴河镇|${OWN}|7`,
    ];
    const intake = read(sheet(rows, "类别|单位|网站|条数"));
    expect(open(intake)).toEqual([]);
    expect(intake.tallies.map(({ group }) => group)).toEqual(["市直各部门", "市直各部门", "各乡镇街道"]);
  });
});
