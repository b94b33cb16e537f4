import { after, find, kinds, open, read, said, units } from "../../support/intake";

const HEADER = "单位|扎兰屯市政府网采用条数|呼伦贝尔市政府网采用条数";
const ROWS = "水利局|36|0\n公安局|25|1";

test.each([
  ["单位：百条", 100],
  ["计量单位:十条", 10],
])("a table of which a line above says %s is asked about", (line, each) => {
  const sheet = `信息采用情况\n||${line}\n${HEADER}\n${ROWS}\n合计|61|1`;
  expect(find(read(sheet), "counts-in-measure")).toMatchObject({ each });
  expect(said(read(sheet), "counts-in-measure")).toContain(`表里的 1 也许是 ${each} 条`);
  const items = after(sheet, "counts-in-measure", { as: "as-proposed" });
  expect([open(items), units(items)]).toEqual([[], [`水利局 ${36 * each} 0`, `公安局 ${25 * each} ${each}`]]);
  expect(units(after(sheet, "counts-in-measure", { as: "accept" }))).toEqual(["水利局 36 0", "公安局 25 1"]);
});

test("a heading that says so is heard where it is chosen", () => {
  const sheet = `单位|扎兰屯市政府网（百条）|呼伦贝尔市政府网采用条数\n${ROWS}`;
  const chosen = after(sheet, "missing-column", { as: "column", heading: "扎兰屯市政府网（百条）" });
  expect(find(chosen, "counts-in-measure").each).toBe(100);
});

test.each(["单位：条", "单位：篇", "填报单位：百货公司", "单位：万元"])("%s says nothing", (line) => {
  expect(kinds(read(`信息采用情况\n||${line}\n${HEADER}\n${ROWS}`))).not.toContain("counts-in-measure");
});
