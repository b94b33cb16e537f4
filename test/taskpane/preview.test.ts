import { makeDraft } from "../../src/generate/draft";
import { isDark } from "../../src/taskpane/controls/theme";
import { obstacle } from "../../src/taskpane/messages/obstacle";
import { sameGrid } from "../../src/taskpane/state/pane/sourceSheets";
import { draw } from "../support/draw";
import { CLEAN, DOUBTFUL } from "./workbook";

function draft(table: string, answers = {}) {
  const grid = draw(table);
  return makeDraft({ view: { sheets: [], active: grid.sheet, memory: undefined }, memory: {}, grid }, { answers });
}

test("the sums stand under the columns of the appendix, without a rank", () => {
  expect(draft(CLEAN).appendices[0]!.sums).toEqual(["", "合计", 61, 305, 1, 10, 315]);
});

test("nothing stands in the way of a clean sheet", () => {
  expect(obstacle(draft(CLEAN))).toBeUndefined();
});

test("open findings stand in the way, and so does a missing draft", () => {
  expect(obstacle(draft(DOUBTFUL))).toEqual({ is: "unsettled", findings: 1 });
  expect(obstacle(undefined)).toEqual({ is: "no-draft" });
});

test("when every row is left out there is nobody to rank", () => {
  const [header, row] = DOUBTFUL.split("\n");
  const open = draft(`${header}\n${row}`);
  const id = open.findings.flatMap(({ question }) => question?.id ?? [])[0]!;
  expect(obstacle(draft(`${header}\n${row}`, { [id]: { as: "leave-out" } }))).toEqual({ is: "unsettled", findings: 1 });
});

test("two readings are the same when values, looks and hidden rows are", () => {
  expect(sameGrid(draw(CLEAN), draw(CLEAN))).toBe(true);
  expect(sameGrid(draw(CLEAN), draw(DOUBTFUL))).toBe(false);
  expect(sameGrid(draw(CLEAN), draw(CLEAN, { shown: new Map([["C2", "4e1"]]) }))).toBe(false);
  expect(sameGrid(draw(CLEAN), draw(CLEAN, { hiddenRows: new Set([1]) }))).toBe(false);
});

test.each([
  ["#262626", true],
  ["#FFFFFF", false],
  ["0a0a0a", true],
  ["white", undefined],
  [undefined, undefined],
])("the colour %s is dark: %s", (color, dark) => {
  expect(isDark(color)).toBe(dark);
});
