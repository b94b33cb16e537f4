import type { Answer } from "../../../src/findings/question";
import { after, find, HEADER, kinds, read, units } from "../../support/intake";

const FIRST = "水利局|市直各部门|3|0\n公安局|市直各部门|2|1\n民政局|市直各部门|4|0";
const SECOND = "水利局|市直各部门|30|0\n公安局|市直各部门|20|1\n民政局|市直各部门|40|0\n教育局|市直各部门|9|0";
const sheet = `一季度信息采用情况\n${HEADER}\n${FIRST}\n上季度信息采用情况\n${HEADER}\n${SECOND}`;

const answered = (answer: Answer): string[] => units(after(sheet, "table-repeats", answer));

test("a further table with the same units is one question for all of them", () => {
  const intake = read(sheet);
  const { title, first, places, units: about, question } = find(intake, "table-repeats");
  expect({ title, first, places, about }).toEqual({
    title: "上季度信息采用情况",
    first: "一季度信息采用情况",
    places: [{ sheet: "统计表", cell: "A7" }],
    about: ["水利局", "公安局", "民政局", "教育局"],
  });
  expect(question).toMatchObject({ scope: "sheet", answers: [{ as: "leave-out" }, { as: "add" }] });
  expect(kinds(intake)).not.toContain("duplicate-unit");
});

test("it is left out, or added unit by unit with those that only it has; until then only these are read", () => {
  const own = ["水利局 3 0", "公安局 2 1", "民政局 4 0"];
  expect(answered({ as: "leave-out" })).toEqual(own);
  expect(answered({ as: "add" })).toEqual(["水利局 33 0", "公安局 22 2", "民政局 44 0", "教育局 9 0"]);
  expect(units(read(sheet))).toEqual([...own, "教育局 9 0"]);
});

test("the answer is about these figures", () => {
  const { question } = find(read(sheet), "table-repeats");
  const answers = { [question!.id]: { as: "leave-out" } } as const;
  expect(find(read(sheet, { answers }), "table-repeats").answer).toEqual({ as: "leave-out" });
  expect(find(read(sheet.replace("40|0", "41|0"), { answers }), "table-repeats").answer).toBeUndefined();
});

test.each([
  ["two units of it", "水利局|市直各部门|30|0\n公安局|市直各部门|20|1"],
  ["less than half of it", `${SECOND}\n${["甲", "乙", "丙"].map((sign) => `${sign}林局|市直各部门|1|0`).join("\n")}`],
])("a table that shares %s is asked about unit by unit", (_, rows) => {
  const intake = read(`一季度\n${HEADER}\n${FIRST}\n上季度\n${HEADER}\n${rows}`);
  expect(kinds(intake)).not.toContain("table-repeats");
  expect(kinds(intake).some((kind) => kind.startsWith("duplicate-unit"))).toBe(true);
});

test("half of it is enough", () => {
  const rows = `${SECOND}\n甲林局|市直各部门|1|0\n乙林局|市直各部门|1|0`;
  expect(kinds(read(`一季度\n${HEADER}\n${FIRST}\n上季度\n${HEADER}\n${rows}`))).toContain("table-repeats");
});

test("of three tables each repeats the first", () => {
  const third = "水利局|市直各部门|300|0\n公安局|市直各部门|200|1\n民政局|市直各部门|400|0";
  const three = `${sheet}\n去年\n${HEADER}\n${third}`;
  const asked = read(three).findings.filter(({ kind }) => kind === "table-repeats");
  expect(asked.map(({ places }) => places[0]?.cell)).toEqual(["A7", "A13"]);
  const answers = Object.fromEntries(asked.map(({ question }) => [question!.id, { as: "add" } as const]));
  expect(units(read(three, { answers }))).toEqual(["水利局 333 0", "公安局 222 3", "民政局 444 0", "教育局 9 0"]);
});
