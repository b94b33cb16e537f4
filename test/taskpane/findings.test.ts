import type { Finding } from "../../src/findings/finding";
import { findingGroups } from "../../src/taskpane/findings/findingGroups";
import { findingPlaces } from "../../src/taskpane/state/findingPlaces";

const at = { sheet: "统计表", cell: "B3" };
const question = { id: "q", answers: [{ as: "leave-out" }] } as const;
const unnamed: Finding = { kind: "no-unit-name", at, found: "12", question };
const answered: Finding = { ...unnamed, answer: { as: "leave-out" } };
const noPeriod: Finding = { kind: "no-period", sheet: "统计表" };
const left: Finding = { kind: "total-left-out", at, found: "合计" };

test("the gravest findings come first; answered ones are last of those to look at", () => {
  expect(findingGroups([left, answered, noPeriod, unnamed])).toEqual([
    { severity: "settle", findings: [unnamed] },
    { severity: "look", findings: [noPeriod, answered] },
    { severity: "info", findings: [left] },
  ]);
});

test("severities without findings have no group", () => {
  expect(findingGroups([left]).map(({ severity }) => severity)).toEqual(["info"]);
});

const places: readonly (readonly [string, Finding, readonly string[]])[] = [
  ["one cell", unnamed, ["B3"]],
  ["every row of a unit", { kind: "duplicate-unit", unit: "水利局", places: [at, at], identical: true }, ["B3", "B3"]],
  ["blank cells", { kind: "blank-counts", sheet: "统计表", cells: ["C4", "D4"], units: ["水利局"] }, ["C4", "D4"]],
  [
    "differing scores",
    {
      kind: "score-differs",
      sheet: "统计表",
      column: "得分",
      differences: [{ at, unit: "甲", found: 1, expected: 2 }],
    },
    ["B3"],
  ],
  ["no cell at all", noPeriod, []],
];

test.each(places)("a finding can be about %s", (_, finding, cells) => {
  expect(findingPlaces(finding).map(({ cell }) => cell)).toEqual(cells);
});
