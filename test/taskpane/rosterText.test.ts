import { rosterText, typedRoster } from "../../src/taskpane/scheme/rosterText";

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
