import { after, find, kinds, open, read, units } from "../../support/intake";

const HEADER = "单位|扎兰屯市政府网采用条数|呼伦贝尔市政府网采用条数";
const sheet = (own: string, upper: string): string =>
  `${HEADER}\n水利局|36|1\n公安局|25|0\n柴河镇|28|${own}\n蘑菇气镇|4|${upper}`;

test.each(["", "—", "/", "无", "　"])("%j in a column that the unit's own group does not count is 0", (none) => {
  const found = read(sheet(none, none));
  expect([open(found), units(found)]).toEqual([[], ["水利局 36 1", "公安局 25 0", "柴河镇 28 0", "蘑菇气镇 4 0"]]);
});

test("a figure there is asked about, and so is what is no figure", () => {
  expect(kinds(read(sheet("", "1")))).toContain("unscored-count");
  expect(find(read(sheet("", "约3")), "doubtful-cells").units).toEqual(["蘑菇气镇"]);
});

test("what is blank in a column that the group counts is asked about as before", () => {
  const found = read(`${sheet("", "")}\n民政局|7|\n大河湾镇||`);
  const asked = found.findings.filter(({ kind }) => kind === "blank-counts").map(({ places }) => places);
  expect(asked.map((places) => places.map(({ cell }) => cell))).toEqual([["C6"], ["B7"]]);
});

test("as long as the group of a unit is in doubt, or is another one by an answer, its blank is asked about", () => {
  const doubt = `单位|类别|${HEADER.slice(3)}\n水利局|市直各部门|36|1\n柴河镇|驻外机构|28|`;
  expect(kinds(read(doubt))).toEqual(expect.arrayContaining(["unknown-group", "blank-counts"]));
  const township = after(doubt, "unknown-group", { as: "group", group: "各乡镇街道" });
  expect(kinds(township)).not.toContain("blank-counts");
  const department = after(doubt, "unknown-group", { as: "group", group: "市直各部门" });
  expect(kinds(department)).toContain("blank-counts");
});

test("of a category that is no group units of several groups may be told apart by their names", () => {
  const rows = ["水利局|图文|36|1", "公安局|图文|25|0", "柴河镇|图文|28|0"];
  const text = `单位|类型|${HEADER.slice(3)}\n${rows.join("\n")}`;
  const { question } = find(read(text), "unknown-group");
  expect(question?.answers[0]).toEqual({ as: "group-by", witness: "name" });
  const told = after(text, "unknown-group", { as: "group-by", witness: "name" });
  expect(told.tallies.map(({ group }) => group)).toEqual(["市直各部门", "市直各部门", "各乡镇街道"]);
  expect(find(read(text.replace("柴河镇", "民政局")), "unknown-group").question?.answers[0]).toMatchObject({
    as: "group",
  });
});
