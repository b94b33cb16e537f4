import { zhalantun } from "../../../src/gallery/zhalantun";
import { find, kinds, read } from "../../support/intake";

const UNITS = ["水利局", "公安局", "民政局", "教育局", "财政局", "司法局", "审计局"];

/** A sheet whose units have these serial numbers, one for each; the last of them is 交警大队. */
function sheet(heading: string, serials: readonly string[]): string {
  const names = [...UNITS.slice(0, serials.length - 1), "交警大队"];
  const rows = serials.map((serial, n) => `${serial}|${names[n]}|市直各部门|${n + 3}|0`);
  return `${heading}|单位|类别|扎兰屯市政府网采用条数|呼伦贝尔市政府网采用条数\n${rows.join("\n")}`;
}

const NUMBERS = ["1", "2", "3", "4", "5", "6"];

test.each([
  ["序号", [...NUMBERS, ""]],
  ["序次", [...NUMBERS, "—"]],
  ["项次", [...NUMBERS, "/"]],
  ["顺序号", [...NUMBERS, "*"]],
  ["No.", [...NUMBERS, "附"]],
  ["№", [...NUMBERS, ""]],
  ["编号", ["1.", "2.", "3.", "4.", "5.", "6.", ""]],
  ["序号", ["一", "二", "三", "四", "五", "六", ""]],
  ["序号", ["（1）", "（2）", "（3）", "（4）", "（5）", "（6）", "-"]],
])("under %s a row without a number is asked about: %j", (heading, serials) => {
  expect(find(read(sheet(heading, serials)), "unnumbered-rows").units).toEqual(["交警大队"]);
});

test.each([
  ["a number is missing in the count", ["1", "2", "", "4", "5", "6", "7"]],
  ["the first one is", ["", "2", "3", "4", "5", "6", "7"]],
  ["two are, one after the other", ["1", "2", "3", "", "", "6", "7"]],
  ["codes are no numbers", ["A1", "A2", "A3", "A4", "A5", "A6", ""]],
])("where %s nothing is asked", (_, serials) => {
  expect(kinds(read(sheet("序号", serials)))).not.toContain("unnumbered-rows");
});

test("a row within the count that the count leaves out is asked about", () => {
  const asked = find(read(sheet("序号", ["1", "2", "", "3", "4", "5", "6"])), "unnumbered-rows");
  expect(asked.units).toEqual(["民政局"]);
});

test("a unit that the roster has is none of these rows", () => {
  const roster = [...UNITS, "交警大队"].map((unit) => ({ unit, group: "市直各部门", aliases: [] }));
  const text = sheet("序号", [...NUMBERS, ""]);
  expect(kinds(read(text, { scheme: { ...zhalantun, roster } }))).not.toContain("unnumbered-rows");
  expect(kinds(read(text, { scheme: { ...zhalantun, roster: roster.slice(0, -1) } }))).toContain("unnumbered-rows");
});
