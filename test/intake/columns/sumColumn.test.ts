import { draw } from "../../support/draw";
import { find, kinds, open, read, units } from "../../support/intake";

const OWN = "扎兰屯市政府网";
const UPPER = "呼伦贝尔市政府网采用条数";
const TITLE = "2023年1-3月信息采用情况统计表";
const ROWS = ["水利局|10|12|14|36|0", "公安局|5|10|10|25|1", "大河湾镇|12|||12|0"];

function table(
  rows: readonly string[] = ROWS,
  headings: readonly string[] = ["1月", "2月", "3月", "小计"],
  title = TITLE,
): ReturnType<typeof draw> {
  const columns = headings.map((heading) => `${OWN}${heading}`).join("|");
  return draw(`${title}\n单位|${columns}|${UPPER}\n${rows.join("\n")}`);
}

test("of columns of one site that which sums up all others is used, and that is said", () => {
  const sheet = read(table());
  expect(units(sheet)).toEqual(["水利局 36 0", "公安局 25 1", "大河湾镇 12 0"]);
  expect(find(sheet, "sum-column")).toMatchObject({
    column: `${OWN}小计`,
    parts: [`${OWN}1月`, `${OWN}2月`, `${OWN}3月`],
  });
  expect(kinds(sheet)).not.toContain("unused-columns");
});

test.each([
  ["要闻", "动态", "公告", "合计"],
  ["合计", "动态", "要闻", "公告"],
])("so it is where the parts are kinds of items, wherever the sum stands: %s %s %s %s", (...headings) => {
  const isLast = headings.at(-1) === "合计";
  const rows = isLast ? ROWS : ["水利局|36|10|12|14|0", "公安局|25|5|10|10|1"];
  expect(units(read(table(rows, headings)))[0]).toBe("水利局 36 0");
});

test.each([
  ["it is not the sum in one row", [...ROWS.slice(1), "水利局|10|12|15|36|0"], undefined, undefined],
  ["nothing stands in it", ROWS.map((row) => row.replace(/\|\d+\|(\d+)$/, "||$1")), undefined, undefined],
  ["none is called a sum", ROWS, ["1月", "2月", "3月", "要闻"], undefined],
  ["the sheet is of more months", ROWS, undefined, "2023年1-6月信息采用情况统计表"],
  ["only some parts are months", ROWS, ["1月", "2月", "公告", "小计"], undefined],
])("a person has to say which column counts where %s", (_, rows, headings, title) => {
  expect(kinds(read(table(rows, headings, title)))).toContain("ambiguous-column");
});

test("of a sheet of one of the months that month is used", () => {
  expect(units(read(table(ROWS, undefined, "2023年3月信息采用情况统计表")))).toEqual([
    "水利局 14 0",
    "公安局 10 1",
    "大河湾镇 0 0",
  ]);
});

test("a person's period is held against the months, too", () => {
  expect(kinds(read(table(ROWS, undefined, "信息采用情况统计表"), { period: "1-3月" }))).not.toContain(
    "ambiguous-column",
  );
  expect(kinds(read(table(ROWS, undefined, "信息采用情况统计表"), { period: "2月-3月" }))).toContain(
    "ambiguous-column",
  );
});

test("what is called a sum is the first answer though it is none in some row", () => {
  const { question } = find(read(table(["水利局|10|12|15|36|0", ...ROWS.slice(1)])), "ambiguous-column");
  expect(question?.answers[0]).toEqual({ as: "column", heading: `${OWN}小计` });
});

test.each([
  ["2023年1-3月信息采用情况", "1月|2月|3月|累计", "1|2|3|6"],
  ["2023年度信息采用情况", "上半年|下半年|全年", "2|4|6"],
])("of %s the column that adds the others up is the site's, whatever it is called", (title, headings, figures) => {
  const labels = headings.split("|").map((heading) => `扎兰屯市政府网${heading}`);
  const over = headings.split("|").map((heading) => `${heading}扎兰屯市政府网`);
  for (const own of [labels, over]) {
    const sheet = `${title}\n单位|${own.join("|")}|呼伦贝尔市政府网\n水利局|${figures}|1\n公安局|${figures}|0`;
    expect([open(read(sheet)), units(read(sheet))]).toEqual([[], ["水利局 6 1", "公安局 6 0"]]);
    expect(kinds(read(sheet.replace(`${figures}|0`, `${figures.slice(0, -1)}7|0`)))).toContain("ambiguous-column");
  }
});
