import { find, kinds, read, units } from "../../support/intake";

const HEAD = "2023年1-3月信息采用情况统计表\n单位|项目|扎兰屯市政府网|呼伦贝尔市政府网";

/** A sheet with two rows for each unit, of which the column beside the names says what they are. */
function sheet(first: string, second: string, more: readonly string[] = []): string {
  const rows = ["水利局", "公安局", "教育局"].flatMap((unit, n) => [
    `${unit}|${first}|${n + 10}|${n + 5}`,
    `${unit}|${second}|${n + 3}|${n}`,
  ]);
  return [HEAD, ...rows, ...more].join("\n");
}

const ADOPTED = ["水利局 3 0", "公安局 4 1", "教育局 5 2"];

test.each([
  ["报送数", "采用数"],
  ["上报", "采用"],
  ["报送条数", "采用条数"],
  ["任务数", "录用篇数"],
  ["得分", "条数"],
  ["去年同期", "采用数"],
])("of rows of %s and of %s for each unit only those of adopted items count, and that is said", (first, second) => {
  const intake = read(sheet(first, second));
  expect(units(intake)).toEqual(ADOPTED);
  expect(find(intake, "rows-left-out").found).toEqual([first]);
  expect(kinds(intake)).not.toContain("duplicate-unit");
});

test("so are the sums of such rows, and those of adopted items are compared", () => {
  const intake = read(sheet("报送数", "采用数", ["合计|报送数|33|18", "合计|采用数|12|3"]));
  expect(units(intake)).toEqual(ADOPTED);
  expect(kinds(intake)).not.toContain("total-differs");
  expect(kinds(read(sheet("报送数", "采用数", ["合计|报送数|33|18", "合计|采用数|13|3"])))).toContain("total-differs");
});

test.each([
  ["both rows are of adopted items", sheet("采用数", "采用条数")],
  ["the words are kinds of items", sheet("图文", "视频")],
  ["a unit has no row of adopted items", sheet("报送数", "采用数", ["司法局|报送数|4|4"])],
  ["a unit has two of them", sheet("报送数", "采用数", ["水利局|采用数|4|4"])],
  ["a row says nothing", sheet("报送数", "采用数", ["司法局||4|4"])],
])("where %s nothing is left out", (_, text) => {
  expect(kinds(read(text))).not.toContain("rows-left-out");
});
