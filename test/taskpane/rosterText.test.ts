import { numberLines, typedNumbers } from "../../src/taskpane/scheme/numberLines";
import { rosterText, typedRoster, withTasks, withUnits, withUnranked } from "../../src/taskpane/scheme/rosterText";

test("a roster is typed as lines and comes back as the same lines", () => {
  const roster = [{ unit: "水利局", group: "市直各部门", aliases: ["水务局"] }, { unit: "公安局" }];
  expect(rosterText(roster)).toBe("水利局，市直各部门，水务局\n公安局");
  expect(typedRoster(rosterText(roster), [])).toEqual(roster);
});

test("lines pasted from a sheet, blank ones and half-width commas are taken", () => {
  expect(typedRoster("水利局\t市直各部门\n\n 公安局 , 市直各部门\n", [])).toEqual([
    { unit: "水利局", group: "市直各部门" },
    { unit: "公安局", group: "市直各部门" },
  ]);
});

test("what no line can say stays with its unit", () => {
  expect(typedRoster("信息中心，市直各部门", [{ unit: "信息中心", ranked: false }])).toEqual([
    { unit: "信息中心", group: "市直各部门", ranked: false },
  ]);
});

const ROSTER = [
  { unit: "水利局", aliases: ["水务局"], task: 3 },
  { unit: "公安局", ranked: false },
];

test("who is not ranked is named in one field, by another name of the unit too; who is new is added", () => {
  expect(withUnranked(ROSTER, ["水务局", "信息中心"])).toEqual([
    { unit: "水利局", aliases: ["水务局"], task: 3, ranked: false },
    { unit: "公安局" },
    { unit: "信息中心", ranked: false },
  ]);
});

test("tasks of single units are lines; a unit without one has none any more", () => {
  expect(withTasks(ROSTER, typedNumbers("公安局 8\n信息中心，2"))).toEqual([
    { unit: "水利局", aliases: ["水务局"] },
    { unit: "公安局", ranked: false, task: 8 },
    { unit: "信息中心", task: 2 },
  ]);
});

test("the units of a sheet are added as far as the roster lacks them", () => {
  expect(withUnits(ROSTER, [{ unit: "水务局" }, { unit: "审计局" }])).toEqual([...ROSTER, { unit: "审计局" }]);
});

test("numbers come back as the lines that they were; a line without one is kept to be refused", () => {
  expect(
    typedNumbers(
      numberLines([
        ["城西", 4],
        ["白鹤", 4.5],
      ]),
    ),
  ).toEqual([
    ["城西", 4],
    ["白鹤", 4.5],
  ]);
  expect(typedNumbers("城西")).toEqual([["城西", ""]]);
  expect(typedNumbers("城西 四")).toEqual([["城西", "四"]]);
});
