import { Host } from "../requests/host";
import { User } from "../user";
import { type Input, Workbook } from "./workbook";
import { plainValue } from "./value";

function filled(cells: readonly (readonly Input[])[], source: string, target: string): unknown[][] {
  const workbook = new Workbook("test");
  const sheet = workbook.addSheet("表");
  const user = new User(new Host(workbook));
  user.type(`A1:${"ABC"[cells[0]!.length - 1]!}${cells.length}`, cells);
  user.fill(sheet.area(source), sheet.area(target));
  const used = sheet.usedArea(true)!;
  return Array.from({ length: used.rows }, (_, row) =>
    Array.from({ length: used.columns }, (_, column) => plainValue(sheet.value(row, column))),
  );
}

test.each<[string, Input[], unknown[]]>([
  ["one number is repeated", [5], [5, 5, 5, 5]],
  ["two numbers go on at their step", [1, 3], [1, 3, 5, 7]],
  ["numbers that are no row follow their trend", [1, 2, 6], [1, 2, 6, 8]],
  ["a day is followed by the next", ["2023/3/31"], [45016, 45017, 45018, 45019]],
  ["a text with a number counts on", ["第9期"], ["第9期", "第10期", "第11期", "第12期"]],
  ["leading zeros stay", ["单位08"], ["单位08", "单位09", "单位10", "单位11"]],
  ["other texts are repeated", ["市直", "乡镇"], ["市直", "乡镇", "市直", "乡镇"]],
  ["a mixture is repeated", [1, "甲"], [1, "甲", 1, "甲"]],
])("%s", (_, given, result) => {
  const cells = filled(
    given.map((value) => [value]),
    `A1:A${given.length}`,
    "A1:A4",
  );
  expect(cells.map(([value]) => value)).toEqual(result);
});

test("formulas move along, down and to the right, and upwards", () => {
  expect(
    filled(
      [
        [1, "=A1*5"],
        [2, null],
        [3, null],
      ],
      "B1",
      "B1:B3",
    ),
  ).toEqual([
    [1, 5],
    [2, 10],
    [3, 15],
  ]);
  expect(
    filled(
      [
        [1, 2, 3],
        ["=A$1*2", null, null],
      ],
      "A2",
      "A2:C2",
    ),
  ).toEqual([
    [1, 2, 3],
    [2, 4, 6],
  ]);
  expect(
    filled(
      [
        [1, null],
        [2, "=A2"],
      ],
      "B2",
      "B1:B2",
    ),
  ).toEqual([
    [1, 1],
    [2, 2],
  ]);
});

test("cells that cut a merged one are not filled", () => {
  const workbook = new Workbook("test");
  const sheet = workbook.addSheet("表");
  const user = new User(new Host(workbook));
  user.type("A1", 1);
  user.merge("A3:B3");
  expect(() => user.fill(sheet.area("A1"), sheet.area("A1:A3"))).toThrow(
    expect.objectContaining({ code: "InvalidOperation" }),
  );
});
