import { after, buttons, find, kinds, read, said, stops, units } from "../../support/intake";

const HEADING = "单位|扎兰屯市政府网|呼伦贝尔市政府网|合计";
const sheet = (...rows: string[]): string => [HEADING, ...rows].join("\n");

test("a column of what all sites adopted is used to check them, and says nothing where it agrees", () => {
  const agreeing = read(sheet("水利局|3|1|4", "公安局|5||5", "蘑菇气镇|2|0|2", "合计|10|1|11"));
  expect(kinds(agreeing)).not.toContain("sites-sum-differs");
  expect(kinds(agreeing)).not.toContain("unused-columns");
});

test("where it does not agree a person says which figure is wrong", () => {
  const differing = sheet("水利局|3|1|4", "公安局|5|0|8", "民政局|1|1|2", "蘑菇气镇|2|0|2");
  const asked = read(differing);
  expect(stops(asked)).toBe(true);
  expect(find(asked, "sites-sum-differs")).toMatchObject({ places: [{ cell: "D3" }], units: ["公安局"] });
  expect(said(asked, "sites-sum-differs")).toContain("D3 公安局 8，各网站相加是 5");
  expect(buttons(asked, "sites-sum-differs")).toEqual(["以各网站的数为准"]);
  expect(units(after(differing, "sites-sum-differs", { as: "accept" }))[1]).toBe("公安局 5 0");
});

test("a formula that leaves out a text is no contradiction once its number is known", () => {
  const text = sheet("水利局|3|1|4", "公安局|约5|0|0", "民政局|1|1|2", "蘑菇气镇|2|0|2");
  expect(kinds(after(text, "doubtful-cells", { as: "count", value: 5 }))).not.toContain("sites-sum-differs");
});

test.each([
  ["of scores", ["水利局|3|1|25", "公安局|5|0|25", "民政局|1|1|15"]],
  ["of sites that the scheme does not know, too", ["水利局|3|1|9", "公安局|5|0|8", "民政局|1|1|7"]],
  ["that agrees once by accident", ["水利局|3|1|4", "公安局|5|0|8", "民政局|1|1|7"]],
])("a column %s is none", (_, rows) => {
  const other = read(sheet(...rows));
  expect(kinds(other)).not.toContain("sites-sum-differs");
  expect(find(other, "unused-columns")).toMatchObject({ columns: ["合计"] });
});
