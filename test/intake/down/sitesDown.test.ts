import type { Grid } from "../../../src/cells/grid";
import { draw } from "../../support/draw";
import { find, kinds, read } from "../../support/intake";

const [OWN, UPPER] = ["扎兰屯市政府网", "呼伦贝尔市政府网"];

const sheet = (headings: string, rows: readonly string[], more: Partial<Grid> = {}): Grid =>
  draw(`${headings}\n${rows.join("\n")}`, more);

test.each([
  [
    "one row names two sites",
    "单位|网站|采用条数",
    [`水利局|${OWN}、${UPPER}|3`, `公安局|${OWN}|25`, `教育局|${UPPER}|1`, `民政局|${OWN}|1`, `司法局|${UPPER}|1`],
  ],
  [
    "two columns may be that of the units",
    "单位名称|报送单位|网站|采用条数",
    [`政府|水利局|${OWN}|36`, `政府|公安局|${UPPER}|2`],
  ],
  [
    "the counts are merged over the sites",
    "单位|网站|采用条数",
    [`水利局|${OWN}|38`, `|${UPPER}|`, `公安局|${OWN}|26`, `|${UPPER}|`],
  ],
])(
  "what a table says that has a row for each unit and site is told where it is not certain: %s",
  (_, headings, rows) => {
    const intake = read(sheet(headings, rows));
    expect(find(intake, "sites-down")).toMatchObject({ site: "网站", count: "采用条数" });
    expect([intake.tallies, kinds(intake)]).toEqual([[], ["sites-down"]]);
  },
);

test.each([
  [
    "of its units: they stand over their items",
    "序号|标题|采用日期|采用网站",
    "unit",
    (unit: string, n: number) => `${n}|${unit}的信息`,
  ],
  [
    "of its units: only persons stand there",
    "序号|作者|标题|采用日期|采用网站",
    "unit",
    (unit: string, n: number) => `${n}|王小${"一二三四"[n - 1]}|${unit}的信息`,
  ],
  ["of its titles", "序号|单位|采用日期|采用网站", "title", (unit: string, n: number) => `${n}|${unit}`],
] as const)("a log without a column %s", (_, headings, lacks, begin) => {
  const rows = ["水利局", "公安局", "财政局", "柴河镇"].map(
    (unit, n) => `${begin(unit, n + 1)}|2023-02-0${n + 1}|${n % 2 === 0 ? OWN : UPPER}`,
  );
  const intake = read(sheet(headings, rows));
  expect(find(intake, "log-lacks-column")).toMatchObject({ site: "采用网站", lacks });
  expect([intake.tallies, kinds(intake)]).toEqual([[], ["log-lacks-column"]]);
});

test.each([
  ["sites in a remark", `单位|${OWN}采用条数|${UPPER}采用条数|备注`, [`水利局|36|0|${OWN}`, `公安局|25|1|${UPPER}`]],
  ["one site alone without a word for it", "单位|栏目|采用条数", [`水利局|${OWN}|36`, `公安局|${OWN}|25`]],
  ["sites of other governments", "单位|网站|采用条数", ["水利局|省政府网|36", "公安局|新华网|25"]],
])("%s are none", (_, headings, rows) => {
  const found = kinds(read(sheet(headings, rows)));
  expect(found).not.toContain("sites-down");
  expect(found).not.toContain("sites-turned");
});
