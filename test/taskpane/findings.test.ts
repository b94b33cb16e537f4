import type { Finding } from "../../src/findings/finding";
import { question } from "../../src/findings/question";
import { findingGroups } from "../../src/taskpane/findings/findingGroups";

const about = { sheet: "统计表", places: [{ sheet: "统计表", cell: "B3" }], units: [] };
const asked = question("sheet", ["nameless"], [{ as: "leave-out" }]);
const unnamed: Finding = { ...about, kind: "no-unit-name", found: "12", question: asked };
const answered: Finding = { ...unnamed, answer: { as: "leave-out" } };
const noPeriod: Finding = { ...about, kind: "no-period", places: [] };
const left: Finding = { ...about, kind: "total-left-out", found: "合计" };

test("the gravest findings come first; answered ones stand apart, as dealt with", () => {
  expect(findingGroups([left, answered, noPeriod, unnamed])).toEqual([
    { list: "settle", findings: [unnamed] },
    { list: "look", findings: [noPeriod] },
    { list: "info", findings: [left] },
    { list: "done", findings: [answered] },
  ]);
});

test("lists without findings are not shown", () => {
  expect(findingGroups([left]).map(({ list }) => list)).toEqual(["info"]);
});
